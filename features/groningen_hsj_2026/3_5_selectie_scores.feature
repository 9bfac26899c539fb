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
