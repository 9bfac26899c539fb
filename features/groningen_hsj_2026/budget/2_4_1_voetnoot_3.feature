# language: nl
@wet @bron:groningen_hsj_2026/2.4.1/voetnoot_3
Functionaliteit: Wat voetnoot 3 bij de fasering toevoegt

  Regel: Vóór de eerste fase valt alleen deelopdracht 5 binnen de taak   # GR-F-FN2

    Voorbeeld: de overeenkomst begint in de loop van 2027
      Gegeven het standpunt dat voor "K-10" de lezing "in_2027" geldt
      Als het budget van 2027 wordt bepaald
      Dan valt deelopdracht 5 gedeeltelijk binnen de taak

  Regel: Wie de HSJ-voorzieningen coördineert, wisselt bij de overgang naar de taak   # GR-F-FN3

    Voorbeeld: binnen de taak coördineert het netwerk
      Als het budget van 2029 wordt bepaald
      Dan valt deelopdracht 6.1 geheel binnen de taak
      En coördineert "opdrachtnemer" deelopdracht 6.1

    Voorbeeld: volgens de voetnoot coördineert de RIGG tot de overgang
      Gegeven het standpunt dat voor "K-49" de lezing "voetnoot" geldt
      Als het budget van 2029 wordt bepaald
      Dan valt deelopdracht 6.3 niet binnen de taak
      En coördineert "RIGG, op verzoek" deelopdracht 6.3
