# language: nl
@wet @bron:groningen_hsj_2026/2.4.1/2031_en_2032
Functionaliteit: De derde fase: 2031 en 2032

  Regel: In 2031 en 2032 komt 6.2 in de taak   # GR-F31-1 GR-F31-2 GR-F31-3 GR-F31-4 GR-F31-5 GR-F31-6 GR-F-FN3

    Voorbeeld: de samenstelling en het budget van 2031
      Als het budget van 2031 wordt bepaald
      Dan valt deelopdracht 6.2 geheel binnen de taak
      En valt deelopdracht 6.3 niet binnen de taak
      En coördineert "opdrachtnemer" deelopdracht 6.3
      En coördineert "RIGG, op verzoek" deelopdracht 6.4
      En valt eigen levering uit deelopdracht 6.2 niet buiten het budget
      En valt eigen levering uit deelopdracht 6.3 buiten het budget
      En valt deelopdracht 9 als optie binnen de taak
      En is het bedrag van deelopdracht 6.2 € 19.570.000
      En is het bedrag van deelopdracht 6.5 € 14.120.000
      En is het bedrag van deelopdracht 6.3 geen
      En is het bedrag van deelopdracht 9 onbekend
      En is het taakgerichte budget € 42.830.000
      En is het bedrag per maand € 3.569.166,67
      En is het geïndexeerde budget € 60.266.111,10
      En bepaalt de opdrachtgever het budget voor deelopdracht 6.3

    Voorbeeld: volgens de voetnoot gaat de coördinatie pas met de taak mee
      Gegeven het standpunt dat voor "K-49" de lezing "voetnoot" geldt
      Als het budget van 2031 wordt bepaald
      Dan coördineert "opdrachtnemer" deelopdracht 6.2
      En coördineert "RIGG, op verzoek" deelopdracht 6.3
