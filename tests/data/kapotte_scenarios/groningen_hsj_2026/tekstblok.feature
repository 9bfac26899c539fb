# language: nl
@motor
Functionaliteit: Proef

  Voorbeeld: een
    Gegeven een volledig verzoek van hoofdaannemer "A"
    Als het verzoek wordt getoetst
      """
      a
      """
    Dan is "A" geschikt
