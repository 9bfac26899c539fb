# language: nl
@wet
Functionaliteit: Waar het document zichzelf tegenspreekt

  Regel: De twee bepalingen staan naast elkaar, met de bevinding die erover is verklaard

    @bron:groningen_hsj_2026/3.3
    Abstract Scenario: <een> en <ander> gaan niet samen
      Als het document wordt gecontroleerd
      Dan botst "<een>" met "<ander>"
      En hoort daarbij bevinding "<bevinding>"

      Voorbeelden:
        | een         | ander        | bevinding |
        | GR-3.3-02   | GR-B1-00     | K-08a     |
        | GR-3.3-02   | GR-5.2-04    | K-109     |
        | GR-HA-10    | GR-B1-01     | K-15      |
        | GR-CO-06    | GR-B1-05     | K-16      |
        | GR-S-08     | GR-5.3-07    | K-13      |
        | GR-B4-04    | GR-G4-08     | K-22      |
        | GR-F-FN3    | GR-F31-2     | K-49      |
        | GR-D-02     | GR-F28-2     | K-53      |
        | GR-1.2-02   | GR-KL-01     | K-57      |
        | GR-2.1.3-D01 | GR-F29-6    | K-64      |
        | GR-F-01     | GR-K3        | K-65      |
        | GR-F-FN2    | GR-0-04      | K-10      |
        | GR-B2-5.3   | GR-B3-02     | K-45      |
        | GR-5.1-06   | GR-S-08      | K-136     |
        | GR-B5-44    | GR-B5-42     | K-52      |
        | GR-HA-08    | GR-B1-05     | K-89      |
        | GR-3.2-04   | GR-ST4-04    | K-32      |

  Regel: Ook één bepaling kan zichzelf opheffen

    @bron:groningen_hsj_2026/bijlage_5
    Abstract Scenario: <norm>: <wat>
      Als het document wordt gecontroleerd
      Dan botst "<norm>" met "<norm>"
      En hoort daarbij bevinding "<bevinding>"
      En zegt de controle daarbij "<wat>"

      Voorbeelden:
        | norm       | bevinding | wat                                   |
        | GR-B5-R6.4 | K-01      | Rij 6.4 telt op tot 6.190             |
        | GR-B5-25   | K-03      | zijn samen 1.579, maar er staat 1.580 |
        | GR-HC1c    | K-74      | nooit overschreden                    |
        | GR-S-SUM   | K-26      | verandert nooit iets                  |
        | GR-S1-II   | K-24      | bij 11 van de 16 mogelijke beelden geen score genoemd |
        | GR-K-I     | K-24      | passen 0 én 6 punten bij 3 van de 32 mogelijke beelden |
        | GR-S1-III  | K-25      | niet te halen                         |
        | GR-3.2-01  | K-92      | de bijlage met het UEA                |
        | GR-F33-1   | K-04      | noemt ook 2034                        |
        | GR-B4-01   | K-96      | het formulier heeft er 2              |
        | GR-G2-05   | K-88      | vanaf welke dag wordt geteld staat er niet |

  Regel: Wat wel past staat er niet bij

    @bron:groningen_hsj_2026/bijlage_5
    Abstract Scenario: over <een> en <ander> niet meer dan dit
      Als het document wordt gecontroleerd
      Dan botst "<een>" met "<ander>"
      En zegt de controle daarbij alleen "<wat>"

      Voorbeelden:
        | een       | ander    | wat |
        | GR-B5-RT  | GR-B5-RT | De kolomtotalen, met de rijen die alleen een totaal hebben, zijn samen 112.770; het eindtotaal is 112.760. |
        | GR-F-01   | GR-K3    | Deelopdracht “9” komt niet voor in de gunningscriteria. |
        | GR-B5-44  | GR-B5-42 | 6.2 in de opdrachtwaarde gaat op de ene plaats gelijk op met 6.2 in de taak (2031), op de andere met de overeenkomst (2027). |
        | GR-3.1-07 | GR-5.1-10 | Selectiecriteria gebruiken: mag volgens de ene bepaling, moet volgens de andere. |
        | GR-S1-III | GR-S1-00 | Op de schaal S1, vergelijkbaarheid is de score van 6 punten niet te halen: zo'n referentie komt daar niet voor. |
        | GR-A-03   | GR-A-03  | Inkoopdocument en overeenkomst gaan allebei voor algemene voorwaarden; welke van de twee voorgaat staat er niet. |

    @bron:groningen_hsj_2026/5.3
    Abstract Scenario: <soort> is niets bij <norm>
      Als het document wordt gecontroleerd
      Dan vindt de controle "<soort>"
      En staat daarbij niet "<norm>"

      Voorbeelden:
        | soort         | norm      |
        | niet gevraagd | GR-HA-09  |
        | twee scores   | GR-K-II   |
        | zonder begin  | GR-RG-03  |
        | geen score    | GR-S1-I   |
