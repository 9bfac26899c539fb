# language: nl
@wet @bron:groningen_hsj_2026/5.4.3
Functionaliteit: Groepsonderneming

  Regel: De moedermaatschappij staat schriftelijk garant voor schulden   # GR-GO-01 GR-GO-02

    Voorbeeld: schriftelijke garantie
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" als onderdeel van een groep
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-GO-01" voldaan
      En is aan "GR-GO-02" voldaan

    Voorbeeld: geen garantie
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" als onderdeel van een groep
      En voor de groep van "De Kade" geldt niet: moedermaatschappij garandeert de schulden
      Als het verzoek wordt getoetst
      Dan is aan "GR-GO-01" niet voldaan
      En noemt het document geen gevolg van "GR-GO-01"
      En is "De Kade" onbepaald

    Voorbeeld: alleen een mondelinge garantie
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" als onderdeel van een groep
      En voor de groep van "De Kade" geldt niet: garantie is schriftelijk
      Als het verzoek wordt getoetst
      Dan is aan "GR-GO-02" niet voldaan
      En is "De Kade" onbepaald

    Voorbeeld: geen onderdeel van een groep
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En voor "De Kade" geldt niet: onderdeel van een groep
      Als het verzoek wordt getoetst
      Dan is aan "GR-GO-01" voldaan
      En is "De Kade" geschikt

    Voorbeeld: onbekend of er een moedermaatschappij is
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En van "De Kade" is onbekend: onderdeel van een groep
      Als het verzoek wordt getoetst
      Dan is "De Kade" onbepaald
      En ontbreekt onderdeel van een groep van "De Kade"

  Regel: Bij een geconsolideerde jaarrekening volstaat een geldige 403-verklaring   # GR-GO-03

    Voorbeeld: geconsolideerd, met een 403-verklaring in plaats van een garantie
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" als onderdeel van een groep
      En voor de groep van "De Kade" geldt niet: moedermaatschappij garandeert de schulden
      En voor de groep van "De Kade" geldt: geconsolideerde jaarrekening
      En voor de groep van "De Kade" geldt: geldige 403-verklaring
      Als het verzoek wordt getoetst
      Dan is aan "GR-GO-01" voldaan

    Voorbeeld: een 403-verklaring zonder consolidatie
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" als onderdeel van een groep
      En voor de groep van "De Kade" geldt niet: moedermaatschappij garandeert de schulden
      En voor de groep van "De Kade" geldt: geldige 403-verklaring
      Als het verzoek wordt getoetst
      Dan is aan "GR-GO-01" niet voldaan

    Voorbeeld: geconsolideerd zonder 403-verklaring
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" als onderdeel van een groep
      En voor de groep van "De Kade" geldt niet: moedermaatschappij garandeert de schulden
      En voor de groep van "De Kade" geldt niet: garantie is schriftelijk
      En voor de groep van "De Kade" geldt: geconsolideerde jaarrekening
      En voor de groep van "De Kade" geldt niet: geldige 403-verklaring
      Als het verzoek wordt getoetst
      Dan is aan "GR-GO-01" niet voldaan
      En is aan "GR-GO-02" voldaan

    Voorbeeld: een mondelinge garantie naast een 403-verklaring
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" als onderdeel van een groep
      En voor de groep van "De Kade" geldt niet: garantie is schriftelijk
      En voor de groep van "De Kade" geldt: geconsolideerde jaarrekening
      En voor de groep van "De Kade" geldt: geldige 403-verklaring
      Als het verzoek wordt getoetst
      Dan is aan "GR-GO-02" voldaan
      En is "De Kade" geschikt

    Voorbeeld: een combinant die tot een groep behoort
      Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
      En voor "Dijkzorg" geldt: onderdeel van een groep
      En voor "Dijkzorg" geldt niet: moedermaatschappij garandeert de schulden
      En voor "Dijkzorg" geldt niet: geconsolideerde jaarrekening
      Als het verzoek wordt getoetst
      Dan is "Waddenzoom" onbepaald

  Regel: Of ook een dragende onderaannemer in een groep een garantie nodig heeft, zegt de tekst niet   # GR-GO-01

    Voorbeeld: een dragende onderaannemer in een groep zonder garantie
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"
      En voor "Veenkracht" geldt: onderdeel van een groep
      En voor "Veenkracht" geldt niet: moedermaatschappij garandeert de schulden
      En voor "Veenkracht" geldt niet: geconsolideerde jaarrekening
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En hangt dat af van de lezing "K-35"
      En onder de lezing "K-35" "ook_dragende_onderaannemer" is "De Kade" onbepaald

    Voorbeeld: een geweigerde dragende onderaannemer hoeft ook in die lezing geen garantie
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"
      En het UEA van "Veenkracht" is niet bijgevoegd
      En voor "Veenkracht" geldt: onderdeel van een groep
      En voor "Veenkracht" geldt niet: moedermaatschappij garandeert de schulden
      En voor "Veenkracht" geldt niet: geconsolideerde jaarrekening
      Als het verzoek wordt getoetst
      Dan onder de lezing "K-35" "ook_dragende_onderaannemer" is aan "GR-GO-01" voldaan

    Voorbeeld: een niet-dragende onderaannemer in een groep zonder garantie
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met niet-dragende onderaannemer "Kweldervoet"
      En voor "Kweldervoet" geldt: onderdeel van een groep
      En voor "Kweldervoet" geldt niet: moedermaatschappij garandeert de schulden
      En voor "Kweldervoet" geldt niet: geconsolideerde jaarrekening
      Als het verzoek wordt getoetst
      Dan onder de lezing "K-35" "ook_dragende_onderaannemer" is aan "GR-GO-01" voldaan

    Voorbeeld: een dragende onderaannemer buiten een groep, zonder garantie
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"
      En voor "Veenkracht" geldt niet: onderdeel van een groep
      En voor "Veenkracht" geldt niet: moedermaatschappij garandeert de schulden
      En voor "Veenkracht" geldt niet: geconsolideerde jaarrekening
      Als het verzoek wordt getoetst
      Dan onder de lezing "K-35" "ook_dragende_onderaannemer" is aan "GR-GO-01" voldaan
