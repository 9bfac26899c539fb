# language: nl
@wet @bron:groningen_hsj_2026/3.3
Functionaliteit: Verklaring omtrent het gedrag voor rechtspersonen

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: Een rechtspersoon levert op verzoek een actuele verklaring   # GR-3.3-07 GR-3.3-02

    Voorbeeld: op tijd geleverd
      Gegeven van "De Kade" is op 1 mei 2026 een verklaring omtrent het gedrag voor rechtspersonen gevraagd
      En "De Kade" levert op 15 mei 2026 een verklaring omtrent het gedrag voor rechtspersonen van 1 juni 2025
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-3.3-07" voldaan

    Voorbeeld: een dag te laat; bijlage 1 noemt dit stuk niet en verzacht dus niets
      Gegeven van "De Kade" is op 4 mei 2026 een verklaring omtrent het gedrag voor rechtspersonen gevraagd
      En "De Kade" levert op 19 mei 2026 een verklaring omtrent het gedrag voor rechtspersonen van 1 juni 2025
      Als het verzoek wordt getoetst
      Dan is "De Kade" uitgesloten op grond van "GR-3.3-02"
      En is dat zeker
      En is aan "GR-3.3-07" niet voldaan

    Voorbeeld: een andere termijn genoemd, ook die is hier onbetwist
      Gegeven van "De Kade" is op 1 mei 2026 een verklaring omtrent het gedrag voor rechtspersonen gevraagd, te leveren binnen 21 dagen
      En "De Kade" levert op 19 mei 2026 een verklaring omtrent het gedrag voor rechtspersonen van 1 juni 2025
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-3.3-07" voldaan
      En is dat zeker

  Regel: Een onvolledige verklaring heeft geen genoemd gevolg   # GR-3.3-07 GR-ST1-03

    Voorbeeld: op tijd, maar onvolledig
      Gegeven van "De Kade" is op 1 mei 2026 een verklaring omtrent het gedrag voor rechtspersonen gevraagd
      En "De Kade" levert op 15 mei 2026 een verklaring omtrent het gedrag voor rechtspersonen van 1 juni 2025
      En verklaring omtrent het gedrag voor rechtspersonen van "De Kade" is niet volledig
      En het standpunt dat voor "K-127" de lezing "van_toepassing" geldt
      Als het verzoek wordt getoetst
      Dan is aan "GR-ST1-03" niet voldaan
      En noemt het document geen gevolg van "GR-ST1-03"

    Voorbeeld: onvolledig over een facultatieve grond, en dan noemt stap 1 wel een gevolg
      Gegeven van "De Kade" is op 1 mei 2026 een verklaring omtrent het gedrag voor rechtspersonen gevraagd
      En "De Kade" levert op 15 mei 2026 een verklaring omtrent het gedrag voor rechtspersonen van 1 juni 2025
      En verklaring omtrent het gedrag voor rechtspersonen van "De Kade" is niet volledig
      En betreft van de verklaring omtrent het gedrag voor rechtspersonen van "De Kade" is facultatief
      En het standpunt dat voor "K-127" de lezing "ziet_op" geldt
      En het standpunt dat de gemeente haar bevoegdheid van "GR-ST1-03" niet gebruikt
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-ST1-03" niet voldaan

  Regel: Wie geen rechtspersoon is hoeft haar niet te leveren   # GR-3.3-07

    Voorbeeld: een eenmanszaak
      Gegeven voor "De Kade" geldt niet: is een rechtspersoon
      En van "De Kade" is op 1 mei 2026 een verklaring omtrent het gedrag voor rechtspersonen gevraagd
      En "De Kade" levert geen verklaring omtrent het gedrag voor rechtspersonen
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-3.3-07" voldaan

    Voorbeeld: onbekend of het een rechtspersoon is
      Gegeven van "De Kade" is onbekend: is een rechtspersoon
      En van "De Kade" is op 1 mei 2026 een verklaring omtrent het gedrag voor rechtspersonen gevraagd
      En "De Kade" levert geen verklaring omtrent het gedrag voor rechtspersonen
      Als het verzoek wordt getoetst
      Dan is "De Kade" onbepaald
      En ontbreekt rechtspersoon van "De Kade"
