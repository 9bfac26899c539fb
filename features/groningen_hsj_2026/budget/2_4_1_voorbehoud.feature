# language: nl
@wet @bron:groningen_hsj_2026/2.4.1/laatste_alinea
Functionaliteit: Wat de opdrachtgever anders mag faseren

  Regel: 6.1 tot en met 6.5 mogen in een andere volgorde of periode, of nooit   # GR-F-R1 GR-F-R2 GR-F-R3

    Voorbeeld: eerst 6.4 en dan 6.3
      Gegeven deelopdracht 6.4 valt vanaf 2033 binnen de taak
      En deelopdracht 6.3 valt vanaf 2035 binnen de taak
      Als het budget van 2033 wordt bepaald
      Dan mag deze fasering
      En valt deelopdracht 6.4 geheel binnen de taak
      En valt deelopdracht 6.3 niet binnen de taak
      En valt deelopdracht 6.5 gedeeltelijk binnen de taak
      En coördineert "niet bepaald" deelopdracht 6.3
      En betaalt "RIGG" deelopdracht 6.3
      En is het taakgerichte budget € 49.010.000

    Voorbeeld: drie jaar voor 6.3 in plaats van twee
      Gegeven deelopdracht 6.3 valt vanaf 2034 binnen de taak
      Als het budget van 2033 wordt bepaald
      Dan mag deze fasering
      En is het taakgerichte budget € 42.830.000

    Voorbeeld: 6.3 een jaar later, dan wordt het budget ervoor in 2033 bepaald
      Gegeven deelopdracht 6.3 valt vanaf 2034 binnen de taak
      En het standpunt dat voor "K-56" de lezing "een jaar eerder" geldt
      Als het budget van 2033 wordt bepaald
      Dan bepaalt de opdrachtgever het budget voor deelopdracht 6.3

    Voorbeeld: met welke faseringen het budget van 2033 lager blijft dan 43 miljoen
      Als wordt gezocht naar faseringen die het budget van 2033 lager houden dan € 43.000.000
      Dan past de fasering 6.3 vanaf 2035
      En past de fasering 6.2 vanaf 2029, 6.3 vanaf 2035
      En past de fasering 6.4 nooit niet

    Voorbeeld: wat nooit in de taak komt houdt het budget van 2035 onder 43 miljoen
      Als wordt gezocht naar faseringen die het budget van 2035 lager houden dan € 43.000.000
      Dan past de fasering 6.3 nooit, 6.4 nooit
      En past de fasering 6.4 nooit niet

    Abstract Scenario: deelopdracht <deelopdracht> valt niet onder het voorbehoud
      Gegeven deelopdracht <deelopdracht> valt nooit binnen de taak
      Als het budget van 2028 wordt bepaald
      Dan mag deze fasering niet volgens "GR-F-R1"

      Voorbeelden:
        | deelopdracht |
        | 1            |
        | 4            |
        | 8            |

    Voorbeeld: een deelopdracht die § 2.1.4 niet noemt
      Gegeven deelopdracht 6.6 valt nooit binnen de taak
      Als het budget van 2028 wordt bepaald
      Dan mag deze fasering niet volgens "GR-F-01"

    Voorbeeld: in het laatste jaar van de looptijd kan het nog
      Gegeven deelopdracht 6.3 valt vanaf 2047 binnen de taak
      Als het budget van 2028 wordt bepaald
      Dan mag deze fasering

    Voorbeeld: niet na de looptijd
      Gegeven deelopdracht 6.3 valt vanaf 2050 binnen de taak
      Als het budget van 2028 wordt bepaald
      Dan mag deze fasering niet volgens "GR-A-07"

    Voorbeeld: niet vóór de eerste fase
      Gegeven deelopdracht 6.3 valt vanaf 2027 binnen de taak
      Als het budget van 2028 wordt bepaald
      Dan mag deze fasering niet volgens "GR-F28-1"

    Voorbeeld: al in 2028 kan alleen als het budget niet een jaar eerder bepaald hoeft te zijn
      Gegeven deelopdracht 6.3 valt vanaf 2028 binnen de taak
      Als het budget van 2028 wordt bepaald
      Dan hangt het van "K-56" af of deze fasering mag

    Abstract Scenario: al in 2028 met een jaar eerder bepaald budget, volgens <norm>
      Gegeven deelopdracht 6.3 valt vanaf 2028 binnen de taak
      En het standpunt dat voor "K-56" de lezing "een jaar eerder" geldt
      Als het budget van 2028 wordt bepaald
      Dan mag deze fasering niet volgens "<norm>"

      Voorbeelden:
        | norm     |
        | GR-F28-2 |

    Voorbeeld: zonder termijn voor het budget mag het al in 2028
      Gegeven deelopdracht 6.3 valt vanaf 2028 binnen de taak
      En het standpunt dat voor "K-56" de lezing "geen termijn" geldt
      Als het budget van 2028 wordt bepaald
      Dan mag deze fasering
