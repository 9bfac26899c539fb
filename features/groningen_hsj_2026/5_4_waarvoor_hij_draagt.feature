# language: nl
@wet @bron:groningen_hsj_2026/5.4.1
Functionaliteit: Waarvoor een onderaannemer draagt

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"

  Regel: Waarvoor een beroep op de onderaannemer wordt gedaan, moet bekend zijn   # GR-G1-03

    Voorbeeld: onbekend waarvoor, en een zwakke solvabiliteit
      Gegeven van "Veenkracht" zijn onbekend: de gedragen geschiktheidseisen
      En de solvabiliteit van "Veenkracht" is 0,2
      En het standpunt dat voor "K-89" de lezing "alleen_gedragen_eis" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-G1-03" niet beoordeeld
      En is "De Kade" mogelijk geschikt

  Regel: Is onbekend waarvoor, dan telt elke eis, alle eisen en geen   # GR-G1-03 GR-G2-03

    Achtergrond:
      Gegeven van "Veenkracht" zijn onbekend: de gedragen geschiktheidseisen
      En het standpunt dat voor "K-89" de lezing "alleen_gedragen_eis" geldt

    Voorbeeld: alleen als hij juist deze ene eis draagt is het verzoek geschikt
      Gegeven de solvabiliteit van "Veenkracht" is 0,2
      En het informatiecertificaat van "De Kade" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan is "De Kade" mogelijk geschikt

    Voorbeeld: alleen als hij alle eisen draagt is het verzoek geschikt
      Gegeven de solvabiliteit van "De Kade" is 0,2
      En het informatiecertificaat van "De Kade" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan is "De Kade" mogelijk geschikt

    Voorbeeld: alleen als hij geen enkele eis draagt is het verzoek geschikt
      Gegeven de solvabiliteit van "Veenkracht" is 0,2
      En het informatiecertificaat van "Veenkracht" is niet bijgevoegd
      En het overzicht personeel van "Veenkracht" is niet bijgevoegd
      En "Veenkracht" heeft geen enkele referentie
      Als het verzoek wordt getoetst
      Dan is "De Kade" mogelijk geschikt

    Voorbeeld: beiden te zwak, wie de eis ook draagt
      Gegeven de solvabiliteit van "De Kade" is 0,2
      En de solvabiliteit van "Veenkracht" is 0,2
      Als het verzoek wordt getoetst
      Dan is aan "GR-G1-03" niet voldaan

  Regel: Alleen een dragende onderaannemer die meedoet, draagt   # GR-G1-03 GR-B1-05

    Voorbeeld: onbekend of hij dragende onderaannemer is, en de hoofdaannemer kan G1 zelf niet
      Gegeven op "Veenkracht" wordt alleen voor G1 een beroep gedaan
      En van "Veenkracht" is onbekend: rol
      En de solvabiliteit van "De Kade" is 0,1
      Als het verzoek wordt getoetst
      Dan is "GR-G1-03" niet beoordeeld

    Voorbeeld: onbekend of hij dragende onderaannemer is, en hij kan G1 zelf niet
      Gegeven op "Veenkracht" wordt alleen voor G1 een beroep gedaan
      En van "Veenkracht" is onbekend: rol
      En de solvabiliteit van "Veenkracht" is 0,1
      Als het verzoek wordt getoetst
      Dan is "GR-G1-03" niet beoordeeld
      En is "De Kade" mogelijk geschikt

    Voorbeeld: wie wordt geweigerd, hoeft zelf ook niets te laten zien
      Gegeven op "Veenkracht" wordt alleen voor G1 een beroep gedaan
      En het UEA van "Veenkracht" is niet bijgevoegd
      En de jaarrekening van "Veenkracht" is niet bijgevoegd
      En de solvabiliteit van "Veenkracht" is 0,1
      Als het verzoek wordt getoetst
      Dan is onderaannemer "Veenkracht" geweigerd
      En is aan "GR-B1-05" voldaan
      En is aan "GR-G1-03" voldaan

    Voorbeeld: wie wordt geweigerd, laat geen eis vallen die hij niet droeg
      Gegeven op "Veenkracht" wordt alleen voor G1 een beroep gedaan
      En het UEA van "Veenkracht" is niet bijgevoegd
      En het informatiecertificaat van "De Kade" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-03" niet voldaan door "De Kade"
      En zegt de uitleg van "De Kade" niet: "niet meer: de gemeente weigert deze onderaannemer"
