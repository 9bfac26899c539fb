# language: nl
@wet @bron:groningen_hsj_2026/3.4/G2
Functionaliteit: Kwaliteitsmanagement

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: Een HKZ-certificaat past ook bij de omvang van de organisatie   # GR-G2-01

    Voorbeeld: een HKZ-certificaat voor een kleinere organisatie
      Gegeven de norm van het certificaat van het certificaat kwaliteitsmanagement van "De Kade" is hkz
      En voor het certificaat kwaliteitsmanagement van "De Kade" geldt niet: past bij de omvang van de organisatie
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-01" niet voldaan
      En is dat zeker

    Abstract Scenario: of dat ook voor een certificaat naar <norm> geldt is niet duidelijk
      Gegeven de norm van het certificaat van het certificaat kwaliteitsmanagement van "De Kade" is <norm>
      En voor het certificaat kwaliteitsmanagement van "De Kade" geldt niet: past bij de omvang van de organisatie
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-01" voldaan
      En hangt dat af van de lezing "K-157"
      En onder de lezing "K-157" "elk_certificaat" is aan "GR-G2-01" niet voldaan

      Voorbeelden:
        | norm          |
        | ISO 9001:2015 |
        | andere norm   |

    Voorbeeld: een certificaat naar een andere norm dat bij de omvang past is in elke lezing goed
      Gegeven de norm van het certificaat van het certificaat kwaliteitsmanagement van "De Kade" is ISO 9001:2015
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-01" voldaan
      En is dat zeker

  Regel: Op welke dag een certificaat geldig moet zijn, is niet bepaald   # GR-G2-01

    Voorbeeld: verlopen tussen indienen en sluiting
      Gegeven "De Kade" dient het verzoek in op 31 maart 2026 om 11:00
      En geldig tot en met van het certificaat kwaliteitsmanagement van "De Kade" is 6 april 2026
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-01" voldaan
      En hangt dat af van de lezing "K-88"
      En onder de lezing "K-88" "sluiting" kan "De Kade" worden uitgesloten

    Voorbeeld: geldig tot en met de dag van de sluiting is in elke lezing genoeg
      Gegeven "De Kade" dient het verzoek in op 31 maart 2026 om 11:00
      En geldig tot en met van het certificaat kwaliteitsmanagement van "De Kade" is 7 april 2026
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-01" voldaan
      En is dat zeker

  Regel: Er is een geldig certificaat met een passende scope   # GR-G2-01 GR-5.1-05

    Abstract Scenario: een certificaat naar <norm>
      Gegeven de norm van het certificaat van het certificaat kwaliteitsmanagement van "De Kade" is <norm>
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-G2-01" voldaan

      Voorbeelden:
        | norm          |
        | NEN-EN 15224  |
        | ISO 9001:2015 |
        | HKZ           |
        | andere norm   |

    Voorbeeld: een scope die niet bij de jeugdhulp past
      Gegeven voor het certificaat kwaliteitsmanagement van "De Kade" geldt niet: passende scope
      Als het verzoek wordt getoetst
      Dan kan "De Kade" worden uitgesloten op grond van "GR-G2-01"
      En is "De Kade" niet contracteerbaar

    Voorbeeld: een verlopen certificaat
      Gegeven geldig tot en met van het certificaat kwaliteitsmanagement van "De Kade" is 1 januari 2026
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-01" niet voldaan

    Voorbeeld: geldig tot en met de dag van indienen
      Gegeven "De Kade" dient het verzoek in op 7 april 2026 om 11:00
      En geldig tot en met van het certificaat kwaliteitsmanagement van "De Kade" is 7 april 2026
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-01" voldaan

    Voorbeeld: onbekend hoe lang het certificaat geldt
      Gegeven van het certificaat kwaliteitsmanagement van "De Kade" is onbekend: geldig tot en met
      Als het verzoek wordt getoetst
      Dan is "De Kade" onbepaald
      En is "GR-G2-01" niet beoordeeld

    Voorbeeld: onbekend hoe lang, en te laat ontvangen
      Gegeven van het certificaat kwaliteitsmanagement van "De Kade" is onbekend: geldig tot en met
      En "De Kade" verzendt het verzoek op 7 april 2026 om 11:59:50
      En het platform ontvangt het verzoek van "De Kade" op 8 april 2026 om 0:00:10
      Als het verzoek wordt getoetst
      Dan is "GR-G2-01" niet beoordeeld

    Voorbeeld: onbekend hoe lang, en de dag van verzenden telt
      Gegeven van het certificaat kwaliteitsmanagement van "De Kade" is onbekend: geldig tot en met
      En "De Kade" verzendt het verzoek op 1 april 2026 om 23:59:50
      En het platform ontvangt het verzoek van "De Kade" op 2 april 2026 om 0:00:10
      En het standpunt dat voor "K-130" de lezing "verzending" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-G2-01" niet beoordeeld

    Voorbeeld: onbekend hoe lang, en de dag van sluiting telt
      Gegeven van het certificaat kwaliteitsmanagement van "De Kade" is onbekend: geldig tot en met
      En "De Kade" dient het verzoek in op 1 april 2026 om 11:00
      En het standpunt dat voor "K-88" de lezing "sluiting" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-G2-01" niet beoordeeld

    Voorbeeld: onbekend wanneer is ingediend, en een certificaat dat maar kort gold
      Gegeven van "De Kade" is onbekend: het moment van ontvangst
      En van "De Kade" is onbekend: het moment van verzenden
      En geldig tot en met van het certificaat kwaliteitsmanagement van "De Kade" is 10 januari 2026
      En het standpunt dat voor "K-88" de lezing "indienen" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-G2-01" niet beoordeeld
