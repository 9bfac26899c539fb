# language: nl
@wet @bron:groningen_hsj_2026/3.4/G1
Functionaliteit: Solvabiliteit

  Regel: De solvabiliteit is ten minste 0,25   # GR-G1-03 GR-3.1-06 GR-5.1-05

    Abstract Scenario: een hoofdaannemer met een solvabiliteit van <solvabiliteit>
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En de solvabiliteit van "De Kade" is <solvabiliteit>
      Als het verzoek wordt getoetst
      Dan is aan "GR-G1-03" <oordeel>
      En is dat zeker
      En staat dat in § 3.4 G1

      Voorbeelden:
        | solvabiliteit | oordeel      |
        | 0,25          | voldaan      |
        | 0,2499        | niet voldaan |
        | -0,1          | niet voldaan |
        | 1             | voldaan      |

    Voorbeeld: een gemiste eis laat de keuze aan de gemeente en kost de overeenkomst
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En de solvabiliteit van "De Kade" is 0,2499
      Als het verzoek wordt getoetst
      Dan kan "De Kade" worden uitgesloten op grond van "GR-G1-03"
      En kan "De Kade" worden uitgesloten op grond van "GR-3.1-06"
      En gebruikt de gemeente haar bevoegdheid, dan is "De Kade" uitgesloten
      En gebruikt de gemeente haar bevoegdheid niet, dan blijft "De Kade" meedoen
      En is "De Kade" niet contracteerbaar

    Voorbeeld: een onbekende solvabiliteit is geen onvoldoende
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En de solvabiliteit van "De Kade" is onbekend
      Als het verzoek wordt getoetst
      Dan is "De Kade" onbepaald
      En is "GR-G1-03" niet beoordeeld
      En ontbreekt de solvabiliteit van "De Kade"
      En is "De Kade" mogelijk geschikt

  Regel: Of elke combinant haar moet halen of de combinatie samen, staat open   # GR-G1-03 GR-CO-06

    Voorbeeld: één zwakke combinant
      Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
      En de solvabiliteit van "De Brug" is 0,2499
      Als het verzoek wordt getoetst
      Dan kan "Waddenzoom" worden uitgesloten op grond van "GR-G1-03"
      En hangt dat af van de lezing "K-16"
      En is aan "GR-G1-03" niet voldaan door "De Brug"
      En is aan "GR-G1-03" voldaan door "Dijkzorg"
      En onder de lezing "K-16" "samen" is "Waddenzoom" geschikt

    Voorbeeld: samen precies op de grens
      Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
      En de solvabiliteit van "De Brug" is 0,1
      En de solvabiliteit van "Dijkzorg" is 0,4
      Als het verzoek wordt getoetst
      Dan onder de lezing "K-16" "samen" is "Waddenzoom" geschikt
      En onder de lezing "K-16" "elk" kan "Waddenzoom" worden uitgesloten

    Voorbeeld: samen net onder de grens
      Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
      En de solvabiliteit van "De Brug" is 0,0999
      En de solvabiliteit van "Dijkzorg" is 0,4
      Als het verzoek wordt getoetst
      Dan kan "Waddenzoom" worden uitgesloten
      En onder de lezing "K-16" "samen" kan "Waddenzoom" worden uitgesloten

    Voorbeeld: een standpunt over deze lezing
      Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
      En de solvabiliteit van "De Brug" is 0,2499
      En het standpunt dat voor "K-16" de lezing "samen" geldt
      Als het verzoek wordt getoetst
      Dan is "Waddenzoom" geschikt
      En is dat zeker

    Voorbeeld: samen, en van één combinant onbekend
      Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
      En de solvabiliteit van "De Brug" is onbekend
      En het standpunt dat voor "K-16" de lezing "samen" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-G1-03" niet beoordeeld

    Voorbeeld: van één combinant onbekend, van de ander niet
      Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
      En de solvabiliteit van "De Brug" is onbekend
      En de solvabiliteit van "Dijkzorg" is 0,4
      Als het verzoek wordt getoetst
      Dan is "GR-G1-03" niet beoordeeld
      En is aan "GR-G1-03" voldaan door "Dijkzorg"

  Regel: Een dragende onderaannemer moet haar halen als op hem voor G1 een beroep wordt gedaan   # GR-G1-03

    Voorbeeld: zwakke onderaannemer die alleen G4 draagt
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"
      En op "Veenkracht" wordt alleen voor G4 een beroep gedaan
      En de solvabiliteit van "Veenkracht" is 0,2
      Als het verzoek wordt getoetst
      Dan kan "De Kade" worden uitgesloten
      En hangt dat af van de lezing "K-89"
      En onder de lezing "K-89" "alleen_gedragen_eis" is "De Kade" geschikt

    Voorbeeld: zwakke onderaannemer die G1 draagt
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"
      En op "Veenkracht" wordt alleen voor G1 een beroep gedaan
      En de solvabiliteit van "Veenkracht" is 0,2
      Als het verzoek wordt getoetst
      Dan kan "De Kade" worden uitgesloten op grond van "GR-G1-03"
      En onder de lezing "K-89" "alleen_gedragen_eis" kan "De Kade" worden uitgesloten

    Voorbeeld: zwakke niet-dragende onderaannemer
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met niet-dragende onderaannemer "Kweldervoet"
      En de solvabiliteit van "Kweldervoet" is 0,1
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is dat zeker
