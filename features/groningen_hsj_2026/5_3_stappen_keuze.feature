# language: nl
@wet @bron:groningen_hsj_2026/5.3
Functionaliteit: In welke stap iemand afvalt als er meer zijn

  Regel: In stap 3 wordt gekozen als er meer dan twee over zijn   # GR-ST3-01 GR-S-TIE

    Achtergrond:
      Gegeven een volledig verzoek van combinatie "Noorderlicht" met combinanten "Kompas" en "Poolster"
      En een volledig verzoek van combinatie "Wierdenrand" met combinanten "Kwelder" en "Oeverzwaluw"
      En een volledig verzoek van combinatie "Eemsmond Jeugd" met combinanten "Havenkind" en "Maarland"
      En de score S1 van "Noorderlicht" is 28
      En de score S2 van "Noorderlicht" is 26
      En de score S1 van "Wierdenrand" is 26
      En de score S2 van "Wierdenrand" is 24
      En de score S1 van "Eemsmond Jeugd" is 18
      En de score S2 van "Eemsmond Jeugd" is 14

    Voorbeeld: de laagste van drie
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" na stap 3 nog over
      En valt "Eemsmond Jeugd" af in stap 3

    Voorbeeld: gelijk om de laatste plaats
      Gegeven de score S1 van "Eemsmond Jeugd" is 26
      En de score S2 van "Eemsmond Jeugd" is 24
      Als de verzoeken worden getoetst
      Dan is "Eemsmond Jeugd" na stap 3 misschien nog over
      En is "Wierdenrand" na stap 3 misschien nog over

    Voorbeeld: zonder een van de scores is er geen rangorde, en staat voor niemand vast of hij over is
      Gegeven van "Wierdenrand" is onbekend: score S2
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" na stap 2 nog over
      En is "Noorderlicht" na stap 3 misschien nog over
      En is "Eemsmond Jeugd" na stap 3 misschien nog over

    Voorbeeld: een gemiste eis kost stap 2, ook als de gemeente niet uitsluit
      Gegeven de solvabiliteit van de jaarrekening van "Kompas" is 0,2
      En de score S1 van "Eemsmond Jeugd" is 30
      En het standpunt dat de gemeente haar bevoegdheid van "GR-3.1-06" niet gebruikt
      En het standpunt dat voor "K-137" de lezing "telt_niet" geldt
      Als de verzoeken worden getoetst
      Dan valt "Noorderlicht" af in stap 2
      En is "Eemsmond Jeugd" na stap 2 nog over

    Voorbeeld: een gemiste eis kost geen stap als wie niet is uitgesloten meetelt
      Gegeven de solvabiliteit van de jaarrekening van "Kompas" is 0,2
      En het standpunt dat de gemeente haar bevoegdheid van "GR-3.1-06" niet gebruikt
      En het standpunt dat voor "K-137" de lezing "telt_wel" geldt
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" na stap 3 nog over

  Regel: Stap 4 is de dialoog, stap 5 de gunning   # GR-ST4-13 GR-K-WIN GR-K-TIE

    Achtergrond:
      Gegeven een volledig verzoek van combinatie "Noorderlicht" met combinanten "Kompas" en "Poolster"
      En een volledig verzoek van combinatie "Wierdenrand" met combinanten "Kwelder" en "Oeverzwaluw"
      En een volledige inschrijving van "Noorderlicht"
      En een volledige inschrijving van "Wierdenrand"
      En de score K1 van "Noorderlicht" is 32
      En de score K2 van "Noorderlicht" is 28
      En de score K3 van "Noorderlicht" is 30
      En de score K1 van "Wierdenrand" is 20
      En de score K2 van "Wierdenrand" is 28
      En de score K3 van "Wierdenrand" is 30

    Voorbeeld: twee inschrijvers, van wie de beste de gunning krijgt
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" na stap 3 nog over
      En is "Noorderlicht" na stap 4 nog over
      En is "Noorderlicht" na stap 5 nog over
      En valt "Wierdenrand" af in stap 5

    Voorbeeld: een bezwaar uit verificatie
      Gegeven voor "Wierdenrand" geldt: bezwaren uit verificatie
      Als de verzoeken worden getoetst
      Dan valt "Wierdenrand" af in stap 4

    Voorbeeld: gelijke scores
      Gegeven de score K1 van "Wierdenrand" is 32
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" na stap 5 misschien nog over
      En is "Wierdenrand" na stap 5 misschien nog over

    Voorbeeld: zonder een van de scores staat de gunning niet vast
      Gegeven van "Wierdenrand" is onbekend: score K3
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" na stap 4 nog over
      En is "Noorderlicht" na stap 5 misschien nog over
      En is "Wierdenrand" na stap 5 misschien nog over
