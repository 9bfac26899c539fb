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

    Voorbeeld: 12 maanden en een dag
      Gegeven "De Kade" dient het verzoek in op 7 april 2026 om 11:00
      En datum auditrapport van het eigen kwaliteitssysteem van "De Kade" is 6 april 2025
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-04" niet voldaan

    Voorbeeld: het auditrapport zit er niet bij
      Gegeven voor het eigen kwaliteitssysteem van "De Kade" geldt niet: meest recente auditrapport bijgevoegd
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-04" niet voldaan
