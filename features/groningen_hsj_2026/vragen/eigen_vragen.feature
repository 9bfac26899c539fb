# language: nl
@wet @bron:groningen_hsj_2026/document
Functionaliteit: Vragen over opdracht, overeenkomst en tarieven

  Regel: Wat het document met zoveel woorden zegt   # GR-I9 GR-D-01 GR-D-02 GR-A-04 GR-A-07 GR-B5-05 GR-B5-47

    Abstract Scenario: de vraag naar <vraag>
      Als alle procedures wordt gevraagd naar "<vraag>"
      Dan antwoordt "groningen_hsj_2026": <antwoord>
      En berust dat antwoord op "<norm>"

      Voorbeelden:
        | vraag              | antwoord            | norm     |
        | lijst_van_criteria | nee                 | GR-I9    |
        | betaaldag          | uiterlijk de 21e    | GR-D-01  |
        | inkoopvoorwaarden  | zeven artikelen     | GR-A-04  |
        | verlengen          | vijf keer twee jaar | GR-A-07  |
        | kostendekkend      | nee                 | GR-B5-05 |
        | rechten            | nee                 | GR-B5-47 |

  Regel: Hier houdt het document op   # GR-M4 GR-A-03 GR-B5-17

    Abstract Scenario: de vraag naar <vraag> blijft open
      Als alle procedures wordt gevraagd naar "<vraag>"
      Dan antwoordt "groningen_hsj_2026": niet te bepalen
      En houdt dat document daarover op bij "<norm>"

      Voorbeelden:
        | vraag         | norm     |
        | zorgfraude    | GR-M4    |
        | voorrang      | GR-A-03  |
        | risico_opslag | GR-B5-17 |

  Regel: De eisen aan personeel van nu staan in een ander stuk   # GR-B3-03

    Voorbeeld: het document wijst naar de verwijsgids
      Als alle procedures wordt gevraagd naar "registraties_6"
      Dan antwoordt "groningen_hsj_2026": niet te bepalen
      En wijst dat document voor het antwoord naar elders in "GR-B3-03"
