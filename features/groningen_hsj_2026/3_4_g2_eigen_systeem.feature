# language: nl
@wet @bron:groningen_hsj_2026/3.4/G2
Functionaliteit: Een eigen kwaliteitssysteem

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"
    En het certificaat kwaliteitsmanagement van "De Kade" is niet bijgevoegd
    En het eigen kwaliteitssysteem van "De Kade" is wel bijgevoegd

  Regel: Zonder certificaat volstaat een eigen systeem dat aan vier eisen voldoet   # GR-G2-02 GR-G2-01

    Voorbeeld: aan alle vier voldaan
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-G2-02" voldaan

    Abstract Scenario: drie van de vier: niet <kenmerk>
      Gegeven voor het eigen kwaliteitssysteem van "De Kade" geldt niet: <kenmerk>
      Als het verzoek wordt getoetst
      Dan kan "De Kade" worden uitgesloten op grond van "GR-G2-02"
      En is "De Kade" niet contracteerbaar
      En is aan "GR-G2-01" niet voldaan

      Voorbeelden:
        | kenmerk                                                        |
        | schriftelijk vastgelegd in een kwaliteitshandboek              |
        | procedure voor klachten                                        |
        | procedure voor registratie van incidenten                      |
        | procedure voor verbetermaatregelen                             |
        | jaarlijks getoetst                                             |
        | auditor onafhankelijk                                          |
        | auditor is IRCA-erkend leadauditor ISO 9001                    |
        | auditrapport toont dat het systeem aan de wet voor jeugdhulp voldoet |

    Voorbeeld: onbekend of de auditor erkend is
      Gegeven van het eigen kwaliteitssysteem van "De Kade" is onbekend: auditor IRCA
      Als het verzoek wordt getoetst
      Dan is "De Kade" onbepaald
      En is "GR-G2-02" niet beoordeeld
      En ontbreekt van het eigen kwaliteitssysteem van "De Kade": auditor IRCA

  Regel: Bij een eigen systeem hoort het meest recente auditrapport van ten hoogste 12 maanden   # GR-G2-04

    Voorbeeld: precies 12 maanden oud bij het indienen
      Gegeven "De Kade" dient het verzoek in op 7 april 2026 om 11:00
      En datum auditrapport van het eigen kwaliteitssysteem van "De Kade" is 7 april 2025
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-04" voldaan
      En zegt de uitleg van "De Kade" over "GR-G2-04": "mocht het niet van vóór 7 april 2025 zijn"

    Voorbeeld: 12 maanden en een dag
      Gegeven "De Kade" dient het verzoek in op 7 april 2026 om 11:00
      En datum auditrapport van het eigen kwaliteitssysteem van "De Kade" is 6 april 2025
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-04" niet voldaan
      En is dat zeker

    Voorbeeld: twaalf maanden terug vanaf een schrikkeldag
      Gegeven "De Kade" dient het verzoek in op 29 februari 2028 om 11:00
      En datum auditrapport van het eigen kwaliteitssysteem van "De Kade" is 28 februari 2027
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-04" voldaan
      En onder de lezing "K-61" "vooruit" is aan "GR-G2-04" niet voldaan
      En onder de lezing "K-61" "hele_maanden" is aan "GR-G2-04" voldaan

    Voorbeeld: het auditrapport zit er niet bij
      Gegeven voor het eigen kwaliteitssysteem van "De Kade" geldt niet: meest recente auditrapport bijgevoegd
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-04" niet voldaan
      En is aan "GR-B1-06" niet voldaan
      En is aan "GR-5.3-02" niet voldaan
      En kan "De Kade" worden uitgesloten op grond van "GR-3.4-02"
      En zegt de uitleg van "De Kade": "Het bewijs voor G2 is er, maar is onvolledig of fout"
      En is "De Kade" niet contracteerbaar

    Voorbeeld: met een te oud auditrapport is het bewijs niet zoals gevraagd, en is er geen overeenkomst
      Gegeven "De Kade" dient het verzoek in op 7 april 2026 om 11:00
      En datum auditrapport van het eigen kwaliteitssysteem van "De Kade" is 6 april 2025
      Als het verzoek wordt getoetst
      Dan is aan "GR-5.2-10" niet voldaan
      En is aan "GR-5.3-02" voldaan
      En is "De Kade" niet contracteerbaar

    Voorbeeld: onbekend van welke dag het auditrapport is
      Gegeven van het eigen kwaliteitssysteem van "De Kade" is onbekend: datum auditrapport
      Als het verzoek wordt getoetst
      Dan is "GR-G2-04" niet beoordeeld

    Voorbeeld: onbekend wanneer is ingediend, en een ouder auditrapport
      Gegeven van "De Kade" is onbekend: het moment van ontvangst
      En van "De Kade" is onbekend: het moment van verzenden
      En datum auditrapport van het eigen kwaliteitssysteem van "De Kade" is 10 januari 2025
      En het standpunt dat voor "K-88" de lezing "indienen" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-G2-04" niet beoordeeld

    Abstract Scenario: te oud op elke dag na de aankondiging, ook op de laatste van een ander stuk, als <lezing> telt
      Gegeven van "De Kade" is onbekend: het moment van ontvangst
      En van "De Kade" is onbekend: het moment van verzenden
      En geldig tot en met van het certificaat informatiemanagement van "De Kade" is 1 maart 2026
      En datum auditrapport van het eigen kwaliteitssysteem van "De Kade" is 31 december 2024
      En het standpunt dat voor "K-130" de lezing "<lezing>" geldt
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-04" niet voldaan

      Voorbeelden:
        | lezing     |
        | ontvangst  |
        | verzending |

    Voorbeeld: te oud, welke dag ook telt
      Gegeven "De Kade" verzendt het verzoek op 1 april 2026 om 23:59:50
      En het platform ontvangt het verzoek van "De Kade" op 2 april 2026 om 0:00:10
      En datum auditrapport van het eigen kwaliteitssysteem van "De Kade" is 31 maart 2025
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-04" niet voldaan
      En onder de lezing "K-130" "verzending" is aan "GR-G2-04" niet voldaan
      En onder de lezing "K-88" "sluiting" is aan "GR-G2-04" niet voldaan

  Regel: Wie een geldig certificaat heeft, wordt niet op zijn eigen systeem getoetst   # GR-G2-02

    Voorbeeld: een certificaat, en daarnaast een eigen systeem met een gebrek
      Gegeven het certificaat kwaliteitsmanagement van "De Kade" is wel bijgevoegd
      En voor het eigen kwaliteitssysteem van "De Kade" geldt niet: auditor onafhankelijk
      En datum auditrapport van het eigen kwaliteitssysteem van "De Kade" is 1 januari 2024
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-02" voldaan
      En is aan "GR-G2-04" voldaan

    Voorbeeld: voldoet een combinatie samen, dan is het systeem van één genoeg
      Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
      En het certificaat kwaliteitsmanagement van "De Brug" is niet bijgevoegd
      En het certificaat kwaliteitsmanagement van "Dijkzorg" is niet bijgevoegd
      En het eigen kwaliteitssysteem van "De Brug" is wel bijgevoegd
      En het eigen kwaliteitssysteem van "Dijkzorg" is wel bijgevoegd
      En voor het eigen kwaliteitssysteem van "De Brug" geldt niet: auditor onafhankelijk
      En het standpunt dat voor "K-16" de lezing "samen" geldt
      Als de verzoeken worden getoetst
      Dan is "Waddenzoom" geschikt
      En is aan "GR-G2-02" voldaan
