# language: nl
@wet @bron:groningen_hsj_2026/5.4 @bron:groningen_hsj_2026/3.1
Functionaliteit: Een volledig verzoek
  Elke vorm van deelneming heeft een verzoek dat aan alles voldoet. De andere voorbeelden
  beginnen bij zo'n verzoek en noemen alleen wat daarvan afwijkt.

  Voorbeeld: een hoofdaannemer zonder onderaannemers; of dat mag, daarover is twijfel
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"
    Als het verzoek wordt getoetst
    Dan is "De Kade" geschikt
    En hangt dat af van de lezing "K-34"
    En is "De Kade" wel contracteerbaar

  Voorbeeld: een hoofdaannemer met een dragende onderaannemer
    Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"
    Als het verzoek wordt getoetst
    Dan is "De Kade" geschikt
    En is dat zeker
    En is onderaannemer "Veenkracht" niet geweigerd

  Voorbeeld: een hoofdaannemer met een niet-dragende onderaannemer
    Gegeven een volledig verzoek van hoofdaannemer "De Kade" met niet-dragende onderaannemer "Kweldervoet"
    Als het verzoek wordt getoetst
    Dan is "De Kade" geschikt
    En is onderaannemer "Kweldervoet" niet geweigerd

  Voorbeeld: een hoofdaannemer met beide soorten onderaannemers
    Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"
    En bij "De Kade" hoort ook niet-dragende onderaannemer "Kweldervoet"
    Als het verzoek wordt getoetst
    Dan is "De Kade" geschikt

  Voorbeeld: een combinatie van twee
    Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
    Als het verzoek wordt getoetst
    Dan is "Waddenzoom" geschikt
    En is dat zeker
    En is "Waddenzoom" wel contracteerbaar

  Voorbeeld: een combinatie van drie
    Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug", "Dijkzorg" en "Wierdenhof"
    Als het verzoek wordt getoetst
    Dan is "Waddenzoom" geschikt
    En is dat zeker

  Voorbeeld: een combinatie met een dragende onderaannemer
    Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
    En bij "Waddenzoom" hoort ook dragende onderaannemer "Veenkracht"
    Als het verzoek wordt getoetst
    Dan is "Waddenzoom" geschikt

  Voorbeeld: een onderneming die tot een groep behoort
    Gegeven een volledig verzoek van hoofdaannemer "De Kade" als onderdeel van een groep
    En bij "De Kade" hoort ook niet-dragende onderaannemer "Kweldervoet"
    Als het verzoek wordt getoetst
    Dan is "De Kade" geschikt
    En is dat zeker

  Voorbeeld: twee verzoeken staan los van elkaar
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"
    En een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
    En op "De Brug" is de verplichte uitsluitingsgrond "fraude" van toepassing
    Als de verzoeken worden getoetst
    Dan is "De Kade" geschikt
    En is "Waddenzoom" uitgesloten

  Voorbeeld: een stuk dat bij het ene verzoek ontbreekt, raakt het andere niet
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"
    En een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
    En de jaarrekening van "De Kade" is niet bijgevoegd
    Als de verzoeken worden getoetst
    Dan kan "De Kade" worden uitgesloten op grond van "GR-3.4-02"
    En is "Waddenzoom" geschikt
    En is aan "GR-B1-05" voldaan

  Abstract Scenario: wie bij het ene verzoek te zwak is, telt bij het andere niet (<zwak>)
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"
    En een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
    En de solvabiliteit van "<zwak>" is 0,1
    Als de verzoeken worden getoetst
    Dan kan "<van>" worden uitgesloten op grond van "GR-G1-03"
    En is "<ander>" geschikt

    Voorbeelden:
      | zwak     | van        | ander      |
      | De Kade  | De Kade    | Waddenzoom |
      | Dijkzorg | Waddenzoom | De Kade    |
