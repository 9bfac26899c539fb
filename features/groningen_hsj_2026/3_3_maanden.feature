# language: nl
@wet @bron:groningen_hsj_2026/3.3
Functionaliteit: Kalendermaanden terugrekenen aan het einde van een maand

  Regel: Bestaat de dag niet in de eerdere maand, dan zijn er drie manieren van rekenen   # GR-3.3-06 GR-3.3-05 GR-3.3-04

    Abstract Scenario: ontvangen op 31 augustus 2026, uittreksel van <datum>
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En van "De Kade" is op 25 augustus 2026 een uittreksel handelsregister gevraagd
      En "De Kade" levert op 31 augustus 2026 een uittreksel handelsregister van <datum>
      Als het verzoek wordt getoetst
      Dan onder de lezing "K-61" "terug" is aan "GR-3.3-06" <terug>
      En onder de lezing "K-61" "vooruit" is aan "GR-3.3-06" <vooruit>
      En onder de lezing "K-61" "hele_maanden" is aan "GR-3.3-06" <hele maanden>

      Voorbeelden:
        | datum            | terug        | vooruit      | hele maanden |
        | 31 januari 2026  | niet voldaan | niet voldaan | niet voldaan |
        | 1 februari 2026  | niet voldaan | niet voldaan | voldaan      |
        | 27 februari 2026 | niet voldaan | niet voldaan | voldaan      |
        | 28 februari 2026 | voldaan      | niet voldaan | voldaan      |
        | 1 maart 2026     | voldaan      | voldaan      | voldaan      |

    Abstract Scenario: ontvangen op 29 februari 2028, gedragsverklaring van <datum>
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En van "De Kade" is op 21 februari 2028 een gedragsverklaring aanbesteden gevraagd
      En "De Kade" levert op 29 februari 2028 een gedragsverklaring aanbesteden van <datum>
      Als het verzoek wordt getoetst
      Dan onder de lezing "K-61" "terug" is aan "GR-3.3-04" <terug>
      En onder de lezing "K-61" "vooruit" is aan "GR-3.3-04" <vooruit>

      Voorbeelden:
        | datum            | terug        | vooruit      |
        | 27 februari 2026 | niet voldaan | niet voldaan |
        | 28 februari 2026 | voldaan      | niet voldaan |
        | 1 maart 2026     | voldaan      | voldaan      |

    Abstract Scenario: ontvangen op 30 november 2026, betalingsverklaring van <datum>
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En van "De Kade" is op 20 november 2026 een verklaring betalingsgedrag Belastingdienst gevraagd
      En "De Kade" levert op 30 november 2026 een verklaring betalingsgedrag Belastingdienst van <datum>
      Als het verzoek wordt getoetst
      Dan onder de lezing "K-61" "terug" is aan "GR-3.3-05" <terug>
      En onder de lezing "K-61" "vooruit" is aan "GR-3.3-05" <vooruit>

      Voorbeelden:
        | datum       | terug        | vooruit      |
        | 29 mei 2026 | niet voldaan | niet voldaan |
        | 30 mei 2026 | voldaan      | voldaan      |
