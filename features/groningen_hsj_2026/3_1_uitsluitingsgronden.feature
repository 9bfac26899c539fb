# language: nl
@wet @bron:groningen_hsj_2026/3.1 @bron:groningen_hsj_2026/5.3/stap_1
Functionaliteit: Uitsluitingsgronden

  Achtergrond:
    Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"

  Regel: Een verplichte uitsluitingsgrond sluit uit, zonder keuze voor de gemeente   # GR-3.1-04 GR-ST1-01 GR-3.1-01

    Voorbeeld: een verplichte grond bij één combinant
      Gegeven op "Dijkzorg" is de verplichte uitsluitingsgrond "fraude" van toepassing
      Als het verzoek wordt getoetst
      Dan is "Waddenzoom" uitgesloten op grond van "GR-3.1-04"
      En is dat zeker
      En is "Waddenzoom" uitgesloten op grond van "GR-ST1-01"
      En is aan "GR-3.1-04" niet voldaan door "Dijkzorg"
      En is aan "GR-3.1-01" niet voldaan door "Dijkzorg"
      En is aan "GR-3.1-04" voldaan door "De Brug"
      En is aan "GR-3.1-05" voldaan
      En is aan "GR-3.1-02" voldaan
      En zegt de uitleg van "Waddenzoom": "Op Dijkzorg is de verplichte uitsluitingsgrond fraude van toepassing"

    Voorbeeld: onderzocht en niet van toepassing
      Gegeven op "Dijkzorg" is de verplichte uitsluitingsgrond "fraude" niet van toepassing
      Als het verzoek wordt getoetst
      Dan is "Waddenzoom" geschikt
      En is dat zeker

    Voorbeeld: nog onbekend of de verplichte grond zich voordoet
      Gegeven op "Dijkzorg" is de verplichte uitsluitingsgrond "corruptie" mogelijk van toepassing
      Als het verzoek wordt getoetst
      Dan is "Waddenzoom" onbepaald
      En is "GR-3.1-04" niet beoordeeld
      En ontbreekt van de uitsluitingsgrond van "Dijkzorg": van toepassing
      En is "Waddenzoom" mogelijk uitgesloten
      En is "Waddenzoom" mogelijk geschikt

    Voorbeeld: het dossier zegt niets over uitsluitingsgronden
      Gegeven van "Dijkzorg" zijn onbekend: de uitsluitingsgronden
      Als het verzoek wordt getoetst
      Dan is "Waddenzoom" onbepaald
      En is "GR-3.1-04" niet beoordeeld
      En is "GR-3.1-05" niet beoordeeld
      En ontbreken de uitsluitingsgronden van "Dijkzorg"

  Regel: Bij een facultatieve grond mag de gemeente uitsluiten; zij hoeft niet   # GR-3.1-05 GR-3.1-01 GR-5.1-04

    Voorbeeld: een facultatieve grond
      Gegeven op "De Brug" is de facultatieve uitsluitingsgrond "niet betalen van belastingen" van toepassing
      Als het verzoek wordt getoetst
      Dan kan "Waddenzoom" worden uitgesloten op grond van "GR-3.1-05"
      En gebruikt de gemeente haar bevoegdheid, dan is "Waddenzoom" uitgesloten
      En gebruikt de gemeente haar bevoegdheid niet, dan blijft "Waddenzoom" meedoen
      En zegt de uitleg van "Waddenzoom": "Op De Brug is de facultatieve uitsluitingsgrond niet betalen van belastingen van toepassing"
      En is aan "GR-3.1-04" voldaan

    Voorbeeld: een facultatieve grond, onderzocht en niet van toepassing
      Gegeven op "De Brug" is de facultatieve uitsluitingsgrond "ernstige beroepsfout" niet van toepassing
      Als het verzoek wordt getoetst
      Dan is "Waddenzoom" geschikt
      En is dat zeker

    Voorbeeld: wie mag blijven krijgt de overeenkomst toch niet
      Gegeven op "De Brug" is de facultatieve uitsluitingsgrond "ernstige beroepsfout" van toepassing
      Als het verzoek wordt getoetst
      Dan is "Waddenzoom" niet contracteerbaar
      En volgt uit "GR-3.1-01": geen overeenkomst

    Voorbeeld: het standpunt is dat de gemeente deze bevoegdheid gebruikt
      Gegeven op "De Brug" is de facultatieve uitsluitingsgrond "ernstige beroepsfout" van toepassing
      En het standpunt dat de gemeente haar bevoegdheid van "GR-3.1-05" gebruikt
      Als het verzoek wordt getoetst
      Dan is "Waddenzoom" uitgesloten
      En is dat zeker

    Voorbeeld: het standpunt is dat de gemeente deze bevoegdheid niet gebruikt
      Gegeven op "De Brug" is de facultatieve uitsluitingsgrond "ernstige beroepsfout" van toepassing
      En het standpunt dat de gemeente haar bevoegdheid van "GR-3.1-05" niet gebruikt
      Als het verzoek wordt getoetst
      Dan is "Waddenzoom" geschikt
      En is "Waddenzoom" niet contracteerbaar

    Voorbeeld: een verplichte grond gaat voor een facultatieve
      Gegeven op "De Brug" is de facultatieve uitsluitingsgrond "faillissement" van toepassing
      En op "Dijkzorg" is de verplichte uitsluitingsgrond "witwassen of financieren van terrorisme" van toepassing
      Als het verzoek wordt getoetst
      Dan is "Waddenzoom" uitgesloten op grond van "GR-3.1-04"

    Voorbeeld: onbekend of de grond verplicht of facultatief is
      Gegeven op "De Brug" is de facultatieve uitsluitingsgrond "niet betalen van sociale premies" van toepassing
      En van de uitsluitingsgrond van "De Brug" is onbekend: verplicht of facultatief
      Als het verzoek wordt getoetst
      Dan is "Waddenzoom" onbepaald
      En is "Waddenzoom" mogelijk uitgesloten
      En ontbreekt van de uitsluitingsgrond van "De Brug": verplicht of facultatief
