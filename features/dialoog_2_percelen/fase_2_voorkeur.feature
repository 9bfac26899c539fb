# language: nl
@wet @bron:dialoog_2_percelen/verwerving_in_5_fasen/fase_2
Functionaliteit: Voorkeur op visie en selectie

  Achtergrond:
    Gegeven een volledig dossier van "Essenhof"
    En een volledig dossier van "Elzenkade"
    En een volledig dossier van "Iepenburg"

  Regel: De voorkeur is een rangorde per perceel, geen drempel   # DP-16 DP-17

    Voorbeeld: de beste visie staat vooraan
      Gegeven hoe goed de visie aansluit (1 is het best) van "Essenhof" is 1
      En hoe goed de visie aansluit (1 is het best) van "Elzenkade" is 3
      En hoe goed de visie aansluit (1 is het best) van "Iepenburg" is 2
      Als de dossiers worden getoetst
      Dan is voor "Essenhof" het antwoord op "Plaats in de voorkeur op visie": 1
      En is voor "Iepenburg" het antwoord op "Plaats in de voorkeur op visie": 2
      En is voor "Elzenkade" het antwoord op "Plaats in de voorkeur op visie": 3
      En is "Elzenkade" geschikt
      En zegt de uitleg van "Elzenkade": "Plaats 3 van de 3 geschikte deelnemers"
      En zegt de uitleg van "Elzenkade": "Hoeveel deelnemers er in perceel 1 worden geselecteerd"
      En speelt bij "Elzenkade" bevinding "X-DP-8"
      En is voor "Elzenkade" niet te bepalen uit dit document: aantal plaatsen in de dialoog
      En staat dat in Verwerving in 5 fasen

    Voorbeeld: gelijk is gelijk
      Gegeven hoe goed de visie aansluit (1 is het best) van "Essenhof" is 1
      En hoe goed de visie aansluit (1 is het best) van "Elzenkade" is 1
      En hoe goed de visie aansluit (1 is het best) van "Iepenburg" is 2
      Als de dossiers worden getoetst
      Dan is voor "Essenhof" het antwoord op "Plaats in de voorkeur op visie": 1
      En is voor "Elzenkade" het antwoord op "Plaats in de voorkeur op visie": 1
      En is voor "Iepenburg" het antwoord op "Plaats in de voorkeur op visie": 3

    Voorbeeld: elk perceel heeft zijn eigen rangorde, en ook perceel 2 kent de voorkeur
      Gegeven hoe goed de visie aansluit (1 is het best) van "Essenhof" is 1
      En hoe goed de visie aansluit (1 is het best) van "Elzenkade" is 2
      En het perceel van "Elzenkade" is perceel 2
      Als de dossiers worden getoetst
      Dan is voor "Elzenkade" het antwoord op "Plaats in de voorkeur op visie": 1
      En zegt de uitleg van "Elzenkade": "Plaats 1 van de 1 geschikte deelnemers"
      En is voor "Iepenburg" het antwoord op "Plaats in de voorkeur op visie": geen plaats
      En blijft voor "Iepenburg" buiten beschouwing: aantal plaatsen in de dialoog

    Voorbeeld: wie niet geschikt is staat niet in de rangorde
      Gegeven hoe goed de visie aansluit (1 is het best) van "Essenhof" is 1
      En voor "Essenhof" geldt niet: ervaring in de vereiste vormen van jeugdhulp aangetoond
      En hoe goed de visie aansluit (1 is het best) van "Elzenkade" is 2
      Als de dossiers worden getoetst
      Dan is voor "Elzenkade" het antwoord op "Plaats in de voorkeur op visie": 1
      En is voor "Essenhof" het antwoord op "Plaats in de voorkeur op visie": geen plaats

  Regel: Alleen wie is geselecteerd mag meedoen aan de dialoog   # DP-18

    Voorbeeld: geselecteerd
      Gegeven voor "Essenhof" geldt: geselecteerd voor de dialoog
      Als de dossiers worden getoetst
      Dan is "Essenhof" geselecteerd
      En is voor "Essenhof" het antwoord op "Tot welke fase is er toegang?": fase 3

    Voorbeeld: geselecteerd, deelgenomen en nog niet ingeschreven
      Gegeven voor "Essenhof" geldt: geselecteerd voor de dialoog
      En voor "Essenhof" geldt: deelgenomen aan de dialoog
      Als de dossiers worden getoetst
      Dan is voor "Essenhof" het antwoord op "Tot welke fase is er toegang?": fase 4

    Voorbeeld: niet geselecteerd
      Gegeven voor "Essenhof" geldt niet: geselecteerd voor de dialoog
      Als de dossiers worden getoetst
      Dan is "Essenhof" niet geselecteerd
      En is voor "Essenhof" het antwoord op "Tot welke fase is er toegang?": fase 2
      En is aan "DP-28" voldaan

    Voorbeeld: niet geselecteerd en toch aan de dialoog deelgenomen
      Gegeven voor "Essenhof" geldt niet: geselecteerd voor de dialoog
      En voor "Essenhof" geldt: deelgenomen aan de dialoog
      Als de dossiers worden getoetst
      Dan is "Essenhof" onbepaald op grond van "DP-18"
      En is voor "Essenhof" het antwoord op "Tot welke fase is er toegang?": fase 2

    Voorbeeld: onbekend of hij was geselecteerd, maar hij nam deel
      Gegeven voor "Essenhof" geldt: deelgenomen aan de dialoog
      Als de dossiers worden getoetst
      Dan is voor "Essenhof" het antwoord op "Tot welke fase is er toegang?": onbekend

    Abstract Scenario: geselecteerd, maar niet geschikt, en deelgenomen aan de dialoog: <deelgenomen>
      Gegeven voor "Essenhof" geldt niet: ervaring in de vereiste vormen van jeugdhulp aangetoond
      En geselecteerd voor de dialoog van "Essenhof" is <geselecteerd>
      En deelgenomen aan de dialoog van "Essenhof" is <deelgenomen>
      Als de dossiers worden getoetst
      Dan is "Essenhof" niet geschikt
      En is voor "Essenhof" het antwoord op "Tot welke fase is er toegang?": fase 2

      Voorbeelden:
        | geselecteerd | deelgenomen |
        | ja           | onbekend    |
        | ja           | ja          |
        | onbekend     | ja          |

    Voorbeeld: niet geselecteerd, en dus ook niet ingeschreven
      Gegeven voor "Essenhof" geldt niet: geselecteerd voor de dialoog
      En voor "Essenhof" geldt niet: deelgenomen aan de dialoog
      En voor "Essenhof" geldt niet: ingeschreven in fase 4
      En voor "Essenhof" geldt niet: ingeschreven via het inschrijvingsdocument
      En voor "Essenhof" geldt niet: voldoet aan de eisen uit het inschrijvingsdocument
      Als de dossiers worden getoetst
      Dan is "Essenhof" niet geselecteerd
      En is dat zeker
      En is "Essenhof" wel contracteerbaar
