# language: nl
@wet @bron:groningen_hsj_2026/bijlage_5/deel_1
Functionaliteit: De kosten per uur volgens het kostprijsmodel

  Regel: De tijd van de professional is de kern; wat erbij komt is een opslag op diens kosten   # GR-B5-07 GR-B5-12 GR-B5-13 GR-B5-14 GR-B5-15 GR-B5-16

    Voorbeeld: de opslagen worden bij elkaar opgeteld
      Gegeven een brutosalaris van € 48.000 per jaar
      Als de kosten per uur worden bepaald
      Dan zijn de opslagen samen 72,3%
      En zijn de kosten per uur € 68,92

    Voorbeeld: na elkaar toegepast komen dezelfde opslagen hoger uit
      Gegeven een brutosalaris van € 48.000 per jaar
      En het standpunt dat voor "K-81" de lezing "stapelen" geldt
      Als de kosten per uur worden bepaald
      Dan zijn de opslagen samen 92,9%
      En zijn de kosten per uur € 77,17

  Regel: De kosten van een jaar worden verdeeld over de cliënturen   # GR-B5-27 GR-B5-28

    Voorbeeld: de cliënturen zoals de tabel ze vermeldt
      Gegeven een brutosalaris van € 48.000 per jaar
      Als de kosten per uur worden bepaald
      Dan zijn er 1200 cliënturen per jaar
      En zijn de kosten per uur € 68,92

    Voorbeeld: opgeteld uit de rijen van de tabel is het een uur minder
      Gegeven een brutosalaris van € 48.000 per jaar
      En het standpunt dat voor "K-03" de lezing "opgeteld" geldt
      Als de kosten per uur worden bepaald
      Dan zijn er 1199 cliënturen per jaar
      En zijn de kosten per uur € 68,98
