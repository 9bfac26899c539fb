# language: nl
@wet @bron:groningen_hsj_2026/5.4.1
Functionaliteit: Onderaannemers weigeren

  Regel: Een dragende onderaannemer heeft een eigen UEA en een geldige gedragsverklaring   # GR-HA-08 GR-HA-10

    Voorbeeld: zonder UEA
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"
      En het UEA van "Veenkracht" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan is onderaannemer "Veenkracht" geweigerd
      En is aan "GR-HA-08" niet voldaan door "Veenkracht"
      En volgt uit "GR-B1-01": onderaannemer weigeren

    Voorbeeld: met UEA en verklaring
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"
      En van "Veenkracht" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "Veenkracht" levert op 4 mei 2026 een gedragsverklaring aanbesteden van 4 mei 2025
      Als het verzoek wordt getoetst
      Dan is onderaannemer "Veenkracht" niet geweigerd
      En is aan "GR-HA-08" voldaan
      En is "De Kade" geschikt

  Regel: Een niet-dragende onderaannemer heeft alleen een geldige gedragsverklaring nodig, al is de tekst dubbelzinnig   # GR-HA-09 GR-HA-10

    Voorbeeld: met verklaring, zonder UEA
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met niet-dragende onderaannemer "Kweldervoet"
      En het UEA van "Kweldervoet" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan is onderaannemer "Kweldervoet" niet geweigerd
      En is "De Kade" geschikt
      En is aan "GR-HA-10" voldaan
      En hangt dat af van de lezing "K-15"
      En onder de lezing "K-15" "ook_zonder_uea" is aan "GR-HA-10" niet voldaan

    Voorbeeld: zonder verklaring
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met niet-dragende onderaannemer "Kweldervoet"
      En van "Kweldervoet" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "Kweldervoet" levert geen gedragsverklaring aanbesteden
      Als het verzoek wordt getoetst
      Dan is onderaannemer "Kweldervoet" geweigerd
      En is aan "GR-HA-09" niet voldaan door "Kweldervoet"
      En is "De Kade" geschikt

  Regel: Weigeren treft de onderaannemer; de inschrijver alleen als hij daardoor een eis mist   # GR-HA-10

    Voorbeeld: twee onderaannemers, één geweigerd
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met niet-dragende onderaannemer "Kweldervoet"
      En bij "De Kade" hoort ook niet-dragende onderaannemer "Terpzicht"
      En van "Terpzicht" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "Terpzicht" levert geen gedragsverklaring aanbesteden
      Als het verzoek wordt getoetst
      Dan is onderaannemer "Terpzicht" geweigerd
      En is onderaannemer "Kweldervoet" niet geweigerd
      En is "De Kade" geschikt

    Voorbeeld: de geweigerde onderaannemer droeg G1, en de hoofdaannemer kan dat zelf niet
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"
      En op "Veenkracht" wordt alleen voor G1 een beroep gedaan
      En de solvabiliteit van "De Kade" is 0,1
      En het UEA van "Veenkracht" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan is onderaannemer "Veenkracht" geweigerd
      En kan "De Kade" worden uitgesloten op grond van "GR-G1-03"
      En is "De Kade" niet contracteerbaar
      En zegt de uitleg van "De Kade": "draagt G1 niet meer: de gemeente weigert deze onderaannemer"

    Voorbeeld: de onderaannemer draagt G1 en blijft, dus de hoofdaannemer hoeft het zelf niet te kunnen
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"
      En op "Veenkracht" wordt alleen voor G1 een beroep gedaan
      En de solvabiliteit van "De Kade" is 0,1
      Als het verzoek wordt getoetst
      Dan is onderaannemer "Veenkracht" niet geweigerd
      En is aan "GR-G1-03" voldaan
      En is "De Kade" geschikt

    Voorbeeld: de geweigerde onderaannemer droeg G1, maar de hoofdaannemer kan het zelf ook
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"
      En op "Veenkracht" wordt alleen voor G1 een beroep gedaan
      En het UEA van "Veenkracht" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan is onderaannemer "Veenkracht" geweigerd
      En is "De Kade" geschikt

  Regel: Wie wordt geweigerd draagt niets meer; wie meedoet moet de eis zelf halen   # GR-HA-10 GR-G1-03

    Achtergrond:
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"
      En op "Veenkracht" wordt alleen voor G1 een beroep gedaan
      En van "Veenkracht" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "Veenkracht" levert op 4 mei 2026 een gedragsverklaring aanbesteden van 4 mei 2025
      En het standpunt dat voor "K-08c" de lezing "onderaannemer" geldt

    Abstract Scenario: <stuk> is niet <kenmerk>, en de hoofdaannemer kan de eis zelf niet
      Gegeven <stuk> van "Veenkracht" is niet <kenmerk>
      En de solvabiliteit van "De Kade" is 0,1
      Als het verzoek wordt getoetst
      Dan is aan "GR-G1-03" niet voldaan door "De Kade"
      En is onderaannemer "Veenkracht" geweigerd

      Voorbeelden:
        | stuk                              | kenmerk                    |
        | het UEA                           | volledig                   |
        | het UEA                           | rechtsgeldig ondertekend   |
        | de gedragsverklaring aanbesteden  | juist                      |
        | de gedragsverklaring aanbesteden  | volledig                   |

    Voorbeeld: een te oude gedragsverklaring, en de hoofdaannemer kan de eis zelf niet
      Gegeven "Veenkracht" levert op 4 mei 2026 een gedragsverklaring aanbesteden van 1 mei 2024
      En de solvabiliteit van "De Kade" is 0,1
      Als het verzoek wordt getoetst
      Dan is aan "GR-HA-08" niet voldaan door "Veenkracht"
      En is aan "GR-G1-03" niet voldaan door "De Kade"

    Voorbeeld: de gedragsverklaring is precies 24 maanden oud, en de onderaannemer haalt de eis niet
      Gegeven "Veenkracht" levert op 4 mei 2026 een gedragsverklaring aanbesteden van 4 mei 2024
      En de solvabiliteit van "Veenkracht" is 0,1
      Als het verzoek wordt getoetst
      Dan is aan "GR-G1-03" niet voldaan door "Veenkracht"

    Voorbeeld: treft het de inschrijver, dan doet de onderaannemer mee en haalt hij de eis niet
      Gegeven de solvabiliteit van "Veenkracht" is 0,1
      En het UEA van "Veenkracht" is niet volledig
      En het standpunt dat voor "K-08c" de lezing "inschrijver" geldt
      Als het verzoek wordt getoetst
      Dan is aan "GR-G1-03" niet voldaan door "Veenkracht"

    Voorbeeld: onbekend wanneer de gedragsverklaring kwam, en alleen de hoofdaannemer is te zwak
      Gegeven van de gedragsverklaring aanbesteden van "Veenkracht" is onbekend: dag van ontvangst
      En de solvabiliteit van "De Kade" is 0,1
      Als het verzoek wordt getoetst
      Dan is "GR-G1-03" niet beoordeeld

    Voorbeeld: onbekend wanneer de gedragsverklaring kwam, en beiden zijn te zwak
      Gegeven van de gedragsverklaring aanbesteden van "Veenkracht" is onbekend: dag van ontvangst
      En de solvabiliteit van "De Kade" is 0,1
      En de solvabiliteit van "Veenkracht" is 0,1
      Als het verzoek wordt getoetst
      Dan is aan "GR-G1-03" niet voldaan
