# language: nl
@motor
Functionaliteit: Proef

  Voorbeeld: een
    Gegeven een volledig verzoek van hoofdaannemer "<wie>"
    Als het verzoek wordt getoetst
    Dan is "<wie>" geschikt
