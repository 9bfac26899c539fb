# language: nl
@wet @bron:groningen_hsj_2026/bijlage_2
Functionaliteit: Wie het overleg coördineert

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: Wie het overleg coördineert is in één cel niet af   # GR-B2-3.5

    Voorbeeld: alleen een gedragswetenschapper
      Gegeven bij activiteit 3.5 zet "De Kade" alleen dit personeel in
        | opleiding | registraties | beroep               |
        | wo        | skj          | gedragswetenschapper |
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-3.5" voldaan
      En hangt dat af van de lezing "K-46"
      En onder de lezing "K-46" "wo_en_hbo" is aan "GR-B2-3.5" niet voldaan

    Voorbeeld: alleen een gedragswetenschapper, als de opleiding precies moet kloppen en een van beiden genoeg is
      Gegeven bij activiteit 3.5 zet "De Kade" alleen dit personeel in
        | opleiding | registraties | beroep               |
        | wo        | skj          | gedragswetenschapper |
      En het standpunt dat voor "K-145" de lezing "precies" geldt
      En het standpunt dat voor "K-46" de lezing "wo_of_hbo" geldt
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-3.5" voldaan

    Voorbeeld: alleen een hbo-opgeleide
      Gegeven bij activiteit 3.5 zet "De Kade" alleen dit personeel in
        | opleiding | registraties | beroep                      |
        | hbo       | skj          | jeugd en gezinsprofessional |
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-3.5" niet voldaan
      En onder de lezing "K-46" "wo_of_hbo" is aan "GR-B2-3.5" voldaan
      En onder de lezing "K-46" "alleen_wo" is aan "GR-B2-3.5" niet voldaan

    Abstract Scenario: naast de gedragswetenschapper iemand die <registraties> heeft
      Gegeven bij activiteit 3.5 zet "De Kade" alleen dit personeel in
        | opleiding | registraties   | beroep                      |
        | wo        | skj            | gedragswetenschapper        |
        | hbo       | <registraties> | jeugd en gezinsprofessional |
      En het standpunt dat voor "K-46" de lezing "alleen_wo" geldt
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-3.5" <oordeel>

      Voorbeelden:
        | registraties | oordeel      |
        | skj          | voldaan      |
        | geen         | niet voldaan |
