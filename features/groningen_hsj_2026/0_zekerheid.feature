# language: nl
@motor
Functionaliteit: Zeker, mogelijk en onbekend

  Regel: Wat vaststaat blijft zeker, ook als iets anders onbekend is   # GR-3.1-04 GR-G1-03

    Voorbeeld: een verplichte grond en een onbekende solvabiliteit
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En op "De Kade" is de verplichte uitsluitingsgrond "fraude" van toepassing
      En de solvabiliteit van "De Kade" is onbekend
      Als het verzoek wordt getoetst
      Dan is "De Kade" uitgesloten
      En is dat zeker

    Voorbeeld: een te lage solvabiliteit en een onbekende liquiditeit
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En de solvabiliteit van "De Kade" is 0,1
      En de liquiditeit van "De Kade" is onbekend
      Als het verzoek wordt getoetst
      Dan kan "De Kade" worden uitgesloten op grond van "GR-G1-03"
      En is dat zeker
      En is "GR-G1-04" niet beoordeeld

  Regel: Wat niet in behandeling komt wordt niet meer uitgesloten   # GR-5.2-01

    Voorbeeld: te laat, met een verplichte grond
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En op "De Kade" is de verplichte uitsluitingsgrond "fraude" van toepassing
      En "De Kade" dient het verzoek in op 8 april 2026 om 9:00
      Als het verzoek wordt getoetst
      Dan is "De Kade" niet in behandeling
      En is dat zeker

  Regel: Een bevoegdheid gaat voor een gevolg dat niet is genoemd   # GR-G1-03 GR-CO-02

    Voorbeeld: te lage solvabiliteit, en twee penvoerders
      Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
      En de solvabiliteit van "De Brug" is 0,1
      En voor "Dijkzorg" geldt: penvoerder van de combinatie
      Als het verzoek wordt getoetst
      Dan kan "Waddenzoom" worden uitgesloten op grond van "GR-G1-03"
      En is aan "GR-CO-02" niet voldaan

  Regel: Een dossier dat zwijgt is onbepaald, niet afgewezen en niet geschikt   # GR-B1-01 GR-G4-01

    Voorbeeld: onbekend wie de partijen zijn
      Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
      En van "Waddenzoom" zijn onbekend: de partijen
      Als het verzoek wordt getoetst
      Dan is "Waddenzoom" onbepaald
      En is "GR-3.1-04" niet beoordeeld
      En is "GR-3.1-05" niet beoordeeld
      En is "GR-G1-01" niet beoordeeld
      En is "GR-G2-01" niet beoordeeld
      En is "GR-G3-01" niet beoordeeld
      En is "GR-CO-02" niet beoordeeld
      En is "GR-B1-01" niet beoordeeld
      En is "GR-B1-05" niet beoordeeld
      En is "GR-B1-06" niet beoordeeld
      En is "GR-B1-07" niet beoordeeld
      En ontbreken de partijen van "Waddenzoom"

    Voorbeeld: onbekend welke referenties er zijn
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En van "De Kade" zijn onbekend: de referenties
      Als het verzoek wordt getoetst
      Dan is "De Kade" onbepaald
      En is "GR-G4-01" niet beoordeeld
      En is "GR-B1-08" niet beoordeeld

    Voorbeeld: een verzoek zonder partijen is niet onbekend maar onvolledig
      Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
      En de partijen van "Waddenzoom" zijn geen
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-01" niet voldaan
      En is "Waddenzoom" niet in behandeling
      En is aan "GR-G1-01" niet voldaan
      En is aan "GR-G2-01" niet voldaan
      En is aan "GR-G3-01" niet voldaan

    Voorbeeld: een hoofdaannemer die niet wordt genoemd levert ook geen UEA
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En de partijen van "De Kade" zijn geen
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-01" niet voldaan

    Voorbeeld: onbekend of er na het indienen iets is gewijzigd
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met niet-dragende onderaannemer "Kweldervoet"
      En van "De Kade" zijn onbekend: de wijzigingen
      Als het verzoek wordt getoetst
      Dan is "GR-HA-06" niet beoordeeld
      En is "GR-CO-04" niet beoordeeld

  Regel: Een standpunt legt een lezing vast, en het antwoord rust daarop   # GR-B1-05 GR-3.4-02

    Voorbeeld: een ontbrekend bewijsstuk, en het standpunt dat dat tot afwijzing moet leiden
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En de jaarrekening van "De Kade" is niet bijgevoegd
      En het standpunt dat voor "K-08" de lezing "moet" geldt
      Als het verzoek wordt getoetst
      Dan is "De Kade" niet in behandeling
      En is dat zeker

    Voorbeeld: een ontbrekend bewijsstuk, en het standpunt dat de gemeente dat door de vingers ziet
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En de jaarrekening van "De Kade" is niet bijgevoegd
      En het standpunt dat de gemeente haar bevoegdheid van "GR-3.4-02" niet gebruikt
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is "De Kade" niet contracteerbaar
