# language: nl
@wet @bron:groningen_hsj_2026/5.2
Functionaliteit: Op tijd indienen

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: Een verzoek is uiterlijk op 7 april 2026 om 12:00 uur binnen   # GR-5.2-01 GR-5.2-02

    Voorbeeld: om 12:00:00
      Gegeven "De Kade" dient het verzoek in op 7 april 2026 om 12:00:00
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-5.2-01" voldaan
      En is dat zeker

    Voorbeeld: om 12:00:01, in de minuut van de sluiting
      Gegeven "De Kade" dient het verzoek in op 7 april 2026 om 12:00:01
      Als het verzoek wordt getoetst
      Dan is "De Kade" niet in behandeling op grond van "GR-5.2-01"
      En hangt dat af van de lezing "K-60"
      En onder de lezing "K-60" "minuut" is "De Kade" geschikt
      En onder de lezing "K-60" "seconde" is "De Kade" niet in behandeling

    Voorbeeld: om 12:00:59
      Gegeven "De Kade" dient het verzoek in op 7 april 2026 om 12:00:59
      Als het verzoek wordt getoetst
      Dan is aan "GR-5.2-01" niet voldaan
      En onder de lezing "K-60" "minuut" is aan "GR-5.2-01" voldaan

    Voorbeeld: om 12:01:00, te laat in elke lezing
      Gegeven "De Kade" dient het verzoek in op 7 april 2026 om 12:01:00
      Als het verzoek wordt getoetst
      Dan is "De Kade" niet in behandeling op grond van "GR-5.2-02"
      En is dat zeker
      En zegt de uitleg van "De Kade": "om 12:01 uur; dat kon tot en met 12:00 uur"

    Voorbeeld: een dag later in de ochtend
      Gegeven "De Kade" dient het verzoek in op 8 april 2026 om 9:00
      Als het verzoek wordt getoetst
      Dan is "De Kade" niet in behandeling
      En is dat zeker

    Voorbeeld: weken eerder
      Gegeven "De Kade" dient het verzoek in op 2 maart 2026 om 23:59:59
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt

  Regel: Of verzenden of ontvangen telt, daarover botsen twee zinnen   # GR-5.2-01

    Voorbeeld: verzonden voor, ontvangen na de sluiting
      Gegeven "De Kade" verzendt het verzoek op 7 april 2026 om 11:59:50
      En het platform ontvangt het verzoek van "De Kade" op 7 april 2026 om 12:01:10
      Als het verzoek wordt getoetst
      Dan is "De Kade" niet in behandeling
      En hangt dat af van de lezing "K-130"
      En onder de lezing "K-130" "verzending" is "De Kade" geschikt

    Voorbeeld: seconden voor en na de sluiting
      Gegeven "De Kade" verzendt het verzoek op 7 april 2026 om 11:59:50
      En het platform ontvangt het verzoek van "De Kade" op 7 april 2026 om 12:00:10
      Als het verzoek wordt getoetst
      Dan is "De Kade" niet in behandeling
      En hangt dat af van de lezing "K-130"
      En hangt dat af van de lezing "K-60"

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

    Voorbeeld: onbekend wanneer het is verzonden, als dat telt
      Gegeven van "De Kade" is onbekend: het moment van verzenden
      En het standpunt dat voor "K-130" de lezing "verzending" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-5.2-01" niet beoordeeld
      En is "GR-G1-02" niet beoordeeld
      En is "GR-G2-01" niet beoordeeld

    Voorbeeld: onbekend wanneer het is verzonden, en geen stuk geldt tot na de sluiting
      Gegeven van "De Kade" is onbekend: het moment van verzenden
      En geldig tot en met van het certificaat kwaliteitsmanagement van "De Kade" is 10 januari 2026
      En geldig tot en met van het certificaat informatiemanagement van "De Kade" is 10 januari 2026
      En datum auditrapport van het certificaat informatiemanagement van "De Kade" is 10 januari 2025
      En datum auditrapport van het eigen kwaliteitssysteem van "De Kade" is 10 januari 2025
      En de datum controleverklaring van de jaarrekening van "De Kade" is 10 januari 2025
      En het standpunt dat voor "K-130" de lezing "verzending" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-5.2-01" niet beoordeeld

    Abstract Scenario: eerder ingediend kan het nog jong genoeg zijn, als <lezing> telt
      Gegeven van "De Kade" is onbekend: <moment>
      En de datum controleverklaring van de jaarrekening van "De Kade" is 10 januari 2025
      En het standpunt dat voor "K-130" de lezing "<lezing>" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-G1-02" niet beoordeeld

      Voorbeelden:
        | moment                  | lezing     |
        | het moment van ontvangst | ontvangst  |
        | het moment van verzenden | verzending |

    Voorbeeld: onbekend moment van verzenden doet er niet toe als ontvangst telt
      Gegeven van "De Kade" is onbekend: het moment van verzenden
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is dat niet zeker
