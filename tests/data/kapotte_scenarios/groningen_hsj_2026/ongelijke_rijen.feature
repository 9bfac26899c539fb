# language: nl
@motor
Functionaliteit: Proef

  Abstract Scenario: een
    Gegeven een volledig verzoek van hoofdaannemer "<wie>"
    Als het verzoek wordt getoetst
    Dan is "<wie>" geschikt

    Voorbeelden:
      | wie |
      | A   | B |
