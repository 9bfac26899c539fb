# language: nl
@motor
Functionaliteit: Wat een voorstel verandert en wat het laat zoals het is

  Regel: Een verandering die niet strenger of soepeler is heet anders

    Voorbeeld: wat onbepaald was kan worden uitgesloten
      Gegeven een voorstel voor eis "ZI-N-01": voor elk dossier geldt voldoet aan de generieke eisen
      Als het voorstel wordt gecontroleerd op "verschil"
      Dan vindt de controle "even streng"
      En zegt de controle daarbij "nu onbepaald, met het voorstel kan worden uitgesloten"

  Regel: Ook met dezelfde uitkomst wordt gezegd welke grond wegvalt

    Voorbeeld: wie niet voldoet krijgt ook zonder deze norm geen contract
      Gegeven een voorstel dat "ZI-25" laat vervallen
      Als het voorstel wordt gecontroleerd op "verschil"
      Dan vindt de controle "grond weg"
      En zegt de controle daarbij "ZI-25"

  Regel: Een verplichting zonder genoemd gevolg wordt gemeld

    Voorbeeld: wat de memo vraagt zonder te zeggen wat er anders gebeurt
      Als het document wordt gecontroleerd
      Dan vindt de controle "zonder gevolg"
      En staat daarbij "ZI-21"
      En staat daarbij "ZI-28"
