# language: nl
@wet @bron:groningen_hsj_2026/3.1 @bron:groningen_hsj_2026/5.1
Functionaliteit: Akkoord met de uitvoeringseisen

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: Wie niet onvoorwaardelijk akkoord gaat met de uitvoeringseisen mag worden uitgesloten   # GR-3.1-03 GR-3.1-06

    Voorbeeld: een voorbehoud in de begeleidende brief
      Gegeven voor "De Kade" geldt niet: onvoorwaardelijk akkoord met de uitvoeringseisen
      Als het verzoek wordt getoetst
      Dan kan "De Kade" worden uitgesloten op grond van "GR-3.1-03"
      En kan "De Kade" worden uitgesloten op grond van "GR-3.1-06"
      En gebruikt de gemeente haar bevoegdheid niet, dan blijft "De Kade" meedoen

    Voorbeeld: onbekend of het akkoord onvoorwaardelijk is
      Gegeven van "De Kade" is onbekend: onvoorwaardelijk akkoord
      Als het verzoek wordt getoetst
      Dan is "De Kade" onbepaald
      En is "GR-3.1-03" niet beoordeeld
      En ontbreekt onvoorwaardelijk akkoord van "De Kade"

  Regel: Wie de uitvoeringseisen niet kan uitvoeren mag worden uitgesloten   # GR-3.1-03 GR-3.1-06

    Voorbeeld: akkoord, maar niet in staat
      Gegeven voor "De Kade" geldt niet: kan de uitvoeringseisen uitvoeren
      Als het verzoek wordt getoetst
      Dan kan "De Kade" worden uitgesloten op grond van "GR-3.1-03"

  Regel: Zonder akkoord is er geen overeenkomst; kunnen uitvoeren wordt daar niet herhaald   # GR-5.1-07

    Voorbeeld: met een voorbehoud geen overeenkomst
      Gegeven voor "De Kade" geldt niet: onvoorwaardelijk akkoord met de uitvoeringseisen
      Als het verzoek wordt getoetst
      Dan is "De Kade" niet contracteerbaar
      En volgt uit "GR-3.1-03": geen overeenkomst

    Voorbeeld: wie akkoord gaat maar niet kan uitvoeren is niet daarom al van de overeenkomst uitgesloten
      Gegeven voor "De Kade" geldt niet: kan de uitvoeringseisen uitvoeren
      Als het verzoek wordt getoetst
      Dan is "De Kade" wel contracteerbaar
