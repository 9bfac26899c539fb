# language: nl
@wet @bron:groningen_hsj_2026/5.2 @bron:groningen_hsj_2026/3.4/G1
Functionaliteit: Twee gebreken tegelijk

  Regel: Een verzoek dat te laat is komt aan de geschiktheidseisen niet toe   # GR-5.2-01 GR-G1-03

    Achtergrond:
      Gegeven een volledig verzoek van combinatie "Wadlopers" met combinanten "Slikrand", "Priel" en "Zandplaat"
      En de solvabiliteit van "Zandplaat" is 24%

    Voorbeeld: een dag te laat en één zwakke combinant van drie
      Gegeven "Wadlopers" dient het verzoek in op 8 april 2026 om 9:00
      Als het verzoek wordt getoetst
      Dan is "Wadlopers" niet in behandeling op grond van "GR-5.2-01"
      En is dat zeker
      En is aan "GR-G1-03" niet voldaan door "Zandplaat"
      En is aan "GR-G1-03" voldaan door "Priel"

    Voorbeeld: een dag te laat en een verplichte uitsluitingsgrond
      Gegeven "Wadlopers" dient het verzoek in op 8 april 2026 om 9:00
      En op "Priel" is de verplichte uitsluitingsgrond "fraude" van toepassing
      Als het verzoek wordt getoetst
      Dan is "Wadlopers" niet in behandeling op grond van "GR-5.2-01"
      En is dat zeker

    Voorbeeld: op tijd is alleen de solvabiliteit een beletsel
      Gegeven "Wadlopers" dient het verzoek in op 7 april 2026 om 9:00
      Als het verzoek wordt getoetst
      Dan kan "Wadlopers" worden uitgesloten op grond van "GR-G1-03"
      En hangt dat af van de lezing "K-16"
      En hangt dat af van de bevoegdheid "GR-3.1-06"
      En speelt bij "Wadlopers" bevinding "K-16"
      En ontbreekt er niets bij "Wadlopers"
      En is "Wadlopers" niet contracteerbaar
