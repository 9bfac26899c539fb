# language: nl
@wet @bron:dialoog_2_percelen/verwerving_in_5_fasen/fase_5
Functionaliteit: Uitvoering na de gunning

  Achtergrond:
    Gegeven een volledig dossier van "Hazelaar"
    En voor "Hazelaar" geldt: geselecteerd voor de dialoog
    En voor "Hazelaar" geldt: deelgenomen aan de dialoog
    En wanneer hij afviel van "Hazelaar" is niet
    En voor "Hazelaar" geldt: ingeschreven in fase 4
    En voor "Hazelaar" geldt: ingeschreven via het inschrijvingsdocument
    En voor "Hazelaar" geldt: voldoet aan de eisen uit het inschrijvingsdocument

  Regel: Na de gunning volgen afspraken met nieuwe aanbieders   # DP-26

    Voorbeeld: een nieuwe aanbieder
      Gegeven voor "Hazelaar" geldt: is een nieuwe aanbieder
      Als het dossier wordt getoetst
      Dan is voor "Hazelaar" het antwoord op "Afspraken over de uitvoering": ja
      En is voor "Hazelaar" het antwoord op "Tot welke fase is er toegang?": fase 5

    Voorbeeld: een aanbieder die er al was wordt niet genoemd
      Gegeven voor "Hazelaar" geldt niet: is een nieuwe aanbieder
      Als het dossier wordt getoetst
      Dan is voor "Hazelaar" het antwoord op "Afspraken over de uitvoering": niet te bepalen

    Voorbeeld: een aanbieder die er al was, in de lezing dat nieuw is wie nu is gegund
      Gegeven voor "Hazelaar" geldt niet: is een nieuwe aanbieder
      En het standpunt dat voor "X-DP-11" de lezing "wie_nu_is_gegund" geldt
      Als het dossier wordt getoetst
      Dan is voor "Hazelaar" het antwoord op "Afspraken over de uitvoering": ja

    Voorbeeld: onbekend of hij nieuw is
      Gegeven van "Hazelaar" is onbekend: is een nieuwe aanbieder
      Als het dossier wordt getoetst
      Dan is voor "Hazelaar" het antwoord op "Afspraken over de uitvoering": onbekend

    Voorbeeld: onbekend of hij nieuw is, in de lezing waarin dat niet uitmaakt
      Gegeven van "Hazelaar" is onbekend: is een nieuwe aanbieder
      En het standpunt dat voor "X-DP-11" de lezing "wie_nu_is_gegund" geldt
      Als het dossier wordt getoetst
      Dan is voor "Hazelaar" het antwoord op "Afspraken over de uitvoering": ja

    Abstract Scenario: niet gegund, en nieuw: <nieuw>
      Gegeven voor "Hazelaar" geldt niet: voldoet aan de eisen uit het inschrijvingsdocument
      En is een nieuwe aanbieder van "Hazelaar" is <nieuw>
      Als het dossier wordt getoetst
      Dan is voor "Hazelaar" het antwoord op "Afspraken over de uitvoering": nee
      En is voor "Hazelaar" het antwoord op "Tot welke fase is er toegang?": fase 4

      Voorbeelden:
        | nieuw    |
        | ja       |
        | nee      |
        | onbekend |

    Voorbeeld: of de opdracht is gegund zegt het document niet, in de lezing met een nadere keuze
      Gegeven het standpunt dat voor "X-DP-5" de lezing "nadere keuze" geldt
      Als het dossier wordt getoetst
      Dan is voor "Hazelaar" het antwoord op "Afspraken over de uitvoering": niet te bepalen
      En is voor "Hazelaar" het antwoord op "Tot welke fase is er toegang?": niet te bepalen

    Voorbeeld: onbekend of hij geselecteerd was, en verder voldoet hij
      Gegeven van "Hazelaar" is onbekend: geselecteerd voor de dialoog
      En voor "Hazelaar" geldt: is een nieuwe aanbieder
      Als het dossier wordt getoetst
      Dan is "Hazelaar" mogelijk gegund
      En is voor "Hazelaar" het antwoord op "Afspraken over de uitvoering": onbepaald
      En is voor "Hazelaar" het antwoord op "Tot welke fase is er toegang?": onbepaald
      En zegt de uitleg van "Hazelaar": "fase 2, als Hazelaar voldoet niet aan"
