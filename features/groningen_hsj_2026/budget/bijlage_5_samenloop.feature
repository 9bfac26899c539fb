# language: nl
@wet @bron:groningen_hsj_2026/bijlage_5
Functionaliteit: Welk deel van 6.5 en van de correctie meetelt

  Regel: 6.5 valt van 2029 tot en met 2034 gedeeltelijk binnen de taak   # GR-F29-1 GR-F31-1 GR-B5-43

    Abstract Scenario: de samenloop gelezen als <lezing>
      Gegeven het standpunt dat voor "K-50" de lezing "<lezing>" geldt
      Als het budget van 2031 wordt bepaald
      Dan is het taakgerichte budget <budget>

      Voorbeelden:
        | lezing                           | budget       |
        | samenloop van wat in de taak zit | € 42.830.000 |
        | alleen hsj                       | € 28.710.000 |

    Voorbeeld: beide lezingen staan naast elkaar
      Als het budget van 2031 wordt bepaald
      Dan is het taakgerichte budget € 42.830.000
      En is het budget bij lezing "K-50" "alleen hsj" € 28.710.000
      En hangt deelopdracht 6.5 af van "K-50"

  Regel: De correctie samenloop is niet over de jaren verdeeld   # GR-B5-RC

    Abstract Scenario: de correctie gelezen als <lezing>
      Gegeven het standpunt dat voor "K-51" de lezing "<lezing>" geldt
      Als het budget van 2029 wordt bepaald
      Dan is het taakgerichte budget <budget>

      Voorbeelden:
        | lezing                   | budget          |
        | als alles in de taak zit | € 10.860.000    |
        | meteen                   | € 7.160.000     |
        | naar rato                | € 10.687.627,30 |
        | basishulp eerst          | € 6.860.000     |
        | aanvullende eerst        | € 11.160.000    |

    Abstract Scenario: telt de samenloop niet mee, dan de correctie ook niet: <lezing>
      Gegeven het standpunt dat voor "K-50" de lezing "alleen hsj" geldt
      En het standpunt dat voor "K-51" de lezing "<lezing>" geldt
      Als het budget van 2031 wordt bepaald
      Dan is het taakgerichte budget € 28.710.000

      Voorbeelden:
        | lezing            |
        | meteen            |
        | naar rato         |
        | aanvullende eerst |

    Abstract Scenario: zit alles in de taak, dan telt de correctie één keer en geheel: <lezing>
      Gegeven het standpunt dat voor "K-51" de lezing "<lezing>" geldt
      Als het budget van 2035 wordt bepaald
      Dan is het taakgerichte budget € 112.760.000

      Voorbeelden:
        | lezing    |
        | meteen    |
        | naar rato |

  Regel: Het vermelde totaal van rij 6.4 wijkt 10.000 euro af van haar kolommen   # GR-B5-R6.4

    Abstract Scenario: rij 6.4 gelezen als <lezing>
      Gegeven het standpunt dat voor "K-01" de lezing "<lezing>" geldt
      Als het budget van 2036 wordt bepaald
      Dan is het taakgerichte budget <budget>

      Voorbeelden:
        | lezing   | budget        |
        | vermeld  | € 112.760.000 |
        | opgeteld | € 112.770.000 |

    Voorbeeld: het verschil zit in de samenloop, en telt alleen met haar mee
      Gegeven deelopdracht 6.4 valt vanaf 2031 binnen de taak
      En het standpunt dat voor "K-50" de lezing "alleen hsj" geldt
      Als het budget van 2031 wordt bepaald
      Dan is het taakgerichte budget € 31.790.000
