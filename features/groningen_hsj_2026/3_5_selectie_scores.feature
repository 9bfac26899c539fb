# language: nl
@wet @bron:groningen_hsj_2026/3.5 @bron:groningen_hsj_2026/5.3
Functionaliteit: Selectie terwijl scores ontbreken

  Achtergrond:
    Gegeven een volledig verzoek van combinatie "Noorderlicht" met combinanten "Kompas" en "Poolster"
    En een volledig verzoek van combinatie "Wierdenrand" met combinanten "Kwelder" en "Oeverzwaluw"
    En een volledig verzoek van combinatie "Eemsmond Jeugd" met combinanten "Havenkind" en "Maarland"

  Regel: Met één gegeven score is de selectie begonnen, en zonder de andere is er geen rangorde   # GR-S-08 GR-S-SUM

    Voorbeeld: alleen een score voor de visie
      Gegeven de score S2 van "Wierdenrand" is 24
      Als de verzoeken worden getoetst
      Dan is "Wierdenrand" onbepaald
      En is "Noorderlicht" onbepaald

    Voorbeeld: alleen een onderdeel van een score
      Gegeven s2_realisme van "Wierdenrand" is 8
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" onbepaald

    Voorbeeld: zonder enige score is de selectie nog niet begonnen
      Als de verzoeken worden getoetst
      Dan is "Wierdenrand" geschikt
      En is dat zeker
      En is "Noorderlicht" geschikt

    Voorbeeld: drie verzoeken, twee geschikt, en nog geen score
      Gegeven de wijze van indienen van "Eemsmond Jeugd" is post
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" geschikt
      En speelt bij "Noorderlicht" bevinding "K-13" niet

    Voorbeeld: wie niet meedoet mist geen score
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En de wijze van indienen van "De Kade" is post
      En de score S2 van "Wierdenrand" is 24
      Als de verzoeken worden getoetst
      Dan is "De Kade" niet in behandeling
      En ontbreekt er niets bij "De Kade"
      En is "Wierdenrand" onbepaald
      En ontbreekt score S1 van "Wierdenrand"

  Regel: De score die de commissie gaf telt, ook als onderdelen zijn genoemd   # GR-S1-R GR-S2-R

    Abstract Scenario: gegeven zijn <S1> en <S2>, en de onderdelen tellen op tot 30
      Gegeven de score S1 van "Noorderlicht" is 28
      En de score S2 van "Noorderlicht" is 26
      En de score S1 van "Wierdenrand" is 26
      En de score S2 van "Wierdenrand" is 24
      En de score S1 van "Eemsmond Jeugd" is <S1>
      En de score S2 van "Eemsmond Jeugd" is <S2>
      En s1_transparantie van "Eemsmond Jeugd" is 10
      En s1_meetbaarheid van "Eemsmond Jeugd" is 10
      En s1_vergelijkbaarheid van "Eemsmond Jeugd" is 10
      En s2_specificiteit van "Eemsmond Jeugd" is 10
      En s2_relevantie van "Eemsmond Jeugd" is 10
      En s2_realisme van "Eemsmond Jeugd" is 10
      Als de verzoeken worden getoetst
      Dan is "Eemsmond Jeugd" niet geselecteerd
      En is dat zeker

      Voorbeelden:
        | S1 | S2 |
        | 18 | 30 |
        | 30 | 18 |
