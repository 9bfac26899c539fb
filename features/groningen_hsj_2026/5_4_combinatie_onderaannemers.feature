# language: nl
@wet @bron:groningen_hsj_2026/5.4 @bron:groningen_hsj_2026/2.1.4
Functionaliteit: Een combinatie met onderaannemers

  Achtergrond:
    Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"

  Regel: Of deze regels ook voor een combinatie met onderaannemers gelden, zegt de tekst niet   # GR-HA-02 GR-HA-05 GR-HA-06 GR-T11

    Voorbeeld: een onderaannemer van een combinatie staat niet in het UEA
      Gegeven bij "Waddenzoom" hoort ook niet-dragende onderaannemer "Kweldervoet"
      En voor "Kweldervoet" geldt niet: als onderaannemer vermeld in het UEA
      Als het verzoek wordt getoetst
      Dan is aan "GR-HA-02" niet voldaan
      En hangt dat af van de lezing "K-139"
      En onder de lezing "K-139" "alleen_hoofdaannemer" is "Waddenzoom" geschikt

    Voorbeeld: aan een combinatie is zonder toestemming een onderaannemer toegevoegd
      Gegeven na het indienen is bij "Waddenzoom" een onderaannemer toegevoegd
      En voor de wijziging in de samenstelling van "Waddenzoom" geldt niet: schriftelijke toestemming
      Als het verzoek wordt getoetst
      Dan is aan "GR-HA-06" niet voldaan
      En onder de lezing "K-139" "overeenkomstig" is aan "GR-T11" voldaan
      En onder de lezing "K-139" "alleen_hoofdaannemer" is aan "GR-T11" niet voldaan
      En onder de lezing "K-139" "alleen_hoofdaannemer" is "Waddenzoom" onbepaald

    Voorbeeld: de wet staat een aan een combinatie toegevoegde onderaannemer niet toe
      Gegeven na het indienen is bij "Waddenzoom" een onderaannemer toegevoegd
      En voor de wijziging in de samenstelling van "Waddenzoom" geldt niet: wet staat toe
      Als het verzoek wordt getoetst
      Dan onder de lezing "K-139" "alleen_hoofdaannemer" is aan "GR-T11" niet voldaan

    Voorbeeld: van een combinatie zegt geen enkel UEA dat
      Gegeven voor het UEA van "De Brug" geldt niet: vermeldt of dragende onderaannemers nodig zijn
      En voor het UEA van "Dijkzorg" geldt niet: vermeldt of dragende onderaannemers nodig zijn
      Als het verzoek wordt getoetst
      Dan is aan "GR-HA-05" niet voldaan
      En is "Waddenzoom" niet in behandeling
      En onder de lezing "K-139" "alleen_hoofdaannemer" is "Waddenzoom" geschikt

    Voorbeeld: van een combinatie zegt één UEA dat
      Gegeven voor het UEA van "Dijkzorg" geldt niet: vermeldt of dragende onderaannemers nodig zijn
      Als het verzoek wordt getoetst
      Dan is aan "GR-HA-05" voldaan

    Abstract Scenario: een <soort> onderaannemer van een combinatie tekent niet voor aansprakelijkheid
      Gegeven bij "Waddenzoom" hoort ook <soort> onderaannemer "Veenkracht"
      En voor "Veenkracht" geldt niet: tekent voor hoofdelijke aansprakelijkheid
      Als het verzoek wordt getoetst
      Dan is aan "GR-HA-04" niet voldaan door "Veenkracht"
      En hangt dat af van de lezing "K-139"
      En onder de lezing "K-139" "alleen_hoofdaannemer" is aan "GR-HA-04" voldaan

      Voorbeelden:
        | soort         |
        | dragende      |
        | niet-dragende |

    Voorbeeld: een onderaannemer van een combinatie is tegen de wet toegevoegd
      Gegeven na het indienen is bij "Waddenzoom" een onderaannemer toegevoegd
      En voor de wijziging in de samenstelling van "Waddenzoom" geldt niet: wet staat toe
      En voor de wijziging in de samenstelling van "Waddenzoom" geldt niet: schriftelijke toestemming
      Als het verzoek wordt getoetst
      Dan is aan "GR-HA-06" niet voldaan
      En onder de lezing "K-139" "alleen_hoofdaannemer" is aan "GR-HA-06" voldaan

    Voorbeeld: alleen het UEA van een onderaannemer zegt of dragende onderaannemers nodig zijn
      Gegeven bij "Waddenzoom" hoort ook dragende onderaannemer "Veenkracht"
      En voor het UEA van "De Brug" geldt niet: vermeldt of dragende onderaannemers nodig zijn
      En voor het UEA van "Dijkzorg" geldt niet: vermeldt of dragende onderaannemers nodig zijn
      En voor het UEA van "Veenkracht" geldt: vermeldt of dragende onderaannemers nodig zijn
      Als het verzoek wordt getoetst
      Dan is aan "GR-HA-05" niet voldaan

    Voorbeeld: geen enkele combinant heeft een UEA
      Gegeven het UEA van "De Brug" is niet bijgevoegd
      En het UEA van "Dijkzorg" is niet bijgevoegd
      En voor het UEA van "De Brug" geldt niet: vermeldt of dragende onderaannemers nodig zijn
      En voor het UEA van "Dijkzorg" geldt niet: vermeldt of dragende onderaannemers nodig zijn
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-01" niet voldaan
      En is aan "GR-HA-05" voldaan

  Regel: Alleen combinanten machtigen de penvoerder   # GR-CO-02

    Voorbeeld: een onderaannemer hoeft de penvoerder niet te machtigen
      Gegeven bij "Waddenzoom" hoort ook dragende onderaannemer "Veenkracht"
      En voor "Veenkracht" geldt niet: penvoerder van de combinatie
      En voor "Veenkracht" geldt niet: heeft de penvoerder gemachtigd
      Als het verzoek wordt getoetst
      Dan is aan "GR-CO-02" voldaan
