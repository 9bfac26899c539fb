# language: nl
@wet @bron:groningen_hsj_2026/5.4.1 @bron:groningen_hsj_2026/bijlage_1/rij_2
Functionaliteit: Opgevraagd bewijs van een onderaannemer

  Regel: Een onderaannemer zonder geldige gedragsverklaring wordt geweigerd; de inschrijver blijft   # GR-B1-02 GR-HA-08 GR-HA-09 GR-HA-10

    Voorbeeld: niet-dragende onderaannemer levert haar niet
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met niet-dragende onderaannemer "Kweldervoet"
      En van "Kweldervoet" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "Kweldervoet" levert geen gedragsverklaring aanbesteden
      Als het verzoek wordt getoetst
      Dan is onderaannemer "Kweldervoet" geweigerd
      En is "De Kade" geschikt
      En hangt dat af van de lezing "K-08c"
      En onder de lezing "K-08c" "inschrijver" is "De Kade" uitgesloten

    Voorbeeld: dragende onderaannemer levert haar niet
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"
      En van "Veenkracht" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "Veenkracht" levert geen gedragsverklaring aanbesteden
      Als het verzoek wordt getoetst
      Dan is onderaannemer "Veenkracht" geweigerd

    Abstract Scenario: niet <kenmerk>, en dat komt op rekening van de inschrijver
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met niet-dragende onderaannemer "Kweldervoet"
      En van "Kweldervoet" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "Kweldervoet" levert op 8 mei 2026 een gedragsverklaring aanbesteden van 1 juni 2025
      En de gedragsverklaring aanbesteden van "Kweldervoet" is niet <kenmerk>
      En het standpunt dat voor "K-08c" de lezing "inschrijver" geldt
      Als het verzoek wordt getoetst
      Dan volgt uit "<norm>": <gevolg>

      Voorbeelden:
        | kenmerk  | norm      | gevolg         |
        | geleverd | GR-3.3-02 | uitsluiten     |
        | juist    | GR-B1-02  | mag uitsluiten |

    Voorbeeld: onderaannemer van een combinatie levert een te oude verklaring
      Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
      En bij "Waddenzoom" hoort ook niet-dragende onderaannemer "Kweldervoet"
      En van "Kweldervoet" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "Kweldervoet" levert op 4 mei 2026 een gedragsverklaring aanbesteden van 3 mei 2024
      Als het verzoek wordt getoetst
      Dan is onderaannemer "Kweldervoet" geweigerd
      En is "Waddenzoom" geschikt

    Voorbeeld: onderaannemer levert een geldige verklaring
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met niet-dragende onderaannemer "Kweldervoet"
      En van "Kweldervoet" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "Kweldervoet" levert op 4 mei 2026 een gedragsverklaring aanbesteden van 4 mei 2024
      Als het verzoek wordt getoetst
      Dan is onderaannemer "Kweldervoet" niet geweigerd
      En is "De Kade" geschikt

    Voorbeeld: te laat geleverd maar geldig, dus niet geweigerd
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met niet-dragende onderaannemer "Kweldervoet"
      En van "Kweldervoet" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "Kweldervoet" levert op 16 mei 2026 een gedragsverklaring aanbesteden van 4 mei 2025
      Als het verzoek wordt getoetst
      Dan is onderaannemer "Kweldervoet" niet geweigerd
      En kan "De Kade" worden uitgesloten op grond van "GR-B1-00"

  Regel: Van een niet-dragende onderaannemer vraagt bijlage 1 geen ander bewijs   # GR-B1-03 GR-B1-04

    Voorbeeld: betalingsverklaring gevraagd van een niet-dragende onderaannemer
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met niet-dragende onderaannemer "Kweldervoet"
      En van "Kweldervoet" is op 1 mei 2026 een verklaring betalingsgedrag Belastingdienst gevraagd
      En "Kweldervoet" levert geen verklaring betalingsgedrag Belastingdienst
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-B1-03" voldaan
      En is onderaannemer "Kweldervoet" niet geweigerd

    Voorbeeld: uittreksel gevraagd van een dragende onderaannemer
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"
      En van "Veenkracht" is op 1 mei 2026 een uittreksel handelsregister gevraagd
      En "Veenkracht" levert geen uittreksel handelsregister
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-04" niet voldaan door "Veenkracht"
      En kan "De Kade" worden uitgesloten op grond van "GR-B1-00"
      En is onderaannemer "Veenkracht" niet geweigerd

  Regel: Elke combinant levert zelf het bewijs over uitsluitingsgronden   # GR-CO-05 GR-3.3-02

    Voorbeeld: één combinant levert geen gedragsverklaring
      Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
      En van "De Brug" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "De Brug" levert op 15 mei 2026 een gedragsverklaring aanbesteden van 1 juni 2025
      En van "Dijkzorg" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "Dijkzorg" levert geen gedragsverklaring aanbesteden
      Als het verzoek wordt getoetst
      Dan is "Waddenzoom" uitgesloten op grond van "GR-3.3-02"
      En is aan "GR-3.3-02" niet voldaan door "Dijkzorg"
      En is aan "GR-3.3-02" voldaan door "De Brug"

  Regel: Wie zelf inschrijft is geen onderaannemer die kan worden geweigerd   # GR-HA-10 GR-B1-01 GR-B1-02

    Abstract Scenario: <wie> zonder UEA, en met een gedragsverklaring die niet <kenmerk> is
      Gegeven <verzoek>
      En het UEA van "<wie>" is niet bijgevoegd
      En van "<wie>" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "<wie>" levert op 8 mei 2026 een gedragsverklaring aanbesteden van 1 juni 2025
      En de gedragsverklaring aanbesteden van "<wie>" is niet <kenmerk>
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-01" niet voldaan door "<wie>"
      En is aan "GR-B1-02" niet voldaan door "<wie>"
      En is onderaannemer "<wie>" niet geweigerd

      Voorbeelden:
        | wie      | verzoek                                                                                  | kenmerk  |
        | De Kade  | een volledig verzoek van hoofdaannemer "De Kade"                                         | geleverd |
        | Dijkzorg | een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg" | juist    |
