# language: nl
@wet @bron:groningen_hsj_2026/5.4.2
Functionaliteit: Combinatie

  Achtergrond:
    Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"

  Regel: Een combinatie wijst één penvoerder aan   # GR-CO-02

    Voorbeeld: twee penvoerders
      Gegeven voor "Dijkzorg" geldt: penvoerder van de combinatie
      Als het verzoek wordt getoetst
      Dan is aan "GR-CO-02" niet voldaan
      En noemt het document geen gevolg van "GR-CO-02"
      En is "Waddenzoom" onbepaald

    Voorbeeld: geen penvoerder
      Gegeven voor "De Brug" geldt niet: penvoerder van de combinatie
      Als het verzoek wordt getoetst
      Dan is aan "GR-CO-02" niet voldaan

    Voorbeeld: één penvoerder
      Gegeven voor "De Brug" geldt: penvoerder van de combinatie
      Als het verzoek wordt getoetst
      Dan is aan "GR-CO-02" voldaan

    Voorbeeld: de partijen van een andere combinatie zeggen niets over deze
      Gegeven een volledig verzoek van combinatie "Noorderlicht" met combinanten "Kompas" en "Poolster"
      En van "Waddenzoom" is onbekend: partijen
      Als de verzoeken worden getoetst
      Dan is "Waddenzoom" onbepaald
      En is "GR-CO-02" niet beoordeeld
      En is "Noorderlicht" geschikt

  Regel: De andere combinanten machtigen de penvoerder   # GR-CO-02

    Voorbeeld: een combinant gaf geen volmacht
      Gegeven voor "Dijkzorg" geldt niet: heeft de penvoerder gemachtigd
      Als het verzoek wordt getoetst
      Dan is aan "GR-CO-02" niet voldaan
      En is "Waddenzoom" onbepaald

    Voorbeeld: de penvoerder hoeft zichzelf niet te machtigen
      Gegeven voor "De Brug" geldt niet: heeft de penvoerder gemachtigd
      Als het verzoek wordt getoetst
      Dan is aan "GR-CO-02" voldaan
      En is "Waddenzoom" geschikt

    Voorbeeld: onbekend of er een volmacht is
      Gegeven van "Dijkzorg" is onbekend: heeft de penvoerder gemachtigd
      Als het verzoek wordt getoetst
      Dan is "GR-CO-02" niet beoordeeld

  Regel: De combinatie is bij het sluiten van de overeenkomst hoofdelijk aansprakelijk   # GR-CO-03

    Voorbeeld: een combinant wil niet hoofdelijk aansprakelijk zijn
      Gegeven voor "Dijkzorg" geldt niet: tekent voor hoofdelijke aansprakelijkheid
      Als het verzoek wordt getoetst
      Dan is aan "GR-CO-03" niet voldaan

  Regel: Na het indienen een combinatie vormen vraagt toestemming en ruimte in de wet   # GR-CO-04

    Voorbeeld: toestemming, maar de wet staat het niet toe
      Gegeven na het indienen is bij "Waddenzoom" een combinatie gevormd
      En voor de wijziging in de samenstelling van "Waddenzoom" geldt niet: wet- en regelgeving staat de wijziging toe
      Als het verzoek wordt getoetst
      Dan is aan "GR-CO-04" niet voldaan

    Voorbeeld: met toestemming en zoals de wet toestaat
      Gegeven na het indienen is bij "Waddenzoom" een combinatie gevormd
      Als het verzoek wordt getoetst
      Dan is aan "GR-CO-04" voldaan
      En is "Waddenzoom" geschikt

    Voorbeeld: gevormd voor het indienen, dus zonder toestemming
      Gegeven na het indienen is bij "Waddenzoom" een combinatie gevormd
      En voor de wijziging in de samenstelling van "Waddenzoom" geldt niet: na het indienen
      En voor de wijziging in de samenstelling van "Waddenzoom" geldt niet: schriftelijke toestemming
      Als het verzoek wordt getoetst
      Dan is aan "GR-CO-04" voldaan
      En is "Waddenzoom" geschikt

    Voorbeeld: zonder toestemming
      Gegeven na het indienen is bij "Waddenzoom" een combinatie gevormd
      En voor de wijziging in de samenstelling van "Waddenzoom" geldt niet: schriftelijke toestemming
      Als het verzoek wordt getoetst
      Dan is aan "GR-CO-04" niet voldaan

    Voorbeeld: onbekend of er toestemming was
      Gegeven na het indienen is bij "Waddenzoom" een combinatie gevormd
      En van de wijziging in de samenstelling van "Waddenzoom" is onbekend: schriftelijke toestemming
      Als het verzoek wordt getoetst
      Dan is "GR-CO-04" niet beoordeeld

  Regel: Andere stukken dan over uitsluitingsgronden mogen samen worden ingediend   # GR-CO-06

    Voorbeeld: een gezamenlijke jaarrekening
      Gegeven de jaarrekening van "Dijkzorg" is niet bijgevoegd
      En het standpunt dat voor "K-16" de lezing "samen" geldt
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-05" voldaan

    Voorbeeld: alleen de andere combinant heeft iemand voor de regie
      Gegeven bij activiteit 5.6 zet "Dijkzorg" niemand in
      En het standpunt dat voor "K-44" de lezing "bij_verzoek" geldt
      Als het verzoek wordt getoetst
      Dan onder de lezing "K-16" "samen" is aan "GR-B2-5.6" voldaan
      En onder de lezing "K-16" "samen" is "Waddenzoom" geschikt
