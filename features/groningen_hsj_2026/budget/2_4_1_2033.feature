# language: nl
@wet @bron:groningen_hsj_2026/2.4.1/2033_en_2034
Functionaliteit: De vierde fase: 2033 en 2034

  Regel: In 2033 komt 6.3 in de taak; of dat ook voor 2034 geldt is een lezing   # GR-F33-1 GR-F33-2 GR-F33-3 GR-F33-4 GR-F33-5

    Voorbeeld: de samenstelling en het budget van 2033
      Als het budget van 2033 wordt bepaald
      Dan valt deelopdracht 6.3 geheel binnen de taak
      En valt deelopdracht 6.4 niet binnen de taak
      En coördineert "opdrachtnemer" deelopdracht 6.4
      En valt eigen levering uit deelopdracht 6.3 niet buiten het budget
      En valt eigen levering uit deelopdracht 6.4 buiten het budget
      En valt deelopdracht 9 als optie binnen de taak
      En is het taakgerichte budget € 110.280.000
      En bepaalt de opdrachtgever het budget voor deelopdracht 6.4

    Voorbeeld: 2034 staat alleen in het kopje
      Als het budget van 2034 wordt bepaald
      Dan is het taakgerichte budget € 110.280.000
      En hangt deelopdracht 6.3 af van "K-04"
      En is het budget bij lezing "K-04" "niet geregeld" onbekend

    Voorbeeld: is 2034 niet geregeld, dan staat alleen vast dat 6.4 erbuiten valt
      Gegeven het standpunt dat voor "K-04" de lezing "niet geregeld" geldt
      Als het budget van 2034 wordt bepaald
      Dan valt deelopdracht 6.3 misschien binnen de taak
      En valt deelopdracht 6.4 niet binnen de taak
      En is het taakgerichte budget onbekend
