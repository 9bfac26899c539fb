# language: nl
@wet @bron:groningen_hsj_2026/2.4.1
Functionaliteit: Alle deelopdrachten naast elkaar, anders gefaseerd of anders gelezen

  Regel: Een andere lezing verandert alleen de cel waar zij over gaat   # GR-F-FN3 GR-F28-2 GR-F28-3 GR-D-04

    Voorbeeld: volgens de voetnoot coördineert de RIGG tot de overgang
      Gegeven het standpunt dat voor "K-49" de lezing "voetnoot" geldt
      Als het budget van 2031 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert      | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    | geheel         | opdrachtnemer    |         |                |                |
        | 6.1          | geheel         | opdrachtnemer    |         |                |                |
        | 6.2          | geheel         | opdrachtnemer    |         |                |                |
        | 6.3          | niet           | RIGG, op verzoek | RIGG    | buiten         | ja             |
        | 6.4          | niet           | RIGG, op verzoek | RIGG    | buiten         |                |
        | 6.5          | gedeeltelijk   | niet bepaald     | RIGG    |                |                |
        | 9            | als optie      |                  |         |                |                |

    Voorbeeld: het punt over de RIGG gaat niet over 6.5, en § 2.4.1 noemt dan geen betaler
      Gegeven het standpunt dat voor "K-50f" de lezing "alleen hsj voorzieningen" geldt
      En het standpunt dat voor "K-50b" de lezing "niet bepaald" geldt
      Als het budget van 2028 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert                                  | betaalt      | eigen levering | volgend budget |
        | 1–5, 7, 8    | geheel         | opdrachtnemer                                |              |                |                |
        | 6.1          | niet           | RIGG, op verzoek of samenwerkingsverband IAS | RIGG         | buiten         | ja             |
        | 6.2          | niet           | RIGG, op verzoek                             | RIGG         | buiten         |                |
        | 6.3          | niet           | RIGG, op verzoek                             | RIGG         | buiten         |                |
        | 6.4          | niet           | RIGG, op verzoek                             | RIGG         | buiten         |                |
        | 6.5          | niet           | niet bepaald                                 | niet bepaald |                |                |
        | 9            | niet           |                                              |              |                |                |

    Voorbeeld: voor het overige deel van 6.5 is geen betaler genoemd
      Gegeven het standpunt dat voor "K-50b" de lezing "niet bepaald" geldt
      Als het budget van 2031 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert      | betaalt      | eigen levering | volgend budget |
        | 1–5, 7, 8    | geheel         | opdrachtnemer    |              |                |                |
        | 6.1          | geheel         | opdrachtnemer    |              |                |                |
        | 6.2          | geheel         | opdrachtnemer    |              |                |                |
        | 6.3          | niet           | opdrachtnemer    | RIGG         | buiten         | ja             |
        | 6.4          | niet           | RIGG, op verzoek | RIGG         | buiten         |                |
        | 6.5          | gedeeltelijk   | niet bepaald     | niet bepaald |                |                |
        | 9            | als optie      |                  |              |                |                |

    Voorbeeld: het budget een jaar eerder bepaald, en niets verschoven
      Gegeven het standpunt dat voor "K-56" de lezing "een jaar eerder" geldt
      Als het budget van 2030 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert      | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    | geheel         | opdrachtnemer    |         |                |                |
        | 6.1          | geheel         | opdrachtnemer    |         |                |                |
        | 6.2          | niet           | opdrachtnemer    | RIGG    | buiten         | ja             |
        | 6.3          | niet           | RIGG, op verzoek | RIGG    | buiten         |                |
        | 6.4          | niet           | RIGG, op verzoek | RIGG    | buiten         |                |
        | 6.5          | gedeeltelijk   | niet bepaald     | RIGG    |                |                |
        | 9            | als optie      |                  |         |                |                |
      En mag deze fasering

  Regel: Verschuift een deelopdracht, dan veranderen zij en 6.5, en blijft de rest zoals het document zegt   # GR-F-R1 GR-F-R2 GR-F-R3 GR-F29-6

    Voorbeeld: 6.3 een jaar later, met een jaar eerder bepaald budget
      Gegeven deelopdracht 6.3 valt vanaf 2034 binnen de taak
      En het standpunt dat voor "K-56" de lezing "een jaar eerder" geldt
      Als het budget van 2033 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert   | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    | geheel         | opdrachtnemer |         |                |                |
        | 6.1          | geheel         | opdrachtnemer |         |                |                |
        | 6.2          | geheel         | opdrachtnemer |         |                |                |
        | 6.3          | niet           | niet bepaald  | RIGG    |                | ja             |
        | 6.4          | niet           | opdrachtnemer | RIGG    | buiten         | ja             |
        | 6.5          | gedeeltelijk   | niet bepaald  | RIGG    |                |                |
        | 9            | als optie      |               |         |                |                |
      En mag deze fasering
      En staat dat voor deelopdracht 6.3 in § 2.4.1, laatste alinea, tweede en derde punt

    Voorbeeld: 6.1 pas in 2031
      Gegeven deelopdracht 6.1 valt vanaf 2031 binnen de taak
      Als het budget van 2029 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert      | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    | geheel         | opdrachtnemer    |         |                |                |
        | 6.1          | niet           | niet bepaald     | RIGG    |                |                |
        | 6.2          | niet           | opdrachtnemer    | RIGG    | buiten         | ja             |
        | 6.3          | niet           | RIGG, op verzoek | RIGG    | buiten         |                |
        | 6.4          | niet           | RIGG, op verzoek | RIGG    | buiten         |                |
        | 6.5          | niet           | niet bepaald     | RIGG    |                |                |
        | 9            | als optie      |                  |         |                |                |
      En mag deze fasering

    Voorbeeld: 6.2 nooit
      Gegeven deelopdracht 6.2 valt nooit binnen de taak
      Als het budget van 2035 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert   | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    | geheel         | opdrachtnemer |         |                |                |
        | 6.1          | geheel         | opdrachtnemer |         |                |                |
        | 6.2          | niet           | niet bepaald  | RIGG    |                |                |
        | 6.3          | geheel         | opdrachtnemer |         |                |                |
        | 6.4          | geheel         | opdrachtnemer |         |                |                |
        | 6.5          | gedeeltelijk   | niet bepaald  | RIGG    |                |                |
        | 9            | als optie      |               |         |                |                |
      En mag deze fasering
      En staat dat voor deelopdracht 6.2 in § 2.4.1, laatste alinea, eerste punt

    Voorbeeld: 6.5 later, en de RIGG alleen voor HSJ-voorzieningen
      Gegeven deelopdracht 6.5 valt vanaf 2031 binnen de taak
      En het standpunt dat voor "K-50f" de lezing "alleen hsj voorzieningen" geldt
      En het standpunt dat voor "K-50b" de lezing "niet bepaald" geldt
      Als het budget van 2029 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert      | betaalt      | eigen levering | volgend budget |
        | 1–5, 7, 8    | geheel         | opdrachtnemer    |              |                |                |
        | 6.1          | geheel         | opdrachtnemer    |              |                |                |
        | 6.2          | niet           | opdrachtnemer    | RIGG         | buiten         | ja             |
        | 6.3          | niet           | RIGG, op verzoek | RIGG         | buiten         |                |
        | 6.4          | niet           | RIGG, op verzoek | RIGG         | buiten         |                |
        | 6.5          | niet           | niet bepaald     | niet bepaald |                |                |
        | 9            | als optie      |                  |              |                |                |
      En mag deze fasering

    Voorbeeld: 6.5 nooit
      Gegeven deelopdracht 6.5 valt nooit binnen de taak
      Als het budget van 2035 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert   | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    | geheel         | opdrachtnemer |         |                |                |
        | 6.1          | geheel         | opdrachtnemer |         |                |                |
        | 6.2          | geheel         | opdrachtnemer |         |                |                |
        | 6.3          | geheel         | opdrachtnemer |         |                |                |
        | 6.4          | geheel         | opdrachtnemer |         |                |                |
        | 6.5          | niet           | niet bepaald  | RIGG    |                |                |
        | 9            | als optie      |               |         |                |                |
      En mag deze fasering

    Voorbeeld: 6.1 nooit, terwijl de overeenkomst in 2027 begint
      Gegeven deelopdracht 6.1 valt nooit binnen de taak
      En het standpunt dat voor "K-10" de lezing "in 2027" geldt
      Als het budget van 2027 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    | gedeeltelijk   |             |         |                |                |
        | 6.1          | niet           |             |         |                |                |
        | 6.2          |                |             |         |                |                |
        | 6.3          |                |             |         |                |                |
        | 6.4          |                |             |         |                |                |
        | 6.5          | niet           |             |         |                |                |
        | 9            |                |             |         |                |                |

    Voorbeeld: 9 vanaf 2031, het jaar ervoor
      Gegeven deelopdracht 9 valt vanaf 2031 binnen de taak
      Als het budget van 2030 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert      | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    | geheel         | opdrachtnemer    |         |                |                |
        | 6.1          | geheel         | opdrachtnemer    |         |                |                |
        | 6.2          | niet           | opdrachtnemer    | RIGG    | buiten         | ja             |
        | 6.3          | niet           | RIGG, op verzoek | RIGG    | buiten         |                |
        | 6.4          | niet           | RIGG, op verzoek | RIGG    | buiten         |                |
        | 6.5          | gedeeltelijk   | niet bepaald     | RIGG    |                |                |
        | 9            | niet           |                  |         |                | ja             |
      En mag deze fasering
      En staat dat voor deelopdracht 9 in § 2.4.1, punt over deelopdracht 9

    Voorbeeld: 9 vanaf 2031, het jaar zelf
      Gegeven deelopdracht 9 valt vanaf 2031 binnen de taak
      Als het budget van 2031 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert      | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    | geheel         | opdrachtnemer    |         |                |                |
        | 6.1          | geheel         | opdrachtnemer    |         |                |                |
        | 6.2          | geheel         | opdrachtnemer    |         |                |                |
        | 6.3          | niet           | opdrachtnemer    | RIGG    | buiten         | ja             |
        | 6.4          | niet           | RIGG, op verzoek | RIGG    | buiten         |                |
        | 6.5          | gedeeltelijk   | niet bepaald     | RIGG    |                |                |
        | 9            | geheel         | niet bepaald     |         |                |                |
      En mag deze fasering
      En staat dat voor deelopdracht 9 in § 2.4.1, punt over deelopdracht 9

    Voorbeeld: 9 vanaf 2031, met in 2029 bepaald budget
      Gegeven deelopdracht 9 valt vanaf 2031 binnen de taak
      En het budget voor deelopdracht 9 is bepaald in 2029
      Als het budget van 2030 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert      | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    | geheel         | opdrachtnemer    |         |                |                |
        | 6.1          | geheel         | opdrachtnemer    |         |                |                |
        | 6.2          | niet           | opdrachtnemer    | RIGG    | buiten         | ja             |
        | 6.3          | niet           | RIGG, op verzoek | RIGG    | buiten         |                |
        | 6.4          | niet           | RIGG, op verzoek | RIGG    | buiten         |                |
        | 6.5          | gedeeltelijk   | niet bepaald     | RIGG    |                |                |
        | 9            | niet           |                  |         |                |                |
      En mag deze fasering

    Voorbeeld: 9 nooit
      Gegeven deelopdracht 9 valt nooit binnen de taak
      Als het budget van 2030 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert      | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    | geheel         | opdrachtnemer    |         |                |                |
        | 6.1          | geheel         | opdrachtnemer    |         |                |                |
        | 6.2          | niet           | opdrachtnemer    | RIGG    | buiten         | ja             |
        | 6.3          | niet           | RIGG, op verzoek | RIGG    | buiten         |                |
        | 6.4          | niet           | RIGG, op verzoek | RIGG    | buiten         |                |
        | 6.5          | gedeeltelijk   | niet bepaald     | RIGG    |                |                |
        | 9            | niet           |                  |         |                |                |
      En mag deze fasering
      En staat dat voor deelopdracht 9 in § 2.1.4, onder 9; § 2.4.1
