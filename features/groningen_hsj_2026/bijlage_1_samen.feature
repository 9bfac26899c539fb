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

    Voorbeeld: het eigen systeem van een onderaannemer is niet dat van de combinatie
      Gegeven bij "Waddenzoom" hoort ook dragende onderaannemer "Veenkracht"
      En op "Veenkracht" wordt alleen voor G4 een beroep gedaan
      En het certificaat kwaliteitsmanagement van "De Brug" is niet bijgevoegd
      En het certificaat kwaliteitsmanagement van "Dijkzorg" is niet bijgevoegd
      En het eigen kwaliteitssysteem van "Veenkracht" is wel bijgevoegd
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-06" niet voldaan

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

    Voorbeeld: zonder lijst van combinanten is niet te zien wat ontbreekt
      Gegeven van "Waddenzoom" zijn onbekend: de partijen
      Als het verzoek wordt getoetst
      Dan is "GR-B1-01" niet beoordeeld
      En is "GR-B1-05" niet beoordeeld
      En is "GR-B1-06" niet beoordeeld
      En is "GR-B1-07" niet beoordeeld

  Regel: Waarvoor de combinatie op een onderaannemer steunt hoeft zij naar K-89 zelf niets in te dienen   # GR-B1-05 GR-B1-06 GR-B1-07

    Abstract Scenario: geen van de combinanten heeft <stuk>
      Gegeven bij "Waddenzoom" hoort ook dragende onderaannemer "Veenkracht"
      En op "Veenkracht" wordt alleen voor <eis> een beroep gedaan
      En <stuk> van "De Brug" is niet bijgevoegd
      En <stuk> van "Dijkzorg" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan onder de lezing "K-89" "alleen_gedragen_eis" is aan "<norm>" voldaan
      En onder de lezing "K-89" "alles" is aan "<norm>" niet voldaan

      Voorbeelden:
        | stuk                                 | eis | norm     |
        | de jaarrekening                      | G1  | GR-B1-05 |
        | het certificaat kwaliteitsmanagement | G2  | GR-B1-06 |
        | het certificaat informatiemanagement | G2  | GR-B1-06 |
        | het overzicht personeel              | G3  | GR-B1-07 |
