# language: nl
@motor
Functionaliteit: Proef

  Voorbeeld: een
    Gegeven een volledig verzoek van hoofdaannemer "A"
    En bij activiteit 2.2 zet "A" alleen dit personeel in
    Als het verzoek wordt getoetst
    Dan is "A" geschikt
