# language: nl
@wet @bron:groningen_hsj_2026/3.4/G4
Functionaliteit: De deelopdrachten in de referenties

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: De eerste kerncompetentie hoort bij een van de deelopdrachten 6.1 tot en met 6.5; over 9 is twijfel   # GR-G4-03

    Voorbeeld: alleen voor Spoed voor Jeugd
      Gegeven deelopdrachten waarvoor is samengewerkt van de referentie van "De Kade" zijn 9
      Als het verzoek wordt getoetst
      Dan is aan "GR-G4-03" voldaan
      En hangt dat af van de lezing "K-11"
      En onder de lezing "K-11" "zonder_9" is aan "GR-G4-03" niet voldaan
      En onder de lezing "K-11" "met_9" is aan "GR-G4-03" niet voldaan

    Voorbeeld: voor 6.2, zonder Spoed voor Jeugd
      Gegeven deelopdrachten waarvoor is samengewerkt van de referentie van "De Kade" zijn 6.2
      Als het verzoek wordt getoetst
      Dan is aan "GR-G4-03" voldaan
      En onder de lezing "K-11" "zonder_9" is aan "GR-G4-03" voldaan
      En onder de lezing "K-11" "met_9" is aan "GR-G4-03" niet voldaan

    Voorbeeld: werk uit zes van de zeven deelopdrachten
      Gegeven deelopdrachten naar hun aard uitgevoerd van de referentie van "De Kade" zijn 1, 2, 3, 4, 5 en 7
      Als het verzoek wordt getoetst
      Dan is aan "GR-G4-03" voldaan
      En hangt dat af van de lezing "K-126"
      En onder de lezing "K-126" "samen_naar_aard" is aan "GR-G4-03" voldaan
      En onder de lezing "K-126" "elk_alle_zeven" is aan "GR-G4-03" niet voldaan
      En onder de lezing "K-126" "samen_alle_zeven" is aan "GR-G4-03" niet voldaan

    Voorbeeld: werk uit alle zeven deelopdrachten
      Gegeven deelopdrachten naar hun aard uitgevoerd van de referentie van "De Kade" zijn 1, 2, 3, 4, 5, 7 en 8
      Als het verzoek wordt getoetst
      Dan onder de lezing "K-126" "elk_alle_zeven" is aan "GR-G4-03" voldaan
      En onder de lezing "K-126" "samen_alle_zeven" is aan "GR-G4-03" voldaan

    Voorbeeld: twee referenties hebben samen werk uit alle zeven deelopdrachten
      Gegeven "De Kade" levert ook referentie "Samen Verder"
      En deelopdrachten naar hun aard uitgevoerd van referentie "Netwerk Noord" van "De Kade" zijn 1, 2, 3 en 4
      En deelopdrachten naar hun aard uitgevoerd van referentie "Samen Verder" van "De Kade" zijn 5, 7 en 8
      Als het verzoek wordt getoetst
      Dan onder de lezing "K-126" "elk_alle_zeven" is aan "GR-G4-03" voldaan
      En onder de lezing "K-126" "samen_alle_zeven" is aan "GR-G4-03" voldaan

    Voorbeeld: van twee referenties toont er een de kerncompetentie niet
      Gegeven "De Kade" levert ook referentie "Samen Verder"
      En deelopdrachten naar hun aard uitgevoerd van referentie "Netwerk Noord" van "De Kade" zijn 1, 2, 3 en 4
      En deelopdrachten naar hun aard uitgevoerd van referentie "Samen Verder" van "De Kade" zijn 5, 7 en 8
      En kerncompetenties van referentie "Samen Verder" van "De Kade" zijn kc2
      Als het verzoek wordt getoetst
      Dan is aan "GR-G4-03" voldaan
      En onder de lezing "K-126" "elk_alle_zeven" is aan "GR-G4-03" niet voldaan

    Voorbeeld: geen werk uit een van de zeven deelopdrachten
      Gegeven deelopdrachten naar hun aard uitgevoerd van de referentie van "De Kade" zijn geen
      Als het verzoek wordt getoetst
      Dan is aan "GR-G4-03" niet voldaan

    Voorbeeld: voor 6.2 en voor Spoed voor Jeugd
      Gegeven deelopdrachten waarvoor is samengewerkt van de referentie van "De Kade" zijn 6.2 en 9
      Als het verzoek wordt getoetst
      Dan onder de lezing "K-11" "met_9" is aan "GR-G4-03" voldaan

    Voorbeeld: onbekend van welke aard het werk was
      Gegeven van de referentie van "De Kade" zijn onbekend: de taken
      Als het verzoek wordt getoetst
      Dan is "GR-G4-03" niet beoordeeld

    Abstract Scenario: onbekend voor welke deelopdrachten, als de lezing <lezing> geldt
      Gegeven van de referentie van "De Kade" zijn onbekend: de deelopdrachten
      En het standpunt dat voor "K-11" de lezing "<lezing>" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-G4-03" niet beoordeeld

      Voorbeelden:
        | lezing |
        | met_9  |
        | ook_9  |

    Voorbeeld: voor geen van de deelopdrachten
      Gegeven deelopdrachten waarvoor is samengewerkt van de referentie van "De Kade" zijn geen
      Als het verzoek wordt getoetst
      Dan is aan "GR-G4-03" niet voldaan
      En kan "De Kade" worden uitgesloten
