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
