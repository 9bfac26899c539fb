# language: nl
@wet @bron:groningen_hsj_2026/2.4.1/2035_en_daarna
Functionaliteit: De laatste fase: 2035 en daarna

  Regel: In 2035 en daarna vallen alle deelopdrachten 1 tot en met 8 binnen de taak   # GR-F35-1 GR-F35-2 GR-A-07 GR-B5-41 GR-B5-42

    Abstract Scenario: het budget van <jaar>
      Als het budget van <jaar> wordt bepaald
      Dan valt deelopdracht 6.4 geheel binnen de taak
      En valt deelopdracht 6.5 geheel binnen de taak
      En coördineert "opdrachtnemer" deelopdracht 6.5
      En valt deelopdracht 9 als optie binnen de taak
      En is het taakgerichte budget € 112.760.000
      En is het geïndexeerde budget <geindexeerd>

      Voorbeelden:
        | jaar | geindexeerd      |
        | 2035 | € 192.857.866,02 |
        | 2037 | € 212.625.797,29 |
        | 2040 | € 246.140.938,59 |
        | 2047 | € 346.345.018,72 |

    Voorbeeld: rij 6.4 opgeteld geeft 10.000 euro meer
      Als het budget van 2035 wordt bepaald
      Dan is het budget bij lezing "K-01" "opgeteld" € 112.770.000

    Voorbeeld: na de looptijd is niets beschreven
      Als het budget van 2048 wordt bepaald
      Dan is voor dat jaar niets beschreven

    Voorbeeld: over de hele looptijd blijft het gefaseerde budget onder de opdrachtwaarde
      Als het budget van de hele looptijd wordt bepaald
      Dan is de opdrachtwaarde over de looptijd € 4.532.035.698
      En is het budget over de looptijd € 3.925.690.818

    Voorbeeld: een andere indexatie
      Gegeven een indexatie van 0% per jaar
      Als het budget van de hele looptijd wordt bepaald
      Dan is de opdrachtwaarde over de looptijd € 2.255.200.000
