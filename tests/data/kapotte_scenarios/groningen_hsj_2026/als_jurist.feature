# language: nl
@motor
Functionaliteit: Proef

  Voorbeeld: een
    Als jurist wil ik zekerheid
    Gegeven een volledig verzoek van hoofdaannemer "A"
    Als het verzoek wordt getoetst
    Dan is "A" geschikt
