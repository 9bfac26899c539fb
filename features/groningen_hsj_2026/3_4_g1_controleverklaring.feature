# language: nl
@wet @bron:groningen_hsj_2026/3.4/G1
Functionaliteit: De jaarrekening en haar controleverklaring

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: De controleverklaring is bij het indienen ten hoogste 365 dagen oud   # GR-G1-02 GR-5.1-05

    Voorbeeld: 365 dagen oud op de dag van indienen
      Gegeven "De Kade" dient het verzoek in op 7 april 2026 om 11:00
      En de datum controleverklaring van de jaarrekening van "De Kade" is 7 april 2025
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-G1-02" voldaan

    Voorbeeld: 366 dagen oud op de dag van indienen
      Gegeven "De Kade" dient het verzoek in op 7 april 2026 om 11:00
      En de datum controleverklaring van de jaarrekening van "De Kade" is 6 april 2025
      Als het verzoek wordt getoetst
      Dan kan "De Kade" worden uitgesloten op grond van "GR-G1-02"
      En is "De Kade" niet contracteerbaar
      En zegt de uitleg van "De Kade" over "GR-G1-02": "366 dagen oud"

    Voorbeeld: eerder indienen maakt een oudere verklaring nog goed
      Gegeven "De Kade" dient het verzoek in op 31 maart 2026 om 11:00
      En de datum controleverklaring van de jaarrekening van "De Kade" is 31 maart 2025
      Als het verzoek wordt getoetst
      Dan is aan "GR-G1-02" voldaan

    Voorbeeld: verzonden voor middernacht, ontvangen erna
      Gegeven "De Kade" verzendt het verzoek op 2 april 2026 om 23:59:50
      En het platform ontvangt het verzoek van "De Kade" op 3 april 2026 om 0:00:10
      En de datum controleverklaring van de jaarrekening van "De Kade" is 2 april 2025
      Als het verzoek wordt getoetst
      Dan is aan "GR-G1-02" niet voldaan
      En hangt dat af van de lezing "K-130"

    Voorbeeld: een verklaring van na het indienen is niet te oud
      Gegeven "De Kade" dient het verzoek in op 7 april 2026 om 11:00
      En de datum controleverklaring van de jaarrekening van "De Kade" is 1 mei 2026
      Als het verzoek wordt getoetst
      Dan is aan "GR-G1-02" voldaan
      En zegt de uitleg van "De Kade" over "GR-G1-02": "1 mei 2026 is niet eerder dan 7 april 2025"

    Voorbeeld: onbekend van welke dag de verklaring is
      Gegeven van de jaarrekening van "De Kade" is onbekend: datum controleverklaring
      Als het verzoek wordt getoetst
      Dan is "De Kade" onbepaald
      En is "GR-G1-02" niet beoordeeld
      En ontbreekt de datum controleverklaring van "De Kade"

    Voorbeeld: de oude verklaring van een onderaannemer op wie voor G1 geen beroep wordt gedaan
      Gegeven bij "De Kade" hoort ook niet-dragende onderaannemer "Kweldervoet"
      En de datum controleverklaring van de jaarrekening van "Kweldervoet" is 1 januari 2024
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is dat zeker

  Regel: Of een ander financieel stuk dan een jaarrekening volstaat, zeggen eis en bewijsmiddel verschillend   # GR-G1-01 GR-G1-08

    Voorbeeld: een jaarverslag in plaats van een jaarrekening
      Gegeven soort stuk van de jaarrekening van "De Kade" is jaarverslag
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En hangt dat af van de lezing "K-18"
      En onder de lezing "K-18" "letterlijk" is aan "GR-G1-01" niet voldaan

    Voorbeeld: een jaarrekening is in elke lezing het goede stuk
      Als het verzoek wordt getoetst
      Dan is aan "GR-G1-01" voldaan
      En is dat zeker

  Regel: De controleverklaring bevat geen continuïteitsparagraaf   # GR-G1-07

    Voorbeeld: goede verhoudingen, maar met een continuïteitsparagraaf
      Gegeven voor de jaarrekening van "De Kade" geldt: controleverklaring bevat een continuïteitsparagraaf
      Als het verzoek wordt getoetst
      Dan kan "De Kade" worden uitgesloten op grond van "GR-G1-07"
      En is "De Kade" niet contracteerbaar

    Voorbeeld: onbekend of er een continuïteitsparagraaf is
      Gegeven van de jaarrekening van "De Kade" is onbekend: continuiteitsparagraaf
      Als het verzoek wordt getoetst
      Dan is "De Kade" onbepaald
      En is "GR-G1-07" niet beoordeeld

  Regel: Het is de meest recente jaarrekening   # GR-G1-01

    Voorbeeld: de jaarrekening van een eerder boekjaar
      Gegeven voor de jaarrekening van "De Kade" geldt niet: de meest recente jaarrekening
      Als het verzoek wordt getoetst
      Dan kan "De Kade" worden uitgesloten op grond van "GR-G1-01"
