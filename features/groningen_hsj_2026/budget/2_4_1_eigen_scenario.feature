# language: nl
@wet @bron:groningen_hsj_2026/2.5.3
Functionaliteit: Een ander verloop dan het document beschrijft

  Regel: Zonder verlenging loopt de overeenkomst tien jaar   # GR-A-07

    Voorbeeld: één keer verlengd is het dertiende jaar niet beschreven
      Gegeven de overeenkomst wordt 1 keer verlengd
      Als het budget van 2040 wordt bepaald
      Dan is voor dat jaar niets beschreven

    Voorbeeld: vijf keer verlengd is het dertiende jaar wel beschreven
      Gegeven de overeenkomst wordt 5 keer verlengd
      Als het budget van 2040 wordt bepaald
      Dan valt deelopdracht 6.1 geheel binnen de taak

  Regel: Deelopdracht 9 hoort erbij vanaf het jaar waarin de opdrachtgever haar toevoegt   # GR-F29-6 GR-F31-6

    Voorbeeld: het jaar ervoor
      Gegeven deelopdracht 9 valt vanaf 2031 binnen de taak
      Als het budget van 2030 wordt bepaald
      Dan valt deelopdracht 9 niet binnen de taak

    Voorbeeld: het jaar zelf
      Gegeven deelopdracht 9 valt vanaf 2031 binnen de taak
      Als het budget van 2031 wordt bepaald
      Dan valt deelopdracht 9 geheel binnen de taak
