# language: nl
@motor
Functionaliteit: Proef

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "A"
    Als het verzoek wordt getoetst

  Voorbeeld: een
    Dan is "A" geschikt
