# language: nl
@wet @bron:groningen_hsj_2026/2.4.1/2029_en_2030
Functionaliteit: De tweede fase: 2029 en 2030

  Regel: In 2029 en 2030 vallen 1 tot en met 5, 6.1, een deel van 6.5, 7 en 8 binnen de taak   # GR-F29-1 GR-F29-2 GR-F29-3 GR-F29-4 GR-F29-5 GR-F29-6

    Abstract Scenario: de samenstelling van <jaar>
      Als het budget van <jaar> wordt bepaald
      Dan valt deelopdracht 6.1 geheel binnen de taak
      En valt deelopdracht 6.2 niet binnen de taak
      En staat dat voor deelopdracht 6.2 in § 2.4.1, 2029 en 2030, tweede punt
      En valt deelopdracht 6.5 gedeeltelijk binnen de taak
      En valt deelopdracht 9 als optie binnen de taak
      En coördineert "opdrachtnemer" deelopdracht 6.2
      En coördineert "RIGG, op verzoek" deelopdracht 6.3
      En coördineert "niet bepaald" deelopdracht 6.5
      En betaalt "RIGG" deelopdracht 6.2
      En betaalt "RIGG" deelopdracht 6.5
      En valt eigen levering uit deelopdracht 6.2 buiten het budget
      En valt eigen levering uit deelopdracht 6.1 niet buiten het budget
      En is het taakgerichte budget € 10.860.000
      En is het geïndexeerde budget <geindexeerd>
      En bepaalt de opdrachtgever het budget voor deelopdracht 6.2

      Voorbeelden:
        | jaar | geindexeerd     |
        | 2029 | € 13.860.417,77 |
        | 2030 | € 14.553.438,66 |

    Voorbeeld: volgens de voetnoot gaat de coördinatie pas bij de overgang
      Gegeven het standpunt dat voor "K-49" de lezing "voetnoot" geldt
      Als het budget van 2030 wordt bepaald
      Dan coördineert "RIGG, op verzoek" deelopdracht 6.2

    Voorbeeld: § 2.4.1 noemt voor het overige deel van 6.5 geen betaler
      Gegeven het standpunt dat voor "K-50b" de lezing "niet bepaald" geldt
      Als het budget van 2030 wordt bepaald
      Dan betaalt "niet bepaald" deelopdracht 6.5
