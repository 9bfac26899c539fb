# language: nl
@wet @bron:dialoog_2_percelen/verwerving_in_5_fasen/fase_4
Functionaliteit: Inschrijving en gunning

  Achtergrond:
    Gegeven een volledig dossier van "Hazelaar"
    En voor "Hazelaar" geldt: geselecteerd voor de dialoog
    En voor "Hazelaar" geldt: deelgenomen aan de dialoog
    En wanneer hij afviel van "Hazelaar" is niet
    En voor "Hazelaar" geldt: ingeschreven in fase 4
    En voor "Hazelaar" geldt: ingeschreven via het inschrijvingsdocument
    En voor "Hazelaar" geldt: voldoet aan de eisen uit het inschrijvingsdocument

  Regel: Gegund wordt na geschiktheid, selectie, dialoog, inschrijving en eisen   # DP-28 DP-25

    Voorbeeld: de hele keten
      Als het dossier wordt getoetst
      Dan is "Hazelaar" gegund
      En hangt dat af van de lezing "X-DP-5"
      En onder de lezing "X-DP-5" "nadere_keuze" is "Hazelaar" onbepaald
      En is aan "DP-28" voldaan

    Voorbeeld: niet geschikt komt er niet, wat er daarna ook gebeurde
      Gegeven voor "Hazelaar" geldt niet: ervaring in de vereiste vormen van jeugdhulp aangetoond
      Als het dossier wordt getoetst
      Dan is "Hazelaar" niet geschikt

    Voorbeeld: kiezen de gemeenten daarna nog, dan zegt het document niet wie
      Gegeven het standpunt dat voor "X-DP-5" de lezing "nadere keuze" geldt
      Als het dossier wordt getoetst
      Dan is "Hazelaar" onbepaald
      En is dat zeker

    Voorbeeld: niet aan de dialoog deelgenomen
      Gegeven voor "Hazelaar" geldt niet: deelgenomen aan de dialoog
      Als het dossier wordt getoetst
      Dan is "Hazelaar" afgewezen
      En is aan "DP-28" niet voldaan
      En is voor "Hazelaar" het antwoord op "Tot welke fase is er toegang?": fase 3

    Voorbeeld: dat zonder dialoog niet kan worden ingeschreven, staat er niet met zoveel woorden
      Gegeven voor "Hazelaar" geldt niet: deelgenomen aan de dialoog
      Als het dossier wordt getoetst
      Dan speelt bij "Hazelaar" bevinding "X-DP-13"

    Voorbeeld: niet geselecteerd en niet deelgenomen
      Gegeven voor "Hazelaar" geldt niet: geselecteerd voor de dialoog
      En voor "Hazelaar" geldt niet: deelgenomen aan de dialoog
      Als het dossier wordt getoetst
      Dan is "Hazelaar" afgewezen
      En is aan "DP-28" niet voldaan

    Voorbeeld: niet geselecteerd en toch deelgenomen
      Gegeven voor "Hazelaar" geldt niet: geselecteerd voor de dialoog
      Als het dossier wordt getoetst
      Dan is aan "DP-28" niet voldaan
      En is aan "DP-18" niet voldaan
      En is voor "Hazelaar" het antwoord op "Tot welke fase is er toegang?": fase 2

    Voorbeeld: onbekend of hij geselecteerd was
      Gegeven van "Hazelaar" is onbekend: geselecteerd voor de dialoog
      Als het dossier wordt getoetst
      Dan is "DP-28" niet beoordeeld

    Voorbeeld: onbekend of hij deelnam
      Gegeven van "Hazelaar" is onbekend: deelgenomen aan de dialoog
      Als het dossier wordt getoetst
      Dan is "DP-28" niet beoordeeld

  Regel: Inschrijven gaat via het inschrijvingsdocument   # DP-23

    Voorbeeld: op een andere manier
      Gegeven voor "Hazelaar" geldt niet: ingeschreven via het inschrijvingsdocument
      Als het dossier wordt getoetst
      Dan is "Hazelaar" afgewezen
      En is aan "DP-23" niet voldaan
      En is aan "DP-24" voldaan

  Regel: De gemeenten selecteren op basis van de eisen   # DP-24 DP-22

    Voorbeeld: een eis gemist
      Gegeven voor "Hazelaar" geldt niet: voldoet aan de eisen uit het inschrijvingsdocument
      Als het dossier wordt getoetst
      Dan is "Hazelaar" afgewezen
      En is aan "DP-24" niet voldaan
      En is "Hazelaar" niet contracteerbaar

    Voorbeeld: nog niet beoordeeld
      Gegeven van "Hazelaar" is onbekend: voldoet aan de eisen uit het inschrijvingsdocument
      Als het dossier wordt getoetst
      Dan is "Hazelaar" onbepaald
      En is "DP-24" niet beoordeeld
