# language: nl
@wet @bron:groningen_hsj_2026/3.5 @bron:groningen_hsj_2026/5.3
Functionaliteit: Hoeveel er na loting de dialoog in gaan

  Achtergrond:
    Gegeven een volledig verzoek van combinatie "Noorderlicht" met combinanten "Kompas" en "Poolster"
    En een volledig verzoek van combinatie "Wierdenrand" met combinanten "Kwelder" en "Oeverzwaluw"
    En een volledig verzoek van combinatie "Eemsmond Jeugd" met combinanten "Havenkind" en "Maarland"
    En een volledig verzoek van combinatie "Hunzedal" met combinanten "Hondsrug" en "Esdoorn"
    En de score S1 van "Wierdenrand" is 26
    En de score S2 van "Wierdenrand" is 24
    En de score S1 van "Eemsmond Jeugd" is 26
    En de score S2 van "Eemsmond Jeugd" is 24
    En de score S1 van "Hunzedal" is 18
    En de score S2 van "Hunzedal" is 14
    En een volledige inschrijving van "Noorderlicht"
    En een volledige inschrijving van "Wierdenrand"
    En een volledige inschrijving van "Eemsmond Jeugd"
    En een volledige inschrijving van "Hunzedal"
    En de score K1 van "Noorderlicht" is 36
    En de score K2 van "Noorderlicht" is 28
    En de score K3 van "Noorderlicht" is 28
    En de score K1 van "Wierdenrand" is 32
    En de score K2 van "Wierdenrand" is 28
    En de score K3 van "Wierdenrand" is 28
    En de score K1 van "Eemsmond Jeugd" is 20
    En de score K2 van "Eemsmond Jeugd" is 20
    En de score K3 van "Eemsmond Jeugd" is 20
    En de score K1 van "Hunzedal" is 40
    En de score K2 van "Hunzedal" is 40
    En de score K3 van "Hunzedal" is 40

  Regel: Zijn beide plaatsen open, dan wijst het lot er twee aan   # GR-S-TIE GR-S-NOT

    Voorbeeld: drie gelijk om twee plaatsen; wie een lager totaal heeft loot niet mee
      Gegeven de score S1 van "Noorderlicht" is 26
      En de score S2 van "Noorderlicht" is 24
      Als de verzoeken worden getoetst
      Dan is "Hunzedal" niet geselecteerd
      En is dat zeker
      En is "Noorderlicht" mogelijk voorlopig gegund
      En is "Wierdenrand" mogelijk voorlopig gegund
      En is "Eemsmond Jeugd" mogelijk afgewezen
      En speelt bij "Eemsmond Jeugd" bevinding "K-14" niet

  Regel: Is er één plaats open, dan wijst het lot er één aan   # GR-S-TIE GR-S-SUM

    Voorbeeld: twee gelijk om de laatste plaats, en de eerste valt in de dialoog af
      Gegeven de score S1 van "Noorderlicht" is 28
      En de score S2 van "Noorderlicht" is 26
      En voor "Noorderlicht" geldt niet: dialoog succesvol doorlopen
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" afgewezen
      En is "Eemsmond Jeugd" mogelijk voorlopig gegund
      En is "Eemsmond Jeugd" mogelijk niet geselecteerd
      En speelt bij "Eemsmond Jeugd" bevinding "K-143" niet
      En speelt bij "Eemsmond Jeugd" bevinding "K-14"
      En is "Hunzedal" niet geselecteerd
