# language: nl
@wet @bron:groningen_hsj_2026/3.3 @bron:groningen_hsj_2026/bijlage_1/rij_2
Functionaliteit: Opgevraagd bewijs op tijd

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: Opgevraagd bewijs is binnen 14 kalenderdagen binnen   # GR-3.3-02 GR-3.3-01 GR-B1-02

    Voorbeeld: op de veertiende dag
      Gegeven van "De Kade" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "De Kade" levert op 15 mei 2026 een gedragsverklaring aanbesteden van 1 juni 2025
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-3.3-02" voldaan
      En is dat zeker

    Voorbeeld: op de vijftiende dag
      Gegeven van "De Kade" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "De Kade" levert op 16 mei 2026 een gedragsverklaring aanbesteden van 1 juni 2025
      Als het verzoek wordt getoetst
      Dan is "De Kade" uitgesloten op grond van "GR-3.3-02"
      En is aan "GR-B1-02" niet voldaan
      En staat dat in bijlage 1

    Voorbeeld: helemaal niet geleverd
      Gegeven van "De Kade" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "De Kade" levert geen gedragsverklaring aanbesteden
      Als het verzoek wordt getoetst
      Dan is "De Kade" uitgesloten op grond van "GR-3.3-02"
      En is aan "GR-3.3-04" voldaan

    Voorbeeld: gevraagd, en nog onbekend of er is geleverd
      Gegeven van "De Kade" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "De Kade" levert op 15 mei 2026 een gedragsverklaring aanbesteden van 1 juni 2025
      En van de gedragsverklaring aanbesteden van "De Kade" is onbekend: geleverd
      Als het verzoek wordt getoetst
      Dan is "De Kade" onbepaald
      En is "GR-3.3-02" niet beoordeeld
      En ontbreekt van de gedragsverklaring aanbesteden van "De Kade": geleverd

    Voorbeeld: onbekend op welke dag is geleverd
      Gegeven van "De Kade" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "De Kade" levert op 15 mei 2026 een gedragsverklaring aanbesteden van 1 juni 2025
      En van de gedragsverklaring aanbesteden van "De Kade" is onbekend: dag van ontvangst
      Als het verzoek wordt getoetst
      Dan is "De Kade" onbepaald
      En is "GR-3.3-02" niet beoordeeld
      En is "GR-3.3-04" niet beoordeeld
      En is "De Kade" mogelijk uitgesloten
      En ontbreekt bij "De Kade" niets anders dan dag van ontvangst van de gedragsverklaring aanbesteden

    Voorbeeld: onbekend wanneer is gevraagd en wanneer is geleverd
      Gegeven van "De Kade" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "De Kade" levert op 15 mei 2026 een gedragsverklaring aanbesteden van 1 juni 2025
      En van de gedragsverklaring aanbesteden van "De Kade" is onbekend: dag van ontvangst
      En van de gedragsverklaring aanbesteden van "De Kade" is onbekend: dag waarop het verzoek is ontvangen
      Als het verzoek wordt getoetst
      Dan is "GR-3.3-02" niet beoordeeld

  Regel: Of te laat leveren moet of mag uitsluiten, daarover botsen § 3.3 en bijlage 1   # GR-3.3-02 GR-B1-00

    Voorbeeld: te laat, onder beide lezingen
      Gegeven van "De Kade" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "De Kade" levert op 16 mei 2026 een gedragsverklaring aanbesteden van 1 juni 2025
      Als het verzoek wordt getoetst
      Dan is "De Kade" uitgesloten
      En hangt dat af van de lezing "K-08a"
      En onder de lezing "K-08a" "mag" kan "De Kade" worden uitgesloten
      En is dat niet zeker
