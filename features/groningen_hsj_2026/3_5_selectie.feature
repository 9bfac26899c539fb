# language: nl
@wet @bron:groningen_hsj_2026/3.5 @bron:groningen_hsj_2026/5.3
Functionaliteit: Selectie voor de dialoog

  Achtergrond:
    Gegeven een volledig verzoek van combinatie "Noorderlicht" met combinanten "Kompas" en "Poolster"
    En een volledig verzoek van combinatie "Wierdenrand" met combinanten "Kwelder" en "Oeverzwaluw"
    En een volledig verzoek van combinatie "Eemsmond Jeugd" met combinanten "Havenkind" en "Maarland"
    En de score S1 van "Noorderlicht" is 28
    En de score S2 van "Noorderlicht" is 26
    En de score S1 van "Wierdenrand" is 26
    En de score S2 van "Wierdenrand" is 24

  Regel: De twee hoogste totalen worden geselecteerd   # GR-S-SUM GR-S-NOT GR-S1-R GR-S2-R

    Voorbeeld: drie verschillende totalen
      Gegeven de score S1 van "Eemsmond Jeugd" is 18
      En de score S2 van "Eemsmond Jeugd" is 14
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" geselecteerd
      En is dat zeker
      En is "Wierdenrand" geselecteerd
      En is "Eemsmond Jeugd" niet geselecteerd
      En is dat zeker
      En speelt bij "Eemsmond Jeugd" bevinding "K-13" niet
      En zegt de uitleg van "Wierdenrand": "hebben 25 punten of meer, en er zijn 2 plaatsen"
      En zegt de uitleg van "Eemsmond Jeugd": "hebben meer dan 16 punten, en er zijn 2 plaatsen"

    Voorbeeld: wie niet meedoet bezet met zijn scores geen plaats
      Gegeven een volledig verzoek van combinatie "Hunzedal" met combinanten "Hondsrug" en "Esdoorn"
      En de wijze van indienen van "Hunzedal" is post
      En de score S1 van "Hunzedal" is 30
      En de score S2 van "Hunzedal" is 30
      En de score S1 van "Eemsmond Jeugd" is 18
      En de score S2 van "Eemsmond Jeugd" is 14
      Als de verzoeken worden getoetst
      Dan is "Hunzedal" niet in behandeling
      En is "Wierdenrand" geselecteerd
      En is "Eemsmond Jeugd" niet geselecteerd

    Voorbeeld: een score die volgt uit haar onderdelen
      Gegeven s1_transparantie van "Eemsmond Jeugd" is 10
      En s1_meetbaarheid van "Eemsmond Jeugd" is 10
      En s1_vergelijkbaarheid van "Eemsmond Jeugd" is 10
      En s2_specificiteit van "Eemsmond Jeugd" is 10
      En s2_relevantie van "Eemsmond Jeugd" is 10
      En s2_realisme van "Eemsmond Jeugd" is 8
      Als de verzoeken worden getoetst
      Dan is "Eemsmond Jeugd" geselecteerd
      En is "Wierdenrand" niet geselecteerd

    Voorbeeld: zodra één onderdeel een score heeft, staat de selectie open
      Gegeven de score S1 van "Noorderlicht" is onbekend
      En de score S2 van "Noorderlicht" is onbekend
      En de score S1 van "Wierdenrand" is onbekend
      En de score S2 van "Wierdenrand" is onbekend
      En s1_transparantie van "Eemsmond Jeugd" is 10
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" onbepaald

  Regel: Bij een gelijk totaal om de laatste plaats beslist het lot   # GR-S-TIE

    Voorbeeld: gelijk om plaats twee
      Gegeven de score S1 van "Eemsmond Jeugd" is 26
      En de score S2 van "Eemsmond Jeugd" is 24
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" geselecteerd
      En is "Wierdenrand" loting
      En is "Eemsmond Jeugd" loting
      En is dat zeker

    Voorbeeld: gelijk, maar voor ieder van hen een plaats
      Gegeven de score S1 van "Wierdenrand" is 28
      En de score S2 van "Wierdenrand" is 26
      En de score S1 van "Eemsmond Jeugd" is 18
      En de score S2 van "Eemsmond Jeugd" is 0
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" geselecteerd
      En is dat zeker
      En is "Wierdenrand" geselecteerd
      En is "Eemsmond Jeugd" niet geselecteerd

    Voorbeeld: alle drie gelijk
      Gegeven de score S1 van "Noorderlicht" is 26
      En de score S2 van "Noorderlicht" is 24
      En de score S1 van "Eemsmond Jeugd" is 26
      En de score S2 van "Eemsmond Jeugd" is 24
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" loting
      En is "Wierdenrand" loting
      En is "Eemsmond Jeugd" loting

  Regel: Selectie is er alleen bij meer dan twee geschikte inschrijvers   # GR-S-08 GR-ST3-01 GR-5.1-10

    Voorbeeld: drie verzoeken, twee geschikt
      Gegeven de wijze van indienen van "Eemsmond Jeugd" is post
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" geschikt
      En speelt bij "Noorderlicht" bevinding "K-13"
      En is "Wierdenrand" geschikt
      En is "Eemsmond Jeugd" niet in behandeling

  Regel: De bevoegdheid tegenover de een bepaalt mee wie er van de anderen wordt geselecteerd   # GR-ST3-01 GR-3.1-05

    Voorbeeld: een facultatieve grond bij de hoogste van drie
      Gegeven op "Kompas" is de facultatieve uitsluitingsgrond "ernstige beroepsfout" van toepassing
      En de score S1 van "Eemsmond Jeugd" is 18
      En de score S2 van "Eemsmond Jeugd" is 14
      Als de verzoeken worden getoetst
      Dan kan "Noorderlicht" worden uitgesloten
      En is "Eemsmond Jeugd" mogelijk geschikt
      En is "Eemsmond Jeugd" mogelijk niet geselecteerd

  Regel: Wie een eis mist en niet is uitgesloten telt naar de voorkeurslezing niet mee   # GR-S-08 GR-3.1-06

    Voorbeeld: drie inschrijvers, van wie er één te weinig solvabiliteit heeft
      Gegeven de solvabiliteit van de jaarrekening van "Kompas" is 0,2
      En de score S1 van "Eemsmond Jeugd" is 18
      En de score S2 van "Eemsmond Jeugd" is 14
      Als de verzoeken worden getoetst
      Dan kan "Noorderlicht" worden uitgesloten
      En is "Eemsmond Jeugd" geschikt
      En is "Eemsmond Jeugd" mogelijk niet geselecteerd
      En hangt dat af van de lezing "K-137"
      En onder de lezing "K-137" "telt_wel" is "Eemsmond Jeugd" onbepaald
      En onder de lezing "K-16" "samen" is "Eemsmond Jeugd" niet geselecteerd
