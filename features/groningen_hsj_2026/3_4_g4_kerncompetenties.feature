# language: nl
@wet @bron:groningen_hsj_2026/3.4/G4
Functionaliteit: Kerncompetenties in de referenties

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: De referenties tonen samen beide kerncompetenties   # GR-G4-01 GR-G4-03 GR-G4-04 GR-G4-08

    Voorbeeld: één referentie toont beide
      Gegeven de kerncompetenties waarop de referentie ziet van de referentie van "De Kade" zijn kc1 en kc2
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-G4-01" voldaan
      En is aan "GR-G4-03" voldaan
      En is aan "GR-G4-04" voldaan

    Voorbeeld: elk van twee deelreferenties toont er een
      Gegeven "De Kade" levert ook referentie "Samen Verder"
      En kerncompetenties van referentie "Netwerk Noord" van "De Kade" zijn kc1
      En kerncompetenties van referentie "Samen Verder" van "De Kade" zijn kc2
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt

    Voorbeeld: alleen de eerste kerncompetentie
      Gegeven kerncompetenties van de referentie van "De Kade" zijn kc1
      Als het verzoek wordt getoetst
      Dan is aan "GR-G4-04" niet voldaan
      En is "De Kade" niet contracteerbaar
      En hangt dat af van de lezing "K-22"
      En onder de lezing "K-22" "een_volstaat" is "De Kade" geschikt

    Voorbeeld: een formulier zonder kerncompetentie
      Gegeven kerncompetenties van de referentie van "De Kade" zijn geen
      Als het verzoek wordt getoetst
      Dan is aan "GR-G4-08" niet voldaan
      En is aan "GR-G4-03" niet voldaan
      En onder de lezing "K-22" "een_volstaat" is aan "GR-G4-03" niet voldaan
      En onder de lezing "K-22" "een_volstaat" is aan "GR-G4-04" niet voldaan

    Voorbeeld: onbekend welke kerncompetenties de referentie toont
      Gegeven van de referentie van "De Kade" zijn onbekend: de kerncompetenties
      En het standpunt dat voor "K-22" de lezing "beide" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-G4-08" niet beoordeeld
      En is "GR-G4-04" niet beoordeeld
      En is "De Kade" mogelijk geschikt

    Voorbeeld: alleen de tweede kerncompetentie
      Gegeven kerncompetenties van de referentie van "De Kade" zijn kc2
      Als het verzoek wordt getoetst
      Dan is aan "GR-G4-03" niet voldaan
      En onder de lezing "K-22" "een_volstaat" is "De Kade" geschikt

    Voorbeeld: de beschrijving toont de genoemde kerncompetenties niet
      Gegeven voor de referentie van "De Kade" geldt niet: beschrijving toont dat aan die kerncompetenties is voldaan
      Als het verzoek wordt getoetst
      Dan is aan "GR-G4-03" niet voldaan
      En is aan "GR-G4-04" niet voldaan

  Regel: De opdrachtgever is vergelijkbaar: een gemeentelijke overheid van tien gemeenten   # GR-G4-04

    Voorbeeld: een particuliere opdrachtgever
      Gegeven soort opdrachtgever van de referentie van "De Kade" is particulier
      Als het verzoek wordt getoetst
      Dan is aan "GR-G4-04" niet voldaan

    Abstract Scenario: een opdrachtgever met <aantal> gemeenten is in sommige lezingen vergelijkbaar
      Gegeven aantal gemeenten van de opdrachtgever van de referentie van "De Kade" is <aantal>
      Als het verzoek wordt getoetst
      Dan onder de lezing "K-23" "ten_minste_tien" is aan "GR-G4-04" <ten minste>
      En onder de lezing "K-23" "precies_tien" is aan "GR-G4-04" <precies>
      En onder de lezing "K-23" "ongeveer_tien" is aan "GR-G4-04" <ongeveer>

      Voorbeelden:
        | aantal | ten minste   | precies      | ongeveer     |
        | 7      | niet voldaan | niet voldaan | niet voldaan |
        | 8      | niet voldaan | niet voldaan | voldaan      |
        | 10     | voldaan      | voldaan      | voldaan      |
        | 12     | voldaan      | niet voldaan | voldaan      |
        | 13     | voldaan      | niet voldaan | niet voldaan |

    Voorbeeld: onbekend aantal gemeenten
      Gegeven van de referentie van "De Kade" is onbekend: aantal gemeenten van de opdrachtgever
      Als het verzoek wordt getoetst
      Dan is "GR-G4-04" niet beoordeeld
      En is "De Kade" onbepaald

  Regel: Een opdracht van een private partij is geen referentie   # GR-G4-07

    Abstract Scenario: de vorm <vorm> mag
      Gegeven vorm van de opdracht van de referentie van "De Kade" is <vorm>
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt

      Voorbeelden:
        | vorm              |
        | overheidsopdracht |
        | open house        |
        | subsidie          |

    Voorbeeld: een particuliere opdracht telt niet
      Gegeven vorm van de opdracht van de referentie van "De Kade" is particuliere opdracht
      Als het verzoek wordt getoetst
      Dan is aan "GR-G4-01" niet voldaan
      En is "De Kade" niet contracteerbaar
      En onder de lezing "K-156" "ook_andere" is aan "GR-G4-01" voldaan
      En onder de lezing "K-156" "ook_andere" is "De Kade" geschikt
