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
