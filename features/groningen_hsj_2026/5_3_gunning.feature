# language: nl
@wet @bron:groningen_hsj_2026/4 @bron:groningen_hsj_2026/5.3
Functionaliteit: Gunning na de dialoog

  Achtergrond:
    Gegeven een volledig verzoek van combinatie "Noorderlicht" met combinanten "Kompas" en "Poolster"
    En een volledig verzoek van combinatie "Wierdenrand" met combinanten "Kwelder" en "Oeverzwaluw"
    En een volledige inschrijving van "Noorderlicht"
    En een volledige inschrijving van "Wierdenrand"

  Regel: De hoogste score krijgt de opdracht voorlopig gegund, de ander wordt afgewezen   # GR-K-WIN GR-K-R

    Voorbeeld: 31,2 tegen 30,2
      Gegeven de score K1 van "Noorderlicht" is 36
      En de score K2 van "Noorderlicht" is 28
      En de score K3 van "Noorderlicht" is 28
      En de score K1 van "Wierdenrand" is 32
      En de score K2 van "Wierdenrand" is 28
      En de score K3 van "Wierdenrand" is 30
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" voorlopig gegund
      En is dat zeker
      En speelt bij "Noorderlicht" bevinding "K-14" niet
      En is "Wierdenrand" afgewezen
      En zegt de uitleg van "Wierdenrand": "heeft 30,2 punten; 1 inschrijver scoort hoger"

    Voorbeeld: wat het document openlaat over wat is vergeleken en beoordeeld
      Gegeven de score K1 van "Noorderlicht" is 36
      En de score K2 van "Noorderlicht" is 28
      En de score K3 van "Noorderlicht" is 28
      En de score K1 van "Wierdenrand" is 32
      En de score K2 van "Wierdenrand" is 28
      En de score K3 van "Wierdenrand" is 30
      Als de verzoeken worden getoetst
      Dan is "Wierdenrand" afgewezen
      En speelt bij "Wierdenrand" bevinding "K-143"
      En speelt bij "Wierdenrand" bevinding "K-144"
      En speelt bij "Wierdenrand" bevinding "K-134" niet
      En speelt bij "Noorderlicht" bevinding "K-143"

  Regel: Onder de 20 punten wordt de inschrijving afgewezen   # GR-K-MIN

    Voorbeeld: precies 20 punten is genoeg
      Gegeven de score K1 van "Noorderlicht" is 20
      En de score K2 van "Noorderlicht" is 20
      En de score K3 van "Noorderlicht" is 20
      En de score K1 van "Wierdenrand" is 18
      En de score K2 van "Wierdenrand" is 18
      En de score K3 van "Wierdenrand" is 24
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" voorlopig gegund
      En speelt bij "Noorderlicht" bevinding "K-95" niet
      En is "Wierdenrand" afgewezen

    Voorbeeld: twee keer 19,8 geeft geen loting
      Gegeven de score K1 van "Noorderlicht" is 18
      En de score K2 van "Noorderlicht" is 18
      En de score K3 van "Noorderlicht" is 24
      En de score K1 van "Wierdenrand" is 18
      En de score K2 van "Wierdenrand" is 24
      En de score K3 van "Wierdenrand" is 18
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" afgewezen
      En speelt bij "Noorderlicht" bevinding "K-95"
      En is "Wierdenrand" afgewezen

    Voorbeeld: wie onder de 20 punten blijft wordt afgewezen, wat de ander ook haalt
      Gegeven de score K1 van "Noorderlicht" is 18
      En de score K2 van "Noorderlicht" is 18
      En de score K3 van "Noorderlicht" is 24
      En de score K1 van "Wierdenrand" is 32
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" afgewezen
      En is dat zeker
      En ontbreekt er niets bij "Noorderlicht"
      En speelt bij "Noorderlicht" bevinding "K-143" niet
      En speelt bij "Noorderlicht" bevinding "K-144"
      En is "Wierdenrand" onbepaald
      En ontbreekt de score K2 van "Wierdenrand"

    Voorbeeld: wie precies 20 punten heeft wacht op de score van de ander
      Gegeven de score K1 van "Noorderlicht" is 20
      En de score K2 van "Noorderlicht" is 20
      En de score K3 van "Noorderlicht" is 20
      En de score K1 van "Wierdenrand" is 32
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" onbepaald
      En is "Wierdenrand" onbepaald

    Voorbeeld: een minimum per criterium is er niet
      Gegeven de score K1 van "Noorderlicht" is 40
      En de score K2 van "Noorderlicht" is 14
      En de score K3 van "Noorderlicht" is 0
      En voor "Wierdenrand" geldt niet: dialoog succesvol doorlopen
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" voorlopig gegund
      En speelt bij "Noorderlicht" bevinding "K-14"
      En speelt bij "Wierdenrand" bevinding "K-14" niet
      En speelt bij "Noorderlicht" bevinding "K-143" niet
      En is "Wierdenrand" afgewezen

  Regel: Bij een gelijke score beslist het lot   # GR-K-TIE

    Voorbeeld: twee keer 30,2
      Gegeven de score K1 van "Noorderlicht" is 32
      En de score K2 van "Noorderlicht" is 28
      En de score K3 van "Noorderlicht" is 30
      En de score K1 van "Wierdenrand" is 32
      En de score K2 van "Wierdenrand" is 30
      En de score K3 van "Wierdenrand" is 28
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" loting
      En zegt de uitleg van "Noorderlicht": "deelt met 30,2 punten de hoogste score met een ander"
      En is "Wierdenrand" loting

  Regel: Alleen wie de dialoog succesvol doorloopt schrijft in   # GR-5.1-08 GR-4-02 GR-4-03 GR-ST4-13

    Voorbeeld: een bezwaar uit verificatie
      Gegeven de score K1 van "Noorderlicht" is 20
      En de score K2 van "Noorderlicht" is 20
      En de score K3 van "Noorderlicht" is 20
      En voor "Wierdenrand" geldt: bezwaren uit verificatie
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" voorlopig gegund
      En is "Wierdenrand" afgewezen

  Regel: Wie na een gemiste eis mag blijven meedoen wint, maar kan de overeenkomst niet krijgen   # GR-5.1-05 GR-K-WIN

    Voorbeeld: de inschrijver met de hoogste score mist een eis
      Gegeven de solvabiliteit van de jaarrekening van "Kompas" is 0,2
      En de score K1 van "Noorderlicht" is 36
      En de score K2 van "Noorderlicht" is 36
      En de score K3 van "Noorderlicht" is 36
      En de score K1 van "Wierdenrand" is 20
      En de score K2 van "Wierdenrand" is 20
      En de score K3 van "Wierdenrand" is 20
      Als de verzoeken worden getoetst
      Dan kan "Noorderlicht" worden uitgesloten
      En is "Noorderlicht" niet contracteerbaar
      En is "Wierdenrand" voorlopig gegund
      En is "Wierdenrand" mogelijk afgewezen
      En hangt dat af van de lezing "K-137"

  Regel: Met één gegeven score is de gunning begonnen, en zonder de andere staat de uitslag niet vast   # GR-K-R

    Voorbeeld: alleen een score voor K2
      Gegeven de score K2 van "Wierdenrand" is 28
      Als de verzoeken worden getoetst
      Dan is "Wierdenrand" onbepaald
      En is "Noorderlicht" onbepaald

  Regel: Met meer dan twee geschikte inschrijvers volgt de gunning op de selectie   # GR-4-02 GR-S-08

    Abstract Scenario: drie inschrijvers, en <hoeveel> scores voor de selectie
      Gegeven een volledig verzoek van combinatie "Eemsmond Jeugd" met combinanten "Havenkind" en "Maarland"
      En de score K1 van "Noorderlicht" is 36
      En de score K2 van "Noorderlicht" is 36
      En de score K3 van "Noorderlicht" is 36
      En <gegeven>
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" onbepaald
      En ontbreekt score S1 van "Noorderlicht"
      En is "Eemsmond Jeugd" onbepaald

      Voorbeelden:
        | hoeveel   | gegeven                                  |
        | geen      | van "Noorderlicht" is onbekend: score S2 |
        | niet alle | de score S2 van "Noorderlicht" is 30     |
