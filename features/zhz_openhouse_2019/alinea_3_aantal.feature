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
      En zegt de uitleg van "De Wilg": "hoeveel aanbieders al een contract hebben"

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

    Abstract Scenario: geen contract, en andere contracten: <andere>
      Gegeven de soort aanbieder van "De Wilg" is anders
      En de andere inkoopopdrachten met een contract van "De Wilg" zijn <andere>
      Als het dossier wordt getoetst
      Dan is voor "De Wilg" het antwoord op "Aantal overeenkomsten": <antwoord>

      Voorbeelden:
        | andere    | antwoord |
        | geen      | geen     |
        | onbekend  | onbekend |
        | Pleegzorg | 2        |

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
