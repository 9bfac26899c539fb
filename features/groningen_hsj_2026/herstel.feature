# language: nl
@motor
Functionaliteit: Wat een combinatie alsnog geschikt maakt

  Regel: Telt de draagkracht samen, dan volgt de solvabiliteit van de combinatie uit die van ieder   # GR-G1-03 GR-CO-06

    Voorbeeld: één combinant haalt de ander niet over de grens
      Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
      En het standpunt dat voor "K-16" de lezing "samen" geldt
      En de solvabiliteit van de jaarrekening van "De Brug" is 0,10
      En de solvabiliteit van de jaarrekening van "Dijkzorg" is 0,30
      Als wordt gezocht naar herstel van "Waddenzoom"
      Dan is dit een manier
        | gegeven                                 | wordt           |
        | Jaarrekening van De Brug, solvabiliteit | ten minste 0,25 |
