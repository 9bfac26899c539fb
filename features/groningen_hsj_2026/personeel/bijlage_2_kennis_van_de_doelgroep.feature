# language: nl
@wet @bron:groningen_hsj_2026/bijlage_2
Functionaliteit: Wie consultatie geeft, kent de doelgroep
  Dat geldt voor wie het uitvoert; wie verder in het team zit, hoeft haar niet te kennen.

  Regel: Alleen wie de doelgroep aantoonbaar kent, telt bij consultatie mee   # GR-B2-2.3

    Voorbeeld: iemand die de doelgroep niet kent
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep | aantoonbare kennis van de doelgroep |
        | hbo | skj | jeugd en gezinsprofessional | ja |
        | wo | skj | ander beroep | ja |
        | wo | skj | gedragswetenschapper | ja |
        | hbo | geen | vaktherapeut | ja |
        | wo plus | big | kinderpsychiater | nee |
      En bij dit team: activiteiten = 2.3
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-2.3": mag niet
      En is de voorwaarde "kennis van de doelgroep" niet vervuld
      En zegt de toelichting: "past bij: een kinderpsychiater met BIG-registratie, maar heeft geen aantoonbare kennis van de doelgroep"

    Voorbeeld: wie de doelgroep niet kent, hoeft niet te worden ingezet
      Gegeven een team met deze mensen
        | opleiding | registraties  | beroep                      | aantoonbare kennis van de doelgroep |
        | hbo       | skj           | jeugd en gezinsprofessional | ja                                  |
        | wo        | skj           | ander beroep                | ja                                  |
        | wo        | skj           | gedragswetenschapper        | ja                                  |
        | hbo       | geen          | vaktherapeut                | ja                                  |
        | wo plus   | big           | kinderpsychiater            | ja                                  |
        | wo plus   | big           | kinderpsychiater            | nee                                 |
        | mbo 4     | registerplein | jeugd en gezinsprofessional | nee                                 |
      En bij dit team: activiteiten = 2.3
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-2.3": mag
      En staat dat antwoord vast
      En is de voorwaarde "kennis van de doelgroep" vervuld

    Voorbeeld: met wie de doelgroep niet kent waren er genoeg mensen, zonder niet
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep                      | aantoonbare kennis van de doelgroep |
        | hbo       | skj          | jeugd en gezinsprofessional | nee                                 |
        | wo        | skj          | gedragswetenschapper        | ja                                  |
        | wo        | skj          | gedragswetenschapper        | ja                                  |
        | wo        | skj          | vaktherapeut                | ja                                  |
        | wo plus   | big          | kinderpsychiater            | ja                                  |
      En bij dit team: activiteiten = 2.3
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-2.3": mag niet
      En is de voorwaarde "een hbo-opgeleide jeugd- en gezinsprofessional met SKJ-registratie" vervuld
      En is de voorwaarde "voor elke plaats een ander" niet vervuld
      En is de voorwaarde "kennis van de doelgroep" niet vervuld

    Voorbeeld: iemand ontbreekt, en niet doordat een ander de doelgroep niet kent
      Gegeven een team met deze mensen
        | opleiding | registraties  | beroep                      | aantoonbare kennis van de doelgroep |
        | hbo       | skj           | jeugd en gezinsprofessional | ja                                  |
        | wo        | skj           | ander beroep                | ja                                  |
        | wo        | skj           | gedragswetenschapper        | ja                                  |
        | hbo       | geen          | vaktherapeut                | ja                                  |
        | mbo 4     | registerplein | jeugd en gezinsprofessional | nee                                 |
      En bij dit team: activiteiten = 2.3
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-2.3": mag niet
      En is de voorwaarde "kennis van de doelgroep" vervuld

    Voorbeeld: genoeg mensen, maar de enige kinderpsychiater kent de doelgroep niet
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep                      | aantoonbare kennis van de doelgroep |
        | hbo       | skj          | jeugd en gezinsprofessional | ja                                  |
        | hbo       | skj          | jeugd en gezinsprofessional | ja                                  |
        | wo        | skj          | ander beroep                | ja                                  |
        | wo        | skj          | gedragswetenschapper        | ja                                  |
        | hbo       | geen         | vaktherapeut                | ja                                  |
        | wo plus   | big          | kinderpsychiater            | nee                                 |
      En bij dit team: activiteiten = 2.3
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-2.3": mag niet
      En is de voorwaarde "kennis van de doelgroep" niet vervuld
