# language: nl
@wet @bron:groningen_hsj_2026/3.4/G1
Functionaliteit: De jaarrekening of haar controleverklaring ontbreekt

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: Er is een controleverklaring   # GR-G1-02

    Voorbeeld: een controleplichtige onderneming zonder controleverklaring
      Gegeven voor de jaarrekening van "De Kade" geldt niet: controleverklaring
      Als het verzoek wordt getoetst
      Dan is aan "GR-G1-02" niet voldaan
      En kan "De Kade" worden uitgesloten

    Voorbeeld: een onderneming zonder controleplicht kan aan de eis niet letterlijk voldoen
      Gegeven voor de jaarrekening van "De Kade" geldt niet: controleplichtig
      En voor de jaarrekening van "De Kade" geldt niet: controleverklaring
      Als het verzoek wordt getoetst
      Dan is aan "GR-G1-02" voldaan
      En hangt dat af van de lezing "K-18"
      En onder de lezing "K-18" "letterlijk" is aan "GR-G1-02" niet voldaan
      En onder de lezing "K-18" "letterlijk" kan "De Kade" worden uitgesloten

    Voorbeeld: een onderneming zonder controleplicht die toch een controleverklaring heeft
      Gegeven voor de jaarrekening van "De Kade" geldt niet: controleplichtig
      Als het verzoek wordt getoetst
      Dan is aan "GR-G1-02" voldaan
      En is dat zeker

    Voorbeeld: van een verklaring die er niet hoeft te zijn, doet de inhoud niet ter zake
      Gegeven voor de jaarrekening van "De Kade" geldt niet: controleplichtig
      En voor de jaarrekening van "De Kade" geldt niet: controleverklaring
      En van de jaarrekening van "De Kade" is onbekend: datum controleverklaring
      En van de jaarrekening van "De Kade" is onbekend: continuiteitsparagraaf
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-G1-02" voldaan
      En is aan "GR-G1-07" voldaan

  Regel: Een jaarrekening die er niet bij zit, wordt niet op haar inhoud getoetst   # GR-G1-01 GR-G1-03

    Voorbeeld: het gebrek is het ontbrekende stuk, en niets anders
      Gegeven de jaarrekening van "De Kade" is niet bijgevoegd
      En voor de jaarrekening van "De Kade" geldt niet: de meest recente jaarrekening
      En de solvabiliteit van "De Kade" is 0,2
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-05" niet voldaan
      En is aan "GR-G1-01" voldaan
      En is aan "GR-G1-03" voldaan
