# language: nl
@wet @bron:groningen_hsj_2026/3.4/G1
Functionaliteit: Liquiditeit

  Regel: De liquiditeit is ten minste 0,70   # GR-G1-04 GR-5.1-05

    Abstract Scenario: een hoofdaannemer met een liquiditeit van <liquiditeit>
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En de liquiditeit van "De Kade" is <liquiditeit>
      Als het verzoek wordt getoetst
      Dan is aan "GR-G1-04" <oordeel>
      En is dat zeker

      Voorbeelden:
        | liquiditeit | oordeel      |
        | 0,70        | voldaan      |
        | 0,6999      | niet voldaan |
        | 1,5         | voldaan      |

    Voorbeeld: net te weinig liquide
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En de liquiditeit van "De Kade" is 0,6999
      Als het verzoek wordt getoetst
      Dan kan "De Kade" worden uitgesloten op grond van "GR-G1-04"
      En is "De Kade" niet contracteerbaar

    Voorbeeld: een combinant met te weinig liquiditeit
      Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
      En de liquiditeit van "Dijkzorg" is 0,6
      Als het verzoek wordt getoetst
      Dan kan "Waddenzoom" worden uitgesloten op grond van "GR-G1-04"
      En hangt dat af van de lezing "K-16"
      En onder de lezing "K-16" "samen" is "Waddenzoom" geschikt

    Voorbeeld: onbekende liquiditeit
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En de liquiditeit van "De Kade" is onbekend
      Als het verzoek wordt getoetst
      Dan is "De Kade" onbepaald
      En ontbreekt de liquiditeit van "De Kade"
