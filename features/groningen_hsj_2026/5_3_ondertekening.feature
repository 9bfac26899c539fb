# language: nl
@wet @bron:groningen_hsj_2026/5.3
Functionaliteit: Volledig en rechtsgeldig ondertekend

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: Een bevoegde persoon tekent   # GR-5.3-03 GR-5.3-01

    Voorbeeld: ondertekend zonder bevoegdheid
      Gegeven voor "De Kade" geldt niet: ondertekend door een bevoegde persoon
      Als het verzoek wordt getoetst
      Dan is "De Kade" niet in behandeling op grond van "GR-5.3-03"
      En is dat zeker

    Voorbeeld: onbekend of de ondertekenaar bevoegd was
      Gegeven van "De Kade" is onbekend: ondertekend door een bevoegde persoon
      Als het verzoek wordt getoetst
      Dan is "De Kade" onbepaald
      En is "GR-5.3-03" niet beoordeeld
      En ontbreekt van de ondertekening van "De Kade": bevoegd

  Regel: De handtekening is nat of ten minste geavanceerd elektronisch   # GR-5.3-04

    Abstract Scenario: ondertekend met een handtekening die <wijze> is
      Gegeven de wijze van ondertekenen van "De Kade" is <wijze>
      Als het verzoek wordt getoetst
      Dan is "De Kade" <uitkomst>
      En is aan "GR-5.3-04" <oordeel>

      Voorbeelden:
        | wijze                       | uitkomst            | oordeel      |
        | nat                         | geschikt            | voldaan      |
        | geavanceerd elektronisch    | geschikt            | voldaan      |
        | gekwalificeerd elektronisch | geschikt            | voldaan      |
        | eenvoudig elektronisch      | niet in behandeling | niet voldaan |
        | geen                        | niet in behandeling | niet voldaan |

    Voorbeeld: van een goede handtekening zegt de uitleg dat zij er is, en niet welke andere er niet is
      Gegeven de wijze van ondertekenen van "De Kade" is nat
      Als het verzoek wordt getoetst
      Dan zegt de uitleg van "De Kade" over "GR-5.3-04": "een natte of ten minste een geavanceerde elektronische handtekening"

  Regel: Het verzoek is digitaal als scan ingediend en het origineel is te tonen   # GR-5.3-05 GR-5.3-06

    Voorbeeld: nat ondertekend, niet als scan
      Gegeven voor "De Kade" geldt niet: digitaal als scan ingediend
      Als het verzoek wordt getoetst
      Dan is "De Kade" niet in behandeling op grond van "GR-5.3-05"

    Abstract Scenario: <wijze> ondertekend bestand, geen scan
      Gegeven de wijze van ondertekenen van "De Kade" is <wijze>
      En voor "De Kade" geldt niet: digitaal als scan ingediend
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En hangt dat af van de lezing "K-58"
      En onder de lezing "K-58" "altijd" is "De Kade" niet in behandeling

      Voorbeelden:
        | wijze                       |
        | geavanceerd elektronisch    |
        | gekwalificeerd elektronisch |

    Voorbeeld: het origineel is er niet meer
      Gegeven voor "De Kade" geldt niet: origineel te tonen bij controle
      Als het verzoek wordt getoetst
      Dan is "De Kade" niet in behandeling op grond van "GR-5.3-06"

  Regel: Alle documenten zijn volledig ingevuld   # GR-5.3-02 GR-5.2-06 GR-5.3-01

    Voorbeeld: een document is half ingevuld
      Gegeven voor "De Kade" geldt niet: alle documenten volledig ingevuld
      Als het verzoek wordt getoetst
      Dan is aan "GR-5.3-02" niet voldaan
      En zegt de uitleg van "De Kade" over "GR-5.3-02": "Niet alle documenten zijn volledig ingevuld"
      En is "De Kade" niet in behandeling
      En hangt dat af van de lezing "K-08b"
      En onder de lezing "K-08b" "mag" kan "De Kade" worden uitgesloten
