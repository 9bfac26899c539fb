# language: nl
@wet @bron:groningen_hsj_2026/2.2 @bron:groningen_hsj_2026/2.1.4
Functionaliteit: Wat bij een jeugdige meetelt als niet alles bekend is

  Regel: Van een onbekend aantal telt of het er genoeg kunnen zijn   # GR-I4

    Voorbeeld: onbekend hoeveel gezinsleden problemen hebben
      Gegeven een jeugdige zonder een van de criteria
      En het standpunt dat voor "K-I4" de lezing "meer_dan_meerdere" geldt
      En bij deze jeugdige: behoefte gezinsinterventie = ja
      En bij deze jeugdige: levensgebieden met problemen = 4
      En bij deze jeugdige: gezinsleden met problemen = onbekend
      Als de inclusie wordt bepaald
      Dan is de voorwaarde "GR-I4" onbeslist
      En wordt nog gevraagd: gezinsleden met problemen

    Voorbeeld: onbekend op hoeveel levensgebieden er problemen zijn
      Gegeven een jeugdige zonder een van de criteria
      En het standpunt dat voor "K-I4" de lezing "meer_dan_meerdere" geldt
      En bij deze jeugdige: behoefte gezinsinterventie = ja
      En bij deze jeugdige: gezinsleden met problemen = 3
      En bij deze jeugdige: levensgebieden met problemen = onbekend
      Als de inclusie wordt bepaald
      Dan is de voorwaarde "GR-I4" onbeslist
      En wordt nog gevraagd: levensgebieden met problemen

  Regel: Van een onbekend aantal dagen telt of de uitval langdurig kan zijn   # GR-I6

    Voorbeeld: onbekend hoeveel dagen de schooluitval duurt
      Gegeven een jeugdige zonder een van de criteria
      En het standpunt dat voor "K-I6" de lezing "vier weken" geldt
      En bij deze jeugdige: schooluitval = ja
      En bij deze jeugdige: dagen schooluitval = onbekend
      Als de inclusie wordt bepaald
      Dan is de voorwaarde "GR-I6" onbeslist
      En wordt nog gevraagd: dagen schooluitval

  Regel: De twee voorwaarden van de verklarende analyse   # GR-T3

    Voorbeeld: een criterium, en een recht op de voorziening
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: ondertoezichtstelling = ja
      En bij deze jeugdige: recht volgens verordening = ja
      Als de inclusie wordt bepaald
      Dan is de voorwaarde "valt onder de criteria" vervuld
      En is de voorwaarde "recht op de voorziening" vervuld

    Abstract Scenario: zonder recht op de voorziening, met lezing <lezing> en een uithuisplaatsing: <uithuisplaatsing>
      Gegeven een jeugdige zonder een van de criteria
      En het standpunt dat voor "K-117" de lezing "<lezing>" geldt
      En bij deze jeugdige: uithuisplaatsing = <uithuisplaatsing>
      En bij deze jeugdige: recht volgens verordening = nee
      Als de inclusie wordt bepaald
      Dan is het antwoord over de verklarende analyse: <antwoord>
      En staat dat antwoord vast

      Voorbeelden:
        | lezing        | uithuisplaatsing | antwoord |
        | analyse_eerst | dreigt           | ja       |
        | analyse_eerst | geen             | nee      |
        | recht_eerst   | dreigt           | nee      |
