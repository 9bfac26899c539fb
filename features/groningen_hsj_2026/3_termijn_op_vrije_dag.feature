# language: nl
@wet @bron:groningen_hsj_2026/3.1/Wet_Bibob @bron:groningen_hsj_2026/3.3 @bron:groningen_hsj_2026/3.4
Functionaliteit: Een termijn die op een zaterdag, zondag of feestdag eindigt

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: Of de laatste dag dan verschuift, zegt het document niet   # GR-3.3-02

    Voorbeeld: tot tweede pinksterdag, en de dag erna geleverd
      Gegeven van "De Kade" is op 11 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "De Kade" levert op 26 mei 2026 een gedragsverklaring aanbesteden van 1 juni 2025
      Als het verzoek wordt getoetst
      Dan is "De Kade" uitgesloten
      En is aan "GR-3.3-02" niet voldaan
      En hangt dat af van de lezing "K-135a"
      En onder de lezing "K-135a" "atw" is "De Kade" geschikt
      En onder de lezing "K-135a" "eu" is "De Kade" geschikt

    Voorbeeld: later dan de eerste werkdag is in elke lezing te laat
      Gegeven van "De Kade" is op 11 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "De Kade" levert op 27 mei 2026 een gedragsverklaring aanbesteden van 1 juni 2025
      Als het verzoek wordt getoetst
      Dan is aan "GR-3.3-02" niet voldaan
      En is dat zeker
      En zegt de uitleg van "De Kade": "11 mei 2026 plus 14 dagen is 25 mei 2026"

    Voorbeeld: op de vrije dag zelf geleverd is in elke lezing op tijd
      Gegeven van "De Kade" is op 11 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "De Kade" levert op 25 mei 2026 een gedragsverklaring aanbesteden van 1 juni 2025
      Als het verzoek wordt getoetst
      Dan is aan "GR-3.3-02" voldaan
      En is dat zeker

    Voorbeeld: over de jaarwisseling heen
      Gegeven van "De Kade" is op 18 december 2026 een gedragsverklaring aanbesteden gevraagd
      En "De Kade" levert op 4 januari 2027 een gedragsverklaring aanbesteden van 1 juni 2025
      Als het verzoek wordt getoetst
      Dan is "De Kade" uitgesloten
      En onder de lezing "K-135a" "atw" is "De Kade" geschikt

    Abstract Scenario: <dagen> dagen vanaf <gevraagd>, geleverd op <geleverd>, gelezen volgens <lezing>
      Gegeven van "De Kade" is op <gevraagd> een gedragsverklaring aanbesteden gevraagd, te leveren binnen <dagen> dagen
      En "De Kade" levert op <geleverd> een gedragsverklaring aanbesteden van 1 juni 2025
      En het standpunt dat voor "K-135a" de lezing "<lezing>" geldt
      Als het verzoek wordt getoetst
      Dan is aan "GR-3.3-02" <oordeel>

      Voorbeelden: voor Pasen moeten in een korte termijn twee werkdagen vallen
        | dagen | gevraagd     | geleverd     | lezing   | oordeel      |
        | 3     | 2 april 2026 | 8 april 2026 | atw      | voldaan      |
        | 3     | 2 april 2026 | 9 april 2026 | atw      | niet voldaan |
        | 2     | 2 april 2026 | 8 april 2026 | atw      | niet voldaan |
        | 2     | 2 april 2026 | 8 april 2026 | eu       | voldaan      |
        | 2     | 2 april 2026 | 7 april 2026 | document | niet voldaan |
        | 5     | 2 april 2026 | 8 april 2026 | atw      | voldaan      |
        | 5     | 2 april 2026 | 8 april 2026 | document | niet voldaan |
        | 7     | 1 mei 2026   | 11 mei 2026  | eu       | niet voldaan |
        | 7     | 2 mei 2026   | 11 mei 2026  | eu       | voldaan      |

      Voorbeelden: de Algemene termijnenwet verschuift geen termijn van meer dan 90 dagen
        | dagen | gevraagd     | geleverd     | lezing | oordeel      |
        | 95    | 3 maart 2026 | 8 juni 2026  | atw    | niet voldaan |
        | 95    | 3 maart 2026 | 6 juni 2026  | atw    | voldaan      |
        | 95    | 3 maart 2026 | 8 juni 2026  | eu     | voldaan      |
        | 90    | 8 maart 2026 | 8 juni 2026  | atw    | voldaan      |

    Abstract Scenario: onbekend is <wat>, en een andere dag maakt het nog te laat
      Gegeven van "De Kade" is op 9 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "De Kade" levert op 26 mei 2026 een gedragsverklaring aanbesteden van 1 juni 2025
      En dag waarop het verzoek is verzonden van de gedragsverklaring aanbesteden van "De Kade" is <verzonden>
      En van de gedragsverklaring aanbesteden van "De Kade" is onbekend: <wat>
      En het standpunt dat voor "K-135a" de lezing "eu" geldt
      En het standpunt dat voor "K-114" de lezing "<lezing>" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-3.3-02" niet beoordeeld

      Voorbeelden:
        | wat                                 | lezing     | verzonden  |
        | dag van ontvangst                   | ontvangst  | 9 mei 2026 |
        | dag waarop het verzoek is ontvangen | ontvangst  | 8 mei 2026 |
        | dag waarop het verzoek is verzonden | verzending | 9 mei 2026 |
        | genoemde termijn                    | ontvangst  | 9 mei 2026 |

  Regel: Zo ook bij aanvullend bewijs over geschiktheid   # GR-3.4-04

    Voorbeeld: aanvullend bewijs tot tweede pinksterdag, en de dag erna geleverd
      Gegeven van "De Kade" is op 11 mei 2026 aanvullend bewijs over G1 gevraagd
      En "De Kade" levert op 26 mei 2026 het aanvullend bewijs over G1
      Als het verzoek wordt getoetst
      Dan kan "De Kade" worden uitgesloten op grond van "GR-3.4-04"
      En hangt dat af van de lezing "K-135a"
      En onder de lezing "K-135a" "atw" is "De Kade" geschikt

    Abstract Scenario: van het aanvullend bewijs is onbekend: <wat>, en een andere dag maakt het nog te laat
      Gegeven van "De Kade" is op 9 mei 2026 aanvullend bewijs over G1 gevraagd
      En "De Kade" levert op 26 mei 2026 het aanvullend bewijs over G1
      En dag waarop het verzoek is verzonden van het aanvullend bewijs van "De Kade" is <verzonden>
      En van het aanvullend bewijs van "De Kade" is onbekend: <wat>
      En het standpunt dat voor "K-135a" de lezing "eu" geldt
      En het standpunt dat voor "K-114" de lezing "<lezing>" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-3.4-04" niet beoordeeld

      Voorbeelden:
        | wat                                 | lezing     | verzonden  |
        | dag van ontvangst                   | ontvangst  | 9 mei 2026 |
        | dag waarop het verzoek is ontvangen | ontvangst  | 8 mei 2026 |
        | dag waarop het verzoek is verzonden | verzending | 9 mei 2026 |
        | genoemde termijn                    | ontvangst  | 9 mei 2026 |

  Regel: Zo ook bij het Bibob-vragenformulier   # GR-BB-04

    Voorbeeld: het formulier tot tweede pinksterdag, en de dag erna terug
      Gegeven "De Kade" ontvangt op 11 mei 2026 het Bibob-vragenformulier en stuurt het op 26 mei 2026 terug
      Als het verzoek wordt getoetst
      Dan is aan "GR-BB-04" niet voldaan
      En is dat niet zeker
      En onder de lezing "K-135a" "eu" is "De Kade" geschikt

    Abstract Scenario: van het formulier is onbekend: <wat>, en een andere dag maakt het nog te laat
      Gegeven "De Kade" ontvangt op 9 mei 2026 het Bibob-vragenformulier en stuurt het op 26 mei 2026 terug
      En van "De Kade" is onbekend: <wat>
      En het standpunt dat voor "K-135a" de lezing "eu" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-BB-04" niet beoordeeld

      Voorbeelden:
        | wat                 |
        | formulier terug     |
        | formulier ontvangen |
