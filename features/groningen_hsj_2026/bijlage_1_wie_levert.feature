# language: nl
@wet @bron:groningen_hsj_2026/bijlage_1 @bron:groningen_hsj_2026/5.4
Functionaliteit: Wie welk stuk bij het verzoek levert

  Regel: Elke combinant of de combinatie samen, daarover is twijfel   # GR-B1-05 GR-B1-07 GR-CO-06

    Voorbeeld: één combinant levert geen jaarrekening
      Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
      En de jaarrekening van "Dijkzorg" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan kan "Waddenzoom" worden uitgesloten
      En is aan "GR-B1-05" niet voldaan door "Dijkzorg"
      En hangt dat af van de lezing "K-16"
      En onder de lezing "K-16" "samen" is aan "GR-B1-05" voldaan

    Voorbeeld: geen van de combinanten levert een jaarrekening
      Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
      En de jaarrekening van "De Brug" is niet bijgevoegd
      En de jaarrekening van "Dijkzorg" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-05" niet voldaan
      En onder de lezing "K-16" "samen" is aan "GR-B1-05" niet voldaan
      En zegt de uitleg van "Waddenzoom" niet: "Geen van de combinanten heeft een jaarrekening"

    Voorbeeld: één combinant levert geen overzicht personeel
      Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
      En het overzicht personeel van "De Brug" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-07" niet voldaan door "De Brug"
      En onder de lezing "K-16" "samen" is "Waddenzoom" geschikt

  Regel: Een dragende onderaannemer levert zelf een UEA; zonder wordt hij geweigerd   # GR-B1-01 GR-HA-08 GR-HA-10

    Voorbeeld: dragende onderaannemer zonder UEA
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"
      En het UEA van "Veenkracht" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan is onderaannemer "Veenkracht" geweigerd
      En is aan "GR-B1-01" niet voldaan door "Veenkracht"
      En is "De Kade" geschikt

    Voorbeeld: niet-dragende onderaannemer zonder UEA
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met niet-dragende onderaannemer "Kweldervoet"
      En het UEA van "Kweldervoet" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-01" voldaan
      En is "De Kade" geschikt

  Regel: Van een dragende onderaannemer vraagt bijlage 1 alle bewijzen van geschiktheid   # GR-B1-05

    Voorbeeld: beroep alleen voor G4, geen jaarrekening
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"
      En op "Veenkracht" wordt alleen voor G4 een beroep gedaan
      En de jaarrekening van "Veenkracht" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-05" niet voldaan door "Veenkracht"
      En onder de lezing "K-89" "alleen_gedragen_eis" is aan "GR-B1-05" voldaan

    Voorbeeld: beroep voor G1, geen jaarrekening
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"
      En op "Veenkracht" wordt alleen voor G1 een beroep gedaan
      En de jaarrekening van "Veenkracht" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-05" niet voldaan door "Veenkracht"
      En onder de lezing "K-89" "alleen_gedragen_eis" is aan "GR-B1-05" niet voldaan

    Voorbeeld: de hoofdaannemer steunt voor G1 op de onderaannemer en voegt zelf geen jaarrekening bij
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"
      En op "Veenkracht" wordt alleen voor G1 een beroep gedaan
      En de jaarrekening van "De Kade" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-05" niet voldaan door "De Kade"
      En onder de lezing "K-89" "alleen_gedragen_eis" is "De Kade" geschikt

  Regel: Rij 8 noemt ook bij referenties de combinant en de dragende onderaannemer   # GR-B1-08

    Voorbeeld: één combinant levert geen referentie
      Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
      En "Dijkzorg" heeft geen enkele referentie
      Als het verzoek wordt getoetst
      Dan onder de lezing "K-16" "samen" is aan "GR-B1-08" voldaan
      En onder de lezing "K-16" "elk" is aan "GR-B1-08" niet voldaan

    Voorbeeld: een dragende onderaannemer levert geen referentie
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"
      En op "Veenkracht" wordt alleen voor G1 een beroep gedaan
      En "Veenkracht" heeft geen enkele referentie
      Als het verzoek wordt getoetst
      Dan onder de lezing "K-89" "alleen_gedragen_eis" is aan "GR-B1-08" voldaan
      En onder de lezing "K-89" "alles" is aan "GR-B1-08" niet voldaan
