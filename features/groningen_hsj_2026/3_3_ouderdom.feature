# language: nl
@wet @bron:groningen_hsj_2026/3.3 @bron:groningen_hsj_2026/bijlage_1
Functionaliteit: Ouderdom van opgevraagd bewijs, gerekend vanaf de ontvangst

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: Een gedragsverklaring aanbesteden is ten hoogste 24 kalendermaanden oud   # GR-3.3-04 GR-B1-02

    Voorbeeld: precies 24 maanden
      Gegeven van "De Kade" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "De Kade" levert op 4 mei 2026 een gedragsverklaring aanbesteden van 4 mei 2024
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-3.3-04" voldaan
      En is dat zeker

    Voorbeeld: 24 maanden en een dag
      Gegeven van "De Kade" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "De Kade" levert op 4 mei 2026 een gedragsverklaring aanbesteden van 3 mei 2024
      Als het verzoek wordt getoetst
      Dan is aan "GR-3.3-04" niet voldaan
      En is aan "GR-B1-02" niet voldaan
      En kan "De Kade" worden uitgesloten op grond van "GR-B1-00"

    Voorbeeld: bij het verzoek nog goed, bij ontvangst te oud
      Gegeven van "De Kade" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "De Kade" levert op 4 mei 2026 een gedragsverklaring aanbesteden van 1 mei 2024
      Als het verzoek wordt getoetst
      Dan is aan "GR-3.3-04" niet voldaan

    Voorbeeld: onbekend van welke dag de verklaring is
      Gegeven van "De Kade" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "De Kade" levert op 4 mei 2026 een gedragsverklaring aanbesteden van 4 mei 2024
      En van de gedragsverklaring aanbesteden van "De Kade" is onbekend: datum van het stuk
      Als het verzoek wordt getoetst
      Dan is "GR-3.3-04" niet beoordeeld
      En is "De Kade" onbepaald
      En ontbreekt van de gedragsverklaring aanbesteden van "De Kade": datum van het stuk

  Regel: Een verklaring betalingsgedrag is ten hoogste 6 kalendermaanden oud   # GR-3.3-05 GR-B1-03

    Voorbeeld: precies 6 maanden
      Gegeven van "De Kade" is op 1 mei 2026 een verklaring betalingsgedrag Belastingdienst gevraagd
      En "De Kade" levert op 12 mei 2026 een verklaring betalingsgedrag Belastingdienst van 12 november 2025
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-3.3-05" voldaan
      En is aan "GR-B1-03" voldaan

    Voorbeeld: 6 maanden en een dag
      Gegeven van "De Kade" is op 1 mei 2026 een verklaring betalingsgedrag Belastingdienst gevraagd
      En "De Kade" levert op 12 mei 2026 een verklaring betalingsgedrag Belastingdienst van 11 november 2025
      Als het verzoek wordt getoetst
      Dan is aan "GR-3.3-05" niet voldaan
      En is aan "GR-B1-03" niet voldaan
      En kan "De Kade" worden uitgesloten

  Regel: Een uittreksel handelsregister is ten hoogste 6 maanden oud   # GR-3.3-06 GR-B1-04

    Voorbeeld: uittreksel van precies 6 maanden
      Gegeven van "De Kade" is op 1 mei 2026 een uittreksel handelsregister gevraagd
      En "De Kade" levert op 12 mei 2026 een uittreksel handelsregister van 12 november 2025
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-3.3-06" voldaan
      En is aan "GR-B1-04" voldaan

    Voorbeeld: uittreksel van 6 maanden en een dag
      Gegeven van "De Kade" is op 1 mei 2026 een uittreksel handelsregister gevraagd
      En "De Kade" levert op 12 mei 2026 een uittreksel handelsregister van 11 november 2025
      Als het verzoek wordt getoetst
      Dan is aan "GR-3.3-06" niet voldaan
      En is aan "GR-B1-04" niet voldaan
      En onder de lezing "K-61" "hele_maanden" is "De Kade" geschikt
