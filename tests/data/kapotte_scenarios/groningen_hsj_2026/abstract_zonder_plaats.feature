# language: nl
@motor
Functionaliteit: Proef

  Abstract Scenario: een
    Gegeven een volledig verzoek van hoofdaannemer "A"
    Als het verzoek wordt getoetst
    Dan is "A" geschikt

    Voorbeelden:
      | wie |
      | A   |
