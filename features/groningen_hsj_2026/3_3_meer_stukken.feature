# language: nl
@wet @bron:groningen_hsj_2026/3.3 @bron:groningen_hsj_2026/3.1/Wet_Bibob @bron:groningen_hsj_2026/bijlage_1
Functionaliteit: Meer stukken tegelijk gevraagd

  Regel: Elk stuk heeft zijn eigen termijn en zijn eigen ouderdom   # GR-3.3-02 GR-3.3-04 GR-3.3-05 GR-3.3-06 GR-BB-04 GR-B1-02 GR-B1-03 GR-B1-04

    Voorbeeld: drie stukken en het Bibob-formulier, elk op zijn laatste dag
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En van "De Kade" is op 24 april 2026 een gedragsverklaring aanbesteden gevraagd
      En "De Kade" levert op 8 mei 2026 een gedragsverklaring aanbesteden van 8 mei 2024
      En van "De Kade" is op 1 mei 2026 een uittreksel handelsregister gevraagd
      En "De Kade" levert op 15 mei 2026 een uittreksel handelsregister van 15 november 2025
      En van "De Kade" is op 1 mei 2026 een verklaring betalingsgedrag Belastingdienst gevraagd, te leveren binnen 7 dagen
      En "De Kade" levert op 8 mei 2026 een verklaring betalingsgedrag Belastingdienst van 8 november 2025
      En "De Kade" ontvangt op 1 mei 2026 het Bibob-vragenformulier en stuurt het op 15 mei 2026 terug
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En onder de lezing "K-08a" "mag" is "De Kade" geschikt
      En onder de lezing "K-127" "van_toepassing" is "De Kade" geschikt
      En is aan "GR-3.3-02" voldaan
      En is dat zeker
      En is aan "GR-3.3-04" voldaan
      En is aan "GR-3.3-05" voldaan
      En is aan "GR-3.3-06" voldaan
      En is aan "GR-BB-04" voldaan
      En is aan "GR-B1-02" voldaan
      En is aan "GR-B1-03" voldaan
      En is aan "GR-B1-04" voldaan

    Voorbeeld: van twee combinanten, elk gerekend vanaf de eigen ontvangst
      Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
      En van "De Brug" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "De Brug" levert op 4 mei 2026 een gedragsverklaring aanbesteden van 4 mei 2024
      En van "Dijkzorg" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "Dijkzorg" levert op 15 mei 2026 een gedragsverklaring aanbesteden van 15 mei 2024
      Als het verzoek wordt getoetst
      Dan is "Waddenzoom" geschikt
      En is aan "GR-3.3-04" voldaan
      En is dat zeker

  Regel: Wat niet is geleverd, is ook niet te laat of te oud   # GR-3.3-02 GR-3.3-04 GR-3.3-05 GR-3.3-06

    Abstract Scenario: <stuk> niet geleverd, al noemt het dossier dagen
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En van "De Kade" is op 1 mei 2026 een <stuk> gevraagd
      En "De Kade" levert op 18 mei 2026 een <stuk> van 1 mei 2020
      En <stuk> van "De Kade" is niet geleverd
      Als het verzoek wordt getoetst
      Dan is "De Kade" uitgesloten op grond van "GR-3.3-02"
      En is aan "<norm>" voldaan
      En zegt de uitleg van "De Kade": "is opgevraagd en niet geleverd"
      En zegt de uitleg van "De Kade" niet: "te laat)"

      Voorbeelden:
        | stuk                                       | norm      |
        | gedragsverklaring aanbesteden              | GR-3.3-04 |
        | verklaring betalingsgedrag Belastingdienst | GR-3.3-05 |
        | uittreksel handelsregister                 | GR-3.3-06 |

    Voorbeeld: niet geleverd, en dan is de dag van ontvangst niet nodig
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En van "De Kade" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "De Kade" levert geen gedragsverklaring aanbesteden
      En van de gedragsverklaring aanbesteden van "De Kade" is onbekend: dag van ontvangst
      En van de gedragsverklaring aanbesteden van "De Kade" is onbekend: dag waarop het verzoek is ontvangen
      En van de gedragsverklaring aanbesteden van "De Kade" is onbekend: genoemde termijn
      Als het verzoek wordt getoetst
      Dan is "De Kade" uitgesloten op grond van "GR-3.3-02"
      En is aan "GR-3.3-02" niet voldaan
      En is dat zeker
      En is aan "GR-3.3-04" voldaan

  Regel: Is de volgende dag al geleverd, dan doet de genoemde termijn er niet toe   # GR-3.3-02

    Voorbeeld: onbekend welke termijn is genoemd en wanneer het is verzonden, en de volgende dag al geleverd
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En van "De Kade" is op 1 mei 2026 een uittreksel handelsregister gevraagd
      En "De Kade" levert op 2 mei 2026 een uittreksel handelsregister van 1 maart 2026
      En van het uittreksel handelsregister van "De Kade" is onbekend: genoemde termijn
      En van het uittreksel handelsregister van "De Kade" is onbekend: dag waarop het verzoek is verzonden
      En het standpunt dat voor "K-114" de lezing "ontvangst" geldt
      Als het verzoek wordt getoetst
      Dan is aan "GR-3.3-02" voldaan
      En ontbreekt er niets bij "De Kade"
