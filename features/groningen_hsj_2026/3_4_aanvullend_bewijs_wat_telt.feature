# language: nl
@wet @bron:groningen_hsj_2026/3.4
Functionaliteit: Aanvullend bewijs: welke gegevens tellen

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"
    En van "De Kade" is op 1 mei 2026 aanvullend bewijs over G1 gevraagd

  Regel: Elk verzoek wordt getoetst op zijn eigen aanvullend bewijs   # GR-3.4-04

    Voorbeeld: een ander levert te laat, en nog een ander niet
      Gegeven "De Kade" levert op 15 mei 2026 het aanvullend bewijs over G1
      En een volledig verzoek van hoofdaannemer "Wierdenrand"
      En van "Wierdenrand" is op 1 mei 2026 aanvullend bewijs over G1 gevraagd
      En "Wierdenrand" levert op 16 mei 2026 het aanvullend bewijs over G1
      En een volledig verzoek van hoofdaannemer "Eemsmond"
      En van "Eemsmond" is op 1 mei 2026 aanvullend bewijs over G1 gevraagd
      En "Eemsmond" levert het aanvullend bewijs over G1 niet
      Als de verzoeken worden getoetst
      Dan is "De Kade" geschikt
      En kan "Wierdenrand" worden uitgesloten op grond van "GR-3.4-04"
      En kan "Eemsmond" worden uitgesloten op grond van "GR-3.4-04"

    Voorbeeld: op één dag twee keer bewijs gevraagd, met een korte en een lange termijn
      Gegeven "De Kade" levert op 2 mei 2026 het aanvullend bewijs over G1
      En van "De Kade" is op 1 mei 2026 aanvullend bewijs over G3 gevraagd, te leveren binnen 7 dagen
      En "De Kade" levert op 8 mei 2026 het aanvullend bewijs over G3
      En van "De Kade" is op 1 mei 2026 aanvullend bewijs over G4 gevraagd, te leveren binnen 21 dagen
      En "De Kade" levert op 22 mei 2026 het aanvullend bewijs over G4
      Als het verzoek wordt getoetst
      Dan is aan "GR-3.4-04" voldaan
      En is "De Kade" geschikt

  Regel: Wat niet is geleverd, wordt niet op zijn dag getoetst   # GR-3.4-04

    Voorbeeld: niet geleverd, terwijl het dossier een dag van ontvangst noemt
      Gegeven "De Kade" levert het aanvullend bewijs over G1 niet
      En dag van ontvangst van het aanvullend bewijs van "De Kade" is 20 mei 2026
      Als het verzoek wordt getoetst
      Dan is aan "GR-3.4-04" niet voldaan
      En zegt de uitleg van "De Kade" over "GR-3.4-04": "is gevraagd en niet geleverd"
      En zegt de uitleg van "De Kade" niet: "kwam op"

    Voorbeeld: niet geleverd, en de termijn is onbekend
      Gegeven "De Kade" levert het aanvullend bewijs over G1 niet
      En van het aanvullend bewijs van "De Kade" is onbekend: genoemde termijn
      En van het aanvullend bewijs van "De Kade" is onbekend: dag van ontvangst
      Als het verzoek wordt getoetst
      Dan is aan "GR-3.4-04" niet voldaan
      En is dat zeker
      En ontbreekt er niets bij "De Kade"

  Regel: Wie binnen een dag levert, is op tijd, welke termijn er ook is genoemd   # GR-3.4-04

    Voorbeeld: onbekend of er een andere termijn is genoemd
      Gegeven "De Kade" levert op 2 mei 2026 het aanvullend bewijs over G1
      En van het aanvullend bewijs van "De Kade" is onbekend: genoemde termijn
      Als het verzoek wordt getoetst
      Dan is aan "GR-3.4-04" voldaan
      En is dat zeker

    Voorbeeld: ook de dag van verzenden is onbekend
      Gegeven "De Kade" levert op 2 mei 2026 het aanvullend bewijs over G1
      En van het aanvullend bewijs van "De Kade" is onbekend: genoemde termijn
      En van het aanvullend bewijs van "De Kade" is onbekend: dag waarop het verzoek is verzonden
      En het standpunt dat voor "K-114" de lezing "ontvangst" geldt
      Als het verzoek wordt getoetst
      Dan is aan "GR-3.4-04" voldaan
      En is dat zeker
