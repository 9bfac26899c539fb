# language: nl
@wet @bron:groningen_hsj_2026/2.4.1
Functionaliteit: Alle deelopdrachten naast elkaar, fase voor fase
  Ook wat er niet staat telt: een lege cel zegt dat het document er voor dat jaar niets over zegt.

  Regel: Per fase staat wat binnen de taak valt, wie coördineert en wie betaalt   # GR-F28-1 GR-F28-2 GR-F28-3 GR-F28-4 GR-F28-5 GR-F29-1 GR-F29-2 GR-F29-3 GR-F29-4 GR-F31-1 GR-F31-2 GR-F31-3 GR-F33-1 GR-F33-2 GR-F35-1

    Voorbeeld: in 2028
      Als het budget van 2028 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert                                  | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    | geheel         | opdrachtnemer                                |         |                |                |
        | 6.1          | niet           | RIGG, op verzoek of samenwerkingsverband IAS | RIGG    | buiten         | ja             |
        | 6.2          | niet           | RIGG, op verzoek                             | RIGG    | buiten         |                |
        | 6.3          | niet           | RIGG, op verzoek                             | RIGG    | buiten         |                |
        | 6.4          | niet           | RIGG, op verzoek                             | RIGG    | buiten         |                |
        | 6.5          | niet           | RIGG, op verzoek                             | RIGG    |                |                |
        | 9            | niet           |                                              |         |                |                |
      En mag deze fasering
      En is voor dat jaar een fase beschreven

    Abstract Scenario: in <jaar>, de tweede fase
      Als het budget van <jaar> wordt bepaald
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
      En is voor dat jaar een fase beschreven
      En staat dat voor deelopdracht 6.5 in § 2.4.1, 2029 en 2030, eerste punt

      Voorbeelden:
        | jaar |
        | 2029 |
        | 2030 |

    Abstract Scenario: in <jaar>, de derde fase
      Als het budget van <jaar> wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert      | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    | geheel         | opdrachtnemer    |         |                |                |
        | 6.1          | geheel         | opdrachtnemer    |         |                |                |
        | 6.2          | geheel         | opdrachtnemer    |         |                |                |
        | 6.3          | niet           | opdrachtnemer    | RIGG    | buiten         | ja             |
        | 6.4          | niet           | RIGG, op verzoek | RIGG    | buiten         |                |
        | 6.5          | gedeeltelijk   | niet bepaald     | RIGG    |                |                |
        | 9            | als optie      |                  |         |                |                |
      En mag deze fasering
      En is voor dat jaar een fase beschreven

      Voorbeelden:
        | jaar |
        | 2031 |
        | 2032 |

    Abstract Scenario: in <jaar>, de vierde fase
      Als het budget van <jaar> wordt bepaald
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
      En is voor dat jaar een fase beschreven

      Voorbeelden:
        | jaar |
        | 2033 |
        | 2034 |

    Abstract Scenario: in <jaar>, de laatste fase
      Als het budget van <jaar> wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert   | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    | geheel         | opdrachtnemer |         |                |                |
        | 6.1          | geheel         | opdrachtnemer |         |                |                |
        | 6.2          | geheel         | opdrachtnemer |         |                |                |
        | 6.3          | geheel         | opdrachtnemer |         |                |                |
        | 6.4          | geheel         | opdrachtnemer |         |                |                |
        | 6.5          | geheel         | opdrachtnemer |         |                |                |
        | 9            | als optie      |               |         |                |                |
      En mag deze fasering
      En is voor dat jaar een fase beschreven
      En staat dat voor deelopdracht 6.5 in § 2.4.1, 2035 en daarna

      Voorbeelden:
        | jaar |
        | 2035 |
        | 2047 |

    Voorbeeld: in 2034, als de zin over 2033 daar niet geldt
      Gegeven het standpunt dat voor "K-04" de lezing "niet geregeld" geldt
      Als het budget van 2034 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert   | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    | misschien      |               |         |                |                |
        | 6.1          | misschien      |               |         |                |                |
        | 6.2          | misschien      |               |         |                |                |
        | 6.3          | misschien      |               |         |                |                |
        | 6.4          | niet           | opdrachtnemer | RIGG    | buiten         | ja             |
        | 6.5          | misschien      |               |         |                |                |
        | 9            | als optie      |               |         |                |                |

  Regel: Vóór de eerste fase en na de looptijd is niets beschreven   # GR-F-FN2 GR-A-07

    Voorbeeld: in 2027, bij een begin in de loop van dat jaar
      Gegeven het standpunt dat voor "K-10" de lezing "in 2027" geldt
      Als het budget van 2027 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    | gedeeltelijk   |             |         |                |                |
        | 6.1          |                |             |         |                |                |
        | 6.2          |                |             |         |                |                |
        | 6.3          |                |             |         |                |                |
        | 6.4          |                |             |         |                |                |
        | 6.5          |                |             |         |                |                |
        | 9            |                |             |         |                |                |

    Voorbeeld: in 2048
      Als het budget van 2048 wordt bepaald
      Dan is dit de verdeling van dat jaar
        | deelopdracht | binnen de taak | coördineert | betaalt | eigen levering | volgend budget |
        | 1–5, 7, 8    |                |             |         |                |                |
        | 6.1          |                |             |         |                |                |
        | 6.2          |                |             |         |                |                |
        | 6.3          |                |             |         |                |                |
        | 6.4          |                |             |         |                |                |
        | 6.5          |                |             |         |                |                |
        | 9            |                |             |         |                |                |
