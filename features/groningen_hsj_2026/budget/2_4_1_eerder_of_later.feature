# language: nl
@wet @bron:groningen_hsj_2026/2.4.1
Functionaliteit: Alle deelopdrachten naast elkaar, eerder of later in de taak

  Regel: Wat eerder binnen de taak valt, valt daar ook voor coördinatie en betaling onder   # GR-F-R2 GR-F-R3 GR-F-FN3

    Voorbeeld: 6.3 al in 2029
      Gegeven deelopdracht 6.3 valt vanaf 2029 binnen de taak
      Als het budget van 2029 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert      | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    | geheel         | opdrachtnemer    |         |                |                |
        | 6.1          | geheel         | opdrachtnemer    |         |                |                |
        | 6.2          | niet           | opdrachtnemer    | RIGG    | buiten         | ja             |
        | 6.3          | geheel         | opdrachtnemer    |         |                |                |
        | 6.4          | niet           | RIGG, op verzoek | RIGG    | buiten         |                |
        | 6.5          | gedeeltelijk   | niet bepaald     | RIGG    |                |                |
        | 9            | als optie      |                  |         |                |                |
      En mag deze fasering

    Voorbeeld: 6.3 al in 2028, en 6.5 dan nog niet
      Gegeven deelopdracht 6.3 valt vanaf 2028 binnen de taak
      En het standpunt dat voor "K-56" de lezing "geen termijn" geldt
      Als het budget van 2028 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert                                  | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    | geheel         | opdrachtnemer                                |         |                |                |
        | 6.1          | niet           | RIGG, op verzoek of samenwerkingsverband IAS | RIGG    | buiten         | ja             |
        | 6.2          | niet           | RIGG, op verzoek                             | RIGG    | buiten         |                |
        | 6.3          | geheel         | opdrachtnemer                                |         |                |                |
        | 6.4          | niet           | RIGG, op verzoek                             | RIGG    | buiten         |                |
        | 6.5          | niet           | RIGG, op verzoek                             | RIGG    |                |                |
        | 9            | niet           |                                              |         |                |                |
      En mag deze fasering

    Voorbeeld: 6.1 en 6.5 al in 2028
      Gegeven deelopdracht 6.1 valt vanaf 2028 binnen de taak
      En deelopdracht 6.5 valt vanaf 2028 binnen de taak
      En het standpunt dat voor "K-56" de lezing "geen termijn" geldt
      Als het budget van 2028 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert      | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    | geheel         | opdrachtnemer    |         |                |                |
        | 6.1          | geheel         | opdrachtnemer    |         |                |                |
        | 6.2          | niet           | RIGG, op verzoek | RIGG    | buiten         |                |
        | 6.3          | niet           | RIGG, op verzoek | RIGG    | buiten         |                |
        | 6.4          | niet           | RIGG, op verzoek | RIGG    | buiten         |                |
        | 6.5          | gedeeltelijk   | niet bepaald     | RIGG    |                |                |
        | 9            | niet           |                  |         |                |                |
      En mag deze fasering

    Voorbeeld: volgens de voetnoot coördineert de RIGG, ook buiten de eigen fase
      Gegeven deelopdracht 6.3 valt vanaf 2034 binnen de taak
      En het standpunt dat voor "K-49" de lezing "voetnoot" geldt
      En het standpunt dat voor "K-56" de lezing "geen termijn" geldt
      Als het budget van 2033 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert      | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    | geheel         | opdrachtnemer    |         |                |                |
        | 6.1          | geheel         | opdrachtnemer    |         |                |                |
        | 6.2          | geheel         | opdrachtnemer    |         |                |                |
        | 6.3          | niet           | RIGG, op verzoek | RIGG    |                |                |
        | 6.4          | niet           | RIGG, op verzoek | RIGG    | buiten         | ja             |
        | 6.5          | gedeeltelijk   | niet bepaald     | RIGG    |                |                |
        | 9            | als optie      |                  |         |                |                |
      En mag deze fasering

    Voorbeeld: de voetnoot gaat niet over 6.5 en 9
      Gegeven het standpunt dat voor "K-49" de lezing "voetnoot" geldt
      En het standpunt dat voor "K-48" de lezing "samenwerkingsverband" geldt
      Als het budget van 2028 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert              | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    | geheel         | opdrachtnemer            |         |                |                |
        | 6.1          | niet           | samenwerkingsverband IAS | RIGG    | buiten         | ja             |
        | 6.2          | niet           | RIGG, op verzoek         | RIGG    | buiten         |                |
        | 6.3          | niet           | RIGG, op verzoek         | RIGG    | buiten         |                |
        | 6.4          | niet           | RIGG, op verzoek         | RIGG    | buiten         |                |
        | 6.5          | niet           | RIGG, op verzoek         | RIGG    |                |                |
        | 9            | niet           |                          |         |                |                |
      En mag deze fasering

  Regel: Deelopdracht 9 telt niet mee voor wat er van 6.5 binnen de taak valt   # GR-F-R2 GR-F29-6

    Voorbeeld: 6.4 eerder en 9 nooit
      Gegeven deelopdracht 6.4 valt vanaf 2033 binnen de taak
      En deelopdracht 9 valt nooit binnen de taak
      Als het budget van 2033 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert   | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    | geheel         | opdrachtnemer |         |                |                |
        | 6.1          | geheel         | opdrachtnemer |         |                |                |
        | 6.2          | geheel         | opdrachtnemer |         |                |                |
        | 6.3          | geheel         | opdrachtnemer |         |                |                |
        | 6.4          | geheel         | opdrachtnemer |         |                |                |
        | 6.5          | geheel         | opdrachtnemer |         |                |                |
        | 9            | niet           |               |         |                |                |
      En mag deze fasering

    Voorbeeld: 6.4 eerder en 9 later
      Gegeven deelopdracht 6.4 valt vanaf 2033 binnen de taak
      En deelopdracht 9 valt vanaf 2035 binnen de taak
      Als het budget van 2033 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert   | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    | geheel         | opdrachtnemer |         |                |                |
        | 6.1          | geheel         | opdrachtnemer |         |                |                |
        | 6.2          | geheel         | opdrachtnemer |         |                |                |
        | 6.3          | geheel         | opdrachtnemer |         |                |                |
        | 6.4          | geheel         | opdrachtnemer |         |                |                |
        | 6.5          | geheel         | opdrachtnemer |         |                |                |
        | 9            | niet           |               |         |                |                |
      En mag deze fasering

  Regel: Is 2034 niet geregeld, dan geldt wel wat de opdrachtgever zelf faseert   # GR-F33-1 GR-F-R2

    Voorbeeld: alles zelf gefaseerd zoals het document
      Gegeven deelopdracht 6.1 valt vanaf 2029 binnen de taak
      En deelopdracht 6.2 valt vanaf 2031 binnen de taak
      En deelopdracht 6.3 valt vanaf 2033 binnen de taak
      En deelopdracht 6.5 valt vanaf 2029 binnen de taak
      En het standpunt dat voor "K-04" de lezing "niet geregeld" geldt
      Als het budget van 2034 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert   | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    | misschien      |               |         |                |                |
        | 6.1          | geheel         | opdrachtnemer |         |                |                |
        | 6.2          | geheel         | opdrachtnemer |         |                |                |
        | 6.3          | geheel         | opdrachtnemer |         |                |                |
        | 6.4          | niet           | opdrachtnemer | RIGG    | buiten         | ja             |
        | 6.5          | gedeeltelijk   | niet bepaald  | RIGG    |                |                |
        | 9            | als optie      |               |         |                |                |
      En mag deze fasering

    Voorbeeld: 6.5 pas na 2034
      Gegeven deelopdracht 6.5 valt vanaf 2036 binnen de taak
      En het standpunt dat voor "K-04" de lezing "niet geregeld" geldt
      Als het budget van 2034 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert   | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    | misschien      |               |         |                |                |
        | 6.1          | misschien      |               |         |                |                |
        | 6.2          | misschien      |               |         |                |                |
        | 6.3          | misschien      |               |         |                |                |
        | 6.4          | niet           | opdrachtnemer | RIGG    | buiten         | ja             |
        | 6.5          | niet           | niet bepaald  | RIGG    |                |                |
        | 9            | als optie      |               |         |                |                |
      En mag deze fasering

    Voorbeeld: 6.4 en 6.5 zelf gefaseerd, 6.1 tot en met 6.3 niet
      Gegeven deelopdracht 6.4 valt vanaf 2033 binnen de taak
      En deelopdracht 6.5 valt vanaf 2031 binnen de taak
      En het standpunt dat voor "K-04" de lezing "niet geregeld" geldt
      Als het budget van 2034 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert   | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    | misschien      |               |         |                |                |
        | 6.1          | misschien      |               |         |                |                |
        | 6.2          | misschien      |               |         |                |                |
        | 6.3          | misschien      |               |         |                |                |
        | 6.4          | geheel         | opdrachtnemer |         |                |                |
        | 6.5          | misschien      |               |         |                |                |
        | 9            | als optie      |               |         |                |                |
      En mag deze fasering

  Regel: Wanneer het budget voor 6.1 tot en met 6.5 is bepaald, beperkt de fasering niet zoals bij 9   # GR-F29-6 GR-F-R3

    Voorbeeld: in het jaar zelf
      Gegeven deelopdracht 6.3 valt vanaf 2034 binnen de taak
      En het budget voor deelopdracht 6.3 is bepaald in 2034
      En het standpunt dat voor "K-56" de lezing "geen termijn" geldt
      Als het budget van 2034 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert   | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    | geheel         | opdrachtnemer |         |                |                |
        | 6.1          | geheel         | opdrachtnemer |         |                |                |
        | 6.2          | geheel         | opdrachtnemer |         |                |                |
        | 6.3          | geheel         | opdrachtnemer |         |                |                |
        | 6.4          | niet           | opdrachtnemer | RIGG    | buiten         | ja             |
        | 6.5          | gedeeltelijk   | niet bepaald  | RIGG    |                |                |
        | 9            | als optie      |               |         |                |                |
      En mag deze fasering

    Voorbeeld: jaren eerder
      Gegeven deelopdracht 6.3 valt vanaf 2034 binnen de taak
      En het budget voor deelopdracht 6.3 is bepaald in 2031
      En het standpunt dat voor "K-56" de lezing "geen termijn" geldt
      En het standpunt dat voor "K-151" de lezing "het jaar ervoor" geldt
      Als het budget van 2031 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert      | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    | geheel         | opdrachtnemer    |         |                |                |
        | 6.1          | geheel         | opdrachtnemer    |         |                |                |
        | 6.2          | geheel         | opdrachtnemer    |         |                |                |
        | 6.3          | niet           | opdrachtnemer    | RIGG    | buiten         |                |
        | 6.4          | niet           | RIGG, op verzoek | RIGG    | buiten         |                |
        | 6.5          | gedeeltelijk   | niet bepaald     | RIGG    |                |                |
        | 9            | als optie      |                  |         |                |                |
      En mag deze fasering
