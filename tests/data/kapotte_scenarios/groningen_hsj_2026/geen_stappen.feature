# language: nl
@motor
Functionaliteit: Proef

  Voorbeeld: een
