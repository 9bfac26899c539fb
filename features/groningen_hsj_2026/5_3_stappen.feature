# language: nl
@wet @bron:groningen_hsj_2026/5.3
Functionaliteit: In welke stap iemand afvalt

  Regel: Het eerste waarop iemand afvalt telt   # GR-5.2-01 GR-3.1-04 GR-ST1-01

    Achtergrond:
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"

    Voorbeeld: wie aan alles voldoet is na elke stap nog over
      Als het verzoek wordt getoetst
      Dan is "De Kade" na stap 0 nog over
      En is "De Kade" na stap 1 nog over
      En is "De Kade" na stap 2 nog over

    Voorbeeld: te laat, en daarom niet meer getoetst op een verplichte grond
      Gegeven "De Kade" dient het verzoek in op 8 april 2026 om 9:00
      En op "De Kade" is de verplichte uitsluitingsgrond "fraude" van toepassing
      Als het verzoek wordt getoetst
      Dan valt "De Kade" af in stap 0

    Voorbeeld: een stuk ontbreekt, en dat moet tot afwijzing leiden
      Gegeven de jaarrekening van "De Kade" is niet bijgevoegd
      En het standpunt dat voor "K-08" de lezing "moet" geldt
      Als het verzoek wordt getoetst
      Dan valt "De Kade" af in stap 0

    Voorbeeld: een stuk ontbreekt, en daarom wordt het verzoek niet beoordeeld
      Gegeven de jaarrekening van "De Kade" is niet bijgevoegd
      En het standpunt dat voor "K-08" de lezing "niet_beoordelen" geldt
      Als het verzoek wordt getoetst
      Dan valt "De Kade" af in stap 0

    Voorbeeld: een verplichte uitsluitingsgrond
      Gegeven op "De Kade" is de verplichte uitsluitingsgrond "fraude" van toepassing
      Als het verzoek wordt getoetst
      Dan valt "De Kade" af in stap 1

  Regel: Van de bevoegdheid hangt af of iemand over is   # GR-3.1-05 GR-3.1-06 GR-G1-03

    Achtergrond:
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"

    Voorbeeld: een facultatieve grond, waarvan de gemeente gebruik kan maken
      Gegeven op "De Kade" is de facultatieve uitsluitingsgrond "ernstige beroepsfout" van toepassing
      Als het verzoek wordt getoetst
      Dan is "De Kade" na stap 0 nog over
      En is "De Kade" na stap 1 misschien nog over

    Voorbeeld: een facultatieve grond, waarvan zij gebruik maakt
      Gegeven op "De Kade" is de facultatieve uitsluitingsgrond "ernstige beroepsfout" van toepassing
      En het standpunt dat de gemeente haar bevoegdheid van "GR-3.1-05" gebruikt
      Als het verzoek wordt getoetst
      Dan valt "De Kade" af in stap 1

    Voorbeeld: te weinig solvabiliteit, en de gemeente sluit uit
      Gegeven de solvabiliteit van "De Kade" is 0,2
      En het standpunt dat de gemeente haar bevoegdheid van "GR-3.1-06" gebruikt
      Als het verzoek wordt getoetst
      Dan is "De Kade" na stap 1 nog over
      En valt "De Kade" af in stap 2

    Voorbeeld: te laat geleverd bewijs over uitsluitingsgronden hoort bij stap 1
      Gegeven van "De Kade" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "De Kade" levert op 16 mei 2026 een gedragsverklaring aanbesteden van 1 juni 2025
      En het standpunt dat voor "K-08a" de lezing "mag" geldt
      En het standpunt dat de gemeente haar bevoegdheid van "GR-B1-00" gebruikt
      Als het verzoek wordt getoetst
      Dan valt "De Kade" af in stap 1

    Voorbeeld: een ontbrekend visiedocument gaat niet over uitsluitingsgronden
      Gegeven het visiedocument van "De Kade" is niet bijgevoegd
      En het standpunt dat voor "K-08b" de lezing "mag" geldt
      En het standpunt dat de gemeente haar bevoegdheid van "GR-B1-00" gebruikt
      Als het verzoek wordt getoetst
      Dan is "De Kade" na stap 1 nog over
      En valt "De Kade" af in stap 2

    Voorbeeld: onjuist bewijs over een facultatieve grond ook
      Gegeven van "De Kade" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "De Kade" levert op 15 mei 2026 een gedragsverklaring aanbesteden van 1 juni 2025
      En voor de gedragsverklaring aanbesteden van "De Kade" geldt niet: juist
      En betreft van de gedragsverklaring aanbesteden van "De Kade" is facultatief
      En het standpunt dat de gemeente haar bevoegdheid van "GR-ST1-03" gebruikt
      Als het verzoek wordt getoetst
      Dan valt "De Kade" af in stap 1

    Voorbeeld: te weinig solvabiliteit, de gemeente sluit niet uit, en er is geen selectie
      Gegeven de solvabiliteit van "De Kade" is 0,2
      En het standpunt dat de gemeente haar bevoegdheid van "GR-3.1-06" niet gebruikt
      Als het verzoek wordt getoetst
      Dan is "De Kade" na stap 2 nog over
