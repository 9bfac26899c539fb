# language: nl
@wet @bron:groningen_hsj_2026/bijlage_1 @bron:groningen_hsj_2026/3.3
Functionaliteit: Bewijs op verzoek dat niet deugt, per rij

  Regel: Een onjuist stuk telt bij zijn eigen rij   # GR-B1-03 GR-B1-04 GR-ST1-03

    Voorbeeld: een onjuiste verklaring betalingsgedrag
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En van "De Kade" is op 1 mei 2026 een verklaring betalingsgedrag Belastingdienst gevraagd
      En "De Kade" levert op 8 mei 2026 een verklaring betalingsgedrag Belastingdienst van 1 maart 2026
      En de verklaring betalingsgedrag Belastingdienst van "De Kade" is niet juist
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-03" niet voldaan

    Voorbeeld: een onvolledig uittreksel handelsregister
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En van "De Kade" is op 1 mei 2026 een uittreksel handelsregister gevraagd
      En "De Kade" levert op 8 mei 2026 een uittreksel handelsregister van 1 maart 2026
      En het uittreksel handelsregister van "De Kade" is niet volledig
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-04" niet voldaan

  Regel: Wat volgt uit het bewijs van een onderaannemer, hangt af van het stuk   # GR-B1-02 GR-B1-03 GR-B1-00

    Achtergrond:
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"

    Voorbeeld: geen gedragsverklaring, dus weigeren
      Gegeven van "Veenkracht" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "Veenkracht" levert geen gedragsverklaring aanbesteden
      Als het verzoek wordt getoetst
      Dan is onderaannemer "Veenkracht" geweigerd
      En is "De Kade" geschikt
      En volgt uit "GR-B1-02": onderaannemer weigeren

    Voorbeeld: een onjuiste gedragsverklaring, dus weigeren
      Gegeven van "Veenkracht" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "Veenkracht" levert op 8 mei 2026 een gedragsverklaring aanbesteden van 1 juni 2025
      En de gedragsverklaring aanbesteden van "Veenkracht" is niet juist
      Als het verzoek wordt getoetst
      Dan is onderaannemer "Veenkracht" geweigerd
      En is "De Kade" geschikt
      En volgt uit "GR-B1-02": onderaannemer weigeren
      En onder de lezing "K-127" "van_toepassing" is "De Kade" geschikt

    Voorbeeld: een onjuiste verklaring betalingsgedrag, dus mag de gemeente uitsluiten
      Gegeven van "Veenkracht" is op 1 mei 2026 een verklaring betalingsgedrag Belastingdienst gevraagd
      En "Veenkracht" levert op 8 mei 2026 een verklaring betalingsgedrag Belastingdienst van 1 maart 2026
      En de verklaring betalingsgedrag Belastingdienst van "Veenkracht" is niet juist
      Als het verzoek wordt getoetst
      Dan kan "De Kade" worden uitgesloten op grond van "GR-B1-00"

    Voorbeeld: te laat, en naar beide lezingen mag de gemeente de inschrijver uitsluiten
      Gegeven van "Veenkracht" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "Veenkracht" levert op 16 mei 2026 een gedragsverklaring aanbesteden van 1 juni 2025
      En het standpunt dat voor "K-08c" de lezing "inschrijver" geldt
      En het standpunt dat voor "K-08a" de lezing "mag" geldt
      Als het verzoek wordt getoetst
      Dan kan "De Kade" worden uitgesloten op grond van "GR-B1-00"

    Voorbeeld: niet geleverd, en ook als de gemeente mag kiezen treft dat de inschrijver niet
      Gegeven van "Veenkracht" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "Veenkracht" levert geen gedragsverklaring aanbesteden
      En het standpunt dat voor "K-08c" de lezing "onderaannemer" geldt
      En het standpunt dat voor "K-08a" de lezing "mag" geldt
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is onderaannemer "Veenkracht" geweigerd

    Voorbeeld: op tijd geleverd, dan valt er niets uit te sluiten
      Gegeven van "Veenkracht" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "Veenkracht" levert op 15 mei 2026 een gedragsverklaring aanbesteden van 1 juni 2025
      En het standpunt dat voor "K-08c" de lezing "inschrijver" geldt
      En het standpunt dat voor "K-08a" de lezing "mag" geldt
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt

    Voorbeeld: een verklaring betalingsgedrag op tijd, dan valt er ook naar de kop van bijlage 1 niets uit te sluiten
      Gegeven van "Veenkracht" is op 1 mei 2026 een verklaring betalingsgedrag Belastingdienst gevraagd
      En "Veenkracht" levert op 15 mei 2026 een verklaring betalingsgedrag Belastingdienst van 1 maart 2026
      En het standpunt dat voor "K-08c" de lezing "onderaannemer" geldt
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt

  Regel: Is niet bekend wie een referentie levert, dan is niet te zien wie er geen heeft   # GR-B1-08

    Voorbeeld: onbekend wie de referentie levert
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En van de referentie van "De Kade" is onbekend: door
      Als het verzoek wordt getoetst
      Dan is "GR-B1-08" niet beoordeeld

    Voorbeeld: van een tweede referentie is onbekend wie haar levert, van de eerste niet
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En "De Kade" levert ook referentie "Samen Verder"
      En van referentie "Samen Verder" van "De Kade" is onbekend: door
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-08" voldaan
