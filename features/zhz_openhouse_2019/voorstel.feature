# language: nl
@motor
Functionaliteit: Een voorgestelde eis die niets aan de uitkomst verandert

  Regel: Wie toch al afvalt, valt af op één grond meer

    Voorbeeld: een eis die er met een ander gevolg al is
      Gegeven een voorstel voor eis "ZO-N-01": voor elk dossier geldt geregistreerd op Negometrix
      Als het voorstel wordt gecontroleerd op "verschil"
      Dan vindt de controle "grond erbij"
      En zegt de controle daarbij "ZO-N-01 (mag uitsluiten)"
