# language: nl
@wet @bron:groningen_hsj_2026/3.4
Functionaliteit: Aanvullend bewijs waarvan niet bekend is wanneer het kwam

  Regel: Van welk begin de termijn loopt, bepaalt wat nog op tijd kan zijn   # GR-3.4-04

    Abstract Scenario: verzonden op 1 mei, ontvangen op 4 mei, en <lezing> is het begin
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En van "De Kade" is op 1 mei 2026 aanvullend bewijs over G1 gevraagd
      En dag waarop het verzoek is ontvangen van het aanvullend bewijs van "De Kade" is 4 mei 2026
      En "De Kade" levert op 18 mei 2026 het aanvullend bewijs over G1
      En van het aanvullend bewijs van "De Kade" is onbekend: dag van ontvangst
      En het standpunt dat voor "K-114" de lezing "<lezing>" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-3.4-04" niet beoordeeld

      Voorbeelden:
        | lezing     |
        | ontvangst  |
        | verzending |
