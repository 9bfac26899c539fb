# language: nl
@motor
Functionaliteit: Proef

  Voorbeeld: een
    Gegeven een volledig verzoek van hoofdaannemer "A"
    # En de solvabiliteit van "A" is 0,2
    Als het verzoek wordt getoetst
    Dan is "A" geschikt
