# language: nl
@wet @bron:groningen_hsj_2026/2.4.1/2028
Functionaliteit: De eerste fase: 2028

  Regel: In 2028 vallen 1 tot en met 5, 7 en 8 binnen de taak, en 6.1 tot en met 6.5 niet   # GR-F28-1 GR-F28-2 GR-F28-3 GR-F28-4 GR-F28-5

    Voorbeeld: de samenstelling en het budget van 2028
      Als het budget van 2028 wordt bepaald
      Dan valt deelopdracht 1 geheel binnen de taak
      En valt deelopdracht 8 geheel binnen de taak
      En valt deelopdracht 6.1 niet binnen de taak
      En staat dat voor deelopdracht 6.1 in § 2.4.1, 2028, tweede punt
      En valt deelopdracht 6.5 niet binnen de taak
      En valt deelopdracht 9 niet binnen de taak
      En coördineert "opdrachtnemer" deelopdracht 1
      En coördineert "RIGG, op verzoek" deelopdracht 6.2
      En betaalt "RIGG" deelopdracht 6.2
      En valt eigen levering uit deelopdracht 6.1 buiten het budget
      En is het taakgerichte budget € 5.700.000
      En is het bedrag per maand € 475.000
      En is het geïndexeerde budget € 6.928.385,63
      En bepaalt de opdrachtgever het budget voor deelopdracht 6.1

    Voorbeeld: 6.1 heeft in 2028 twee coördinatoren
      Als het budget van 2028 wordt bepaald
      Dan coördineert "RIGG, op verzoek of samenwerkingsverband IAS" deelopdracht 6.1
      En hangt deelopdracht 6.1 af van "K-48"

    Voorbeeld: ook als de overeenkomst al in 2027 begint
      Gegeven het standpunt dat voor "K-10" de lezing "in 2027" geldt
      Als het budget van 2028 wordt bepaald
      Dan coördineert "RIGG, op verzoek of samenwerkingsverband IAS" deelopdracht 6.1
      En hangt deelopdracht 6.1 af van "K-48"

    Abstract Scenario: een standpunt wijst één coördinator voor 6.1 aan: <lezing>
      Gegeven het standpunt dat voor "K-48" de lezing "<lezing>" geldt
      Als het budget van 2028 wordt bepaald
      Dan coördineert "<wie>" deelopdracht 6.1

      Voorbeelden:
        | lezing               | wie                      |
        | rigg                 | RIGG, op verzoek         |
        | samenwerkingsverband | samenwerkingsverband IAS |

    Voorbeeld: de voetnoot over de overgang wijst voor 6.1 geen andere coördinator aan
      Gegeven het standpunt dat voor "K-48" de lezing "samenwerkingsverband" geldt
      En het standpunt dat voor "K-49" de lezing "voetnoot" geldt
      Als het budget van 2028 wordt bepaald
      Dan coördineert "samenwerkingsverband IAS" deelopdracht 6.1

    Abstract Scenario: 6.5 is geen HSJ-voorziening: <lezing>
      Gegeven het standpunt dat voor "K-50f" de lezing "<lezing>" geldt
      Als het budget van 2028 wordt bepaald
      Dan coördineert "<wie>" deelopdracht 6.5

      Voorbeelden:
        | lezing                   | wie              |
        | hele punt                | RIGG, op verzoek |
        | alleen hsj voorzieningen | niet bepaald     |

    Abstract Scenario: de RIGG betaalt in 2028 ook 6.5, met lezing <lezing> van <bevinding>
      Gegeven het standpunt dat voor "<bevinding>" de lezing "<lezing>" geldt
      Als het budget van 2028 wordt bepaald
      Dan betaalt "RIGG" deelopdracht 6.5

      Voorbeelden:
        | bevinding | lezing                   |
        | K-50b     | niet bepaald             |
        | K-50f     | alleen hsj voorzieningen |

    Voorbeeld: valt 6.5 al in 2028 gedeeltelijk in de taak, dan zegt het punt over de RIGG daar niets van
      Gegeven deelopdracht 6.1 valt vanaf 2028 binnen de taak
      En deelopdracht 6.5 valt vanaf 2028 binnen de taak
      En het standpunt dat voor "K-50b" de lezing "niet bepaald" geldt
      Als het budget van 2028 wordt bepaald
      Dan valt deelopdracht 6.5 gedeeltelijk binnen de taak
      En betaalt "niet bepaald" deelopdracht 6.5

    Voorbeeld: vóór de eerste fase is niets beschreven
      Als het budget van 2027 wordt bepaald
      Dan is voor dat jaar niets beschreven

    Voorbeeld: begint de overeenkomst in 2027, dan valt dan alleen deelopdracht 5 in de taak
      Gegeven het standpunt dat voor "K-10" de lezing "in 2027" geldt
      Als het budget van 2027 wordt bepaald
      Dan valt deelopdracht 5 gedeeltelijk binnen de taak
      En is het taakgerichte budget onbekend
