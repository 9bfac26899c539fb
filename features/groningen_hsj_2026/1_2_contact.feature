# language: nl
@wet @bron:groningen_hsj_2026/1.2
Functionaliteit: Contact tijdens de procedure

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: Over de procedure wordt alleen via TenderNed gesproken   # GR-1.2-02 GR-1.2-03

    Voorbeeld: telefoontje over de procedure met de inkopende organisatie
      Gegeven het contact buiten het platform om van "De Kade" is over de procedure
      En met wie dat contact was van "De Kade" is inkopende organisatie
      Als het verzoek wordt getoetst
      Dan kan "De Kade" worden uitgesloten op grond van "GR-1.2-03"
      En gebruikt de gemeente haar bevoegdheid niet, dan blijft "De Kade" meedoen
      En is aan "GR-1.2-02" niet voldaan
      En is aan "GR-1.2-03" niet voldaan
      En staat dat in § 1.2

    Voorbeeld: gesprek met de inkopende organisatie over een ander onderwerp
      Gegeven het contact buiten het platform om van "De Kade" is over iets anders
      En met wie dat contact was van "De Kade" is inkopende organisatie
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-1.2-02" voldaan
      En is aan "GR-1.2-03" voldaan

    Voorbeeld: contact over de procedure met een andere deelnemende gemeente
      Gegeven het contact buiten het platform om van "De Kade" is over de procedure
      En met wie dat contact was van "De Kade" is andere gemeente
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En hangt dat af van de lezing "K-57a"
      En onder de lezing "K-57a" "ruim" kan "De Kade" worden uitgesloten

    Voorbeeld: contact over de procedure met de adviseur van de gemeente
      Gegeven het contact buiten het platform om van "De Kade" is over de procedure
      En met wie dat contact was van "De Kade" is adviseur
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En onder de lezing "K-57a" "ruim" kan "De Kade" worden uitgesloten

    Abstract Scenario: hoort ook de adviseur bij de inkoper, dan blijft toegestaan: <contact>
      Gegeven het contact buiten het platform om van "De Kade" is <contact>
      En met wie dat contact was van "De Kade" is <wie>
      En het standpunt dat voor "K-57a" de lezing "ruim" geldt
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-1.2-03" voldaan

      Voorbeelden:
        | contact          | wie             |
        | geen             | adviseur        |
        | over iets anders | adviseur        |
        | melding storing  | andere gemeente |

    Voorbeeld: contact met de inkopende organisatie zelf, ook als anderen bij haar horen
      Gegeven het contact buiten het platform om van "De Kade" is over de procedure
      En met wie dat contact was van "De Kade" is inkopende organisatie
      En het standpunt dat voor "K-57a" de lezing "ruim" geldt
      Als het verzoek wordt getoetst
      Dan kan "De Kade" worden uitgesloten op grond van "GR-1.2-03"
      En zegt de uitleg van "De Kade": "contact met de inkopende organisatie"
      En zegt de uitleg van "De Kade" niet: "Ook die hoort bij de inkoper"

    Voorbeeld: onbekend met wie er contact over de procedure was
      Gegeven het contact buiten het platform om van "De Kade" is over de procedure
      En van "De Kade" is onbekend: met wie dat contact was
      Als het verzoek wordt getoetst
      Dan is "De Kade" onbepaald
      En ontbreekt met wie dat contact was van "De Kade"
      En is "De Kade" mogelijk geschikt

  Regel: Een storing moet juist buiten het platform om worden gemeld   # GR-1.2-03 GR-5.2-09

    Voorbeeld: de melding van een storing bij de contactpersoon is geen verboden contact
      Gegeven het contact buiten het platform om van "De Kade" is melding storing
      En met wie dat contact was van "De Kade" is inkopende organisatie
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En hangt dat af van de lezing "K-57"
      En onder de lezing "K-57" "letterlijk" kan "De Kade" worden uitgesloten
      En onder de lezing "K-57" "letterlijk" is aan "GR-1.2-02" niet voldaan
      En onder de lezing "K-57" "uitzondering" is aan "GR-1.2-02" voldaan
