# language: nl
@wet @bron:zhz_openhouse_2019/alinea_3
Functionaliteit: Hoeveel contracten en hoeveel overeenkomsten

  Achtergrond:
    Gegeven een volledig dossier van "De Wilg"

  Regel: Het aantal contracten is niet beperkt   # ZO-12

    Abstract Scenario: er zijn al <aantal> contracten gesloten
      Gegeven het aantal aanbieders met wie al een contract is gesloten van "De Wilg" is <aantal>
      Als het dossier wordt getoetst
      Dan is "De Wilg" contracteerbaar
      En is dat zeker
      En is voor "De Wilg" het antwoord op "Telt het aantal gesloten contracten mee?": nee

      Voorbeelden:
        | aantal |
        | 0      |
        | 1      |
        | 999    |
        | 100000 |

    Voorbeeld: onbekend hoeveel het er zijn
      Gegeven van "De Wilg" is onbekend: aantal aanbieders met wie al een contract is gesloten
      Als het dossier wordt getoetst
      Dan is "De Wilg" contracteerbaar
      En is dat zeker
      En is voor "De Wilg" het antwoord op "Telt het aantal gesloten contracten mee?": nee

  Regel: Een contract is één algemene overeenkomst en één per inkoopopdracht   # ZO-07 ZO-08

    Voorbeeld: één inkoopopdracht
      Als het dossier wordt getoetst
      Dan is voor "De Wilg" het antwoord op "Aantal overeenkomsten": 2

    Voorbeeld: twee inkoopopdrachten
      Gegeven de andere inkoopopdrachten met een contract van "De Wilg" is Pleegzorg
      Als het dossier wordt getoetst
      Dan is voor "De Wilg" het antwoord op "Aantal overeenkomsten": 3

    Voorbeeld: geen contract
      Gegeven de soort aanbieder van "De Wilg" is anders
      Als het dossier wordt getoetst
      Dan is voor "De Wilg" het antwoord op "Aantal overeenkomsten": geen

    Abstract Scenario: of er een contract volgt zegt het document niet, en andere contracten: <andere>
      Gegeven het nummer van de tender van "De Wilg" is 99999
      En de andere inkoopopdrachten met een contract van "De Wilg" is <andere>
      Als het dossier wordt getoetst
      Dan is "De Wilg" onbepaald
      En is voor "De Wilg" het antwoord op "Aantal overeenkomsten": niet te bepalen

      Voorbeelden:
        | andere    |
        | geen      |
        | Pleegzorg |
        | onbekend  |

    Voorbeeld: onbekend of er andere zijn
      Gegeven van "De Wilg" is onbekend: andere inkoopopdrachten met een contract
      Als het dossier wordt getoetst
      Dan is voor "De Wilg" het antwoord op "Aantal overeenkomsten": onbekend

  Regel: Zijn de onderdelen eigen inkoopopdrachten, dan tellen zij elk   # ZO-07 ZO-19

    Voorbeeld: Voormalig AWBZ met twee onderdelen is één inkoopopdracht
      Gegeven de inkoopopdracht van "De Wilg" is Voormalig AWBZ
      En het nummer van de tender van "De Wilg" is 69839
      En de onderdelen van de inkoopopdracht van "De Wilg" zijn Begeleiding, Dagbesteding
      Als het dossier wordt getoetst
      Dan is voor "De Wilg" het antwoord op "Aantal overeenkomsten": 2

    Voorbeeld: onder de andere lezing zijn het er twee
      Gegeven de inkoopopdracht van "De Wilg" is Voormalig AWBZ
      En het nummer van de tender van "De Wilg" is 69839
      En de onderdelen van de inkoopopdracht van "De Wilg" zijn Begeleiding, Dagbesteding
      En het standpunt dat voor "X-ZO-4" de lezing "eigen_opdrachten" geldt
      Als het dossier wordt getoetst
      Dan is voor "De Wilg" het antwoord op "Aantal overeenkomsten": 3

    Voorbeeld: een inkoopopdracht zonder onderdelen telt ook dan als één
      Gegeven de inkoopopdracht van "De Wilg" is Pleegzorg
      En het nummer van de tender van "De Wilg" is 67961
      En het standpunt dat voor "X-ZO-4" de lezing "eigen_opdrachten" geldt
      Als het dossier wordt getoetst
      Dan is voor "De Wilg" het antwoord op "Aantal overeenkomsten": 2

    Voorbeeld: en niet bekend is welke onderdelen het zijn
      Gegeven de inkoopopdracht van "De Wilg" is Voormalig AWBZ
      En het nummer van de tender van "De Wilg" is 69839
      En van "De Wilg" is onbekend: onderdelen van de inkoopopdracht
      En het standpunt dat voor "X-ZO-4" de lezing "eigen_opdrachten" geldt
      Als het dossier wordt getoetst
      Dan is voor "De Wilg" het antwoord op "Aantal overeenkomsten": onbekend

    Abstract Scenario: al een contract voor <andere>, naast dat voor Pleegzorg
      Gegeven de inkoopopdracht van "De Wilg" is Pleegzorg
      En het nummer van de tender van "De Wilg" is 67961
      En de andere inkoopopdrachten met een contract van "De Wilg" is <andere>
      En het standpunt dat voor "X-ZO-4" de lezing "<lezing>" geldt
      Als het dossier wordt getoetst
      Dan is voor "De Wilg" het antwoord op "Aantal overeenkomsten": <antwoord>

      Voorbeelden:
        | andere         | lezing           | antwoord |
        | Voormalig AWBZ | onderdelen       | 3        |
        | Voormalig AWBZ | eigen opdrachten | onbekend |
        | Jeugd GGZ      | eigen opdrachten | 3        |

    Voorbeeld: of er hier een contract volgt zegt het document niet, en van het andere zijn de onderdelen onbekend
      Gegeven het nummer van de tender van "De Wilg" is 99999
      En de andere inkoopopdrachten met een contract van "De Wilg" is Voormalig AWBZ
      En het standpunt dat voor "X-ZO-4" de lezing "eigen opdrachten" geldt
      Als het dossier wordt getoetst
      Dan is voor "De Wilg" het antwoord op "Aantal overeenkomsten": niet te bepalen

    Voorbeeld: van geen van beide zijn de onderdelen bekend
      Gegeven de inkoopopdracht van "De Wilg" is Voormalig AWBZ
      En het nummer van de tender van "De Wilg" is 69839
      En van "De Wilg" is onbekend: onderdelen van de inkoopopdracht
      En de andere inkoopopdrachten met een contract van "De Wilg" is Jeugd- en opvoedondersteuning
      En het standpunt dat voor "X-ZO-4" de lezing "eigen opdrachten" geldt
      Als het dossier wordt getoetst
      Dan is voor "De Wilg" het antwoord op "Aantal overeenkomsten": onbekend
