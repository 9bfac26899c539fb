# language: nl
@motor @bron:groningen_hsj_2026/bijlage1/rij_2
Functionaliteit: Proef

  Voorbeeld: een
    Gegeven een volledig verzoek van hoofdaannemer "A"
    Als het verzoek wordt getoetst
    Dan is "A" geschikt
