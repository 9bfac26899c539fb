# language: nl
@wet @bron:groningen_hsj_2026/3.3 @bron:groningen_hsj_2026/bijlage_1
Functionaliteit: Een andere termijn, en het begin van een termijn

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: De gemeente kan in haar verzoek een andere termijn noemen   # GR-3.3-02 GR-B1-03

    Voorbeeld: zeven dagen genoemd, geleverd op de zevende dag
      Gegeven van "De Kade" is op 1 mei 2026 een verklaring betalingsgedrag Belastingdienst gevraagd, te leveren binnen 7 dagen
      En "De Kade" levert op 8 mei 2026 een verklaring betalingsgedrag Belastingdienst van 1 maart 2026
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-3.3-02" voldaan
      En is dat zeker

    Voorbeeld: zeven dagen genoemd, geleverd op de tiende dag
      Gegeven van "De Kade" is op 1 mei 2026 een verklaring betalingsgedrag Belastingdienst gevraagd, te leveren binnen 7 dagen
      En "De Kade" levert op 11 mei 2026 een verklaring betalingsgedrag Belastingdienst van 1 maart 2026
      Als het verzoek wordt getoetst
      Dan is "De Kade" uitgesloten
      En hangt dat af van de lezing "K-131"
      En onder de lezing "K-131" "altijd_14" is "De Kade" geschikt
      En is aan "GR-B1-03" niet voldaan

    Voorbeeld: 21 dagen genoemd, geleverd op de achttiende dag
      Gegeven van "De Kade" is op 1 mei 2026 een verklaring betalingsgedrag Belastingdienst gevraagd, te leveren binnen 21 dagen
      En "De Kade" levert op 19 mei 2026 een verklaring betalingsgedrag Belastingdienst van 1 maart 2026
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En hangt dat af van de lezing "K-131"
      En onder de lezing "K-131" "altijd_14" is "De Kade" uitgesloten

    Voorbeeld: onbekend welke termijn is genoemd
      Gegeven van "De Kade" is op 1 mei 2026 een verklaring betalingsgedrag Belastingdienst gevraagd
      En "De Kade" levert op 11 mei 2026 een verklaring betalingsgedrag Belastingdienst van 1 maart 2026
      En van de verklaring betalingsgedrag Belastingdienst van "De Kade" is onbekend: genoemde termijn
      Als het verzoek wordt getoetst
      Dan is "De Kade" onbepaald
      En ontbreekt van de verklaring betalingsgedrag Belastingdienst van "De Kade": genoemde termijn
      En ontbreekt bij "De Kade" niets anders dan genoemde termijn van de verklaring betalingsgedrag Belastingdienst

    Voorbeeld: onbekend welke termijn is genoemd en wanneer is geleverd
      Gegeven van "De Kade" is op 1 mei 2026 een verklaring betalingsgedrag Belastingdienst gevraagd
      En "De Kade" levert op 11 mei 2026 een verklaring betalingsgedrag Belastingdienst van 1 maart 2026
      En van de verklaring betalingsgedrag Belastingdienst van "De Kade" is onbekend: genoemde termijn
      En van de verklaring betalingsgedrag Belastingdienst van "De Kade" is onbekend: dag van ontvangst
      Als het verzoek wordt getoetst
      Dan is "GR-3.3-02" niet beoordeeld

    Voorbeeld: onbekend welke termijn is genoemd en wanneer het verzoek kwam
      Gegeven van "De Kade" is op 1 mei 2026 een verklaring betalingsgedrag Belastingdienst gevraagd
      En "De Kade" levert op 11 mei 2026 een verklaring betalingsgedrag Belastingdienst van 1 maart 2026
      En van de verklaring betalingsgedrag Belastingdienst van "De Kade" is onbekend: genoemde termijn
      En van de verklaring betalingsgedrag Belastingdienst van "De Kade" is onbekend: dag waarop het verzoek is ontvangen
      Als het verzoek wordt getoetst
      Dan is "GR-3.3-02" niet beoordeeld

  Regel: Waar de termijn begint, bij verzending of bij ontvangst van het verzoek, zegt de tekst niet   # GR-3.3-02

    Voorbeeld: verzonden op 1 mei, pas op 4 mei ontvangen, geleverd op 18 mei
      Gegeven van "De Kade" is op 1 mei 2026 een uittreksel handelsregister gevraagd
      En dag waarop het verzoek is ontvangen van het uittreksel handelsregister van "De Kade" is 4 mei 2026
      En "De Kade" levert op 18 mei 2026 een uittreksel handelsregister van 1 maart 2026
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En hangt dat af van de lezing "K-114"
      En onder de lezing "K-114" "verzending" is "De Kade" uitgesloten

    Voorbeeld: verzonden op 1 mei, op 4 mei ontvangen, geleverd op 15 mei
      Gegeven van "De Kade" is op 1 mei 2026 een uittreksel handelsregister gevraagd
      En dag waarop het verzoek is ontvangen van het uittreksel handelsregister van "De Kade" is 4 mei 2026
      En "De Kade" levert op 15 mei 2026 een uittreksel handelsregister van 1 maart 2026
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-3.3-02" voldaan
      En is dat zeker

    Voorbeeld: onbekend wanneer het verzoek is ontvangen
      Gegeven van "De Kade" is op 1 mei 2026 een uittreksel handelsregister gevraagd
      En "De Kade" levert op 18 mei 2026 een uittreksel handelsregister van 1 maart 2026
      En van het uittreksel handelsregister van "De Kade" is onbekend: dag waarop het verzoek is ontvangen
      Als het verzoek wordt getoetst
      Dan is "De Kade" onbepaald
      En ontbreekt van het uittreksel handelsregister van "De Kade": dag waarop het verzoek is ontvangen
      En ontbreekt bij "De Kade" niets anders dan dag waarop het verzoek is ontvangen van het uittreksel handelsregister

    Voorbeeld: onbekend wanneer het is verzonden, als dat het begin is: op zijn laatst op de dag waarop het is ontvangen
      Gegeven van "De Kade" is op 1 mei 2026 een uittreksel handelsregister gevraagd
      En "De Kade" levert op 18 juni 2026 een uittreksel handelsregister van 1 maart 2026
      En van het uittreksel handelsregister van "De Kade" is onbekend: dag waarop het verzoek is verzonden
      En het standpunt dat voor "K-114" de lezing "verzending" geldt
      Als het verzoek wordt getoetst
      Dan is aan "GR-3.3-02" niet voldaan

    Abstract Scenario: onbekend wanneer het is verzonden, als dat het begin is, en ontvangen op <ontvangen>
      Gegeven van "De Kade" is op 1 mei 2026 een uittreksel handelsregister gevraagd
      En dag waarop het verzoek is ontvangen van het uittreksel handelsregister van "De Kade" is <ontvangen>
      En "De Kade" levert op 18 mei 2026 een uittreksel handelsregister van 1 maart 2026
      En van het uittreksel handelsregister van "De Kade" is onbekend: dag waarop het verzoek is verzonden
      En het standpunt dat voor "K-114" de lezing "verzending" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-3.3-02" niet beoordeeld

      Voorbeelden:
        | ontvangen  |
        | 4 mei 2026 |
        | 8 mei 2026 |

    Abstract Scenario: onbekend wanneer het is verzonden en wanneer het is ontvangen, en <lezing> is het begin
      Gegeven van "De Kade" is op 1 mei 2026 een uittreksel handelsregister gevraagd
      En "De Kade" levert op 18 mei 2026 een uittreksel handelsregister van 1 maart 2026
      En van het uittreksel handelsregister van "De Kade" is onbekend: dag waarop het verzoek is verzonden
      En van het uittreksel handelsregister van "De Kade" is onbekend: dag waarop het verzoek is ontvangen
      En het standpunt dat voor "K-114" de lezing "<lezing>" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-3.3-02" niet beoordeeld

      Voorbeelden:
        | lezing     |
        | ontvangst  |
        | verzending |

    Voorbeeld: onbekend wanneer het is ontvangen, maar binnen de termijn na het verzenden geleverd
      Gegeven van "De Kade" is op 1 mei 2026 een uittreksel handelsregister gevraagd
      En "De Kade" levert op 15 mei 2026 een uittreksel handelsregister van 1 maart 2026
      En van het uittreksel handelsregister van "De Kade" is onbekend: dag waarop het verzoek is ontvangen
      Als het verzoek wordt getoetst
      Dan is aan "GR-3.3-02" voldaan
      En is "De Kade" geschikt

    Voorbeeld: onbekend wanneer het is verzonden en wanneer is geleverd
      Gegeven van "De Kade" is op 1 mei 2026 een uittreksel handelsregister gevraagd
      En "De Kade" levert op 18 mei 2026 een uittreksel handelsregister van 1 maart 2026
      En van het uittreksel handelsregister van "De Kade" is onbekend: dag waarop het verzoek is verzonden
      En van het uittreksel handelsregister van "De Kade" is onbekend: dag van ontvangst
      En het standpunt dat voor "K-114" de lezing "verzending" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-3.3-02" niet beoordeeld

    Abstract Scenario: verzonden op 1 mei, ontvangen op 8 mei, onbekend wanneer geleverd, en <lezing> is het begin
      Gegeven van "De Kade" is op 1 mei 2026 een uittreksel handelsregister gevraagd
      En dag waarop het verzoek is ontvangen van het uittreksel handelsregister van "De Kade" is 8 mei 2026
      En "De Kade" levert op 18 mei 2026 een uittreksel handelsregister van 1 maart 2026
      En van het uittreksel handelsregister van "De Kade" is onbekend: dag van ontvangst
      En het standpunt dat voor "K-114" de lezing "<lezing>" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-3.3-02" niet beoordeeld

      Voorbeelden:
        | lezing     |
        | ontvangst  |
        | verzending |
