# language: nl
@wet @bron:groningen_hsj_2026/5.2
Functionaliteit: Het juiste platform, en storingen

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: Een verzoek komt alleen via TenderNed binnen   # GR-5.2-07 GR-5.2-06

    Abstract Scenario: ingediend per <kanaal>
      Gegeven de wijze van indienen van "De Kade" is <kanaal>
      Als het verzoek wordt getoetst
      Dan is "De Kade" niet in behandeling op grond van "GR-5.2-07"
      En is dat zeker
      En is "De Kade" niet in behandeling op grond van "GR-5.2-06"

      Voorbeelden:
        | kanaal |
        | e-mail |
        | post   |
        | anders |

    Voorbeeld: via het platform
      Gegeven de wijze van indienen van "De Kade" is platform
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-5.2-07" voldaan

    Voorbeeld: onbekend hoe is ingediend
      Gegeven van "De Kade" is onbekend: de wijze van indienen
      Als het verzoek wordt getoetst
      Dan is "De Kade" onbepaald
      En ontbreekt de wijze van indienen van "De Kade"

  Regel: Een storing wordt direct gemeld, bij het platform en bij de contactpersoon   # GR-5.2-09 GR-5.2-08

    Voorbeeld: bij beide gemeld
      Gegeven voor "De Kade" geldt: technisch probleem bij het indienen
      En voor "De Kade" geldt: probleem direct gemeld bij het platform
      En voor "De Kade" geldt: probleem direct gemeld bij de contactpersoon
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-5.2-09" voldaan
      En is dat zeker

    Voorbeeld: alleen bij het platform gemeld
      Gegeven voor "De Kade" geldt: technisch probleem bij het indienen
      En voor "De Kade" geldt: probleem direct gemeld bij het platform
      En voor "De Kade" geldt niet: probleem direct gemeld bij de contactpersoon
      Als het verzoek wordt getoetst
      Dan is aan "GR-5.2-09" niet voldaan
      En is "De Kade" geschikt
      En hangt dat af van de lezing "K-138"
      En onder de lezing "K-138" "letterlijk" is "De Kade" niet in behandeling

    Voorbeeld: alleen bij de contactpersoon gemeld
      Gegeven voor "De Kade" geldt: technisch probleem bij het indienen
      En voor "De Kade" geldt niet: probleem direct gemeld bij het platform
      En voor "De Kade" geldt: probleem direct gemeld bij de contactpersoon
      Als het verzoek wordt getoetst
      Dan is aan "GR-5.2-09" niet voldaan

    Voorbeeld: een gemelde storing maakt een te laat verzoek niet op tijd
      Gegeven voor "De Kade" geldt: technisch probleem bij het indienen
      En voor "De Kade" geldt: probleem direct gemeld bij het platform
      En voor "De Kade" geldt: probleem direct gemeld bij de contactpersoon
      En "De Kade" dient het verzoek in op 7 april 2026 om 13:00
      Als het verzoek wordt getoetst
      Dan is "De Kade" niet in behandeling op grond van "GR-5.2-01"
      En is dat zeker

    Abstract Scenario: geen storing, en dus ook niets te melden aan <wie>
      Gegeven voor "De Kade" geldt niet: technisch probleem bij het indienen
      En voor "De Kade" geldt niet: probleem direct gemeld bij <wie>
      Als het verzoek wordt getoetst
      Dan is aan "GR-5.2-09" voldaan

      Voorbeelden:
        | wie               |
        | het platform      |
        | de contactpersoon |
