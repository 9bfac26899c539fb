# language: nl
@wet @bron:groningen_hsj_2026/3.4
Functionaliteit: Een verzoek waarvan de partijen onbekend zijn

  Regel: Zonder de partijen te kennen valt van geen eis te zeggen of eraan is voldaan   # GR-G1-01 GR-G2-01 GR-G3-01

    Voorbeeld: onbekend wie er inschrijven
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En van "De Kade" zijn onbekend: de partijen
      Als het verzoek wordt getoetst
      Dan is "GR-G1-01" niet beoordeeld
      En is "GR-G2-01" niet beoordeeld
      En is "GR-G3-01" niet beoordeeld
