# language: nl
@wet @bron:groningen_hsj_2026/5.4.1
Functionaliteit: Wie wordt geweigerd, telt niet mee

  Regel: Wat een geweigerde onderaannemer mist, kost de inschrijver niets   # GR-HA-08 GR-HA-10 GR-G1-03

    Achtergrond:
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"
      En op "Veenkracht" wordt alleen voor G1 een beroep gedaan
      En de solvabiliteit van "Veenkracht" is 0,1
      En van "Veenkracht" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "Veenkracht" levert op 4 mei 2026 een gedragsverklaring aanbesteden van 4 mei 2025

    Abstract Scenario: <stuk> is niet <kenmerk>, en de onderaannemer zelf is te zwak
      Gegeven <stuk> van "Veenkracht" is niet <kenmerk>
      Als het verzoek wordt getoetst
      Dan is onderaannemer "Veenkracht" geweigerd
      En is aan "GR-G1-03" voldaan
      En is "De Kade" geschikt

      Voorbeelden:
        | stuk                             | kenmerk                  |
        | het UEA                          | bijgevoegd               |
        | het UEA                          | volledig                 |
        | het UEA                          | rechtsgeldig ondertekend |
        | de gedragsverklaring aanbesteden | juist                    |
        | de gedragsverklaring aanbesteden | volledig                 |

    Voorbeeld: een te oude gedragsverklaring, en de onderaannemer zelf is te zwak
      Gegeven "Veenkracht" levert op 4 mei 2026 een gedragsverklaring aanbesteden van 1 mei 2024
      Als het verzoek wordt getoetst
      Dan is onderaannemer "Veenkracht" geweigerd
      En is aan "GR-G1-03" voldaan

    Voorbeeld: geen gedragsverklaring, en de onderaannemer zelf is te zwak
      Gegeven "Veenkracht" levert geen gedragsverklaring aanbesteden
      Als het verzoek wordt getoetst
      Dan is onderaannemer "Veenkracht" geweigerd
      En is aan "GR-G1-03" voldaan

    Abstract Scenario: <stuk> is niet <kenmerk>, en dat komt op rekening van de inschrijver
      Gegeven <stuk> van "Veenkracht" is niet <kenmerk>
      En het standpunt dat voor "K-08c" de lezing "inschrijver" geldt
      Als het verzoek wordt getoetst
      Dan is aan "GR-G1-03" voldaan

      Voorbeelden:
        | stuk                             | kenmerk    |
        | het UEA                          | bijgevoegd |
        | de gedragsverklaring aanbesteden | juist      |

  Regel: Personeel van een geweigerde onderaannemer vult niets aan   # GR-HA-09 GR-HA-10 GR-G3-01

    Abstract Scenario: alleen een onderaannemer zonder geldige gedragsverklaring zet iemand in, in de lezing <lezing>
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met niet-dragende onderaannemer "Kweldervoet"
      En bij activiteit 5.2 zet "De Kade" niemand in
      En bij activiteit 5.2 zet "Kweldervoet" alleen dit personeel in
        | opleiding | registraties | beroep                      |
        | hbo       | skj          | jeugd en gezinsprofessional |
      En van "Kweldervoet" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "Kweldervoet" levert geen gedragsverklaring aanbesteden
      En het standpunt dat voor "K-44" de lezing "bij_verzoek" geldt
      En het standpunt dat voor "K-15" de lezing "<lezing>" geldt
      Als het verzoek wordt getoetst
      Dan is onderaannemer "Kweldervoet" geweigerd
      En is aan "GR-B2-5.2" niet voldaan

      Voorbeelden:
        | lezing         |
        | niet_geweigerd |
        | ook_zonder_uea |

  Regel: Elke onderaannemer wordt getoetst aan de stukken die van hem worden gevraagd   # GR-HA-08 GR-HA-09 GR-HA-10

    Voorbeeld: een dragende onderaannemer zonder geldige gedragsverklaring
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"
      En van "Veenkracht" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "Veenkracht" levert geen gedragsverklaring aanbesteden
      Als het verzoek wordt getoetst
      Dan is aan "GR-HA-08" niet voldaan door "Veenkracht"
      En is aan "GR-HA-09" voldaan
      En zegt de uitleg van "De Kade" over "GR-HA-08": "is niet geldig (niet geleverd)"

    Voorbeeld: een niet-dragende onderaannemer zonder geldige gedragsverklaring
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met niet-dragende onderaannemer "Kweldervoet"
      En van "Kweldervoet" is op 1 mei 2026 een gedragsverklaring aanbesteden gevraagd
      En "Kweldervoet" levert geen gedragsverklaring aanbesteden
      En de gedragsverklaring aanbesteden van "Kweldervoet" is niet juist
      Als het verzoek wordt getoetst
      Dan is aan "GR-HA-09" niet voldaan door "Kweldervoet"
      En is aan "GR-HA-08" voldaan
      En zegt de uitleg van "De Kade" over "GR-HA-09": "is niet geldig (niet geleverd)"

    Voorbeeld: een dragende onderaannemer zonder UEA
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"
      En het UEA van "Veenkracht" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan is aan "GR-HA-08" niet voldaan door "Veenkracht"
      En onder de lezing "K-15" "ook_zonder_uea" is aan "GR-HA-10" voldaan

    Voorbeeld: een niet-dragende onderaannemer met een UEA
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met niet-dragende onderaannemer "Kweldervoet"
      Als het verzoek wordt getoetst
      Dan onder de lezing "K-15" "ook_zonder_uea" is aan "GR-HA-10" voldaan
