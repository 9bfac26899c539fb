# language: nl
@wet @bron:groningen_hsj_2026/3.4/G4
Functionaliteit: Referenties die er niet zijn, of wegvallen

  Regel: Zonder de referenties te kennen valt niet te zeggen of er een telt   # GR-G4-01

    Voorbeeld: onbekend welke referenties er zijn
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En van "De Kade" is onbekend: de referenties
      Als het verzoek wordt getoetst
      Dan is "GR-G4-01" niet beoordeeld

  Regel: Een referentie van een geweigerde onderaannemer valt weg   # GR-G4-01 GR-HA-10

    Achtergrond:
      Gegeven een volledig verzoek van hoofdaannemer "Waterlelie" met dragende onderaannemer "Veenkracht"
      En op "Veenkracht" wordt alleen voor G4 een beroep gedaan
      En het UEA van "Veenkracht" is niet bijgevoegd
      En rol_van_leverancier van referentie "Netwerk Noord" van "Waterlelie" is dragende onderaannemer

    Voorbeeld: de enige die G4 droeg
      Als de verzoeken worden getoetst
      Dan kan "Waterlelie" worden uitgesloten
      En is aan "GR-G4-01" niet voldaan

    Voorbeeld: een andere draagt G4 ook, en het dossier zegt niet wiens referentie het is
      Gegeven bij "Waterlelie" hoort ook dragende onderaannemer "Terpzicht"
      En op "Terpzicht" wordt alleen voor G4 een beroep gedaan
      Als de verzoeken worden getoetst
      Dan is "Waterlelie" onbepaald
      En is "GR-G4-01" niet beoordeeld

    Voorbeeld: de geweigerde droeg G4 niet, en een ander die meedoet wel
      Gegeven op "Veenkracht" wordt alleen voor G1 een beroep gedaan
      En bij "Waterlelie" hoort ook dragende onderaannemer "Terpzicht"
      En op "Terpzicht" wordt alleen voor G4 een beroep gedaan
      Als de verzoeken worden getoetst
      Dan is "Waterlelie" geschikt
      En is aan "GR-G4-01" voldaan
      En is onderaannemer "Veenkracht" geweigerd

    Voorbeeld: een referentie van de hoofdaannemer zelf blijft staan
      Gegeven "Waterlelie" levert ook referentie "Eigen Werk"
      En rol_van_leverancier van referentie "Eigen Werk" van "Waterlelie" is hoofdaannemer
      Als de verzoeken worden getoetst
      Dan is aan "GR-G4-01" voldaan
      En is dat zeker

    Voorbeeld: een andere draagt G4 ook, en de enige referentie van een onderaannemer hoort bij een ander verzoek
      Gegeven bij "Waterlelie" hoort ook dragende onderaannemer "Terpzicht"
      En op "Terpzicht" wordt alleen voor G4 een beroep gedaan
      En rol_van_leverancier van referentie "Netwerk Noord" van "Waterlelie" is hoofdaannemer
      En rol_van_leverancier van referentie "Referentie van Veenkracht" van "Waterlelie" is hoofdaannemer
      En rol_van_leverancier van referentie "Referentie van Terpzicht" van "Waterlelie" is hoofdaannemer
      En een volledig verzoek van hoofdaannemer "Eemsmond" met dragende onderaannemer "Kweldervoet"
      Als de verzoeken worden getoetst
      Dan is aan "GR-G4-01" voldaan door "Waterlelie"
