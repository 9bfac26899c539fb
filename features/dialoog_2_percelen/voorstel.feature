# language: nl
@motor
Functionaliteit: Wat een voorstel strenger of soepeler maakt

  Regel: Niet geschikt zijn is minder gunstig dan geschikt zijn

    Voorbeeld: een eis die vervalt
      Gegeven een voorstel dat "DP-15" laat vervallen
      Als het voorstel wordt gecontroleerd op "verschil"
      Dan vindt de controle "soepeler"
      En zegt de controle daarbij "nu niet geschikt, met het voorstel geschikt"

  Regel: De opdracht krijgen is gunstiger dan worden afgewezen

    Voorbeeld: een eis in fase 4 die vervalt
      Gegeven een voorstel dat "DP-24" laat vervallen
      Als het voorstel wordt gecontroleerd op "verschil"
      Dan vindt de controle "soepeler"
      En zegt de controle daarbij "nu afgewezen, met het voorstel gegund"
