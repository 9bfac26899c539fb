# language: nl
@wet @bron:groningen_hsj_2026/5.4.2 @bron:groningen_hsj_2026/5.4.1
Functionaliteit: Wie bij een combinatie aan een eis voldoet

  Achtergrond:
    Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"

  Regel: Samen voldoen doen de combinanten, niet hun onderaannemer of een ander   # GR-G2-03 GR-CO-06

    Achtergrond:
      Gegeven het certificaat informatiemanagement van "De Brug" is niet bijgevoegd
      En het certificaat informatiemanagement van "Dijkzorg" is niet bijgevoegd
      En het standpunt dat voor "K-16" de lezing "samen" geldt
      En het standpunt dat voor "K-89" de lezing "alleen_gedragen_eis" geldt

    Voorbeeld: alleen de onderaannemer die G4 draagt heeft een certificaat
      Gegeven bij "Waddenzoom" hoort ook dragende onderaannemer "Veenkracht"
      En op "Veenkracht" wordt alleen voor G4 een beroep gedaan
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-06" niet voldaan
      En is aan "GR-G2-03" niet voldaan
      En is "Waddenzoom" niet contracteerbaar

    Voorbeeld: alleen een andere combinatie heeft een certificaat
      Gegeven een volledig verzoek van combinatie "Wierdenrand" met combinanten "Kwelder" en "Oeverzwaluw"
      Als de verzoeken worden getoetst
      Dan kan "Waddenzoom" worden uitgesloten
      En is aan "GR-G2-03" niet voldaan
      En is "Wierdenrand" geschikt

    Voorbeeld: de onderaannemer die G2 draagt heeft een certificaat
      Gegeven bij "Waddenzoom" hoort ook dragende onderaannemer "Veenkracht"
      En op "Veenkracht" wordt alleen voor G2 een beroep gedaan
      Als het verzoek wordt getoetst
      Dan is "Waddenzoom" geschikt
      En is "Waddenzoom" wel contracteerbaar

  Regel: Een onderaannemer die niets draagt, hoeft ook bij een combinatie aan geen eis te voldoen   # GR-G1-03

    Voorbeeld: een zwakke niet-dragende onderaannemer
      Gegeven bij "Waddenzoom" hoort ook niet-dragende onderaannemer "Kweldervoet"
      En de solvabiliteit van "Kweldervoet" is 0,1
      En het standpunt dat voor "K-16" de lezing "elk" geldt
      Als het verzoek wordt getoetst
      Dan is "Waddenzoom" geschikt
      En is aan "GR-G1-03" voldaan
