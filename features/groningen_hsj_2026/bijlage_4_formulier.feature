# language: nl
@wet @bron:groningen_hsj_2026/bijlage_4
Functionaliteit: Het referentieformulier

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: Alle elf vragen zijn beantwoord   # GR-B4-01 GR-B1-08

    Voorbeeld: een vraag is open gelaten
      Gegeven voor de referentie van "De Kade" geldt niet: alle elf vragen van het formulier ingevuld
      Als het verzoek wordt getoetst
      Dan is aan "GR-B4-01" niet voldaan
      En kan "De Kade" worden uitgesloten op grond van "GR-3.4-02"
      En zegt de uitleg van "De Kade" over "GR-B4-01": "heeft 11 vragen, en niet alle zijn ingevuld"

  Regel: De beschrijving telt ten hoogste 500 woorden, zonder links, afbeeldingen of bijlagen   # GR-B4-02

    Voorbeeld: precies 500 woorden
      Gegeven aantal woorden van de beschrijving van de referentie van "De Kade" is 500 woorden
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-B4-02" voldaan
      En is aan "GR-B4-01" voldaan
      En is aan "GR-B4-03" voldaan
      En is aan "GR-B4-04" voldaan
      En is aan "GR-B4-05" voldaan
      En zegt de uitleg van "De Kade" over "GR-B4-03": "gaat in op de inhoud van de opdracht, op werkgebied en bevolking, en op de gewenste en bereikte resultaten"

    Voorbeeld: 501 woorden
      Gegeven aantal woorden van de beschrijving van de referentie van "De Kade" is 501 woorden
      Als het verzoek wordt getoetst
      Dan is aan "GR-B4-02" niet voldaan
      En is "De Kade" onbepaald
      En onder de lezing "K-93" "niet_correct" is "De Kade" niet in behandeling

    Voorbeeld: een link in de beschrijving
      Gegeven voor de referentie van "De Kade" geldt: bevat links, afbeeldingen of bijlagen
      Als het verzoek wordt getoetst
      Dan is aan "GR-B4-02" niet voldaan

    Voorbeeld: onbekend aantal woorden
      Gegeven van de referentie van "De Kade" is onbekend: aantal woorden van de beschrijving
      Als het verzoek wordt getoetst
      Dan is "GR-B4-02" niet beoordeeld

  Regel: De beschrijving behandelt inhoud, gebied en resultaten   # GR-B4-03

    Abstract Scenario: twee van de drie, niet <onderdeel>
      Gegeven voor de referentie van "De Kade" geldt niet: <onderdeel>
      Als het verzoek wordt getoetst
      Dan is aan "GR-B4-03" niet voldaan
      En kan "De Kade" worden uitgesloten op grond van "GR-3.4-02"
      En zegt de uitleg van "De Kade": "gaat niet in op <waarop>"

      Voorbeelden:
        | onderdeel                                  | waarop                          |
        | beschrijft de inhoud van de opdracht       | inhoud van de opdracht          |
        | beschrijft werkgebied en bevolking         | werkgebied en bevolking         |
        | beschrijft gewenste en bereikte resultaten | gewenste en bereikte resultaten |

  Regel: De beschrijving toont dat aan de kerncompetenties is voldaan   # GR-B4-04

    Voorbeeld: de beschrijving toont het niet
      Gegeven voor de referentie van "De Kade" geldt niet: toont kerncompetentie
      Als het verzoek wordt getoetst
      Dan is aan "GR-B4-04" niet voldaan
      En is "De Kade" niet contracteerbaar

  Regel: Wat volgt als de opdrachtgever niet tevreden was, zegt het formulier niet   # GR-B4-05

    Voorbeeld: niet naar tevredenheid uitgevoerd
      Gegeven voor de referentie van "De Kade" geldt niet: naar tevredenheid van de opdrachtgever uitgevoerd
      Als het verzoek wordt getoetst
      Dan is aan "GR-B4-05" niet voldaan
      En noemt het document geen gevolg van "GR-B4-05"
      En is "De Kade" onbepaald
