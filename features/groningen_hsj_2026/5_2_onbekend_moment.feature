# language: nl
@wet @bron:groningen_hsj_2026/5.2
Functionaliteit: Onbekend wanneer is ingediend

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: Is een moment niet bekend, dan telt elk moment dat nog kan: niets is ontvangen voordat het is verzonden   # GR-5.2-01 GR-G1-02 GR-G2-01

    Voorbeeld: onbekend wanneer het verzoek is ontvangen
      Gegeven van "De Kade" is onbekend: het moment van ontvangst
      Als het verzoek wordt getoetst
      Dan is "De Kade" onbepaald
      En is "GR-5.2-01" niet beoordeeld
      En is "GR-G1-02" niet beoordeeld
      En is "GR-G2-01" niet beoordeeld
      En ontbreekt het moment van ontvangst van "De Kade"

    Voorbeeld: onbekend wanneer het is ontvangen, ook als de hele minuut telt en geen stuk tot na de sluiting geldt
      Gegeven van "De Kade" is onbekend: het moment van ontvangst
      En geldig tot en met van het certificaat kwaliteitsmanagement van "De Kade" is 10 januari 2026
      En geldig tot en met van het certificaat informatiemanagement van "De Kade" is 10 januari 2026
      En datum auditrapport van het certificaat informatiemanagement van "De Kade" is 10 januari 2025
      En datum auditrapport van het eigen kwaliteitssysteem van "De Kade" is 10 januari 2025
      En de datum controleverklaring van de jaarrekening van "De Kade" is 10 januari 2025
      En het standpunt dat voor "K-60" de lezing "minuut" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-5.2-01" niet beoordeeld

    Voorbeeld: wat op tijd is ontvangen is op tijd verzonden, al is onbekend wanneer
      Gegeven van "De Kade" is onbekend: het moment van verzenden
      En het standpunt dat voor "K-130" de lezing "verzending" geldt
      Als het verzoek wordt getoetst
      Dan is aan "GR-5.2-01" voldaan
      En is aan "GR-G1-02" voldaan

    Voorbeeld: wat na de sluiting is verzonden is te laat ontvangen, al is onbekend wanneer
      Gegeven van "De Kade" is onbekend: het moment van ontvangst
      En "De Kade" verzendt het verzoek op 9 april 2026 om 11:00
      Als het verzoek wordt getoetst
      Dan is "De Kade" niet in behandeling op grond van "GR-5.2-01"
      En is dat zeker

    Voorbeeld: zo ook als geen stuk tot na de sluiting geldt
      Gegeven van "De Kade" is onbekend: het moment van ontvangst
      En "De Kade" verzendt het verzoek op 9 april 2026 om 11:00
      En geldig tot en met van het certificaat kwaliteitsmanagement van "De Kade" is 10 januari 2026
      En geldig tot en met van het certificaat informatiemanagement van "De Kade" is 10 januari 2026
      En datum auditrapport van het certificaat informatiemanagement van "De Kade" is 10 januari 2025
      En datum auditrapport van het eigen kwaliteitssysteem van "De Kade" is 10 januari 2025
      En de datum controleverklaring van de jaarrekening van "De Kade" is 10 januari 2025
      Als het verzoek wordt getoetst
      Dan is "De Kade" niet in behandeling op grond van "GR-5.2-01"
      En is dat zeker

    Voorbeeld: onbekend wanneer het is verzonden, als dat telt en het te laat is ontvangen
      Gegeven van "De Kade" is onbekend: het moment van verzenden
      En het platform ontvangt het verzoek van "De Kade" op 7 april 2026 om 12:05
      En het standpunt dat voor "K-130" de lezing "verzending" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-5.2-01" niet beoordeeld
      En is aan "GR-G1-02" voldaan
      En is aan "GR-G2-01" voldaan

    Voorbeeld: onbekend wanneer het is verzonden, en geen stuk geldt tot na de sluiting
      Gegeven van "De Kade" is onbekend: het moment van verzenden
      En het platform ontvangt het verzoek van "De Kade" op 7 april 2026 om 12:05
      En geldig tot en met van het certificaat kwaliteitsmanagement van "De Kade" is 10 januari 2026
      En geldig tot en met van het certificaat informatiemanagement van "De Kade" is 10 januari 2026
      En datum auditrapport van het certificaat informatiemanagement van "De Kade" is 10 januari 2025
      En datum auditrapport van het eigen kwaliteitssysteem van "De Kade" is 10 januari 2025
      En de datum controleverklaring van de jaarrekening van "De Kade" is 10 januari 2025
      En het standpunt dat voor "K-130" de lezing "verzending" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-5.2-01" niet beoordeeld

    Abstract Scenario: eerder ingediend kan het nog jong genoeg zijn, als <lezing> telt
      Gegeven van "De Kade" is onbekend: het moment van ontvangst
      En van "De Kade" is onbekend: het moment van verzenden
      En de datum controleverklaring van de jaarrekening van "De Kade" is 10 januari 2025
      En het standpunt dat voor "K-130" de lezing "<lezing>" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-G1-02" niet beoordeeld

      Voorbeelden:
        | lezing     |
        | ontvangst  |
        | verzending |

    Voorbeeld: onbekend moment van verzenden doet er niet toe als ontvangst telt
      Gegeven van "De Kade" is onbekend: het moment van verzenden
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is dat niet zeker
