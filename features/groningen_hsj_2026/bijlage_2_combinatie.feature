# language: nl
@wet @bron:groningen_hsj_2026/bijlage_2 @bron:groningen_hsj_2026/3.4/G3
Functionaliteit: Bijlage 2 bij een combinatie waarvan een overzicht onbekend is
  Wie er bij de een te weinig zijn, kan de ander hebben.

  Achtergrond:
    Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
    En het standpunt dat voor "K-16" de lezing "samen" geldt
    En van het overzicht personeel van "Dijkzorg" is onbekend: inzet van personeel

  Regel: Van een combinatie is niet te zeggen dat er te weinig mensen zijn zolang een overzicht onbekend is   # GR-G3-01 GR-B2-2.5 GR-B2-3.4 GR-B2-2.3

    Voorbeeld: bij de een staat één persoon op twee plaatsen
      Gegeven bij activiteit 2.5 zet "De Brug" alleen dit personeel in
        | opleiding | registraties | beroep               |
        | wo        | skj          | gedragswetenschapper |
      Als het verzoek wordt getoetst
      Dan is "GR-B2-2.5" niet beoordeeld

    Voorbeeld: bij de een zijn er twee mensen voor drie plaatsen
      Gegeven bij activiteit 3.4 zet "De Brug" alleen dit personeel in
        | opleiding | registraties | beroep               |
        | wo plus   | skj          | gedragswetenschapper |
        | wo plus   | big          | kinderpsychiater     |
      En het standpunt dat voor "K-106a" de lezing "dezelfde" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-B2-3.4" niet beoordeeld

    Voorbeeld: bij de een zijn er drie mensen voor vier plaatsen
      Gegeven bij activiteit 2.3 zet "De Brug" alleen dit personeel in
        | opleiding | registraties | beroep               |
        | wo        | skj          | gedragswetenschapper |
        | wo        | skj          | gedragswetenschapper |
        | hbo       | geen         | vaktherapeut         |
        | hbo       | geen         | vaktherapeut         |
        | wo plus   | big          | kinderpsychiater     |
      Als het verzoek wordt getoetst
      Dan is "GR-B2-2.3" niet beoordeeld

    Voorbeeld: bij de een zijn er vier mensen voor vijf plaatsen
      Gegeven bij activiteit 2.3 zet "De Brug" alleen dit personeel in
        | opleiding | registraties | beroep               |
        | wo        | skj          | gedragswetenschapper |
        | wo        | skj          | gedragswetenschapper |
        | wo        | skj          | vaktherapeut         |
        | wo plus   | big          | kinderpsychiater     |
      Als het verzoek wordt getoetst
      Dan is "GR-B2-2.3" niet beoordeeld

    Voorbeeld: bij de een ontbreekt iemand
      Gegeven bij activiteit 2.5 zet "De Brug" alleen dit personeel in
        | opleiding | registraties | beroep                      |
        | hbo       | skj          | jeugd en gezinsprofessional |
      Als het verzoek wordt getoetst
      Dan is "GR-B2-2.5" niet beoordeeld
