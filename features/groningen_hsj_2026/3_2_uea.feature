# language: nl
@wet @bron:groningen_hsj_2026/3.2 @bron:groningen_hsj_2026/bijlage_1/rij_1
Functionaliteit: Het UEA

  Achtergrond:
    Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"

  Regel: Het UEA van elke combinant zit bij het verzoek   # GR-3.2-03 GR-B1-01 GR-5.2-10 GR-5.3-02

    Voorbeeld: het UEA van één combinant ontbreekt
      Gegeven het UEA van "Dijkzorg" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan is "Waddenzoom" niet in behandeling
      En is aan "GR-B1-01" niet voldaan door "Dijkzorg"
      En is aan "GR-B1-01" voldaan door "De Brug"
      En is aan "GR-3.2-03" niet voldaan
      En is aan "GR-5.2-10" niet voldaan
      En is aan "GR-5.3-02" niet voldaan

    Voorbeeld: de passages over een ontbrekend stuk botsen
      Gegeven het UEA van "Dijkzorg" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan is "Waddenzoom" niet in behandeling
      En hangt dat af van de lezing "K-08b"
      En onder de lezing "K-08b" "niet_beoordelen" is "Waddenzoom" niet in behandeling
      En onder de lezing "K-08b" "mag" kan "Waddenzoom" worden uitgesloten

    Voorbeeld: onbekend of het UEA erbij zit
      Gegeven van het UEA van "Dijkzorg" is onbekend: bijgevoegd
      Als het verzoek wordt getoetst
      Dan is "Waddenzoom" onbepaald
      En is "GR-B1-01" niet beoordeeld

  Regel: Het UEA is volledig ingevuld en rechtsgeldig ondertekend   # GR-3.2-03 GR-5.3-01

    Voorbeeld: niet rechtsgeldig ondertekend
      Gegeven het UEA van "De Brug" is niet rechtsgeldig ondertekend
      Als het verzoek wordt getoetst
      Dan is "Waddenzoom" niet in behandeling op grond van "GR-3.2-03"
      En is "Waddenzoom" niet in behandeling op grond van "GR-5.3-01"
      En is dat zeker

    Voorbeeld: niet volledig ingevuld
      Gegeven het UEA van "De Brug" is niet volledig ingevuld
      Als het verzoek wordt getoetst
      Dan is "Waddenzoom" niet in behandeling op grond van "GR-3.2-03"
      En hangt dat af van de lezing "K-08b"

    Voorbeeld: onbekend of het UEA is ondertekend
      Gegeven van het UEA van "De Brug" is onbekend: rechtsgeldig ondertekend
      Als het verzoek wordt getoetst
      Dan is "Waddenzoom" onbepaald
      En ontbreekt van het UEA van "De Brug": rechtsgeldig ondertekend

    Voorbeeld: volledig en ondertekend, en het verklaart wat het moet verklaren
      Gegeven het UEA van "De Brug" is wel rechtsgeldig ondertekend
      Als het verzoek wordt getoetst
      Dan is aan "GR-3.2-02" voldaan
      En is aan "GR-3.2-03" voldaan
      En is dat zeker
      En onder de lezing "K-29" "nodig" is aan "GR-3.2-02" voldaan
      En onder de lezing "K-29" "nodig" is "Waddenzoom" geschikt

    Voorbeeld: een UEA dat ontbreekt, is niet ook nog niet ondertekend of zonder verklaring
      Gegeven het UEA van "De Brug" is niet bijgevoegd
      En het UEA van "De Brug" is niet rechtsgeldig ondertekend
      En voor het UEA van "De Brug" geldt niet: verklaart geschikt
      En het standpunt dat voor "K-08b" de lezing "mag" geldt
      Als het verzoek wordt getoetst
      Dan kan "Waddenzoom" worden uitgesloten op grond van "GR-B1-00"
      En is aan "GR-3.2-02" voldaan
