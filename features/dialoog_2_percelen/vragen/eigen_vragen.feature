# language: nl
@wet @bron:dialoog_2_percelen/document
Functionaliteit: Wat de pagina over de vijf fasen niet zegt

  Regel: Voor het antwoord wijst de pagina naar een ander document   # DP-17 DP-21b DP-22

    Abstract Scenario: de vraag naar <vraag>
      Als alle procedures wordt gevraagd naar "<vraag>"
      Dan antwoordt "dialoog_2_percelen": niet te bepalen
      En wijst dat document voor het antwoord naar elders in "<norm>"

      Voorbeelden:
        | vraag          | norm   |
        | selectie       | DP-17  |
        | dialoogfase    | DP-21b |
        | inschrijfeisen | DP-22  |

  Regel: Hier houdt de pagina op   # DP-07 DP-26 DP-09

    Abstract Scenario: de vraag naar <vraag> blijft open
      Als alle procedures wordt gevraagd naar "<vraag>"
      Dan antwoordt "dialoog_2_percelen": niet te bepalen
      En houdt dat document daarover op bij "<norm>"

      Voorbeelden:
        | vraag                 | norm  |
        | hoogte_tegemoetkoming | DP-07 |
        | zittende_aanbieders   | DP-26 |
