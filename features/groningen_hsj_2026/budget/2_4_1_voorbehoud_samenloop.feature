# language: nl
@wet @bron:groningen_hsj_2026/2.4.1/laatste_alinea
Functionaliteit: Wat een andere fasering met deelopdracht 6.5 doet

  Regel: 6.5 volgt wat er van 6.1 tot en met 6.4 binnen de taak valt   # GR-F-R1 GR-F-R2 GR-F-R3

    Voorbeeld: 6.3 nooit in de taak
      Gegeven deelopdracht 6.3 valt nooit binnen de taak
      Als het budget van 2040 wordt bepaald
      Dan mag deze fasering
      En valt deelopdracht 6.3 niet binnen de taak
      En valt deelopdracht 6.5 gedeeltelijk binnen de taak

    Voorbeeld: alle voorzieningen al in 2033, dan ook 6.5 geheel
      Gegeven deelopdracht 6.4 valt vanaf 2033 binnen de taak
      Als het budget van 2033 wordt bepaald
      Dan mag deze fasering
      En valt deelopdracht 6.5 geheel binnen de taak

    Voorbeeld: 6.2 eerder, dan blijft 6.5 gedeeltelijk zolang het document 6.3 en 6.4 erbuiten laat
      Gegeven deelopdracht 6.2 valt vanaf 2029 binnen de taak
      Als het budget van 2029 wordt bepaald
      Dan mag deze fasering
      En valt deelopdracht 6.5 gedeeltelijk binnen de taak

    Voorbeeld: 6.5 later, dan noemt het document voor 2029 geen coördinator
      Gegeven deelopdracht 6.5 valt vanaf 2031 binnen de taak
      Als het budget van 2029 wordt bepaald
      Dan mag deze fasering
      En valt deelopdracht 6.5 niet binnen de taak
      En coördineert "niet bepaald" deelopdracht 6.5
      En betaalt "RIGG" deelopdracht 6.5

    Voorbeeld: 6.5 later, en vanaf dat jaar gedeeltelijk
      Gegeven deelopdracht 6.5 valt vanaf 2031 binnen de taak
      Als het budget van 2031 wordt bepaald
      Dan valt deelopdracht 6.5 gedeeltelijk binnen de taak

    Voorbeeld: komt 6.1 pas in 2031, dan is er in 2029 nog niets waar 6.5 bij hoort, en ook niets te corrigeren
      Gegeven deelopdracht 6.1 valt vanaf 2031 binnen de taak
      En het standpunt dat voor "K-51" de lezing "meteen" geldt
      Als het budget van 2029 wordt bepaald
      Dan mag deze fasering
      En valt deelopdracht 6.5 niet binnen de taak
      En is het taakgerichte budget € 5.700.000

    Abstract Scenario: is 2034 niet geregeld, dan ook 6.5 niet, ook als <deelopdracht> vanaf <jaar> binnen de taak valt
      Gegeven deelopdracht <deelopdracht> valt vanaf <jaar> binnen de taak
      En het standpunt dat voor "K-04" de lezing "niet geregeld" geldt
      Als het budget van 2034 wordt bepaald
      Dan valt deelopdracht 6.5 misschien binnen de taak
      En is het bedrag van deelopdracht 6.5 onbekend

      Voorbeelden:
        | deelopdracht | jaar |
        | 6.4          | 2033 |
        | 6.5          | 2031 |
