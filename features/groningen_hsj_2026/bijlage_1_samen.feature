# language: nl
@wet @bron:groningen_hsj_2026/bijlage_1 @bron:groningen_hsj_2026/5.4.2
Functionaliteit: Wat een combinatie samen indient

  Achtergrond:
    Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
    En het standpunt dat voor "K-16" de lezing "samen" geldt

  Regel: Van elk bewijs is er ten minste één, van wie van de combinanten ook   # GR-B1-06 GR-B1-07 GR-CO-06

    Voorbeeld: het certificaat kwaliteitsmanagement van één combinant is genoeg
      Gegeven het certificaat kwaliteitsmanagement van "Dijkzorg" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-06" voldaan

    Voorbeeld: geen certificaat kwaliteitsmanagement en geen eigen systeem
      Gegeven het certificaat kwaliteitsmanagement van "De Brug" is niet bijgevoegd
      En het certificaat kwaliteitsmanagement van "Dijkzorg" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-06" niet voldaan

    Voorbeeld: het eigen systeem van één combinant is genoeg
      Gegeven het certificaat kwaliteitsmanagement van "De Brug" is niet bijgevoegd
      En het certificaat kwaliteitsmanagement van "Dijkzorg" is niet bijgevoegd
      En het eigen kwaliteitssysteem van "De Brug" is wel bijgevoegd
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-06" voldaan

    Voorbeeld: geen certificaat informatiemanagement
      Gegeven het certificaat informatiemanagement van "De Brug" is niet bijgevoegd
      En het certificaat informatiemanagement van "Dijkzorg" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-06" niet voldaan

    Voorbeeld: geen overzicht van personeel
      Gegeven het overzicht personeel van "De Brug" is niet bijgevoegd
      En het overzicht personeel van "Dijkzorg" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-07" niet voldaan

    Voorbeeld: het overzicht van personeel van één combinant is genoeg
      Gegeven het overzicht personeel van "De Brug" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-07" voldaan
