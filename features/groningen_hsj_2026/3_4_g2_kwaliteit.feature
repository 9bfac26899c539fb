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

  Regel: Op welke dag een certificaat geldig moet zijn, is niet bepaald   # GR-G2-01

    Voorbeeld: verlopen tussen indienen en sluiting
      Gegeven "De Kade" dient het verzoek in op 31 maart 2026 om 11:00
      En geldig tot en met van het certificaat kwaliteitsmanagement van "De Kade" is 6 april 2026
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-01" voldaan
      En hangt dat af van de lezing "K-88"
      En onder de lezing "K-88" "sluiting" kan "De Kade" worden uitgesloten

  Regel: Er is een geldig certificaat met een passende scope   # GR-G2-01 GR-5.1-05

    Abstract Scenario: een certificaat naar <norm>
      Gegeven de norm van het certificaat van het certificaat kwaliteitsmanagement van "De Kade" is <norm>
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-G2-01" voldaan

      Voorbeelden:
        | norm          |
        | nen en 15224  |
        | iso 9001 2015 |
        | hkz           |
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
