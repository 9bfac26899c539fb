# language: nl
@motor
Functionaliteit: Proef

  Voorbeeld: een
    En een volledig verzoek van hoofdaannemer "A"
    Als het verzoek wordt getoetst
    Dan is "A" geschikt
