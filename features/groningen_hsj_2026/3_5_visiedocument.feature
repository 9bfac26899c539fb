# language: nl
@wet @bron:groningen_hsj_2026/3.5 @bron:groningen_hsj_2026/bijlage_1/rij_9
Functionaliteit: Het visiedocument

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: Bij elk verzoek hoort een visiedocument, ook als er niet wordt geselecteerd   # GR-B1-09 GR-5.2-10

    Voorbeeld: zonder visiedocument
      Gegeven het visiedocument van "De Kade" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan is "De Kade" niet in behandeling op grond van "GR-B1-09"
      En hangt dat af van de lezing "K-08b"
      En onder de lezing "K-08b" "mag" kan "De Kade" worden uitgesloten

    Voorbeeld: onbekend of het erbij zit
      Gegeven van het visiedocument van "De Kade" is onbekend: bijgevoegd
      Als het verzoek wordt getoetst
      Dan is "De Kade" onbepaald
      En ontbreekt van het visiedocument van "De Kade": bijgevoegd

    Voorbeeld: een visiedocument dat ontbreekt, is niet ook te lang of geïllustreerd
      Gegeven het visiedocument van "De Kade" is niet bijgevoegd
      En het aantal woorden platte tekst van het visiedocument van "De Kade" is 3.001 woorden
      En voor het visiedocument van "De Kade" geldt: bevat afbeeldingen
      En voor het visiedocument van "De Kade" geldt: verwijst naar webpagina's of bijlagen
      En het standpunt dat voor "K-08b" de lezing "mag" geldt
      En het standpunt dat voor "K-93" de lezing "niet_correct" geldt
      Als het verzoek wordt getoetst
      Dan kan "De Kade" worden uitgesloten op grond van "GR-B1-00"

  Regel: Het visiedocument telt ten hoogste 3.000 woorden   # GR-B1-09

    Voorbeeld: precies 3.000 woorden
      Gegeven het aantal woorden platte tekst van het visiedocument van "De Kade" is 3.000 woorden
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-B1-09" voldaan
      En is dat zeker

    Voorbeeld: 3.001 woorden, en het document noemt geen gevolg
      Gegeven het aantal woorden platte tekst van het visiedocument van "De Kade" is 3.001 woorden
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-09" niet voldaan
      En is "De Kade" onbepaald
      En hangt dat af van de lezing "K-93"
      En onder de lezing "K-93" "niet_correct" is "De Kade" niet in behandeling
      En onder de lezing "K-93" "niet_meegewogen" is "De Kade" geschikt

    Voorbeeld: onbekend aantal woorden
      Gegeven van "De Kade" is onbekend: aantal woorden platte tekst
      Als het verzoek wordt getoetst
      Dan is "GR-B1-09" niet beoordeeld
      En ontbreekt aantal woorden platte tekst van "De Kade"

  Regel: Het visiedocument bevat geen afbeeldingen en verwijst nergens naar   # GR-B1-09

    Voorbeeld: met een afbeelding
      Gegeven voor het visiedocument van "De Kade" geldt: bevat afbeeldingen
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-09" niet voldaan
      En is "De Kade" onbepaald

    Voorbeeld: met een verwijzing naar een webpagina
      Gegeven voor het visiedocument van "De Kade" geldt: verwijst naar webpagina's of bijlagen
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-09" niet voldaan

  Regel: Het visiedocument verbindt de eigen uitgangspunten aan de opdracht, en zegt waarom, niet hoe   # GR-S-06

    Voorbeeld: het visiedocument gaat over de uitvoering; een gevolg is niet genoemd
      Gegeven voor het visiedocument van "De Kade" geldt niet: zegt waarom de inschrijver past, niet hoe hij uitvoert
      Als het verzoek wordt getoetst
      Dan is aan "GR-S-06" niet voldaan
      En noemt het document geen gevolg van "GR-S-06"

    Voorbeeld: het visiedocument legt geen verband met beleid, doelen en taak
      Gegeven voor het visiedocument van "De Kade" geldt niet: verbindt eigen uitgangspunten aan beleid, doelen en taak
      Als het verzoek wordt getoetst
      Dan is aan "GR-S-06" niet voldaan

    Voorbeeld: het verband is er
      Gegeven voor het visiedocument van "De Kade" geldt: verbindt eigen uitgangspunten aan beleid, doelen en taak
      Als het verzoek wordt getoetst
      Dan is aan "GR-S-06" voldaan

    Abstract Scenario: van een visiedocument dat er niet is telt de inhoud niet: <kenmerk>
      Gegeven het visiedocument van "De Kade" is niet bijgevoegd
      En voor het visiedocument van "De Kade" geldt niet: <kenmerk>
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-09" niet voldaan
      En is aan "GR-S-06" voldaan

      Voorbeelden:
        | kenmerk                                                     |
        | zegt waarom de inschrijver past, niet hoe hij uitvoert      |
        | verbindt eigen uitgangspunten aan beleid, doelen en taak    |
