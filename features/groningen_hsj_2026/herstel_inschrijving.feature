# language: nl
@motor
Functionaliteit: Wat een inschrijving alsnog kan laten winnen

  Achtergrond:
    Gegeven een volledig verzoek van combinatie "Noorderlicht" met combinanten "Kompas" en "Poolster"
    En een volledige inschrijving van "Noorderlicht"
    En de score K1 van "Noorderlicht" is 36
    En de score K2 van "Noorderlicht" is 36
    En de score K3 van "Noorderlicht" is 36

  Regel: Wat te laat binnen is komt nooit meer op tijd   # GR-5.2-05

    Voorbeeld: een dag te laat
      Gegeven "Noorderlicht" dient de inschrijving in op 2 juni 2027 om 9:00
      Als wordt gezocht wat "Noorderlicht" voorlopig gegund maakt
      Dan zijn er 0 manieren

  Regel: Voor de sluiting kan een inschrijving nog anders worden ingediend   # GR-5.2-07 GR-4-05

    Voorbeeld: per e-mail
      Gegeven de wijze van indienen van de inschrijving van "Noorderlicht" is e-mail
      Als wordt gezocht wat "Noorderlicht" voorlopig gegund maakt
      Dan is er 1 manier
      En is dit een manier
        | gegeven                                                                             | wordt    |
        | Inschrijving na de dialoog van Noorderlicht, wijze van indienen van de inschrijving | platform |

    Voorbeeld: een plan van aanpak van 6.001 woorden
      Gegeven het aantal woorden van het plan van aanpak van "Noorderlicht" is 6.001 woorden
      Als wordt gezocht wat "Noorderlicht" voorlopig gegund maakt
      Dan is dit een manier
        | gegeven                                                                             | wordt                     |
        | Inschrijving na de dialoog van Noorderlicht, aantal woorden van het plan van aanpak | ten hoogste 6.000 woorden |
