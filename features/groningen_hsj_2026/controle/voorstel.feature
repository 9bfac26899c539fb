# language: nl
@motor
Functionaliteit: Wat de controle van een voorstel zegt

  Regel: Een voorstel toont wat het verandert, aan het kleinste dossier

    Voorbeeld: een hogere grens is strenger
      Gegeven een voorstel dat "minimum solvabiliteit" op 0,30 stelt
      Als het voorstel wordt gecontroleerd op "verschil"
      Dan vindt de controle "strenger"
      En zegt de controle daarbij "nu geschikt, met het voorstel kan worden uitgesloten"
      En is dat te zien aan een dossier met "0,299999"

    Voorbeeld: een eis die vervalt is soepeler
      Gegeven een voorstel dat "GR-G1-07" laat vervallen
      Als het voorstel wordt gecontroleerd op "verschil"
      Dan vindt de controle "soepeler"

    Voorbeeld: dezelfde grens verandert niets
      Gegeven een voorstel dat "minimum solvabiliteit" op 0,25 stelt
      Als het voorstel wordt gecontroleerd op "verschil"
      Dan vindt de controle "geen verschil"

  Regel: Een eis die niet kan, wordt zo genoemd

    Voorbeeld: een eis aan elke partij zegt meer dan een eis aan wie de draagkracht toont
      Gegeven een voorstel voor eis "GR-N-01": de solvabiliteit van de jaarrekening van elke partij is ten minste 0,20
      Als het voorstel wordt gecontroleerd op "betekenis"
      Dan vindt de controle niets

    Voorbeeld: aan een eis die de andere uitsluit kan niemand voldoen
      Gegeven een voorstel voor eis "GR-N-01": de solvabiliteit van de jaarrekening van elke partij is ten hoogste 0,20
      Als het voorstel wordt gecontroleerd op "uitkomsten"
      Dan vindt de controle "niemand kan voldoen"
      En staat daarbij "GR-G1-03"

  Regel: Een tweede grens zegt welke van de twee voorgaat

    Voorbeeld: een tweede grens zonder voorrang
      Gegeven een voorstel voor eis "GR-N-01": de solvabiliteit van de jaarrekening van elke partij is ten minste 0,40
      Als het voorstel wordt gecontroleerd op "voorrang"
      Dan vindt de controle "zonder voorrang"
      En staat daarbij "GR-G1-03"

    Voorbeeld: een tweede grens die voorgaat
      Gegeven een voorstel voor eis "GR-N-01": de solvabiliteit van de jaarrekening van elke partij is ten minste 0,40
      En dat voorstel gaat voor "GR-G1-03"
      Als het voorstel wordt gecontroleerd op "voorrang"
      Dan vindt de controle niets
