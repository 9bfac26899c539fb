# language: nl
@motor
Functionaliteit: Proef
  Alleen tekst.
