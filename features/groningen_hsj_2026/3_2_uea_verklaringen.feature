# language: nl
@wet @bron:groningen_hsj_2026/3.2
Functionaliteit: Wat het UEA verklaart

  Achtergrond:
    Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"

  Regel: Het UEA verklaart wat § 3.2 vraagt   # GR-3.2-02

    Voorbeeld: geen verklaring over uitsluitingsgronden
      Gegeven voor het UEA van "De Brug" geldt niet: verklaart dat geen uitsluitingsgrond geldt
      Als het verzoek wordt getoetst
      Dan is aan "GR-3.2-02" niet voldaan door "De Brug"
      En is "Waddenzoom" niet in behandeling

    Voorbeeld: geen verklaring over geschiktheid
      Gegeven voor het UEA van "De Brug" geldt niet: verklaart geschikt
      Als het verzoek wordt getoetst
      Dan is aan "GR-3.2-02" niet voldaan
      En is "Waddenzoom" niet in behandeling

    Voorbeeld: wie zonder een verklaring mag blijven meedoen, krijgt toch geen overeenkomst
      Gegeven voor het UEA van "De Brug" geldt niet: verklaart geschikt
      En het standpunt dat voor "K-08b" de lezing "mag" geldt
      Als het verzoek wordt getoetst
      Dan kan "Waddenzoom" worden uitgesloten op grond van "GR-B1-00"
      En is "Waddenzoom" niet contracteerbaar

    Voorbeeld: geen verklaring over de selectiecriteria, waaraan niet te voldoen valt
      Gegeven voor het UEA van "De Brug" geldt niet: verklaart selectie
      Als het verzoek wordt getoetst
      Dan is "Waddenzoom" geschikt
      En hangt dat af van de lezing "K-29"
      En onder de lezing "K-29" "nodig" is "Waddenzoom" niet in behandeling
      En onder de lezing "K-29" "nodig" is aan "GR-3.2-02" niet voldaan
      En onder de lezing "K-29" "niet_nodig" is aan "GR-3.2-02" voldaan

    Voorbeeld: wie een facultatieve grond eerlijk meldt, levert geen onvolledig UEA
      Gegeven voor het UEA van "De Brug" geldt niet: verklaart dat geen uitsluitingsgrond geldt
      En op "De Brug" is de facultatieve uitsluitingsgrond "ernstige beroepsfout" van toepassing
      Als het verzoek wordt getoetst
      Dan kan "Waddenzoom" worden uitgesloten op grond van "GR-3.1-05"

    Voorbeeld: een grond bij de ander, en een grond die niet geldt, verklaren het ontbreken niet
      Gegeven voor het UEA van "De Brug" geldt niet: verklaart dat geen uitsluitingsgrond geldt
      En op "De Brug" is de facultatieve uitsluitingsgrond "faillissement" niet van toepassing
      En op "Dijkzorg" is de facultatieve uitsluitingsgrond "ernstige beroepsfout" van toepassing
      Als het verzoek wordt getoetst
      Dan is "Waddenzoom" niet in behandeling

    Voorbeeld: wie eerlijk meldt dat hij een eis niet haalt, levert geen onvolledig UEA
      Gegeven voor het UEA van "De Brug" geldt niet: verklaart geschikt
      En de solvabiliteit van "De Brug" is 0,1
      Als het verzoek wordt getoetst
      Dan kan "Waddenzoom" worden uitgesloten op grond van "GR-G1-03"

    Voorbeeld: onbekend of er een grond is die de ontbrekende verklaring verklaart
      Gegeven voor het UEA van "De Brug" geldt niet: verklaart dat geen uitsluitingsgrond geldt
      En van "De Brug" is onbekend: uitsluitingsgronden
      Als het verzoek wordt getoetst
      Dan is "Waddenzoom" onbepaald
      En is "Waddenzoom" mogelijk niet in behandeling
      En is "Waddenzoom" mogelijk uitgesloten

    Voorbeeld: en is er alleen een grond waarom de gemeente niet uitsluit, dan schaadt de melding niet
      Gegeven voor het UEA van "De Brug" geldt niet: verklaart dat geen uitsluitingsgrond geldt
      En van "De Brug" is onbekend: uitsluitingsgronden
      En het standpunt dat de gemeente haar bevoegdheid van "GR-3.1-05" niet gebruikt
      Als het verzoek wordt getoetst
      Dan is "Waddenzoom" onbepaald
      En is "Waddenzoom" mogelijk geschikt
