# language: nl
@wet @bron:dialoog_2_percelen/tegemoetkoming
Functionaliteit: Tegemoetkoming als niet bekend is of of wanneer iemand meedeed en afviel

  Achtergrond:
    Gegeven een volledig dossier van "De Vliet"
    En voor "De Vliet" geldt: geselecteerd voor de dialoog
    En voor "De Vliet" geldt: deelgenomen aan de dialoog

  Regel: Wat het dossier niet zegt kan een aanspraak openlaten   # DP-07

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

    Voorbeeld: onbekend of hij deelnam, maar afgevallen is hij niet
      Gegeven van "De Vliet" is onbekend: deelgenomen aan de dialoog
      En wanneer hij afviel van "De Vliet" is niet
      Als het dossier wordt getoetst
      Dan is voor "De Vliet" het antwoord op "Tegemoetkoming voor onkosten": geen aanspraak

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

    Abstract Scenario: wanneer hij afviel is onbekend, en tijdens de dialoog telt ook, in de lezing <lezing>
      Gegeven van "De Vliet" is onbekend: wanneer hij afviel
      En voor "De Vliet" geldt niet: ingeschreven in fase 4
      En het standpunt dat voor "X-DP-2" de lezing "ook tijdens" geldt
      En het standpunt dat voor "X-DP-12" de lezing "<lezing>" geldt
      Als het dossier wordt getoetst
      Dan is voor "De Vliet" het antwoord op "Tegemoetkoming voor onkosten": <antwoord>

      Voorbeelden:
        | lezing                        | antwoord  |
        | ook wie niet inschrijft       | aanspraak |
        | alleen wie niet wordt gekozen | onbekend  |

    Voorbeeld: maakt het moment niet uit, dan ontbreekt alleen of hij deelnam
      Gegeven van "De Vliet" is onbekend: deelgenomen aan de dialoog
      En van "De Vliet" is onbekend: wanneer hij afviel
      En voor "De Vliet" geldt niet: ingeschreven in fase 4
      En het standpunt dat voor "X-DP-2" de lezing "ook tijdens" geldt
      Als het dossier wordt getoetst
      Dan is voor "De Vliet" het antwoord op "Tegemoetkoming voor onkosten": onbekend
      En zegt de uitleg van "De Vliet": "of hij aan de dialoog van perceel 1 deelnam zegt het dossier niet"
      En zegt de uitleg van "De Vliet" niet: "of hij tijdens of na de dialoog afviel zegt het dossier niet"

    Voorbeeld: nog in de dialoog
      Als het dossier wordt getoetst
      Dan is "De Vliet" geselecteerd
      En is voor "De Vliet" het antwoord op "Tegemoetkoming voor onkosten": geen aanspraak
