# language: nl
@wet @bron:groningen_hsj_2026/3.4/G4
Functionaliteit: De regio van een referentie

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: De referentie komt uit een regio met vergelijkbare stedelijke werkgebieden   # GR-G4-05

    Voorbeeld: geen vergelijkbare stedelijke werkgebieden
      Gegeven voor de referentie van "De Kade" geldt niet: regio heeft vergelijkbare stedelijke werkgebieden
      Als het verzoek wordt getoetst
      Dan is aan "GR-G4-05" niet voldaan
      En kan "De Kade" worden uitgesloten
      En onder de lezing "K-126" "samen_naar_aard" is aan "GR-G4-05" niet voldaan
      En onder de lezing "K-126" "samen_naar_aard" is aan "GR-G4-01" niet voldaan
      En onder de lezing "K-31" "gemeenten" is aan "GR-G4-05" niet voldaan
      En onder de lezing "K-31" "gemeenten_of_groningen" is aan "GR-G4-05" niet voldaan

    Voorbeeld: van twee referenties heeft er één zulke werkgebieden
      Gegeven "De Kade" levert ook referentie "Samen Verder"
      En voor referentie "Samen Verder" van "De Kade" geldt niet: regio heeft vergelijkbare stedelijke werkgebieden
      Als het verzoek wordt getoetst
      Dan is aan "GR-G4-05" niet voldaan door "Samen Verder"
      En onder de lezing "K-126" "samen_naar_aard" is aan "GR-G4-05" voldaan

  Regel: De gemeenten scoren op SES-WOA van -0,258 tot 0,000   # GR-G4-05

    Voorbeeld: midden in het bereik
      Gegeven laagste SES-WOA-score van de gemeenten in de regio van de referentie van "De Kade" is -0,2
      En hoogste SES-WOA-score van de gemeenten in de regio van de referentie van "De Kade" is -0,1
      Als het verzoek wordt getoetst
      Dan is aan "GR-G4-05" voldaan
      En is dat zeker

    Voorbeeld: onder het bereik
      Gegeven laagste SES-WOA-score van de gemeenten in de regio van de referentie van "De Kade" is -0,3
      En hoogste SES-WOA-score van de gemeenten in de regio van de referentie van "De Kade" is -0,259
      En SES-WOA-score van de regio als geheel van de referentie van "De Kade" is -0,28
      Als het verzoek wordt getoetst
      Dan is aan "GR-G4-05" niet voldaan
      En kan "De Kade" worden uitgesloten
      En is dat zeker
      En zegt de uitleg van "De Kade" over "GR-G4-05": "SES-WOA-scores van -0,258 tot en met 0"

    Voorbeeld: precies op de bovengrens; “tot” kan die uitsluiten
      Gegeven laagste SES-WOA-score van de gemeenten in de regio van de referentie van "De Kade" is 0
      En hoogste SES-WOA-score van de gemeenten in de regio van de referentie van "De Kade" is 0
      En SES-WOA-score van de regio als geheel van de referentie van "De Kade" is 0
      Als het verzoek wordt getoetst
      Dan onder de lezing "K-31a" "tot_en_met" is aan "GR-G4-05" voldaan
      En onder de lezing "K-31" "gemeenten" is aan "GR-G4-05" voldaan
      En onder de lezing "K-31a" "tot" is aan "GR-G4-05" niet voldaan

    Voorbeeld: precies op de ondergrens
      Gegeven laagste SES-WOA-score van de gemeenten in de regio van de referentie van "De Kade" is -0,258
      En SES-WOA-score van de regio als geheel van de referentie van "De Kade" is -0,258
      Als het verzoek wordt getoetst
      Dan is aan "GR-G4-05" voldaan

    Voorbeeld: één gemeente in de regio scoort boven nul
      Gegeven hoogste SES-WOA-score van de gemeenten in de regio van de referentie van "De Kade" is 0,1
      Als het verzoek wordt getoetst
      Dan onder de lezing "K-31" "regio_of_groningen" is aan "GR-G4-05" voldaan
      En onder de lezing "K-31" "gemeenten_of_groningen" is aan "GR-G4-05" niet voldaan
      En onder de lezing "K-31" "gemeenten" is aan "GR-G4-05" niet voldaan

    Voorbeeld: de gemeenten liggen in het bereik, de regio als geheel niet
      Gegeven SES-WOA-score van de regio als geheel van de referentie van "De Kade" is 0,1
      Als het verzoek wordt getoetst
      Dan onder de lezing "K-31" "gemeenten" is aan "GR-G4-05" voldaan
      En onder de lezing "K-31" "gemeenten_of_groningen" is aan "GR-G4-05" voldaan
      En onder de lezing "K-31" "regio_of_groningen" is aan "GR-G4-05" niet voldaan

    Voorbeeld: niets ligt in het bereik, maar het was in de Groninger context
      Gegeven voor de referentie van "De Kade" geldt: uitgevoerd in de Groninger context
      En hoogste SES-WOA-score van de gemeenten in de regio van de referentie van "De Kade" is 0,1
      En SES-WOA-score van de regio als geheel van de referentie van "De Kade" is 0,1
      Als het verzoek wordt getoetst
      Dan onder de lezing "K-31" "gemeenten_of_groningen" is aan "GR-G4-05" voldaan
      En onder de lezing "K-31" "regio_of_groningen" is aan "GR-G4-05" voldaan

    Voorbeeld: uitgevoerd in de Groninger context zelf
      Gegeven voor de referentie van "De Kade" geldt: uitgevoerd in de Groninger context
      En hoogste SES-WOA-score van de gemeenten in de regio van de referentie van "De Kade" is 0,1
      Als het verzoek wordt getoetst
      Dan is aan "GR-G4-05" voldaan
      En hangt dat af van de lezing "K-31"
      En onder de lezing "K-31" "gemeenten" is aan "GR-G4-05" niet voldaan

    Voorbeeld: onbekende score van de regio
      Gegeven van de referentie van "De Kade" is onbekend: laagste SES-WOA-score van de gemeenten in de regio
      En van de referentie van "De Kade" is onbekend: hoogste SES-WOA-score van de gemeenten in de regio
      En van de referentie van "De Kade" is onbekend: SES-WOA-score van de regio als geheel
      Als het verzoek wordt getoetst
      Dan is "GR-G4-05" niet beoordeeld

    Abstract Scenario: alleen onbekend: <score>
      Gegeven van de referentie van "De Kade" is onbekend: <score>
      En het standpunt dat voor "K-31" de lezing "gemeenten" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-G4-05" niet beoordeeld

      Voorbeelden:
        | score                                              |
        | laagste SES-WOA-score van de gemeenten in de regio |
        | hoogste SES-WOA-score van de gemeenten in de regio |

    Voorbeeld: van de ene referentie onbekend, van de andere buiten het bereik
      Gegeven "De Kade" levert ook referentie "Samen Verder"
      En hoogste SES-WOA-score van de gemeenten in de regio van referentie "Samen Verder" van "De Kade" is 0,1
      En van referentie "Netwerk Noord" van "De Kade" is onbekend: hoogste SES-WOA-score van de gemeenten in de regio
      En het standpunt dat voor "K-31" de lezing "gemeenten" geldt
      Als het verzoek wordt getoetst
      Dan is aan "GR-G4-05" niet voldaan door "Samen Verder"
