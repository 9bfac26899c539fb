# language: nl
@wet @bron:groningen_hsj_2026/bijlage_2
Functionaliteit: Teams en regie in bijlage 2

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: Consultatie vraagt een interdisciplinair team met een kinderpsychiater   # GR-B2-2.3

    Voorbeeld: volledig team
      Gegeven bij activiteit 2.3 zet "De Kade" alleen dit personeel in
        | opleiding | registraties | beroep                      |
        | hbo       | skj          | jeugd en gezinsprofessional |
        | wo        | skj          | ander beroep                |
        | wo        | skj          | gedragswetenschapper        |
        | hbo       | geen         | vaktherapeut                |
        | hbo       | geen         | vaktherapeut                |
        | wo plus   | big          | kinderpsychiater            |
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-2.3" voldaan

    Voorbeeld: één gedragswetenschapper en één kinderpsychiater vullen geen drie plaatsen
      Gegeven bij activiteit 2.3 zet "De Kade" alleen dit personeel in
        | opleiding | registraties | beroep                      |
        | hbo       | skj          | jeugd en gezinsprofessional |
        | wo        | skj          | gedragswetenschapper        |
        | hbo       | geen         | vaktherapeut                |
        | hbo       | geen         | vaktherapeut                |
        | wo plus   | big          | kinderpsychiater            |
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-2.3" niet voldaan

    Voorbeeld: voor vier van de vijf plaatsen passen maar drie mensen
      Gegeven bij activiteit 2.3 zet "De Kade" alleen dit personeel in
        | opleiding | registraties | beroep               |
        | wo        | skj          | gedragswetenschapper |
        | wo        | skj          | gedragswetenschapper |
        | hbo       | geen         | vaktherapeut         |
        | hbo       | geen         | vaktherapeut         |
        | wo plus   | big          | kinderpsychiater     |
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-2.3" niet voldaan

    Voorbeeld: voor elke plaats past iemand, maar vier mensen vullen geen vijf plaatsen
      Gegeven bij activiteit 2.3 zet "De Kade" alleen dit personeel in
        | opleiding | registraties | beroep               |
        | wo        | skj          | gedragswetenschapper |
        | wo        | skj          | gedragswetenschapper |
        | wo        | skj          | vaktherapeut         |
        | wo plus   | big          | kinderpsychiater     |
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-2.3" niet voldaan

    Voorbeeld: iemand zonder aantoonbare kennis van de doelgroep
      Gegeven bij activiteit 2.3 zet "De Kade" alleen dit personeel in
        | opleiding | registraties | beroep                      | aantoonbare kennis van de doelgroep |
        | hbo       | skj          | jeugd en gezinsprofessional | nee                                 |
        | wo        | skj          | ander beroep                | ja                                  |
        | wo        | skj          | gedragswetenschapper        | ja                                  |
        | hbo       | geen         | vaktherapeut                | ja                                  |
        | hbo       | geen         | vaktherapeut                | ja                                  |
        | wo plus   | big          | kinderpsychiater            | ja                                  |
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-2.3" niet voldaan

    Voorbeeld: zonder kinderpsychiater
      Gegeven bij activiteit 2.3 zet "De Kade" alleen dit personeel in
        | opleiding | registraties | beroep                      |
        | hbo       | skj          | jeugd en gezinsprofessional |
        | wo        | skj          | ander beroep                |
        | wo        | skj          | gedragswetenschapper        |
        | hbo       | geen         | vaktherapeut                |
        | hbo       | geen         | vaktherapeut                |
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-2.3" niet voldaan

  Regel: Toetsen van inclusiecriteria vraagt hbo en wo   # GR-B2-2.5

    Voorbeeld: alleen hbo
      Gegeven bij activiteit 2.5 zet "De Kade" alleen dit personeel in
        | opleiding | registraties | beroep                      |
        | hbo       | skj          | jeugd en gezinsprofessional |
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-2.5" niet voldaan

  Regel: De verdiepende analyse vraagt een gedragswetenschapper met SKJ   # GR-B2-3.3

    Voorbeeld: de gedragswetenschapper heeft alleen BIG
      Gegeven bij activiteit 3.3 zet "De Kade" alleen dit personeel in
        | opleiding | registraties | beroep               |
        | wo        | big          | gedragswetenschapper |
        | wo        | big          | gedragswetenschapper |
        | wo plus   | big          | gz psycholoog        |
        | wo plus   | big          | kinderpsychiater     |
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-3.3" niet voldaan
      En hangt dat af van de lezing "K-106"
      En onder de lezing "K-106" "skj_of_big" is aan "GR-B2-3.3" voldaan

    Voorbeeld: of het team een tweede gedragswetenschapper nodig heeft, zegt de tekst niet
      Gegeven bij activiteit 3.3 zet "De Kade" alleen dit personeel in
        | opleiding | registraties | beroep               |
        | wo        | skj          | gedragswetenschapper |
        | wo plus   | skj          | ander beroep         |
        | wo plus   | big          | kinderpsychiater     |
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-3.3" voldaan
      En is dat niet zeker
      En onder de lezing "K-106a" "een_ander" is aan "GR-B2-3.3" niet voldaan

  Regel: De analyse vraagt drie mensen   # GR-B2-3.4

    Voorbeeld: een gedragswetenschapper en een kinderpsychiater vullen geen drie plaatsen
      Gegeven bij activiteit 3.4 zet "De Kade" alleen dit personeel in
        | opleiding | registraties | beroep               |
        | wo plus   | skj          | gedragswetenschapper |
        | wo plus   | big          | kinderpsychiater     |
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-3.4" niet voldaan
      En onder de lezing "K-106" "skj_of_big" is aan "GR-B2-3.4" niet voldaan

  Regel: De regie ligt bij een GZ-psycholoog met BIG of een orthopedagoog-generalist met BIG of SKJ   # GR-B2-3.6 GR-B2-4.4 GR-B2-5.6

    Abstract Scenario: regie door een <beroep> met <registraties>
      Gegeven bij activiteit 3.6 zet "De Kade" alleen dit personeel in
        | opleiding | registraties   | beroep   |
        | wo plus   | <registraties> | <beroep> |
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-3.6" <oordeel>

      Voorbeelden:
        | beroep                   | registraties | oordeel      |
        | gz psycholoog            | big          | voldaan      |
        | orthopedagoog generalist | big          | voldaan      |
        | orthopedagoog generalist | skj          | voldaan      |
        | gz psycholoog            | skj          | niet voldaan |
        | gedragswetenschapper     | skj          | niet voldaan |

  Regel: Overbruggingszorg vraagt hbo+, niet gewoon hbo   # GR-B2-4.6

    Voorbeeld: gewoon hbo
      Gegeven bij activiteit 4.6 zet "De Kade" alleen dit personeel in
        | opleiding | registraties | beroep                      |
        | hbo       | skj          | jeugd en gezinsprofessional |
        | wo        | skj          | gedragswetenschapper        |
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-4.6" niet voldaan

  Regel: Voor behandelregie bepaalt het document nog niets   # GR-B2-5.3

    Voorbeeld: niemand bij de behandelregie
      Gegeven bij activiteit 5.3 zet "De Kade" niemand in
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt

    Voorbeeld: iemand zonder registratie bij de behandelregie
      Gegeven bij activiteit 5.3 zet "De Kade" alleen dit personeel in
        | opleiding | registraties | beroep                      |
        | hbo       | geen         | jeugd en gezinsprofessional |
      Als het verzoek wordt getoetst
      Dan is aan "GR-G3-01" voldaan
