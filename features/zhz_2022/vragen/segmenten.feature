# language: nl
@wet @bron:zhz_2022/samen_succesvol_zijn
Functionaliteit: Wie voor welk segment aan zet is

  Regel: 4B wordt regionaal gecontracteerd; voor 4A en 7 is dat niet duidelijk   # ZI-17 ZI-18 ZI-19

    Voorbeeld: 4B
      Als alle procedures wordt gevraagd naar "contracteert"
      Dan antwoordt "zhz_2022" over "segment 4B": serviceorganisatie
      En berust dat antwoord op "ZI-26"

    Abstract Scenario: 4A en 7 hebben twee lezingen
      Als alle procedures wordt gevraagd naar "contracteert"
      Dan antwoordt "zhz_2022" over "<segment>": onbepaald
      En hangt dat antwoord van de procedure af van "X-ZI-7"

      Voorbeelden:
        | segment    |
        | segment 4A |
        | segment 7  |

    Abstract Scenario: de ene zin wijst de gemeente aan, de andere de Serviceorganisatie: <lezing>
      Gegeven het standpunt dat voor "X-ZI-7" de lezing "<lezing>" geldt
      Als alle procedures wordt gevraagd naar "contracteert"
      Dan antwoordt "zhz_2022" over "segment 7": <lezing>
      En berust dat antwoord op "<norm>"

      Voorbeelden:
        | lezing              | norm  |
        | gemeente            | ZI-19 |
        | serviceorganisatie  | ZI-26 |

  Regel: Voor de uitvoering van 4A en 7 zijn de gemeenten verantwoordelijk   # ZI-16 ZI-19

    Voorbeeld: 4A
      Als alle procedures wordt gevraagd naar "uitvoering"
      Dan antwoordt "zhz_2022" over "segment 4A": gemeenten
      En berust dat antwoord op "ZI-19"

    Voorbeeld: over 4B zegt de memo het niet
      Als alle procedures wordt gevraagd naar "uitvoering"
      Dan antwoordt "zhz_2022" over "segment 4B": niet te bepalen
      En zegt dat document er niets over

  Regel: Wat op de dag van de memo nog niet vaststaat   # ZI-07 ZI-14

    Voorbeeld: de criteria worden nog opgesteld
      Als alle procedures wordt gevraagd naar "selectiecriteria"
      Dan antwoordt "zhz_2022": niet te bepalen
      En wijst dat document voor het antwoord naar elders in "ZI-07"
      En wijst dat document voor het antwoord naar elders in "ZI-14"

    Abstract Scenario: daarover zegt de memo niets
      Als alle procedures wordt gevraagd naar "<vraag>"
      Dan antwoordt "zhz_2022": niet te bepalen
      En zegt dat document er niets over

      Voorbeelden:
        | vraag                |
        | aantal_segmenten     |
        | wettelijke_termijnen |
        | kosten               |
        | platform             |

  Regel: Nul uithuisplaatsingen is een streven   # ZI-09

    Voorbeeld: geen eis
      Als alle procedures wordt gevraagd naar "uithuisplaatsing"
      Dan antwoordt "zhz_2022": nee een streven
      En berust dat antwoord op "ZI-09"

  Regel: Op de dag van de memo loopt fase 3   # ZI-03 ZI-04

    Voorbeeld: de fase
      Als alle procedures wordt gevraagd naar "fase"
      Dan antwoordt "zhz_2022": fase 3
      En berust dat antwoord op "ZI-03"
