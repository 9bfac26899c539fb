# language: nl
@wet @bron:groningen_hsj_2026/5.4.1
Functionaliteit: Hoofdaannemer met onderaannemers

  Regel: Het UEA van de hoofdaannemer noemt alle onderaannemers   # GR-HA-02

    Voorbeeld: een onderaannemer staat er niet in
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met niet-dragende onderaannemer "Kweldervoet"
      En voor "Kweldervoet" geldt niet: als onderaannemer vermeld in het UEA
      Als het verzoek wordt getoetst
      Dan is aan "GR-HA-02" niet voldaan
      En is aan "GR-5.3-02" niet voldaan
      En is "De Kade" niet in behandeling
      En hangt dat af van de lezing "K-08b"

    Voorbeeld: onbekend of hij erin staat
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met niet-dragende onderaannemer "Kweldervoet"
      En van "Kweldervoet" is onbekend: als onderaannemer vermeld in het UEA
      Als het verzoek wordt getoetst
      Dan is "GR-HA-02" niet beoordeeld
      En is "De Kade" onbepaald

  Regel: Het UEA zegt of er dragende onderaannemers nodig zijn   # GR-HA-05

    Voorbeeld: het UEA zwijgt daarover
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"
      En voor het UEA van "De Kade" geldt niet: vermeldt of dragende onderaannemers nodig zijn
      Als het verzoek wordt getoetst
      Dan is aan "GR-HA-05" niet voldaan
      En is aan "GR-5.3-02" niet voldaan
      En is "De Kade" niet in behandeling

    Voorbeeld: zonder UEA gaat het om het UEA zelf
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"
      En het UEA van "De Kade" is niet bijgevoegd
      En voor het UEA van "De Kade" geldt niet: vermeldt of dragende onderaannemers nodig zijn
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-01" niet voldaan
      En is aan "GR-HA-05" voldaan

  Regel: Hoofdaannemer en onderaannemers zijn hoofdelijk aansprakelijk; een gevolg is niet genoemd   # GR-HA-03 GR-HA-04

    Voorbeeld: een onderaannemer tekent niet voor aansprakelijkheid
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"
      En voor "Veenkracht" geldt niet: tekent voor hoofdelijke aansprakelijkheid
      Als het verzoek wordt getoetst
      Dan is aan "GR-HA-04" niet voldaan door "Veenkracht"
      En noemt het document geen gevolg van "GR-HA-04"
      En is "De Kade" onbepaald

    Voorbeeld: een niet-dragende onderaannemer, die bij het verzoek niets indient, tekent niet
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met niet-dragende onderaannemer "Kweldervoet"
      En voor "Kweldervoet" geldt niet: tekent voor hoofdelijke aansprakelijkheid
      Als het verzoek wordt getoetst
      Dan is aan "GR-HA-04" niet voldaan
      En hangt dat af van de lezing "K-40"
      En onder de lezing "K-40" "alleen_dragende" is "De Kade" geschikt

    Voorbeeld: de hoofdaannemer tekent niet voor aansprakelijkheid
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En voor "De Kade" geldt niet: tekent voor hoofdelijke aansprakelijkheid
      Als het verzoek wordt getoetst
      Dan is aan "GR-HA-03" niet voldaan
      En noemt het document geen gevolg van "GR-HA-03"
      En is aan "GR-HA-04" voldaan

  Regel: Later een onderaannemer toevoegen vraagt schriftelijke goedkeuring en ruimte in de wet   # GR-HA-06

    Voorbeeld: met goedkeuring, en de wet staat het toe
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En na het indienen is bij "De Kade" een onderaannemer toegevoegd
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-HA-06" voldaan

    Voorbeeld: zonder goedkeuring
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En na het indienen is bij "De Kade" een onderaannemer toegevoegd
      En voor de wijziging in de samenstelling van "De Kade" geldt niet: schriftelijke toestemming
      Als het verzoek wordt getoetst
      Dan is aan "GR-HA-06" niet voldaan
      En volgt uit "GR-HA-06": onderaannemer weigeren
      En is "De Kade" geschikt

    Voorbeeld: wat een ander na het indienen toevoegt, telt alleen bij hem
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En een volledig verzoek van hoofdaannemer "Waterlelie"
      En na het indienen is bij "De Kade" een onderaannemer toegevoegd
      En voor de wijziging in de samenstelling van "De Kade" geldt niet: schriftelijke toestemming
      Als de verzoeken worden getoetst
      Dan is "Waterlelie" geschikt
      En is aan "GR-HA-06" voldaan

    Voorbeeld: toegevoegd voor het indienen, dus zonder goedkeuring
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En na het indienen is bij "De Kade" een onderaannemer toegevoegd
      En voor de wijziging in de samenstelling van "De Kade" geldt niet: na het indienen
      En voor de wijziging in de samenstelling van "De Kade" geldt niet: schriftelijke toestemming
      Als het verzoek wordt getoetst
      Dan is aan "GR-HA-06" voldaan

    Voorbeeld: met goedkeuring, maar tegen de wet
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En na het indienen is bij "De Kade" een onderaannemer toegevoegd
      En voor de wijziging in de samenstelling van "De Kade" geldt niet: wet staat toe
      Als het verzoek wordt getoetst
      Dan is aan "GR-HA-06" niet voldaan

  Regel: Of een hoofdaannemer alleen mag inschrijven, zeggen twee paragrafen verschillend   # GR-T12 GR-HA-01

    Voorbeeld: een hoofdaannemer zonder anderen
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      Als het verzoek wordt getoetst
      Dan is aan "GR-T12" voldaan
      En hangt dat af van de lezing "K-34"
      En onder de lezing "K-34" "altijd_samen" is "De Kade" onbepaald

    Voorbeeld: een hoofdaannemer met een onderaannemer
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met niet-dragende onderaannemer "Kweldervoet"
      Als het verzoek wordt getoetst
      Dan is aan "GR-T12" voldaan
      En is dat zeker

    Voorbeeld: een hoofdaannemer van wie de partijen onbekend zijn
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En van "De Kade" zijn onbekend: partijen
      Als het verzoek wordt getoetst
      Dan is "De Kade" onbepaald
      En is aan "GR-CO-02" voldaan
