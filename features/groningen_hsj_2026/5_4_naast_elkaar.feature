# language: nl
@wet @bron:groningen_hsj_2026/5.4 @bron:groningen_hsj_2026/2.1.4
Functionaliteit: Twee verzoeken naast elkaar

  Regel: Wat er aan het ene verzoek ontbreekt, raakt het andere niet   # GR-HA-02 GR-HA-04 GR-HA-06 GR-T11 GR-CO-02 GR-GO-01

    Achtergrond:
      Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
      En bij "Waddenzoom" hoort ook dragende onderaannemer "Veenkracht"
      En bij "Waddenzoom" hoort ook niet-dragende onderaannemer "Kweldervoet"
      En een volledig verzoek van combinatie "Noorderlicht" met combinanten "Kompas" en "Poolster"

    Voorbeeld: een onderaannemer van de een staat niet in het UEA en tekent niet
      Gegeven voor "Kweldervoet" geldt niet: als onderaannemer vermeld in het UEA
      En voor "Kweldervoet" geldt niet: tekent voor hoofdelijke aansprakelijkheid
      En voor "Veenkracht" geldt niet: tekent voor hoofdelijke aansprakelijkheid
      Als de verzoeken worden getoetst
      Dan is aan "GR-HA-04" niet voldaan door "Veenkracht"
      En is "Noorderlicht" geschikt
      En is aan "GR-HA-02" voldaan
      En is aan "GR-HA-04" voldaan

    Voorbeeld: een combinant van de een gaf geen volmacht
      Gegeven voor "Dijkzorg" geldt niet: heeft de penvoerder gemachtigd
      Als de verzoeken worden getoetst
      Dan is "Waddenzoom" onbepaald
      En is "Noorderlicht" geschikt
      En is aan "GR-CO-02" voldaan

    Voorbeeld: bij de een is tegen de wet een onderaannemer toegevoegd
      Gegeven na het indienen is bij "Waddenzoom" een onderaannemer toegevoegd
      En voor de wijziging in de samenstelling van "Waddenzoom" geldt niet: wet staat toe
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" geschikt
      En is aan "GR-HA-06" voldaan
      En onder de lezing "K-139" "alleen_hoofdaannemer" is "Noorderlicht" geschikt
      En onder de lezing "K-139" "alleen_hoofdaannemer" is aan "GR-T11" voldaan
