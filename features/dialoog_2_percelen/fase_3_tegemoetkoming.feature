# language: nl
@wet @bron:dialoog_2_percelen/tegemoetkoming
Functionaliteit: Tegemoetkoming voor onkosten

  Achtergrond:
    Gegeven een volledig dossier van "De Vliet"
    En voor "De Vliet" geldt: geselecteerd voor de dialoog
    En voor "De Vliet" geldt: deelgenomen aan de dialoog

  Regel: Wie in perceel 1 na de dialoog afvalt kan aanspraak maken op een tegemoetkoming   # DP-07

    Voorbeeld: na de dialoog afgevallen
      Gegeven wanneer hij afviel van "De Vliet" is na de dialoog
      Als het dossier wordt getoetst
      Dan is "De Vliet" afgevallen
      En is voor "De Vliet" het antwoord op "Tegemoetkoming voor onkosten": aanspraak
      En is voor "De Vliet" niet te bepalen uit dit document: hoogte van de tegemoetkoming
      En blijft voor "De Vliet" buiten beschouwing: tegemoetkoming in perceel 2
      En staat dat in Tegemoetkoming

    Voorbeeld: in perceel 2 zegt het document niets
      Gegeven het perceel van "De Vliet" is perceel 2
      En wanneer hij afviel van "De Vliet" is na de dialoog
      Als het dossier wordt getoetst
      Dan is "De Vliet" afgevallen
      En is voor "De Vliet" het antwoord op "Tegemoetkoming voor onkosten": niet te bepalen
      En is voor "De Vliet" niet te bepalen uit dit document: tegemoetkoming in perceel 2

    Voorbeeld: niet afgevallen
      Gegeven wanneer hij afviel van "De Vliet" is niet
      Als het dossier wordt getoetst
      Dan is voor "De Vliet" het antwoord op "Tegemoetkoming voor onkosten": geen aanspraak

    Voorbeeld: tijdens de dialoog afgevallen
      Gegeven wanneer hij afviel van "De Vliet" is tijdens de dialoog
      Als het dossier wordt getoetst
      Dan is "De Vliet" afgevallen
      En is voor "De Vliet" het antwoord op "Tegemoetkoming voor onkosten": geen aanspraak

    Voorbeeld: tijdens de dialoog afgevallen, in de andere lezing
      Gegeven wanneer hij afviel van "De Vliet" is tijdens de dialoog
      En het standpunt dat voor "X-DP-2" de lezing "ook_tijdens" geldt
      Als het dossier wordt getoetst
      Dan is voor "De Vliet" het antwoord op "Tegemoetkoming voor onkosten": aanspraak

    Voorbeeld: in fase 2 afgevallen is geen deelnemer
      Gegeven voor "De Vliet" geldt niet: geselecteerd voor de dialoog
      En voor "De Vliet" geldt niet: deelgenomen aan de dialoog
      Als het dossier wordt getoetst
      Dan is "De Vliet" niet geselecteerd
      En is voor "De Vliet" het antwoord op "Tegemoetkoming voor onkosten": geen aanspraak

    Voorbeeld: na de dialoog niet ingeschreven
      Gegeven wanneer hij afviel van "De Vliet" is niet
      En voor "De Vliet" geldt niet: ingeschreven in fase 4
      Als het dossier wordt getoetst
      Dan is "De Vliet" afgevallen
      En is voor "De Vliet" het antwoord op "Tegemoetkoming voor onkosten": aanspraak

    Voorbeeld: na de dialoog niet ingeschreven, in de andere lezing
      Gegeven wanneer hij afviel van "De Vliet" is niet
      En voor "De Vliet" geldt niet: ingeschreven in fase 4
      En het standpunt dat voor "X-DP-12" de lezing "alleen_wie_niet_wordt_gekozen" geldt
      Als het dossier wordt getoetst
      Dan is voor "De Vliet" het antwoord op "Tegemoetkoming voor onkosten": geen aanspraak

    Voorbeeld: tijdens de dialoog gestopt is geen keuze om niet in te schrijven
      Gegeven wanneer hij afviel van "De Vliet" is tijdens de dialoog
      En voor "De Vliet" geldt niet: ingeschreven in fase 4
      Als het dossier wordt getoetst
      Dan is voor "De Vliet" het antwoord op "Tegemoetkoming voor onkosten": geen aanspraak
      En speelt bij "De Vliet" bevinding "X-DP-13" niet

    Voorbeeld: ingeschreven en in fase 4 afgewezen
      Gegeven wanneer hij afviel van "De Vliet" is niet
      En voor "De Vliet" geldt: ingeschreven in fase 4
      En voor "De Vliet" geldt: ingeschreven via het inschrijvingsdocument
      En voor "De Vliet" geldt niet: voldoet aan de eisen uit het inschrijvingsdocument
      Als het dossier wordt getoetst
      Dan is "De Vliet" afgewezen
      En is voor "De Vliet" het antwoord op "Tegemoetkoming voor onkosten": aanspraak

    Voorbeeld: in perceel 2 niet geselecteerd
      Gegeven het perceel van "De Vliet" is perceel 2
      En voor "De Vliet" geldt niet: geselecteerd voor de dialoog
      En voor "De Vliet" geldt niet: deelgenomen aan de dialoog
      Als het dossier wordt getoetst
      Dan is "De Vliet" niet geselecteerd
      En blijft voor "De Vliet" buiten beschouwing: tegemoetkoming in perceel 2

    Abstract Scenario: hij voldoet, en of hij is gekozen zegt het document niet: <perceel>
      Gegeven het perceel van "De Vliet" is <perceel>
      En wanneer hij afviel van "De Vliet" is niet
      En voor "De Vliet" geldt: ingeschreven in fase 4
      En voor "De Vliet" geldt: ingeschreven via het inschrijvingsdocument
      En voor "De Vliet" geldt: voldoet aan de eisen uit het inschrijvingsdocument
      En het standpunt dat voor "X-DP-5" de lezing "nadere keuze" geldt
      Als het dossier wordt getoetst
      Dan is voor "De Vliet" het antwoord op "Tegemoetkoming voor onkosten": niet te bepalen
      En zegt de uitleg van "De Vliet": "<wel>"
      En zegt de uitleg van "De Vliet" niet: "<niet>"

      Voorbeelden:
        | perceel   | wel                              | niet                             |
        | perceel 1 | of hij daarna is gekozen         | Over perceel 2 zegt het document |
        | perceel 2 | Over perceel 2 zegt het document | of hij daarna is gekozen         |
