# language: nl
@wet @bron:zhz_openhouse_2019/alinea_3 @bron:zhz_openhouse_2019/lijst_van_inkoopopdrachten
Functionaliteit: Onderdelen en het aantal overeenkomsten

  Achtergrond:
    Gegeven een volledig dossier van "De Wilg"

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

    Abstract Scenario: niet bekend is voor welke onderdelen van <inkoopopdracht>, in de lezing <lezing>
      Gegeven de inkoopopdracht van "De Wilg" is <inkoopopdracht>
      En het nummer van de tender van "De Wilg" is <nummer>
      En van "De Wilg" is onbekend: onderdelen van de inkoopopdracht
      En het standpunt dat voor "X-ZO-4" de lezing "<lezing>" geldt
      Als het dossier wordt getoetst
      Dan is voor "De Wilg" het antwoord op "Aantal overeenkomsten": <antwoord>

      Voorbeelden:
        | inkoopopdracht | nummer | lezing           | antwoord |
        | Voormalig AWBZ | 69839  | eigen opdrachten | onbekend |
        | Voormalig AWBZ | 69839  | onderdelen       | 2        |
        | Pleegzorg      | 67961  | eigen opdrachten | 2        |

    Abstract Scenario: zonder contract telt geen onderdeel: <onderdelen>
      Gegeven de soort aanbieder van "De Wilg" is anders
      En de onderdelen van de inkoopopdracht van "De Wilg" zijn <onderdelen>
      En het standpunt dat voor "X-ZO-4" de lezing "eigen opdrachten" geldt
      Als het dossier wordt getoetst
      Dan is voor "De Wilg" het antwoord op "Aantal overeenkomsten": geen

      Voorbeelden:
        | onderdelen             |
        | onbekend               |
        | Verblijf gezinsgericht |

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
      En zegt de uitleg van "De Wilg": "voor welke onderdelen De Wilg zich inschreef"
