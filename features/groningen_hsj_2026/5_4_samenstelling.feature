# language: nl
@wet @bron:groningen_hsj_2026/2.1.4
Functionaliteit: Een andere samenstelling na het indienen

  Achtergrond:
    Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"

  Regel: De samenstelling wijzigen vraagt schriftelijke toestemming en ruimte in de wet   # GR-T11

    Voorbeeld: met toestemming en zoals de wet toestaat
      Gegeven na het indienen is bij "Waddenzoom" de samenstelling gewijzigd
      Als het verzoek wordt getoetst
      Dan is aan "GR-T11" voldaan
      En is "Waddenzoom" geschikt

    Voorbeeld: toestemming, maar de wet staat het niet toe
      Gegeven na het indienen is bij "Waddenzoom" de samenstelling gewijzigd
      En voor de wijziging in de samenstelling van "Waddenzoom" geldt niet: wet- en regelgeving staat de wijziging toe
      Als het verzoek wordt getoetst
      Dan is aan "GR-T11" niet voldaan

    Voorbeeld: zonder toestemming
      Gegeven na het indienen is bij "Waddenzoom" de samenstelling gewijzigd
      En voor de wijziging in de samenstelling van "Waddenzoom" geldt niet: schriftelijke toestemming
      Als het verzoek wordt getoetst
      Dan noemt het document geen gevolg van "GR-T11"
      En is "Waddenzoom" onbepaald
      En is aan "GR-CO-04" voldaan

    Voorbeeld: voor het indienen
      Gegeven na het indienen is bij "Waddenzoom" de samenstelling gewijzigd
      En voor de wijziging in de samenstelling van "Waddenzoom" geldt niet: na het indienen
      En voor de wijziging in de samenstelling van "Waddenzoom" geldt niet: schriftelijke toestemming
      Als het verzoek wordt getoetst
      Dan is aan "GR-T11" voldaan

    Voorbeeld: onbekend of er iets is gewijzigd
      Gegeven van "Waddenzoom" is onbekend: wijzigingen
      Als het verzoek wordt getoetst
      Dan is "GR-T11" niet beoordeeld
