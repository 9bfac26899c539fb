# language: nl
@motor
Functionaliteit: Wat een stap alsnog toegestaan maakt

  Achtergrond:
    Gegeven een volledig dossier van "Terpkade"

  Regel: Van een dag wordt de grens genoemd

    Voorbeeld: een dag die te laat is
      Gegeven de dag van "Terpkade" is 9 juli 2018
      Als wordt gezocht naar herstel van "Terpkade"
      Dan is er 1 manier
      En is dit een manier
        | gegeven       | wordt                  |
        | Terpkade, dag | op of vóór 6 juli 2018 |

    Voorbeeld: een dag die te vroeg is
      Gegeven de stap van "Terpkade" is vraag
      En het onderwerp van de vraag van "Terpkade" is inhoud
      En de dag van "Terpkade" is 1 maart 2018
      Als wordt gezocht naar herstel van "Terpkade"
      Dan is dit een manier
        | gegeven       | wordt                  |
        | Terpkade, dag | op of na 13 maart 2018 |

    Voorbeeld: een dag die onbekend is
      Gegeven van "Terpkade" is onbekend: dag
      Als wordt gezocht naar herstel van "Terpkade"
      Dan is dit een manier
        | gegeven       | wordt                  |
        | Terpkade, dag | op of vóór 6 juli 2018 |

  Regel: Wat er niet bij hoort gaat eraf, en wat samen nodig is staat samen

    Voorbeeld: te laat en te veel
      Gegeven de dag van "Terpkade" is 9 juli 2018
      En het aanbod van "Terpkade" is basishulp en residentiële jeugdhulp
      Als wordt gezocht naar herstel van "Terpkade"
      Dan is er 1 manier
      En is dit een manier
        | gegeven          | wordt                         |
        | Terpkade, dag    | op of vóór 6 juli 2018        |
        | Terpkade, aanbod | zonder residentiële jeugdhulp |

    Voorbeeld: alsnog uitgenodigd, of een andere bijeenkomst
      Gegeven de stap van "Terpkade" is deelname aan bijeenkomst
      En de bijeenkomst van "Terpkade" is ontwikkeltafel
      Als wordt gezocht naar herstel van "Terpkade"
      Dan zijn er 2 manieren
      En is dit een manier
        | gegeven                        | wordt |
        | Terpkade, per mail uitgenodigd | ja    |
      En is dit een manier
        | gegeven               | wordt                   |
        | Terpkade, bijeenkomst | inlichtingenbijeenkomst |

  Regel: Ook wat een goede uitkomst bederft is te vragen

    Voorbeeld: wat een inschrijving onbepaald maakt
      Als wordt gezocht wat "Terpkade" onbepaald maakt
      Dan zijn er 2 manieren
      En is dit een manier
        | gegeven       | wordt          |
        | Terpkade, dag | na 6 juli 2018 |
      En is dit een manier
        | gegeven          | wordt                      |
        | Terpkade, aanbod | met residentiële jeugdhulp |

    Voorbeeld: wanneer een vraag te vroeg is
      Gegeven de stap van "Terpkade" is vraag
      En het onderwerp van de vraag van "Terpkade" is proces
      Als wordt gezocht wat "Terpkade" niet in behandeling maakt
      Dan is er 1 manier
      En is dit een manier
        | gegeven       | wordt              |
        | Terpkade, dag | vóór 13 maart 2018 |

    Voorbeeld: wat al zo is hoeft niet te veranderen
      Als wordt gezocht naar herstel van "Terpkade"
      Dan zijn er 0 manieren
