# language: nl
@motor
Functionaliteit: Proef

  Voorbeeld: een
    Gegeven een volledig verzoek van hoofdaannemer "A"
    En is "A" geschikt
    Als het verzoek wordt getoetst
    Dan is "A" geschikt
