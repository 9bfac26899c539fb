# language: nl
@motor
Functionaliteit: Proef

  Voorbeeld: een
    Gegeven een volledig verzoek van hoofdaannemer "A"
    Alls het verzoek wordt getoetst
    Dan is "A" geschikt
