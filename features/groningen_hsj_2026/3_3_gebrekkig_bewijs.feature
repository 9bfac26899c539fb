# language: nl
@wet @bron:groningen_hsj_2026/5.3/stap_1 @bron:groningen_hsj_2026/3.3
Functionaliteit: Opgevraagd bewijs dat op tijd is maar niet deugt

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"
    En van "De Kade" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
    En "De Kade" levert op 15 mei 2026 een gedragsverklaring aanbesteden van 1 juni 2025

  Regel: Onjuist of onvolledig bewijs volgt de soort grond waarop het ziet   # GR-ST1-03

    Voorbeeld: onjuist, en het gebrek raakt een verplichte grond
      Gegeven de gedragsverklaring aanbesteden van "De Kade" is niet juist
      En soort uitsluitingsgrond waarop het gebrek ziet van de gedragsverklaring aanbesteden van "De Kade" is verplicht
      Als het verzoek wordt getoetst
      Dan is "De Kade" uitgesloten op grond van "GR-ST1-03"
      En hangt dat af van de lezing "K-127"
      En onder de lezing "K-127" "van_toepassing" kan "De Kade" worden uitgesloten

    Voorbeeld: onvolledig, en het gebrek raakt een facultatieve grond
      Gegeven de gedragsverklaring aanbesteden van "De Kade" is niet volledig
      En soort uitsluitingsgrond waarop het gebrek ziet van de gedragsverklaring aanbesteden van "De Kade" is facultatief
      Als het verzoek wordt getoetst
      Dan kan "De Kade" worden uitgesloten op grond van "GR-ST1-03"
      En gebruikt de gemeente haar bevoegdheid niet, dan blijft "De Kade" meedoen
      En zegt de uitleg van "De Kade" niet: "bijlage 1 laat uitsluiting toe"

    Abstract Scenario: <stuk> onjuist over een facultatieve grond, en de gemeente gebruikt haar bevoegdheid uit stap 1 niet
      Gegeven van "De Kade" is op 1 mei 2026 een <stuk> gevraagd
      En "De Kade" levert op 15 mei 2026 een <stuk> van 1 maart 2026
      En <stuk> van "De Kade" is niet juist
      En soort uitsluitingsgrond waarop het gebrek ziet van <stuk> van "De Kade" is facultatief
      En het standpunt dat voor "K-127" de lezing "ziet_op" geldt
      En het standpunt dat de gemeente haar bevoegdheid van "GR-ST1-03" niet gebruikt
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt

      Voorbeelden:
        | stuk                                       |
        | gedragsverklaring aanbesteden              |
        | verklaring betalingsgedrag Belastingdienst |

    Voorbeeld: onjuist, zonder dat het op een grond ziet
      Gegeven de gedragsverklaring aanbesteden van "De Kade" is niet juist
      Als het verzoek wordt getoetst
      Dan is aan "GR-ST1-03" niet voldaan
      En kan "De Kade" worden uitgesloten op grond van "GR-B1-00"
      En is dat zeker

    Voorbeeld: onbekend op welke soort grond het gebrek ziet
      Gegeven de gedragsverklaring aanbesteden van "De Kade" is niet juist
      En van de gedragsverklaring aanbesteden van "De Kade" is onbekend: soort uitsluitingsgrond waarop het gebrek ziet
      Als het verzoek wordt getoetst
      Dan is "De Kade" onbepaald
      En is "De Kade" mogelijk uitgesloten
      En ontbreekt van de gedragsverklaring aanbesteden van "De Kade": soort uitsluitingsgrond waarop het gebrek ziet

    Voorbeeld: juist en volledig
      Gegeven de gedragsverklaring aanbesteden van "De Kade" is wel volledig
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-ST1-03" voldaan

    Voorbeeld: van wat niet is geleverd, is de juistheid niet aan de orde
      Gegeven "De Kade" levert geen gedragsverklaring aanbesteden
      En van de gedragsverklaring aanbesteden van "De Kade" is onbekend: juist
      En van de gedragsverklaring aanbesteden van "De Kade" is onbekend: volledig
      Als het verzoek wordt getoetst
      Dan is "De Kade" uitgesloten op grond van "GR-3.3-02"
      En is aan "GR-ST1-03" voldaan

  Regel: Voor een verklaring die niet in bijlage 1 staat noemt het document dan geen gevolg   # GR-ST1-03 GR-3.3-07

    Voorbeeld: een onjuiste verklaring omtrent het gedrag
      Gegeven van "De Kade" is op 1 mei 2026 een verklaring omtrent het gedrag voor rechtspersonen gevraagd
      En "De Kade" levert op 10 mei 2026 een verklaring omtrent het gedrag voor rechtspersonen van 1 juni 2025
      En de verklaring omtrent het gedrag voor rechtspersonen van "De Kade" is niet juist
      Als het verzoek wordt getoetst
      Dan is "De Kade" onbepaald
      En noemt het document geen gevolg van "GR-ST1-03"

    Voorbeeld: een onjuiste verklaring omtrent het gedrag die een facultatieve grond raakt, en de gemeente sluit niet uit
      Gegeven van "De Kade" is op 1 mei 2026 een verklaring omtrent het gedrag voor rechtspersonen gevraagd
      En "De Kade" levert op 10 mei 2026 een verklaring omtrent het gedrag voor rechtspersonen van 1 juni 2025
      En de verklaring omtrent het gedrag voor rechtspersonen van "De Kade" is niet juist
      En soort uitsluitingsgrond waarop het gebrek ziet van de verklaring omtrent het gedrag voor rechtspersonen van "De Kade" is facultatief
      En het standpunt dat de gemeente haar bevoegdheid van "GR-ST1-03" niet gebruikt
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En onder de lezing "K-127" "van_toepassing" is "De Kade" onbepaald

  Regel: De bevoegdheid van stap 1 en die van bijlage 1 zijn er elk voor hun eigen gebrek   # GR-ST1-03 GR-B1-00

    Achtergrond:
      Gegeven het standpunt dat de gemeente haar bevoegdheid van "GR-ST1-03" gebruikt
      En het standpunt dat de gemeente haar bevoegdheid van "GR-B1-00" niet gebruikt

    Abstract Scenario: onjuist bewijs dat ziet op <soort>, als stap 1 <lezing> vraagt
      Gegeven de gedragsverklaring aanbesteden van "De Kade" is niet juist
      En soort uitsluitingsgrond waarop het gebrek ziet van de gedragsverklaring aanbesteden van "De Kade" is <soort>
      En het standpunt dat voor "K-127" de lezing "<lezing>" geldt
      Als het verzoek wordt getoetst
      Dan is "De Kade" <uitkomst>

      Voorbeelden:
        | soort       | lezing         | uitkomst    |
        | facultatief | ziet_op        | uitgesloten |
        | facultatief | van_toepassing | geschikt    |
        | geen        | ziet_op        | geschikt    |

    Voorbeeld: te laat is geen gebrek in de zin van stap 1
      Gegeven "De Kade" levert op 16 mei 2026 een gedragsverklaring aanbesteden van 1 juni 2025
      En soort uitsluitingsgrond waarop het gebrek ziet van de gedragsverklaring aanbesteden van "De Kade" is verplicht
      En het standpunt dat voor "K-08a" de lezing "mag" geldt
      Als het verzoek wordt getoetst
      Dan is aan "GR-3.3-02" niet voldaan
      En is "De Kade" geschikt

  Regel: Ondeugdelijk bewijs van een onderaannemer treft alleen hem   # GR-ST1-03 GR-HA-09

    Abstract Scenario: onjuist bewijs van een onderaannemer dat ziet op een grond die <soort> is
      Gegeven bij "De Kade" hoort ook niet-dragende onderaannemer "Kweldervoet"
      En van "Kweldervoet" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "Kweldervoet" levert op 15 mei 2026 een gedragsverklaring aanbesteden van 1 juni 2025
      En de gedragsverklaring aanbesteden van "Kweldervoet" is niet juist
      En soort uitsluitingsgrond waarop het gebrek ziet van de gedragsverklaring aanbesteden van "Kweldervoet" is <soort>
      Als het verzoek wordt getoetst
      Dan is onderaannemer "Kweldervoet" geweigerd
      En is "De Kade" geschikt

      Voorbeelden:
        | soort       |
        | verplicht   |
        | facultatief |
