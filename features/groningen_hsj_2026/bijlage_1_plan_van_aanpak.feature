# language: nl
@wet @bron:groningen_hsj_2026/bijlage_1/rij_10
Functionaliteit: Wanneer een plan van aanpak nodig is

  Regel: Het plan van aanpak hoort bij de inschrijving na de dialoog, niet bij het verzoek   # GR-B1-10

    Voorbeeld: er is nog alleen een verzoek
      Gegeven een volledig verzoek van combinatie "Noorderlicht" met combinanten "Kompas" en "Poolster"
      Als het verzoek wordt getoetst
      Dan is "Noorderlicht" geschikt
      En is aan "GR-B1-10" voldaan
      En ontbreekt er niets bij "Noorderlicht"

    Voorbeeld: een inschrijving met een plan van aanpak
      Gegeven een volledig verzoek van combinatie "Noorderlicht" met combinanten "Kompas" en "Poolster"
      En een volledig verzoek van combinatie "Wierdenrand" met combinanten "Kwelder" en "Oeverzwaluw"
      En een volledige inschrijving van "Noorderlicht"
      En de score K1 van "Noorderlicht" is 36
      En de score K2 van "Noorderlicht" is 36
      En de score K3 van "Noorderlicht" is 36
      En een volledige inschrijving van "Wierdenrand"
      En de score K1 van "Wierdenrand" is 28
      En de score K2 van "Wierdenrand" is 28
      En de score K3 van "Wierdenrand" is 28
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" voorlopig gegund
      En is aan "GR-B1-10" voldaan
