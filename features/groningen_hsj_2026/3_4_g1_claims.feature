# language: nl
@wet @bron:groningen_hsj_2026/3.4/G1
Functionaliteit: Claims en investeringen

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: Er zijn geen claims of investeringen die de draagkracht bedreigen; het voegwoord is dubbelzinnig   # GR-G1-05 GR-G1-06

    Voorbeeld: geen claims en geen investeringen
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-G1-05" voldaan
      En is aan "GR-G1-06" voldaan

    Voorbeeld: alleen een bedreigende claim
      Gegeven voor de jaarrekening van "De Kade" geldt: bedreigende claims
      Als het verzoek wordt getoetst
      Dan is aan "GR-G1-05" niet voldaan
      En hangt dat af van de lezing "K-20"
      En onder de lezing "K-20" "een_van_beide" is "De Kade" geschikt
      En is aan "GR-G1-06" voldaan

    Voorbeeld: alleen een bedreigende investering
      Gegeven voor de jaarrekening van "De Kade" geldt: bedreigende investeringen
      Als het verzoek wordt getoetst
      Dan is aan "GR-G1-06" niet voldaan
      En hangt dat af van de lezing "K-20"
      En onder de lezing "K-20" "een_van_beide" is "De Kade" geschikt
      En is aan "GR-G1-05" voldaan

    Voorbeeld: een claim en een investering, niet voldaan in elke lezing
      Gegeven voor de jaarrekening van "De Kade" geldt: bedreigende claims
      En voor de jaarrekening van "De Kade" geldt: bedreigende investeringen
      Als het verzoek wordt getoetst
      Dan is aan "GR-G1-05" niet voldaan
      En is dat zeker
      En is aan "GR-G1-06" niet voldaan
      En is dat zeker
      En kan "De Kade" worden uitgesloten
      En is "De Kade" niet contracteerbaar

    Voorbeeld: onbekend of er claims zijn
      Gegeven van de jaarrekening van "De Kade" zijn onbekend: bedreigende claims
      Als het verzoek wordt getoetst
      Dan is "De Kade" onbepaald
      En is "GR-G1-05" niet beoordeeld
