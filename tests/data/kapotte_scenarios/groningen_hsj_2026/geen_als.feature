# language: nl
@motor
Functionaliteit: Proef

  Voorbeeld: een
    Gegeven een volledig verzoek van hoofdaannemer "A"
    Dan is "A" geschikt
