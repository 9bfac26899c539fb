# geen taal
@motor
Functionaliteit: Proef

  Voorbeeld: een
    Gegeven een volledig verzoek van hoofdaannemer "A"
    Als het verzoek wordt getoetst
    Dan is "A" geschikt
