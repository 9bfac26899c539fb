# language: nl
@wet @bron:groningen_hsj_2026/document
Functionaliteit: Vragen over opdracht, overeenkomst en tarieven

  Regel: Wat het document met zoveel woorden zegt   # GR-I9 GR-S-08 GR-D-01 GR-D-02 GR-A-04 GR-A-07 GR-B5-05 GR-B5-47 GR-0-08 GR-2.1.3-NB01 GR-2.1.3-D11 GR-T6.2g GR-K1 GR-K2 GR-K3

    Abstract Scenario: de vraag naar <vraag>
      Als alle procedures wordt gevraagd naar "<vraag>"
      Dan antwoordt "groningen_hsj_2026": <antwoord>
      En berust dat antwoord op "<norm>"

      Voorbeelden:
        | vraag                  | antwoord                 | norm          |
        | criteria               | rangorde                 | GR-S-08       |
        | lijst_van_criteria     | nee                      | GR-I9         |
        | betaaldag              | uiterlijk de 21e         | GR-D-01       |
        | inkoopvoorwaarden      | zeven artikelen          | GR-A-04       |
        | verlengen              | vijf keer twee jaar      | GR-A-07       |
        | kostendekkend          | nee                      | GR-B5-05      |
        | rechten                | nee                      | GR-B5-47      |
        | fout_in_document       | wie haar had kunnen zien | GR-0-08       |
        | gemiste_doelstelling   | nee                      | GR-2.1.3-NB01 |
        | lagere_trajectkosten   | vijftien procent         | GR-2.1.3-D11  |
        | klinische_functies     | zonder contract          | GR-T6.2g      |
        | deelopdracht_9_gunning | in geen                  | GR-K3         |

  Regel: Wat van een lezing afhangt   # GR-2.1.3-D08 GR-2.1.3-D09 GR-2.1.3-D10 GR-2.1.1-13 GR-T6.1c GR-T6.1x

    Abstract Scenario: de vraag naar <vraag>, bij <lezing>
      Gegeven het standpunt dat voor "<bevinding>" de lezing "<lezing>" geldt
      Als alle procedures wordt gevraagd naar "<vraag>"
      Dan antwoordt "groningen_hsj_2026": <antwoord>
      En berust dat antwoord op "<norm>"

      Voorbeelden:
        | vraag              | bevinding | lezing              | antwoord                   | norm         |
        | minder_plaatsingen | K-67      | vast_deel_van_begin | vijftig procent            | GR-2.1.3-D09 |
        | minder_plaatsingen | K-67      | deel_van_vorig_jaar | ruim veertig procent       | GR-2.1.3-D09 |
        | kortere_trajecten  | K-67      | vast_deel_van_begin | vijfenzeventig procent     | GR-2.1.3-D10 |
        | kortere_trajecten  | K-67      | deel_van_vorig_jaar | ruim vijfenvijftig procent | GR-2.1.3-D10 |
        | doorplaatsen       | K-66      | elke                | nee                        | GR-2.1.3-D08 |
        | doorplaatsen       | K-66      | onnodige            | ja mits nodig              | GR-2.1.1-13  |
        | fact_jeugd         | K-119     | niet                | nee                        | GR-T6.1c     |
        | fact_jeugd         | K-119     | wel                 | vanaf 2029                 | GR-T6.1x     |

  Regel: Hier houdt het document op   # GR-M4 GR-A-03 GR-B5-17 GR-2.1.3-D12 GR-T4b

    Abstract Scenario: de vraag naar <vraag> blijft open
      Als alle procedures wordt gevraagd naar "<vraag>"
      Dan antwoordt "groningen_hsj_2026": niet te bepalen
      En houdt dat document daarover op bij "<norm>"

      Voorbeelden:
        | vraag                | norm         |
        | zorgfraude           | GR-M4        |
        | voorrang             | GR-A-03      |
        | risico_opslag        | GR-B5-17     |
        | norm_voor_vertrouwen | GR-2.1.3-D12 |
        | wie_is_gebonden      | GR-T4b       |

  Regel: De eisen aan personeel van nu staan in een ander stuk   # GR-B3-03

    Voorbeeld: het document wijst naar de verwijsgids
      Als alle procedures wordt gevraagd naar "registraties_6"
      Dan antwoordt "groningen_hsj_2026": niet te bepalen
      En wijst dat document voor het antwoord naar elders in "GR-B3-03"
