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

    Voorbeeld: ingeschreven en in fase 4 afgewezen
      Gegeven wanneer hij afviel van "De Vliet" is niet
      En voor "De Vliet" geldt: ingeschreven in fase 4
      En voor "De Vliet" geldt: ingeschreven via het inschrijvingsdocument
      En voor "De Vliet" geldt niet: voldoet aan de eisen uit het inschrijvingsdocument
      Als het dossier wordt getoetst
      Dan is "De Vliet" afgewezen
      En is voor "De Vliet" het antwoord op "Tegemoetkoming voor onkosten": aanspraak

    Abstract Scenario: na de dialoog afgevallen en deelname onbekend: <perceel>, geselecteerd <geselecteerd>
      Gegeven het perceel van "De Vliet" is <perceel>
      En geselecteerd voor de dialoog van "De Vliet" is <geselecteerd>
      En van "De Vliet" is onbekend: deelgenomen aan de dialoog
      En wanneer hij afviel van "De Vliet" is na de dialoog
      Als het dossier wordt getoetst
      Dan is voor "De Vliet" het antwoord op "Tegemoetkoming voor onkosten": <antwoord>

      Voorbeelden:
        | perceel   | geselecteerd | antwoord        |
        | perceel 1 | ja           | onbekend        |
        | perceel 1 | nee          | geen aanspraak  |
        | perceel 2 | ja           | niet te bepalen |

    Abstract Scenario: niet ingeschreven, en wanneer hij afviel is onbekend: deelgenomen <deelgenomen>
      Gegeven deelgenomen aan de dialoog van "De Vliet" is <deelgenomen>
      En van "De Vliet" is onbekend: wanneer hij afviel
      En voor "De Vliet" geldt niet: ingeschreven in fase 4
      Als het dossier wordt getoetst
      Dan is voor "De Vliet" het antwoord op "Tegemoetkoming voor onkosten": <antwoord>

      Voorbeelden:
        | deelgenomen | antwoord       |
        | ja          | onbekend       |
        | onbekend    | onbekend       |
        | nee         | geen aanspraak |

    Voorbeeld: wanneer hij afviel doet er niet toe, in de lezingen waarin elk moment telt
      Gegeven van "De Vliet" is onbekend: wanneer hij afviel
      En voor "De Vliet" geldt niet: ingeschreven in fase 4
      En het standpunt dat voor "X-DP-2" de lezing "ook_tijdens" geldt
      Als het dossier wordt getoetst
      Dan is voor "De Vliet" het antwoord op "Tegemoetkoming voor onkosten": aanspraak

    Voorbeeld: hij voldoet, en of hij is gekozen zegt het document niet
      Gegeven wanneer hij afviel van "De Vliet" is niet
      En voor "De Vliet" geldt: ingeschreven in fase 4
      En voor "De Vliet" geldt: ingeschreven via het inschrijvingsdocument
      En voor "De Vliet" geldt: voldoet aan de eisen uit het inschrijvingsdocument
      En het standpunt dat voor "X-DP-5" de lezing "nadere keuze" geldt
      Als het dossier wordt getoetst
      Dan is voor "De Vliet" het antwoord op "Tegemoetkoming voor onkosten": niet te bepalen
