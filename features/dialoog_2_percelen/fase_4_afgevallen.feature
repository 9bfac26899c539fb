# language: nl
@wet @bron:dialoog_2_percelen/verwerving_in_5_fasen/fase_4
Functionaliteit: Wie niet meer meedoet als er wordt gegund

  Achtergrond:
    Gegeven een volledig dossier van "Hazelaar"
    En voor "Hazelaar" geldt: geselecteerd voor de dialoog
    En voor "Hazelaar" geldt: deelgenomen aan de dialoog
    En wanneer hij afviel van "Hazelaar" is niet
    En voor "Hazelaar" geldt: ingeschreven in fase 4
    En voor "Hazelaar" geldt: ingeschreven via het inschrijvingsdocument
    En voor "Hazelaar" geldt: voldoet aan de eisen uit het inschrijvingsdocument

  Regel: Wie is afgevallen krijgt de opdracht niet   # DP-18 DP-23 DP-28

    Voorbeeld: tijdens de dialoog afgevallen en toch ingeschreven
      Gegeven wanneer hij afviel van "Hazelaar" is tijdens de dialoog
      Als het dossier wordt getoetst
      Dan is "Hazelaar" afgevallen
      En is dat zeker
      En speelt bij "Hazelaar" bevinding "X-DP-13"
      En is voor "Hazelaar" het antwoord op "Tot welke fase is er toegang?": fase 3

    Abstract Scenario: na de dialoog ingeschreven en afgevallen; aan de eisen voldaan: <voldoet>
      Gegeven wanneer hij afviel van "Hazelaar" is na de dialoog
      En voldoet aan de eisen uit het inschrijvingsdocument van "Hazelaar" is <voldoet>
      Als het dossier wordt getoetst
      Dan is "Hazelaar" <uitkomst>
      En is dat zeker
      En speelt bij "Hazelaar" bevinding "X-DP-13" niet
      En is voor "Hazelaar" het antwoord op "Tot welke fase is er toegang?": fase 4

      Voorbeelden:
        | voldoet | uitkomst   |
        | nee     | afgewezen  |
        | ja      | afgevallen |

    Voorbeeld: afgevallen, en onbekend of hij was geselecteerd
      Gegeven van "Hazelaar" is onbekend: geselecteerd voor de dialoog
      En wanneer hij afviel van "Hazelaar" is na de dialoog
      En voor "Hazelaar" geldt niet: ingeschreven in fase 4
      Als het dossier wordt getoetst
      Dan is "Hazelaar" afgevallen
      En is dat zeker

    Voorbeeld: wie na de dialoog niet inschrijft valt af
      Gegeven voor "Hazelaar" geldt niet: ingeschreven in fase 4
      Als het dossier wordt getoetst
      Dan is "Hazelaar" afgevallen
      En is voor "Hazelaar" het antwoord op "Tot welke fase is er toegang?": fase 3

  Regel: Wie niet geschikt is kwam niet verder, wat er daarna ook gebeurde   # DP-12 DP-28

    Abstract Scenario: van wie niet geschikt is zegt de uitleg niet dat hij verder kwam: <woorden>
      Gegeven voor "Hazelaar" geldt niet: ervaring in de vereiste vormen van jeugdhulp aangetoond
      En geselecteerd voor de dialoog van "Hazelaar" is <geselecteerd>
      En deelgenomen aan de dialoog van "Hazelaar" is <geselecteerd>
      En ingeschreven in fase 4 van "Hazelaar" is <ingeschreven>
      En voldoet aan de eisen uit het inschrijvingsdocument van "Hazelaar" is <voldoet>
      Als het dossier wordt getoetst
      Dan is "Hazelaar" niet geschikt
      En is voor "Hazelaar" het antwoord op "Tot welke fase is er toegang?": fase 2
      En zegt de uitleg van "Hazelaar" niet: "<woorden>"

      Voorbeelden:
        | geselecteerd | ingeschreven | voldoet | woorden                                |
        | nee          | onbekend     | ja      | maar niet geselecteerd voor de dialoog |
        | ja           | onbekend     | ja      | mag meedoen aan de dialoog             |
        | ja           | nee          | ja      | doet niet meer mee                     |
        | ja           | ja           | nee     | krijgt de opdracht niet                |
        | ja           | ja           | ja      | De opdracht wordt aan                  |
