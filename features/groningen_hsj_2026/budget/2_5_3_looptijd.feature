# language: nl
@wet @bron:groningen_hsj_2026/2.5.3
Functionaliteit: Tien jaar en vijf keer twee jaar

  Regel: De overeenkomst duurt tien jaar, met vijf keer de optie te verlengen met twee jaar   # GR-A-07

    Abstract Scenario: <aantal> keer verlengd: in <erna> is niets beschreven
      Gegeven de overeenkomst wordt <aantal> keer verlengd
      Als het budget van <erna> wordt bepaald
      Dan is voor dat jaar niets beschreven

      Voorbeelden:
        | aantal | erna |
        | 0      | 2038 |
        | 3      | 2044 |
        | 5      | 2048 |

    Voorbeeld: een zesde verlenging is er niet
      Gegeven de overeenkomst wordt 6 keer verlengd
      Als het budget van 2028 wordt bepaald
      Dan mag deze fasering niet volgens "GR-A-07"
