# language: nl
@wet @bron:groningen_hsj_2026/bijlage_1 @bron:groningen_hsj_2026/3.4
Functionaliteit: Bewijs van geschiktheid dat bij het verzoek hoort

  Regel: Bij elke geschiktheidseis hoort bewijs; ontbreekt het, dan mag het verzoek terzijde   # GR-3.4-01 GR-3.4-02 GR-5.2-10

    Abstract Scenario: bij de hoofdaannemer ontbreekt <stuk>
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En <stuk> van "De Kade" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan is aan "<norm>" niet voldaan
      En is aan "GR-5.2-10" niet voldaan
      En kan "De Kade" worden uitgesloten op grond van "GR-3.4-02"

      Voorbeelden:
        | stuk                                  | norm     |
        | de jaarrekening                       | GR-B1-05 |
        | het certificaat kwaliteitsmanagement  | GR-B1-06 |
        | het certificaat informatiemanagement  | GR-B1-06 |
        | het overzicht personeel               | GR-B1-07 |

    Voorbeeld: geen enkele referentie
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En "De Kade" heeft geen enkele referentie
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-08" niet voldaan
      En kan "De Kade" worden uitgesloten op grond van "GR-3.4-02"
      En zegt de uitleg van "De Kade": "Er is geen referentie bijgevoegd"
      En zegt de uitleg van "De Kade" niet: "heeft zelf geen referentie bijgevoegd"

    Voorbeeld: een referentieformulier dat niet helemaal is ingevuld
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En de referentie van "De Kade" is niet formulier volledig
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-08" niet voldaan
      En kan "De Kade" worden uitgesloten op grond van "GR-3.4-02"

  Regel: Over een ontbrekend bewijsstuk spreken de passages elkaar tegen   # GR-3.4-02 GR-5.2-06 GR-5.3-01

    Voorbeeld: de jaarrekening ontbreekt, drie lezingen
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En de jaarrekening van "De Kade" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan kan "De Kade" worden uitgesloten
      En hangt dat af van de lezing "K-08"
      En onder de lezing "K-08" "mag" kan "De Kade" worden uitgesloten
      En onder de lezing "K-08" "moet" is "De Kade" niet in behandeling
      En onder de lezing "K-08" "niet_beoordelen" is "De Kade" niet in behandeling

    Voorbeeld: onbekend of de jaarrekening erbij zit
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En van de jaarrekening van "De Kade" is onbekend: bijgevoegd
      Als het verzoek wordt getoetst
      Dan is "De Kade" onbepaald
      En is "GR-B1-05" niet beoordeeld
      En ontbreekt van de jaarrekening van "De Kade": bijgevoegd

    Voorbeeld: onbekend welke partijen en welke referenties er zijn
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En van "De Kade" zijn onbekend: de partijen
      En van "De Kade" zijn onbekend: de referenties
      Als het verzoek wordt getoetst
      Dan is "GR-B1-01" niet beoordeeld
      En is "GR-B1-05" niet beoordeeld
      En is "GR-B1-08" niet beoordeeld

  Regel: Een eigen kwaliteitssysteem vervangt het certificaat   # GR-B1-06

    Voorbeeld: geen certificaat, wel een eigen systeem
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En het certificaat kwaliteitsmanagement van "De Kade" is niet bijgevoegd
      En het eigen kwaliteitssysteem van "De Kade" is wel bijgevoegd
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-06" voldaan
      En is "De Kade" geschikt

  Regel: Bij een gelijkwaardig certificaat hoort het meest recente auditrapport   # GR-B1-06

    Abstract Scenario: een gelijkwaardig certificaat, en het auditrapport is <erbij> bijgevoegd
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En de norm van het certificaat van het certificaat informatiemanagement van "De Kade" is gelijkwaardig
      En het certificaat informatiemanagement van "De Kade" is <erbij> meest recente auditrapport bijgevoegd
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-06" <oordeel>

      Voorbeelden:
        | erbij | oordeel      |
        | wel   | voldaan      |
        | niet  | niet voldaan |
