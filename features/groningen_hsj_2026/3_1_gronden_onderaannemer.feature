# language: nl
@wet @bron:groningen_hsj_2026/3.1 @bron:groningen_hsj_2026/5.4.1
Functionaliteit: Uitsluitingsgrond bij een onderaannemer

  Regel: Een grond die een onderaannemer treft raakt niet zonder meer de inschrijver   # GR-3.1-04 GR-3.1-05

    Voorbeeld: verplichte grond bij een dragende onderaannemer
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"
      En op "Veenkracht" is de verplichte uitsluitingsgrond "fraude" van toepassing
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En hangt dat af van de lezing "K-92a"
      En onder de lezing "K-92a" "ook_onderaannemer" is "De Kade" uitgesloten

    Voorbeeld: facultatieve grond bij een dragende onderaannemer
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"
      En op "Veenkracht" is de facultatieve uitsluitingsgrond "schending van arbeidsrecht" van toepassing
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En onder de lezing "K-92a" "ook_onderaannemer" kan "De Kade" worden uitgesloten

    Voorbeeld: verplichte grond bij een niet-dragende onderaannemer
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met niet-dragende onderaannemer "Kweldervoet"
      En op "Kweldervoet" is de verplichte uitsluitingsgrond "fraude" van toepassing
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is dat zeker
