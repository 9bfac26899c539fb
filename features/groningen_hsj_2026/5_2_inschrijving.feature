# language: nl
@wet @bron:groningen_hsj_2026/5.2
Functionaliteit: De inschrijving op tijd en via het platform

  Achtergrond:
    Gegeven een volledig verzoek van combinatie "Noorderlicht" met combinanten "Kompas" en "Poolster"
    En een volledig verzoek van combinatie "Wierdenrand" met combinanten "Kwelder" en "Oeverzwaluw"
    En een volledige inschrijving van "Noorderlicht"
    En de score K1 van "Noorderlicht" is 36
    En de score K2 van "Noorderlicht" is 36
    En de score K3 van "Noorderlicht" is 36
    En een volledige inschrijving van "Wierdenrand"
    En de score K1 van "Wierdenrand" is 28
    En de score K2 van "Wierdenrand" is 28
    En de score K3 van "Wierdenrand" is 28

  Regel: Een inschrijving is uiterlijk op 1 juni 2027 om 12:00 uur binnen   # GR-5.2-05 GR-5.2-06

    Abstract Scenario: op tijd, om <tijd>
      Gegeven "Noorderlicht" dient de inschrijving in op 1 juni 2027 om <tijd>
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" voorlopig gegund
      En is dat zeker
      En is aan "GR-5.2-05" voldaan
      En speelt bij "Noorderlicht" bevinding "K-134"
      En is "Wierdenrand" afgewezen

      Voorbeelden:
        | tijd     |
        | 11:59:59 |
        | 12:00:00 |

    Voorbeeld: een dag eerder, in de avond
      Gegeven "Noorderlicht" dient de inschrijving in op 31 mei 2027 om 23:59
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" voorlopig gegund
      En is aan "GR-5.2-05" voldaan

    Voorbeeld: om 12:00:01, in de minuut van de sluiting
      Gegeven "Noorderlicht" dient de inschrijving in op 1 juni 2027 om 12:00:01
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" afgewezen op grond van "GR-5.2-05"
      En hangt dat af van de lezing "K-60"
      En onder de lezing "K-60" "minuut" is "Noorderlicht" voorlopig gegund
      En is "Wierdenrand" voorlopig gegund

    Voorbeeld: om 12:01:00, te laat in elke lezing
      Gegeven "Noorderlicht" dient de inschrijving in op 1 juni 2027 om 12:01:00
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" afgewezen op grond van "GR-5.2-06"
      En is dat zeker
      En speelt bij "Noorderlicht" bevinding "K-134"
      En is "Wierdenrand" voorlopig gegund
      En is dat zeker

    Voorbeeld: een dag te laat, en nog zonder scores
      Gegeven "Noorderlicht" dient de inschrijving in op 2 juni 2027 om 9:00
      En van "Noorderlicht" is onbekend: de score K1
      En van "Noorderlicht" is onbekend: de score K2
      En van "Noorderlicht" is onbekend: de score K3
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" afgewezen
      En is dat zeker
      En ontbreekt er niets bij "Noorderlicht"
      En is "Wierdenrand" voorlopig gegund

    Voorbeeld: wie te laat inschrijft houdt zijn plaats in de selectie en in de dialoog
      Gegeven "Noorderlicht" dient de inschrijving in op 2 juni 2027 om 9:00
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" na stap 0 nog over
      En is "Noorderlicht" na stap 4 nog over
      En valt "Noorderlicht" af in stap 5

    Voorbeeld: beide te laat, en dan zegt het document niet hoe het verder gaat
      Gegeven "Noorderlicht" dient de inschrijving in op 2 juni 2027 om 9:00
      En "Wierdenrand" dient de inschrijving in op 3 juni 2027 om 9:00
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" afgewezen
      En speelt bij "Noorderlicht" bevinding "K-95"
      En is "Wierdenrand" afgewezen

  Regel: Of verzenden of ontvangen telt, daarover botsen twee zinnen ook voor de inschrijving   # GR-5.2-05

    Voorbeeld: verzonden voor, ontvangen na de sluiting
      Gegeven "Noorderlicht" verzendt de inschrijving op 1 juni 2027 om 11:59:50
      En het platform ontvangt de inschrijving van "Noorderlicht" op 1 juni 2027 om 12:01:10
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" afgewezen
      En hangt dat af van de lezing "K-130"
      En onder de lezing "K-130" "verzending" is "Noorderlicht" voorlopig gegund
      En is "Wierdenrand" voorlopig gegund
      En is "Wierdenrand" mogelijk afgewezen

    Voorbeeld: seconden voor en na de sluiting
      Gegeven "Noorderlicht" verzendt de inschrijving op 1 juni 2027 om 11:59:50
      En het platform ontvangt de inschrijving van "Noorderlicht" op 1 juni 2027 om 12:00:10
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" afgewezen
      En hangt dat af van de lezing "K-130"
      En hangt dat af van de lezing "K-60"

  Regel: Een inschrijving komt alleen via TenderNed binnen   # GR-5.2-07 GR-5.2-06

    Abstract Scenario: ingediend per <kanaal>
      Gegeven de wijze van indienen van de inschrijving van "Noorderlicht" is <kanaal>
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" afgewezen op grond van "GR-5.2-07"
      En is dat zeker
      En is "Wierdenrand" voorlopig gegund

      Voorbeelden:
        | kanaal |
        | e-mail |
        | post   |
        | anders |

    Voorbeeld: via het platform
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" voorlopig gegund
      En is aan "GR-5.2-07" voldaan
      En is aan "GR-5.2-10" voldaan
      En is aan "GR-5.3-02" voldaan
      En is aan "GR-B1-10" voldaan

  Regel: Ook een storing bij het indienen van de inschrijving wordt direct gemeld, bij het platform en bij de contactpersoon   # GR-5.2-09

    Achtergrond:
      Gegeven voor de inschrijving van "Noorderlicht" geldt: technisch probleem bij het indienen van de inschrijving
      En voor de inschrijving van "Noorderlicht" geldt: probleem bij de inschrijving direct gemeld bij het platform
      En voor de inschrijving van "Noorderlicht" geldt: probleem bij de inschrijving direct gemeld bij de contactpersoon

    Voorbeeld: bij beide gemeld
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" voorlopig gegund
      En is dat zeker
      En is aan "GR-5.2-09" voldaan

    Abstract Scenario: niet gemeld bij <wie>
      Gegeven voor de inschrijving van "Noorderlicht" geldt niet: probleem bij de inschrijving direct gemeld bij <wie>
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" voorlopig gegund
      En hangt dat af van de lezing "K-138"
      En is aan "GR-5.2-09" niet voldaan
      En onder de lezing "K-138" "letterlijk" is "Noorderlicht" afgewezen

      Voorbeelden:
        | wie               |
        | het platform      |
        | de contactpersoon |

    Voorbeeld: onbekend of het probleem is gemeld
      Gegeven van de inschrijving van "Noorderlicht" is onbekend: probleem bij de inschrijving direct gemeld bij het platform
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" voorlopig gegund
      En is "GR-5.2-09" niet beoordeeld

    Abstract Scenario: zonder storing niets te melden aan <wie>
      Gegeven voor de inschrijving van "Noorderlicht" geldt niet: technisch probleem bij het indienen van de inschrijving
      En voor de inschrijving van "Noorderlicht" geldt niet: probleem bij de inschrijving direct gemeld bij <wie>
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" voorlopig gegund
      En is aan "GR-5.2-09" voldaan

      Voorbeelden:
        | wie               |
        | het platform      |
        | de contactpersoon |
