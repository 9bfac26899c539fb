# language: nl
@wet @bron:groningen_hsj_2026/3.4
Functionaliteit: Aanvullend bewijs over geschiktheid

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: Aanvullend bewijs is binnen 14 kalenderdagen binnen, of binnen de genoemde termijn   # GR-3.4-04

    Voorbeeld: op de veertiende dag
      Gegeven van "De Kade" is op 1 mei 2026 aanvullend bewijs over G1 gevraagd
      En "De Kade" levert op 15 mei 2026 het aanvullend bewijs over G1
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-3.4-04" voldaan

    Voorbeeld: op de vijftiende dag mag de gemeente uitsluiten; zij moet niet
      Gegeven van "De Kade" is op 1 mei 2026 aanvullend bewijs over G1 gevraagd
      En "De Kade" levert op 16 mei 2026 het aanvullend bewijs over G1
      Als het verzoek wordt getoetst
      Dan kan "De Kade" worden uitgesloten op grond van "GR-3.4-04"
      En gebruikt de gemeente haar bevoegdheid niet, dan blijft "De Kade" meedoen

    Voorbeeld: niet geleverd
      Gegeven van "De Kade" is op 1 mei 2026 aanvullend bewijs over G2 gevraagd
      En "De Kade" levert het aanvullend bewijs over G2 niet
      Als het verzoek wordt getoetst
      Dan kan "De Kade" worden uitgesloten op grond van "GR-3.4-04"
      En zegt de uitleg van "De Kade" over "GR-3.4-04": "voor G2 is gevraagd en niet geleverd"
      En zegt de uitleg van "De Kade" over "GR-3.4-04": "geschiktheidseis: G2"

    Voorbeeld: zeven dagen genoemd, geleverd op de achtste
      Gegeven van "De Kade" is op 1 mei 2026 aanvullend bewijs over G3 gevraagd, te leveren binnen 7 dagen
      En "De Kade" levert op 9 mei 2026 het aanvullend bewijs over G3
      Als het verzoek wordt getoetst
      Dan is aan "GR-3.4-04" niet voldaan
      En is dat zeker
      En zegt de uitleg van "De Kade" over "GR-3.4-04": "voor G3 kwam op 9 mei 2026; het moest er uiterlijk op 8 mei 2026 zijn"
      En zegt de uitleg van "De Kade" over "GR-3.4-04": "geschiktheidseis: G3"

    Voorbeeld: 21 dagen genoemd, geleverd op de eenentwintigste
      Gegeven van "De Kade" is op 1 mei 2026 aanvullend bewijs over G4 gevraagd, te leveren binnen 21 dagen
      En "De Kade" levert op 22 mei 2026 het aanvullend bewijs over G4
      Als het verzoek wordt getoetst
      Dan is aan "GR-3.4-04" voldaan
      En is dat zeker

    Voorbeeld: later ontvangen dan verzonden
      Gegeven van "De Kade" is op 1 mei 2026 aanvullend bewijs over G1 gevraagd
      En dag waarop het verzoek is ontvangen van het aanvullend bewijs van "De Kade" is 4 mei 2026
      En "De Kade" levert op 18 mei 2026 het aanvullend bewijs over G1
      Als het verzoek wordt getoetst
      Dan is aan "GR-3.4-04" voldaan
      En hangt dat af van de lezing "K-114"

    Voorbeeld: onbekend op welke dag is geleverd
      Gegeven van "De Kade" is op 1 mei 2026 aanvullend bewijs over G1 gevraagd
      En "De Kade" levert op 15 mei 2026 het aanvullend bewijs over G1
      En van het aanvullend bewijs van "De Kade" is onbekend: dag van ontvangst
      Als het verzoek wordt getoetst
      Dan is "De Kade" onbepaald
      En is "GR-3.4-04" niet beoordeeld
      En ontbreekt bij "De Kade" niets anders dan de dag van ontvangst van het aanvullend bewijs

    Abstract Scenario: onbekend: <wat>, geleverd op <dag>, en <lezing> is het begin
      Gegeven van "De Kade" is op 1 mei 2026 aanvullend bewijs over G1 gevraagd
      En "De Kade" levert op <dag> het aanvullend bewijs over G1
      En van het aanvullend bewijs van "De Kade" is onbekend: <wat>
      En het standpunt dat voor "K-114" de lezing "<lezing>" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-3.4-04" niet beoordeeld
      En ontbreekt bij "De Kade" niets anders dan <wat> van het aanvullend bewijs

      Voorbeelden:
        | wat                                 | lezing     | dag         |
        | dag waarop het verzoek is ontvangen | ontvangst  | 18 mei 2026 |
        | dag waarop het verzoek is verzonden | verzending | 15 mei 2026 |
        | dag van ontvangst                   | verzending | 15 mei 2026 |
        | genoemde termijn                    | ontvangst  | 15 mei 2026 |

    Abstract Scenario: twee dingen onbekend: <wat> en <ook>
      Gegeven van "De Kade" is op 1 mei 2026 aanvullend bewijs over G1 gevraagd
      En "De Kade" levert op 15 mei 2026 het aanvullend bewijs over G1
      En van het aanvullend bewijs van "De Kade" is onbekend: <wat>
      En van het aanvullend bewijs van "De Kade" is onbekend: <ook>
      En het standpunt dat voor "K-114" de lezing "<lezing>" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-3.4-04" niet beoordeeld

      Voorbeelden:
        | wat               | ook                                 | lezing     |
        | dag van ontvangst | dag waarop het verzoek is ontvangen | ontvangst  |
        | dag van ontvangst | dag waarop het verzoek is verzonden | verzending |
        | genoemde termijn  | dag van ontvangst                   | ontvangst  |
        | genoemde termijn  | dag waarop het verzoek is ontvangen | ontvangst  |

    Voorbeeld: onbekend of er om aanvullend bewijs is gevraagd
      Gegeven van "De Kade" is onbekend: het aanvullend bewijs
      Als het verzoek wordt getoetst
      Dan is "GR-3.4-04" niet beoordeeld
