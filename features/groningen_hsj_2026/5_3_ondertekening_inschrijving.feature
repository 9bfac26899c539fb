# language: nl
@wet @bron:groningen_hsj_2026/5.3
Functionaliteit: De ondertekening van de inschrijving

  Achtergrond:
    Gegeven een volledig verzoek van combinatie "Noorderlicht" met combinanten "Kompas" en "Poolster"
    En een volledige inschrijving van "Noorderlicht"
    En de score K1 van "Noorderlicht" is 36
    En de score K2 van "Noorderlicht" is 36
    En de score K3 van "Noorderlicht" is 36

  Regel: Ook een inschrijving is rechtsgeldig ondertekend   # GR-5.3-01 GR-5.3-03 GR-5.3-04

    Voorbeeld: door wie daartoe niet bevoegd is
      Gegeven voor de inschrijving van "Noorderlicht" geldt niet: inschrijving ondertekend door een bevoegde persoon
      Als het verzoek wordt getoetst
      Dan is "Noorderlicht" afgewezen op grond van "GR-5.3-03"
      En is dat zeker
      En is "Noorderlicht" na stap 4 nog over

    Abstract Scenario: ondertekend met een handtekening die <wijze> is
      Gegeven de wijze van ondertekenen van de inschrijving van "Noorderlicht" is <wijze>
      Als het verzoek wordt getoetst
      Dan is "Noorderlicht" <uitkomst>

      Voorbeelden:
        | wijze                       | uitkomst         |
        | eenvoudig elektronisch      | afgewezen        |
        | geen                        | afgewezen        |
        | gekwalificeerd elektronisch | voorlopig gegund |

    Voorbeeld: onbekend hoe is ondertekend
      Gegeven van "Noorderlicht" is onbekend: de wijze van ondertekenen van de inschrijving
      Als het verzoek wordt getoetst
      Dan is "Noorderlicht" onbepaald

  Regel: Digitaal als scan, en als origineel te tonen   # GR-5.3-05 GR-5.3-06

    Voorbeeld: met de pen ondertekend en niet gescand
      Gegeven voor de inschrijving van "Noorderlicht" geldt niet: inschrijving digitaal als scan ingediend
      Als het verzoek wordt getoetst
      Dan is "Noorderlicht" afgewezen op grond van "GR-5.3-05"

    Voorbeeld: elektronisch ondertekend en niet gescand
      Gegeven voor de inschrijving van "Noorderlicht" geldt niet: inschrijving digitaal als scan ingediend
      En de wijze van ondertekenen van de inschrijving van "Noorderlicht" is geavanceerd elektronisch
      Als het verzoek wordt getoetst
      Dan is "Noorderlicht" voorlopig gegund
      En hangt dat af van de lezing "K-58"

    Voorbeeld: het origineel is er niet
      Gegeven voor de inschrijving van "Noorderlicht" geldt niet: origineel van de inschrijving te tonen bij controle
      Als het verzoek wordt getoetst
      Dan is "Noorderlicht" afgewezen op grond van "GR-5.3-06"
