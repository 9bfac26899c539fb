# language: nl
@wet @bron:groningen_hsj_2026/2.4.1
Functionaliteit: Deelopdracht 9 toevoegen

  Regel: Deelopdracht 9 kan vanaf 2029 worden toegevoegd, met een jaar eerder bepaald budget   # GR-F29-6 GR-B5-R9

    Voorbeeld: het bedrag van 9 is onbekend, niet nul
      Gegeven deelopdracht 9 valt vanaf 2030 binnen de taak
      Als het budget van 2030 wordt bepaald
      Dan mag deze fasering
      En is het bedrag van deelopdracht 9 onbekend
      En is het taakgerichte budget € 10.860.000 + onbekend
      En is het bedrag per maand onbekend
      En coördineert "niet bepaald" deelopdracht 9

    Voorbeeld: deelopdracht 9 erbij verandert niets aan 6.5
      Gegeven deelopdracht 9 valt vanaf 2030 binnen de taak
      Als het budget van 2030 wordt bepaald
      Dan valt deelopdracht 6.5 gedeeltelijk binnen de taak
      En staat dat voor deelopdracht 6.5 in § 2.4.1, 2029 en 2030, eerste punt

    Voorbeeld: 9 nooit in de taak
      Gegeven deelopdracht 9 valt nooit binnen de taak
      Als het budget van 2030 wordt bepaald
      Dan mag deze fasering
      En valt deelopdracht 9 niet binnen de taak

    Voorbeeld: het budget voor 9 wordt een jaar eerder bepaald
      Gegeven deelopdracht 9 valt vanaf 2030 binnen de taak
      Als het budget van 2029 wordt bepaald
      Dan bepaalt de opdrachtgever het budget voor deelopdracht 9

    Voorbeeld: op zijn vroegst in 2029, met in 2028 bepaald budget
      Gegeven deelopdracht 9 valt vanaf 2029 binnen de taak
      Als het budget van 2028 wordt bepaald
      Dan mag deze fasering
      En valt deelopdracht 9 niet binnen de taak
      En bepaalt de opdrachtgever het budget voor deelopdracht 9

    Voorbeeld: het budget voor 9 is al eerder bepaald dan een jaar
      Gegeven deelopdracht 9 valt vanaf 2031 binnen de taak
      En het budget voor deelopdracht 9 is bepaald in 2029
      Als het budget van 2029 wordt bepaald
      Dan mag deze fasering
      En bepaalt de opdrachtgever het budget voor deelopdracht 9

    Voorbeeld: alleen het jaar ervoor telt
      Gegeven het standpunt dat voor "K-151" de lezing "het jaar ervoor" geldt
      En deelopdracht 9 valt vanaf 2031 binnen de taak
      En het budget voor deelopdracht 9 is bepaald in 2029
      Als het budget van 2031 wordt bepaald
      Dan mag deze fasering niet volgens "GR-F29-6"

    Voorbeeld: het budget is bepaald in het jaar ervoor
      Gegeven het standpunt dat voor "K-151" de lezing "het jaar ervoor" geldt
      En deelopdracht 9 valt vanaf 2031 binnen de taak
      En het budget voor deelopdracht 9 is bepaald in 2030
      Als het budget van 2031 wordt bepaald
      Dan mag deze fasering

    Abstract Scenario: 9 in <jaar> kan niet
      Gegeven deelopdracht 9 valt vanaf <jaar> binnen de taak
      En het standpunt dat voor "K-56" de lezing "een jaar eerder" geldt
      Als het budget van 2028 wordt bepaald
      Dan mag deze fasering niet volgens "GR-F29-6"

      Voorbeelden:
        | jaar |
        | 2027 |
        | 2028 |

    Voorbeeld: 9 zonder eerder bepaald budget kan niet
      Gegeven deelopdracht 9 valt vanaf 2031 binnen de taak
      En het budget voor deelopdracht 9 is bepaald in 2031
      Als het budget van 2031 wordt bepaald
      Dan mag deze fasering niet volgens "GR-F29-6"
