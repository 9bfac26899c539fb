# language: nl
@motor
Functionaliteit: Verhoudingen volgen uit de balans

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: De solvabiliteit is eigen vermogen gedeeld door totaal vermogen   # GR-G1-03

    Voorbeeld: een cent te weinig eigen vermogen
      Gegeven het totaal vermogen van "De Kade" is € 10.000.000
      En het eigen vermogen van "De Kade" is € 2.499.999,99
      Als het verzoek wordt getoetst
      Dan is aan "GR-G1-03" niet voldaan

    Voorbeeld: precies genoeg eigen vermogen
      Gegeven het totaal vermogen van "De Kade" is € 10.000.000
      En het eigen vermogen van "De Kade" is € 2.500.000
      Als het verzoek wordt getoetst
      Dan is aan "GR-G1-03" voldaan

    Voorbeeld: een totaal vermogen van nul zegt niets
      Gegeven het totaal vermogen van "De Kade" is € 0
      Als het verzoek wordt getoetst
      Dan is "GR-G1-03" niet beoordeeld
      En is "De Kade" onbepaald

    Voorbeeld: ontbreekt één bedrag, dan is de verhouding onbekend
      Gegeven van de jaarrekening van "De Kade" is onbekend: totaal vermogen
      Als het verzoek wordt getoetst
      Dan is "GR-G1-03" niet beoordeeld
      En ontbreekt de solvabiliteit van "De Kade"

  Regel: De liquiditeit is vlottende activa zonder voorraad, gedeeld door kort vreemd vermogen   # GR-G1-04

    Voorbeeld: zonder de voorraad net genoeg
      Gegeven de vlottende activa van "De Kade" zijn € 8.000.000
      En de voorraad van "De Kade" is € 1.000.000
      En het kort vreemd vermogen van "De Kade" is € 10.000.000
      Als het verzoek wordt getoetst
      Dan is aan "GR-G1-04" voldaan

    Voorbeeld: met de voorraad genoeg, zonder niet
      Gegeven de vlottende activa van "De Kade" zijn € 8.000.000
      En de voorraad van "De Kade" is € 1.000.000,01
      En het kort vreemd vermogen van "De Kade" is € 10.000.000
      Als het verzoek wordt getoetst
      Dan is aan "GR-G1-04" niet voldaan

    Voorbeeld: geen kort vreemd vermogen, dan bestaat de verhouding niet
      Gegeven het kort vreemd vermogen van "De Kade" is € 0
      Als het verzoek wordt getoetst
      Dan is "GR-G1-04" niet beoordeeld
