# language: nl
@wet @bron:groningen_hsj_2026/4 @bron:groningen_hsj_2026/5.3
Functionaliteit: Van de selectie naar de gunning

  Achtergrond:
    Gegeven een volledig verzoek van combinatie "Noorderlicht" met combinanten "Kompas" en "Poolster"
    En een volledig verzoek van combinatie "Wierdenrand" met combinanten "Kwelder" en "Oeverzwaluw"
    En een volledig verzoek van combinatie "Eemsmond Jeugd" met combinanten "Havenkind" en "Maarland"
    En de score S1 van "Noorderlicht" is 28
    En de score S2 van "Noorderlicht" is 26
    En de score S1 van "Wierdenrand" is 26
    En de score S2 van "Wierdenrand" is 24
    En de score S1 van "Eemsmond Jeugd" is 18
    En de score S2 van "Eemsmond Jeugd" is 14

  Regel: Wie niet is geselecteerd blijft dat, ook als er is gegund   # GR-S-NOT GR-S-TIE GR-K-WIN

    Achtergrond:
      Gegeven een volledige inschrijving van "Noorderlicht"
      En de score K1 van "Noorderlicht" is 36
      En de score K2 van "Noorderlicht" is 28
      En de score K3 van "Noorderlicht" is 28
      En een volledige inschrijving van "Wierdenrand"
      En de score K1 van "Wierdenrand" is 32
      En de score K2 van "Wierdenrand" is 28
      En de score K3 van "Wierdenrand" is 28

    Voorbeeld: twee geselecteerd, van wie er een wint
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" voorlopig gegund
      En speelt bij "Noorderlicht" bevinding "K-136" niet
      En is "Wierdenrand" afgewezen
      En is "Eemsmond Jeugd" niet geselecteerd

    Voorbeeld: geloot om de laatste plaats
      Gegeven de score S1 van "Eemsmond Jeugd" is 26
      En de score S2 van "Eemsmond Jeugd" is 24
      En een volledige inschrijving van "Eemsmond Jeugd"
      En de score K1 van "Eemsmond Jeugd" is 20
      En de score K2 van "Eemsmond Jeugd" is 20
      En de score K3 van "Eemsmond Jeugd" is 20
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" voorlopig gegund
      En is "Wierdenrand" mogelijk niet geselecteerd
      En is "Wierdenrand" mogelijk afgewezen
      En is "Eemsmond Jeugd" mogelijk niet geselecteerd
      En is "Eemsmond Jeugd" mogelijk afgewezen

    Voorbeeld: geloot om beide plaatsen
      Gegeven de score S1 van "Noorderlicht" is 26
      En de score S2 van "Noorderlicht" is 24
      En de score S1 van "Eemsmond Jeugd" is 26
      En de score S2 van "Eemsmond Jeugd" is 24
      En een volledige inschrijving van "Eemsmond Jeugd"
      En de score K1 van "Eemsmond Jeugd" is 20
      En de score K2 van "Eemsmond Jeugd" is 20
      En de score K3 van "Eemsmond Jeugd" is 20
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" mogelijk voorlopig gegund
      En is "Noorderlicht" mogelijk niet geselecteerd
      En is "Wierdenrand" mogelijk voorlopig gegund
      En is "Eemsmond Jeugd" mogelijk afgewezen

    Voorbeeld: een score op de inschrijving ontbreekt, en dan staat voor niemand iets vast
      Gegeven van "Wierdenrand" is onbekend: de score K3
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" onbepaald
      En is dat zeker
      En speelt bij "Noorderlicht" bevinding "K-95" niet
      En is "Wierdenrand" onbepaald
      En ontbreekt de score K3 van "Wierdenrand"

  Regel: Of de gemeente moet doorgaan met wie alleen overblijft, zegt het document verschillend   # GR-5.1-11 GR-ST1-04

    Voorbeeld: er is nog één geschikte
      Gegeven "Wierdenrand" dient het verzoek in op 8 april 2026 om 9:00
      En "Eemsmond Jeugd" dient het verzoek in op 8 april 2026 om 9:00
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" geschikt
      En speelt bij "Noorderlicht" bevinding "K-14"
      En speelt bij "Wierdenrand" bevinding "K-14" niet

    Voorbeeld: er zijn nog twee geschikten
      Gegeven "Eemsmond Jeugd" dient het verzoek in op 8 april 2026 om 9:00
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" geschikt
      En speelt bij "Noorderlicht" bevinding "K-14" niet

  Regel: Zonder alle scores is er geen rangorde   # GR-S-SUM

    Voorbeeld: een score ontbreekt
      Gegeven van "Eemsmond Jeugd" is onbekend: de score S2
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" onbepaald
      En is dat zeker
      En is "Eemsmond Jeugd" onbepaald
      En ontbreekt de score S2 van "Eemsmond Jeugd"

  Regel: Ook met alleen de onderdelen is er een selectie   # GR-S1-R

    Voorbeeld: de drie onderdelen van S1, van alle drie
      Gegeven van "Noorderlicht" is onbekend: de score S1
      En van "Wierdenrand" is onbekend: de score S1
      En van "Eemsmond Jeugd" is onbekend: de score S1
      En s1_transparantie van "Noorderlicht" is 10
      En s1_meetbaarheid van "Noorderlicht" is 10
      En s1_vergelijkbaarheid van "Noorderlicht" is 10
      En s1_transparantie van "Wierdenrand" is 8
      En s1_meetbaarheid van "Wierdenrand" is 8
      En s1_vergelijkbaarheid van "Wierdenrand" is 8
      En s1_transparantie van "Eemsmond Jeugd" is 6
      En s1_meetbaarheid van "Eemsmond Jeugd" is 6
      En s1_vergelijkbaarheid van "Eemsmond Jeugd" is 6
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" geselecteerd
      En is "Eemsmond Jeugd" niet geselecteerd
