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

    Voorbeeld: een vijfde verlenging kan nog
      Gegeven de overeenkomst wordt 5 keer verlengd
      Als het budget van 2028 wordt bepaald
      Dan mag deze fasering

    Voorbeeld: een zesde verlenging is er niet
      Gegeven de overeenkomst wordt 6 keer verlengd
      Als het budget van 2028 wordt bepaald
      Dan mag deze fasering niet volgens "GR-A-07"

    Abstract Scenario: de verlenging die <jaar> nodig heeft
      Als het budget van <jaar> wordt bepaald
      Dan valt dat jaar in verlenging <nummer>

      Voorbeelden:
        | jaar | nummer |
        | 2037 | 0      |
        | 2038 | 1      |
        | 2040 | 2      |
        | 2047 | 5      |

  Regel: Begint de overeenkomst in de loop van 2027, dan zijn het eerste en het laatste jaar niet heel   # GR-A-07

    Abstract Scenario: het budget van <jaar> bij een begin in 2027
      Gegeven het standpunt dat voor "K-10" de lezing "in 2027" geldt
      Als het budget van <jaar> wordt bepaald
      Dan is het taakgerichte budget <budget>
      En valt dat jaar in verlenging <nummer>

      Voorbeelden:
        | jaar | budget        | nummer |
        | 2029 | € 10.860.000  | 0      |
        | 2036 | € 112.760.000 | 0      |
        | 2037 | € 112.760.000 | 1      |
        | 2047 | onbekend      | 5      |

    Abstract Scenario: begonnen in 2027 en <aantal> keer verlengd is <jaar> het laatste jaar
      Gegeven het standpunt dat voor "K-10" de lezing "in 2027" geldt
      En de overeenkomst wordt <aantal> keer verlengd
      Als het budget van <jaar> wordt bepaald
      Dan valt dat jaar in verlenging <nummer>
      En is het taakgerichte budget onbekend

      Voorbeelden:
        | aantal | jaar | nummer |
        | 0      | 2037 | 0      |
        | 1      | 2039 | 1      |
        | 2      | 2041 | 2      |

    Voorbeeld: de opdrachtwaarde over de looptijd is dan niet helemaal bekend
      Gegeven het standpunt dat voor "K-10" de lezing "in 2027" geldt
      En een indexatie van 0% per jaar
      Als het budget van de hele looptijd wordt bepaald
      Dan is de opdrachtwaarde over de looptijd € 2.142.440.000 + onbekend
