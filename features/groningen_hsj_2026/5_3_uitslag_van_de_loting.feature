# language: nl
@wet @bron:groningen_hsj_2026/5.3
Functionaliteit: De uitslag van een loting

  Achtergrond:
    Gegeven een volledig verzoek van combinatie "Noorderlicht" met combinanten "Kompas" en "Poolster"
    En een volledig verzoek van combinatie "Wierdenrand" met combinanten "Kwelder" en "Oeverzwaluw"
    En een volledig verzoek van combinatie "Eemsmond Jeugd" met combinanten "Havenkind" en "Maarland"
    En de score S1 van "Wierdenrand" is 26
    En de score S2 van "Wierdenrand" is 24
    En de score S1 van "Eemsmond Jeugd" is 26
    En de score S2 van "Eemsmond Jeugd" is 24

  Regel: Is er geloot om een plaats, dan is geselecteerd wie is ingeloot   # GR-S-TIE GR-S-NOT

    Achtergrond:
      Gegeven de score S1 van "Noorderlicht" is 28
      En de score S2 van "Noorderlicht" is 26

    Voorbeeld: van de een is bekend dat hij is uitgeloot, en dan is de ander ingeloot
      Gegeven de uitslag van de loting bij de selectie van "Wierdenrand" is uitgeloot
      Als de verzoeken worden getoetst
      Dan is "Wierdenrand" niet geselecteerd
      En is dat zeker
      En ontbreekt er niets bij "Wierdenrand"
      En is "Eemsmond Jeugd" geselecteerd
      En is dat zeker
      En is "Eemsmond Jeugd" na stap 3 nog over
      En is "Noorderlicht" geselecteerd

    Voorbeeld: van de een is bekend dat hij is ingeloot, en dan is de ander uitgeloot
      Gegeven de uitslag van de loting bij de selectie van "Wierdenrand" is ingeloot
      Als de verzoeken worden getoetst
      Dan is "Wierdenrand" geselecteerd
      En is "Eemsmond Jeugd" niet geselecteerd
      En valt "Eemsmond Jeugd" af in stap 3

    Voorbeeld: wie zonder loting een plaats heeft, houdt die
      Gegeven de uitslag van de loting bij de selectie van "Noorderlicht" is uitgeloot
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" geselecteerd
      En is "Wierdenrand" loting

    Voorbeeld: er is één plaats, en dan zijn er geen twee ingeloot
      Gegeven de uitslag van de loting bij de selectie van "Wierdenrand" is ingeloot
      En de uitslag van de loting bij de selectie van "Eemsmond Jeugd" is ingeloot
      Als de verzoeken worden getoetst
      Dan is "Wierdenrand" onbepaald
      En is dat zeker
      En ontbreekt er niets bij "Wierdenrand"
      En is "Eemsmond Jeugd" onbepaald
      En is "Noorderlicht" geselecteerd

    Voorbeeld: de plaats gaat naar een van beiden, en dan zijn er geen twee uitgeloot
      Gegeven de uitslag van de loting bij de selectie van "Wierdenrand" is uitgeloot
      En de uitslag van de loting bij de selectie van "Eemsmond Jeugd" is uitgeloot
      Als de verzoeken worden getoetst
      Dan is "Wierdenrand" onbepaald
      En is dat zeker
      En is "Eemsmond Jeugd" onbepaald

    Voorbeeld: ook na de inschrijving telt een verslag dat niet kan kloppen niet
      Gegeven de uitslag van de loting bij de selectie van "Wierdenrand" is uitgeloot
      En de uitslag van de loting bij de selectie van "Eemsmond Jeugd" is uitgeloot
      En een volledige inschrijving van "Wierdenrand"
      En de score K1 van "Wierdenrand" is 32
      En de score K2 van "Wierdenrand" is 28
      En de score K3 van "Wierdenrand" is 28
      En een volledige inschrijving van "Noorderlicht"
      En de score K1 van "Noorderlicht" is 20
      En de score K2 van "Noorderlicht" is 20
      En de score K3 van "Noorderlicht" is 20
      En een volledige inschrijving van "Eemsmond Jeugd"
      En de score K1 van "Eemsmond Jeugd" is 20
      En de score K2 van "Eemsmond Jeugd" is 20
      En de score K3 van "Eemsmond Jeugd" is 20
      Als de verzoeken worden getoetst
      Dan is "Wierdenrand" mogelijk voorlopig gegund
      En is "Wierdenrand" mogelijk niet geselecteerd

    Voorbeeld: na de inschrijving staat vast wie niet was geselecteerd
      Gegeven de uitslag van de loting bij de selectie van "Wierdenrand" is uitgeloot
      En een volledige inschrijving van "Noorderlicht"
      En de score K1 van "Noorderlicht" is 36
      En de score K2 van "Noorderlicht" is 28
      En de score K3 van "Noorderlicht" is 28
      En een volledige inschrijving van "Eemsmond Jeugd"
      En de score K1 van "Eemsmond Jeugd" is 20
      En de score K2 van "Eemsmond Jeugd" is 20
      En de score K3 van "Eemsmond Jeugd" is 20
      Als de verzoeken worden getoetst
      Dan is "Wierdenrand" niet geselecteerd
      En is dat zeker
      En is "Noorderlicht" voorlopig gegund
      En is "Eemsmond Jeugd" afgewezen
      En is dat zeker

  Regel: Zijn twee plaatsen open, dan telt de uitslag van elk die bekend is   # GR-S-TIE

    Achtergrond:
      Gegeven de score S1 van "Noorderlicht" is 26
      En de score S2 van "Noorderlicht" is 24

    Voorbeeld: een van de drie is uitgeloot, en dan zijn de twee anderen ingeloot
      Gegeven de uitslag van de loting bij de selectie van "Wierdenrand" is uitgeloot
      Als de verzoeken worden getoetst
      Dan is "Wierdenrand" niet geselecteerd
      En is "Noorderlicht" geselecteerd
      En is "Eemsmond Jeugd" geselecteerd

    Voorbeeld: een van de drie is ingeloot, en de tweede plaats is nog open
      Gegeven de uitslag van de loting bij de selectie van "Wierdenrand" is ingeloot
      Als de verzoeken worden getoetst
      Dan is "Wierdenrand" geselecteerd
      En ontbreekt er niets bij "Wierdenrand"
      En is "Noorderlicht" loting
      En ontbreekt de uitslag van de loting bij de selectie van "Noorderlicht"
      En ontbreekt de uitslag van de loting bij de selectie van "Eemsmond Jeugd"
      En is "Eemsmond Jeugd" loting

  Regel: Is er geloot om de opdracht, dan krijgt wie is ingeloot haar voorlopig gegund   # GR-K-TIE

    Achtergrond:
      Gegeven de score S1 van "Noorderlicht" is 18
      En de score S2 van "Noorderlicht" is 14
      En een volledige inschrijving van "Wierdenrand"
      En de score K1 van "Wierdenrand" is 32
      En de score K2 van "Wierdenrand" is 28
      En de score K3 van "Wierdenrand" is 28
      En een volledige inschrijving van "Eemsmond Jeugd"
      En de score K1 van "Eemsmond Jeugd" is 32
      En de score K2 van "Eemsmond Jeugd" is 28
      En de score K3 van "Eemsmond Jeugd" is 28

    Voorbeeld: er is nog niet geloot
      Als de verzoeken worden getoetst
      Dan is "Wierdenrand" loting
      En ontbreekt de uitslag van de loting bij de gunning van "Wierdenrand"
      En ontbreekt de uitslag van de loting bij de gunning van "Eemsmond Jeugd"
      En is "Eemsmond Jeugd" loting

    Voorbeeld: van de een is bekend dat hij is ingeloot
      Gegeven de uitslag van de loting bij de gunning van "Wierdenrand" is ingeloot
      Als de verzoeken worden getoetst
      Dan is "Wierdenrand" voorlopig gegund
      En is dat zeker
      En is "Wierdenrand" na stap 5 nog over
      En speelt bij "Wierdenrand" bevinding "K-150"
      En speelt bij "Wierdenrand" bevinding "K-134"
      En is "Eemsmond Jeugd" afgewezen
      En is dat zeker
      En valt "Eemsmond Jeugd" af in stap 5
      En is "Noorderlicht" niet geselecteerd

    Voorbeeld: wie niet meeloot, kan niet zijn ingeloot
      Gegeven de uitslag van de loting bij de gunning van "Wierdenrand" is uitgeloot
      En de uitslag van de loting bij de gunning van "Noorderlicht" is ingeloot
      Als de verzoeken worden getoetst
      Dan is "Wierdenrand" afgewezen
      En is "Eemsmond Jeugd" voorlopig gegund
      En is "Noorderlicht" niet geselecteerd

    Voorbeeld: er is één opdracht, en dan zijn er geen twee ingeloot
      Gegeven de uitslag van de loting bij de gunning van "Wierdenrand" is ingeloot
      En de uitslag van de loting bij de gunning van "Eemsmond Jeugd" is ingeloot
      Als de verzoeken worden getoetst
      Dan is "Wierdenrand" onbepaald
      En is dat zeker
      En is "Eemsmond Jeugd" onbepaald
