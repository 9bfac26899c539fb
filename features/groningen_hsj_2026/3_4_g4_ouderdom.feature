# language: nl
@wet @bron:groningen_hsj_2026/3.4/G4
Functionaliteit: Ouderdom van een referentie

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: Een referentie is ten hoogste drie jaar oud, gerekend vanaf de aankondiging van 6 januari 2026   # GR-G4-02 GR-5.1-05

    Voorbeeld: uitvoering geëindigd op de laatste dag van de drie jaar
      Gegeven begin van de uitvoering van de referentie van "De Kade" is 1 januari 2021
      En einde van de uitvoering van de referentie van "De Kade" is 6 januari 2023
      Als het verzoek wordt getoetst
      Dan is aan "GR-G4-02" voldaan

    Voorbeeld: uitvoering geëindigd een dag eerder
      Gegeven begin van de uitvoering van de referentie van "De Kade" is 1 januari 2021
      En einde van de uitvoering van de referentie van "De Kade" is 5 januari 2023
      Als het verzoek wordt getoetst
      Dan is aan "GR-G4-02" niet voldaan
      En kan "De Kade" worden uitgesloten
      En is "De Kade" niet contracteerbaar

    Voorbeeld: begonnen voor, geëindigd binnen de drie jaar
      Gegeven begin van de uitvoering van de referentie van "De Kade" is 1 januari 2021
      En einde van de uitvoering van de referentie van "De Kade" is 1 juni 2024
      Als het verzoek wordt getoetst
      Dan is aan "GR-G4-02" voldaan
      En hangt dat af van de lezing "K-30"
      En onder de lezing "K-30" "eerste_dag" is aan "GR-G4-02" niet voldaan

    Voorbeeld: begonnen en geëindigd binnen de drie jaar
      Gegeven begin van de uitvoering van de referentie van "De Kade" is 6 januari 2023
      En einde van de uitvoering van de referentie van "De Kade" is 1 juni 2024
      Als het verzoek wordt getoetst
      Dan is aan "GR-G4-02" voldaan
      En is dat zeker

    Voorbeeld: een opdracht die nog loopt
      Gegeven begin van de uitvoering van de referentie van "De Kade" is 1 januari 2024
      En de referentie van "De Kade" is wel loopt nog
      Als het verzoek wordt getoetst
      Dan is aan "GR-G4-02" voldaan
      En onder de lezing "K-126" "samen_naar_aard" is aan "GR-G4-01" voldaan

    Voorbeeld: een opdracht die na haar eerste einde is verlengd en nog loopt
      Gegeven begin van de uitvoering van de referentie van "De Kade" is 1 januari 2021
      En einde van de uitvoering van de referentie van "De Kade" is 31 december 2022
      En de referentie van "De Kade" is wel loopt nog
      En het standpunt dat voor "K-30" de lezing "laatste_dag" geldt
      Als het verzoek wordt getoetst
      Dan is aan "GR-G4-02" voldaan

    Voorbeeld: onbekend wanneer de uitvoering eindigde
      Gegeven begin van de uitvoering van de referentie van "De Kade" is 1 januari 2021
      En van de referentie van "De Kade" is onbekend: einde van de uitvoering
      Als het verzoek wordt getoetst
      Dan is "GR-G4-02" niet beoordeeld
      En is "De Kade" onbepaald

    Voorbeeld: onbekend wanneer de uitvoering begon, als de eerste dag telt
      Gegeven van de referentie van "De Kade" is onbekend: begin van de uitvoering
      En het standpunt dat voor "K-30" de lezing "eerste_dag" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-G4-02" niet beoordeeld

  Regel: Of elke referentie recent moet zijn, of alleen wie meetelt, staat open   # GR-G4-02 GR-G4-01

    Voorbeeld: naast een goede referentie een te oude
      Gegeven "De Kade" levert ook referentie "Vroeger Werk"
      En begin van de uitvoering van referentie "Vroeger Werk" van "De Kade" is 1 januari 2018
      En einde van de uitvoering van referentie "Vroeger Werk" van "De Kade" is 1 januari 2020
      Als het verzoek wordt getoetst
      Dan is aan "GR-G4-02" niet voldaan door "Vroeger Werk"
      En hangt dat af van de lezing "K-126"
      En is aan "GR-G4-02" voldaan door "Netwerk Noord"
      En onder de lezing "K-126" "elk_alle_zeven" is aan "GR-G4-02" niet voldaan
      En onder de lezing "K-126" "samen_naar_aard" is "De Kade" geschikt

    Voorbeeld: tellen zij samen, dan is één op de laatste dag van de drie jaar genoeg
      Gegeven "De Kade" levert ook referentie "Vroeger Werk"
      En begin van de uitvoering van referentie "Vroeger Werk" van "De Kade" is 1 januari 2018
      En einde van de uitvoering van referentie "Vroeger Werk" van "De Kade" is 1 januari 2020
      En begin van de uitvoering van referentie "Netwerk Noord" van "De Kade" is 1 januari 2020
      En einde van de uitvoering van referentie "Netwerk Noord" van "De Kade" is 6 januari 2023
      Als het verzoek wordt getoetst
      Dan onder de lezing "K-126" "samen_naar_aard" is aan "GR-G4-02" voldaan

    Voorbeeld: tellen zij samen, dan maakt een onbekend einde van de een de ander niet recent
      Gegeven "De Kade" levert ook referentie "Vroeger Werk"
      En begin van de uitvoering van referentie "Vroeger Werk" van "De Kade" is 1 januari 2018
      En einde van de uitvoering van referentie "Vroeger Werk" van "De Kade" is 1 januari 2020
      En begin van de uitvoering van referentie "Netwerk Noord" van "De Kade" is 1 januari 2020
      En van referentie "Netwerk Noord" van "De Kade" is onbekend: einde van de uitvoering
      En het standpunt dat voor "K-126" de lezing "samen_naar_aard" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-G4-02" niet beoordeeld
      En is "De Kade" onbepaald

    Abstract Scenario: telt de eerste dag, dan is ook samen geen recente referentie wat eerder begon en <stand>
      Gegeven begin van de uitvoering van de referentie van "De Kade" is 1 januari 2021
      En einde van de uitvoering van de referentie van "De Kade" is <einde>
      En loopt nog van de referentie van "De Kade" is <loopt nog>
      En het standpunt dat voor "K-126" de lezing "samen_naar_aard" geldt
      Als het verzoek wordt getoetst
      Dan is aan "GR-G4-02" voldaan
      En onder de lezing "K-30" "eerste_dag" is aan "GR-G4-02" niet voldaan

      Voorbeelden:
        | stand            | einde       | loopt nog |
        | in 2024 eindigde | 1 juni 2024 | nee       |
        | nog loopt        | onbekend    | ja        |

    Voorbeeld: alleen een te oude referentie, en dus geen die telt
      Gegeven begin van de uitvoering van de referentie van "De Kade" is 1 januari 2018
      En einde van de uitvoering van de referentie van "De Kade" is 1 januari 2020
      Als het verzoek wordt getoetst
      Dan kan "De Kade" worden uitgesloten
      En is dat zeker
      En is aan "GR-G4-01" voldaan
      En onder de lezing "K-126" "samen_naar_aard" is aan "GR-G4-01" niet voldaan
      En onder de lezing "K-126" "samen_naar_aard" is aan "GR-G4-02" niet voldaan
