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
      En is aan "GR-CO-04" voldaan
      En is aan "GR-HA-06" voldaan

    Voorbeeld: zonder toestemming
      Gegeven na het indienen is bij "Waddenzoom" de samenstelling gewijzigd
      En voor de wijziging in de samenstelling van "Waddenzoom" geldt niet: schriftelijke toestemming
      Als het verzoek wordt getoetst
      Dan noemt het document geen gevolg van "GR-T11"
      En is "Waddenzoom" onbepaald
      En is aan "GR-CO-04" voldaan
      En is aan "GR-HA-06" voldaan

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

  Regel: Wat voor het indienen verandert hoort bij het verzoek, ook als de wet het daarna niet meer zou toestaan   # GR-T11 GR-HA-06 GR-CO-04

    Abstract Scenario: voor het indienen is bij de combinatie <wijziging>
      Gegeven na het indienen is bij "Waddenzoom" <wijziging>
      En voor de wijziging in de samenstelling van "Waddenzoom" geldt niet: na het indienen
      En voor de wijziging in de samenstelling van "Waddenzoom" geldt niet: wet staat toe
      Als het verzoek wordt getoetst
      Dan is aan "<norm>" voldaan
      En is "Waddenzoom" geschikt

      Voorbeelden:
        | wijziging                   | norm     |
        | de samenstelling gewijzigd  | GR-T11   |
        | een onderaannemer toegevoegd | GR-HA-06 |
        | een combinatie gevormd      | GR-CO-04 |

  Regel: Elke wijziging heeft haar eigen bepaling   # GR-T11 GR-HA-06 GR-CO-04

    Voorbeeld: zonder toestemming een combinatie gevormd, als § 5.4.1 alleen voor de hoofdaannemer geldt
      Gegeven na het indienen is bij "Waddenzoom" een combinatie gevormd
      En voor de wijziging in de samenstelling van "Waddenzoom" geldt niet: schriftelijke toestemming
      En het standpunt dat voor "K-139" de lezing "alleen_hoofdaannemer" geldt
      Als het verzoek wordt getoetst
      Dan is aan "GR-CO-04" niet voldaan
      En is aan "GR-T11" voldaan
      En is aan "GR-HA-06" voldaan

    Voorbeeld: onbekend of er iets is gewijzigd, als § 5.4.1 alleen voor de hoofdaannemer geldt
      Gegeven van "Waddenzoom" is onbekend: wijzigingen
      En het standpunt dat voor "K-139" de lezing "alleen_hoofdaannemer" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-T11" niet beoordeeld
      En is aan "GR-HA-06" voldaan

    Voorbeeld: een hoofdaannemer voegt zonder goedkeuring een onderaannemer toe
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En na het indienen is bij "De Kade" een onderaannemer toegevoegd
      En voor de wijziging in de samenstelling van "De Kade" geldt niet: schriftelijke toestemming
      En het standpunt dat voor "K-139" de lezing "alleen_hoofdaannemer" geldt
      Als de verzoeken worden getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-HA-06" niet voldaan
      En is aan "GR-T11" voldaan
