# language: nl
@wet @bron:groningen_hsj_2026/bijlage_2
Functionaliteit: Wat een team van alles waar naar is gevraagd mag

  Regel: Mag het alles, iets of niets   # GR-B2-2.3 GR-B2-1.1 GR-B2-00 GR-B3-02

    Voorbeeld: alles
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep |
        | hbo | skj | jeugd en gezinsprofessional |
        | wo | skj | ander beroep |
        | wo | skj | gedragswetenschapper |
        | hbo | geen | vaktherapeut |
        | wo plus | big | kinderpsychiater |
      En bij dit team: activiteiten = 2.3
      Als wordt bepaald wat dit team mag
      Dan mag dit team alles waar naar is gevraagd
      En is de voorwaarde "voor elke plaats een ander" vervuld
      En is de voorwaarde "kennis van de doelgroep" vervuld

    Voorbeeld: niets
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep |
        | hbo | skj | jeugd en gezinsprofessional |
      En bij dit team: activiteiten = 2.3
      Als wordt bepaald wat dit team mag
      Dan mag dit team niet waar naar is gevraagd

    Voorbeeld: de ene activiteit wel, de andere niet
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep |
        | hbo | skj | jeugd en gezinsprofessional |
      En bij dit team: activiteiten = 1 en 2.3
      Als wordt bepaald wat dit team mag
      Dan mag dit team een deel van waar naar is gevraagd

    Voorbeeld: alleen werk waarvoor geen eis staat
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep |
        | hbo | skj | jeugd en gezinsprofessional |
      En bij dit team: activiteiten = 1
      Als wordt bepaald wat dit team mag
      Dan mag dit team alles waar naar is gevraagd

    Voorbeeld: werk waarvoor de eis er nog niet is
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep |
        | hbo | skj | jeugd en gezinsprofessional |
      En bij dit team: activiteiten = 6.1
      Als wordt bepaald wat dit team mag
      Dan bepaalt het document niet of dit team mag waar naar is gevraagd
      En zegt de toelichting: "Wat daarvoor nodig is, bepaalt het document niet of nog niet"
      En zegt de toelichting niet: "Een deel van waar naar is gevraagd"

    Voorbeeld: het ene mag niet, en voor het andere is de eis er nog niet
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep |
        | hbo | skj | jeugd en gezinsprofessional |
      En bij dit team: activiteiten = 2.5 en 6.1
      Als wordt bepaald wat dit team mag
      Dan bepaalt het document niet of dit team mag waar naar is gevraagd
      En staat dat antwoord vast
      En is het antwoord bij "GR-B2-2.5": mag niet
      En is het antwoord bij "GR-B3-02": nog niet bepaald
      En zegt de toelichting: "Een deel van waar naar is gevraagd mag het team niet"
      En zegt de toelichting niet: "Wat daarvoor nodig is"

    Abstract Scenario: naast <activiteiten> is de eis voor 6.1 er nog niet
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep |
        | hbo | skj | jeugd en gezinsprofessional |
      En bij dit team: activiteiten = <activiteiten> en 6.1
      Als wordt bepaald wat dit team mag
      Dan <antwoord>
      En zegt de toelichting: "<zin>"
      En zegt de toelichting niet: "Wat daarvoor nodig is"

      Voorbeelden:
        | activiteiten | antwoord                                                        | zin                                                                     |
        | 5.2          | bepaalt het document niet of dit team mag waar naar is gevraagd | Een deel van waar naar is gevraagd mag het team; wat voor de rest nodig |
        | 5.2 en 2.5   | mag dit team een deel van waar naar is gevraagd                 | Het team mag een deel van waar naar is gevraagd                         |

    Voorbeeld: een lege lijst activiteiten, dan ook elke activiteit
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep |
        | hbo | skj | jeugd en gezinsprofessional |
      En bij dit team: activiteiten = geen
      Als wordt bepaald wat dit team mag
      Dan mag dit team een deel van waar naar is gevraagd
      En is het antwoord bij "GR-B2-5.2": mag

    Abstract Scenario: niet gezegd waarnaar wordt gevraagd, dan elke rij van de tabel, ook <wat>
      Gegeven een team waarvan niet bekend is wie erin zitten
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "<norm>": <antwoord>
      En staat dat antwoord vast

      Voorbeelden:
        | wat                             | norm      | antwoord         |
        | die zonder eis                  | GR-B2-1.1 | geen eis         |
        | die waarvan de eis nog volgt    | GR-B2-5.3 | nog niet bepaald |

    Voorbeeld: iedereen die bijlage 2 vraagt, en voor de behandelregie is er nog geen eis
      Gegeven een team met deze mensen
        | opleiding | registraties  | beroep                      | aantoonbare kennis van de doelgroep |
        | mbo 4     | registerplein | jeugd en gezinsprofessional | ja                                  |
        | hbo       | skj           | jeugd en gezinsprofessional | ja                                  |
        | hbo plus  | skj           | jeugd en gezinsprofessional | ja                                  |
        | wo        | skj           | ander beroep                | ja                                  |
        | wo        | skj           | gedragswetenschapper        | ja                                  |
        | wo        | skj           | gedragswetenschapper        | ja                                  |
        | wo plus   | skj           | ander beroep                | ja                                  |
        | hbo       | geen          | vaktherapeut                | ja                                  |
        | wo plus   | big           | kinderpsychiater            | ja                                  |
        | wo plus   | big           | gz psycholoog               | ja                                  |
      En bij dit team: activiteiten = geen
      Als wordt bepaald wat dit team mag
      Dan bepaalt het document niet of dit team mag waar naar is gevraagd
      En staat dat antwoord vast

    Abstract Scenario: niet gezegd waarnaar wordt gevraagd, en bij activiteit 5.2 <past>
      Gegeven een team met deze mensen
        | opleiding   | registraties | beroep                      |
        | <opleiding> | skj          | jeugd en gezinsprofessional |
      Als wordt bepaald wat dit team mag
      Dan bepaalt het document niet of dit team mag waar naar is gevraagd
      En staat dat antwoord niet vast
      En wordt nog gevraagd: activiteiten
      En is het antwoord bij "GR-B2-5.2": <antwoord>

      Voorbeelden:
        | past         | opleiding | antwoord |
        | past iemand  | hbo       | mag      |
        | past niemand | mbo 3     | mag niet |

    Voorbeeld: niet gezegd waarnaar wordt gevraagd, dan kan het ook een activiteit zijn die het team mag
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep                      |
        | hbo       | skj          | jeugd en gezinsprofessional |
      Als wordt bepaald wat dit team mag
      Dan bepaalt het document niet of dit team mag waar naar is gevraagd
      En zegt de toelichting: "Niet te bepalen: mag of mag deels of mag niet of niet bepaald"

    Voorbeeld: niet gezegd waarnaar wordt gevraagd, dan elke activiteit
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep |
        | hbo | skj | jeugd en gezinsprofessional |
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-2.3": mag niet

    Abstract Scenario: waarnaar wordt gevraagd staat niet in bijlage 2, of zonder eis: <activiteit>
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep |
        | hbo | skj | jeugd en gezinsprofessional |
      En bij dit team: activiteiten = <activiteit>
      Als wordt bepaald wat dit team mag
      Dan <antwoord>

      Voorbeelden:
        | activiteit     | antwoord                                                        |
        | 7              | mag dit team alles waar naar is gevraagd                        |
        | 5.3            | bepaalt het document niet of dit team mag waar naar is gevraagd |
        | bindend advies | bepaalt het document niet of dit team mag waar naar is gevraagd |
