# language: nl
@wet @bron:groningen_hsj_2026/5.4.1
Functionaliteit: Het UEA van een onderaannemer

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade" met dragende onderaannemer "Veenkracht"

  Regel: Wie een UEA heeft dat niet telt wordt geweigerd, wie een verklaring weglaat niet   # GR-HA-10 GR-3.2-02

    Abstract Scenario: niet <kenmerk>
      Gegeven het standpunt dat voor "K-08c" de lezing "onderaannemer" geldt
      En het UEA van "Veenkracht" is niet <kenmerk>
      Als het verzoek wordt getoetst
      Dan is onderaannemer "Veenkracht" geweigerd
      En is "De Kade" geschikt

      Voorbeelden:
        | kenmerk                  |
        | rechtsgeldig ondertekend |
        | volledig                 |

    Abstract Scenario: niet <kenmerk>, en dat komt op rekening van de inschrijver
      Gegeven het standpunt dat voor "K-08c" de lezing "inschrijver" geldt
      En het UEA van "Veenkracht" is niet <kenmerk>
      Als het verzoek wordt getoetst
      Dan is onderaannemer "Veenkracht" niet geweigerd
      En is "De Kade" niet in behandeling

      Voorbeelden:
        | kenmerk                  |
        | rechtsgeldig ondertekend |
        | volledig                 |

    Abstract Scenario: van een niet-dragende onderaannemer is geen UEA gevraagd; niet <kenmerk> schaadt naar de lezing <lezing> niemand
      Gegeven bij "De Kade" hoort ook niet-dragende onderaannemer "Kweldervoet"
      En het standpunt dat voor "K-08c" de lezing "<lezing>" geldt
      En het UEA van "Kweldervoet" is wel bijgevoegd
      En het UEA van "Kweldervoet" is niet <kenmerk>
      Als het verzoek wordt getoetst
      Dan is onderaannemer "Kweldervoet" niet geweigerd
      En is "De Kade" geschikt

      Voorbeelden:
        | kenmerk                  | lezing        |
        | rechtsgeldig ondertekend | onderaannemer |
        | rechtsgeldig ondertekend | inschrijver   |
        | volledig                 | onderaannemer |
        | volledig                 | inschrijver   |

    Voorbeeld: zonder verklaring dat geen uitsluitingsgrond geldt
      Gegeven het standpunt dat voor "K-08c" de lezing "onderaannemer" geldt
      En voor het UEA van "Veenkracht" geldt niet: verklaart geen uitsluitingsgrond
      Als het verzoek wordt getoetst
      Dan is aan "GR-3.2-02" niet voldaan door "Veenkracht"
      Maar is onderaannemer "Veenkracht" niet geweigerd
      En is "De Kade" geschikt
      En is "De Kade" wel contracteerbaar
