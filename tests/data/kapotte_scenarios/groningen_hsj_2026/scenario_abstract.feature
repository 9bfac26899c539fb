# language: nl
@motor
Functionaliteit: Proef
  Scenario Abstract: x
    Gegeven niets

  Voorbeeld: een
    Gegeven een volledig verzoek van hoofdaannemer "A"
    Als het verzoek wordt getoetst
    Dan is "A" geschikt
