# language: nl
@wet @bron:groningen_hsj_2026/3.4/G2
Functionaliteit: Welk bewijs van kwaliteit en informatie telt, en op welke dag

  Regel: Elk verzoek wordt gemeten op zijn eigen dag van indienen   # GR-G2-01 GR-G2-03

    Abstract Scenario: een certificaat <certificaat> (<norm>) dat verloopt voordat de tweede indient
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En "De Kade" dient het verzoek in op 7 april 2026 om 11:00
      En de norm van het certificaat van het certificaat <certificaat> van "De Kade" is <norm>
      En geldig tot en met van het certificaat <certificaat> van "De Kade" is 6 april 2026
      En een volledig verzoek van hoofdaannemer "Wierdenrand"
      En "Wierdenrand" dient het verzoek in op 31 maart 2026 om 11:00
      En de norm van het certificaat van het certificaat <certificaat> van "Wierdenrand" is <norm>
      En geldig tot en met van het certificaat <certificaat> van "Wierdenrand" is 6 april 2026
      En het standpunt dat voor "K-88" de lezing "indienen" geldt
      Als de verzoeken worden getoetst
      Dan is aan "<eis>" niet voldaan door "De Kade"
      En is aan "<eis>" voldaan door "Wierdenrand"

      Voorbeelden:
        | certificaat          | norm          | eis      |
        | kwaliteitsmanagement | ISO 9001:2015 | GR-G2-01 |
        | informatiemanagement | NEN-EN 7510   | GR-G2-03 |
        | informatiemanagement | gelijkwaardig | GR-G2-03 |

  Regel: Een auditrapport kan bij het indienen jong genoeg zijn, en bij de sluiting te oud   # GR-G2-04

    Voorbeeld: een jaar oud bij het indienen op 31 maart
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En "De Kade" dient het verzoek in op 31 maart 2026 om 11:00
      En het certificaat kwaliteitsmanagement van "De Kade" is niet bijgevoegd
      En het eigen kwaliteitssysteem van "De Kade" is wel bijgevoegd
      En datum auditrapport van het eigen kwaliteitssysteem van "De Kade" is 31 maart 2025
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-04" voldaan
      En hangt dat af van de lezing "K-88"
      En onder de lezing "K-88" "sluiting" is aan "GR-G2-04" niet voldaan

  Regel: Een stuk dat er niet bij zit, wordt niet op zijn inhoud getoetst   # GR-G2-02 GR-G2-04 GR-G2-05

    Achtergrond:
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"

    Voorbeeld: geen certificaat en geen eigen kwaliteitssysteem
      Gegeven het certificaat kwaliteitsmanagement van "De Kade" is niet bijgevoegd
      En het eigen kwaliteitssysteem van "De Kade" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-01" niet voldaan

    Voorbeeld: een eigen kwaliteitssysteem met een gebrek, dat niet is bijgevoegd
      Gegeven het certificaat kwaliteitsmanagement van "De Kade" is niet bijgevoegd
      En het eigen kwaliteitssysteem van "De Kade" is niet bijgevoegd
      En voor het eigen kwaliteitssysteem van "De Kade" geldt niet: auditor onafhankelijk
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-01" niet voldaan
      En is aan "GR-G2-02" voldaan

    Voorbeeld: het auditrapport over kwaliteit ontbreekt, en het dossier noemt een oude datum
      Gegeven het certificaat kwaliteitsmanagement van "De Kade" is niet bijgevoegd
      En het eigen kwaliteitssysteem van "De Kade" is wel bijgevoegd
      En voor het eigen kwaliteitssysteem van "De Kade" geldt niet: meest recente auditrapport bijgevoegd
      En datum auditrapport van het eigen kwaliteitssysteem van "De Kade" is 1 januari 2024
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-04" niet voldaan
      En zegt de uitleg van "De Kade" over "GR-G2-04": "ontbreekt het meest recente auditrapport"
      En zegt de uitleg van "De Kade" niet: "Het auditrapport bij het eigen kwaliteitssysteem van"

    Voorbeeld: het auditrapport over informatie ontbreekt, en het dossier noemt een oude datum
      Gegeven de norm van het certificaat van het certificaat informatiemanagement van "De Kade" is gelijkwaardig
      En voor het certificaat informatiemanagement van "De Kade" geldt niet: meest recente auditrapport bijgevoegd
      En datum auditrapport van het certificaat informatiemanagement van "De Kade" is 1 januari 2024
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-05" niet voldaan
      En zegt de uitleg van "De Kade" over "GR-G2-05": "ontbreekt het meest recente auditrapport"
      En zegt de uitleg van "De Kade" niet: "Het auditrapport bij het certificaat informatiemanagement van"

    Voorbeeld: een gelijkwaardig certificaat zonder auditrapport, dat niet is bijgevoegd
      Gegeven het certificaat informatiemanagement van "De Kade" is niet bijgevoegd
      En de norm van het certificaat van het certificaat informatiemanagement van "De Kade" is gelijkwaardig
      En voor het certificaat informatiemanagement van "De Kade" geldt niet: meest recente auditrapport bijgevoegd
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-03" niet voldaan
      En is aan "GR-G2-05" voldaan

  Regel: Bij een certificaat naar de genoemde norm hoort geen auditrapport   # GR-G2-05

    Achtergrond:
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"

    Voorbeeld: een oud auditrapport naast een geldig certificaat
      Gegeven datum auditrapport van het certificaat informatiemanagement van "De Kade" is 1 januari 2024
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-05" voldaan

    Voorbeeld: een verlopen certificaat zonder auditrapport
      Gegeven geldig tot en met van het certificaat informatiemanagement van "De Kade" is 1 januari 2026
      En voor het certificaat informatiemanagement van "De Kade" geldt niet: meest recente auditrapport bijgevoegd
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-03" niet voldaan
      En is aan "GR-G2-05" voldaan

    Voorbeeld: een verlopen certificaat met de gangbare naam, zonder auditrapport
      Gegeven de norm van het certificaat van het certificaat informatiemanagement van "De Kade" is nen 7510
      En geldig tot en met van het certificaat informatiemanagement van "De Kade" is 1 januari 2026
      En voor het certificaat informatiemanagement van "De Kade" geldt niet: meest recente auditrapport bijgevoegd
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-05" voldaan
      En onder de lezing "K-97" "letterlijk" is aan "GR-G2-05" niet voldaan
