# language: nl
@wet @bron:groningen_hsj_2026/5.4.1
Functionaliteit: Het UEA van een dragende onderaannemer, en waarvoor hij draagt

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"

  Regel: Een gebrekkig UEA van de onderaannemer treft de onderaannemer   # GR-HA-10 GR-3.2-02

    Voorbeeld: niet rechtsgeldig ondertekend
      Gegeven het standpunt dat voor "K-08c" de lezing "onderaannemer" geldt
      En het UEA van "Veenkracht" is niet rechtsgeldig ondertekend
      Als het verzoek wordt getoetst
      Dan is onderaannemer "Veenkracht" geweigerd

    Voorbeeld: zonder verklaring dat geen uitsluitingsgrond geldt
      Gegeven het standpunt dat voor "K-08c" de lezing "onderaannemer" geldt
      En voor het UEA van "Veenkracht" geldt niet: verklaart geen uitsluitingsgrond
      Als het verzoek wordt getoetst
      Dan is aan "GR-3.2-02" niet voldaan door "Veenkracht"
      En volgt uit "GR-3.2-02": onderaannemer weigeren

  Regel: Waarvoor een beroep op de onderaannemer wordt gedaan, moet bekend zijn   # GR-G1-03

    Voorbeeld: onbekend waarvoor, en een zwakke solvabiliteit
      Gegeven van "Veenkracht" zijn onbekend: de gedragen geschiktheidseisen
      En de solvabiliteit van "Veenkracht" is 0,2
      En het standpunt dat voor "K-89" de lezing "alleen_gedragen_eis" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-G1-03" niet beoordeeld
      En is "De Kade" mogelijk geschikt
