# language: nl
@wet @bron:groningen_hsj_2026/2.2
Functionaliteit: Inclusiecriteria met open begrippen
  "Vele", "langdurig" en woorden tussen haakjes hebben geen vaste maat. Het antwoord zegt dan van welke lezing het afhangt.

  Regel: Vele levensgebieden en meerdere gezinsleden # GR-I4

    Abstract Scenario: het aantal levensgebieden, en wat de verwijzer ervan vindt
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: behoefte gezinsinterventie = ja
      En bij deze jeugdige: levensgebieden met problemen = <gebieden>
      En bij deze jeugdige: vele levensgebieden = <oordeel>
      En bij deze jeugdige: gezinsleden met problemen = <gezinsleden>
      Als de inclusie wordt bepaald
      Dan is de voorwaarde "GR-I4" <stand>

      Voorbeelden:
        | gebieden | oordeel | gezinsleden | stand        |
        | 3        | ja      | 2           | vervuld      |
        | 3        | ja      | 1           | niet vervuld |
        | 2        | nee     | 2           | niet vervuld |
        | 2        | ja      | 2           | onbeslist    |
        | 3        | nee     | 2           | onbeslist    |

    Voorbeeld: problemen genoeg, maar een gezinsversterkende interventie is niet nodig
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: behoefte gezinsinterventie = nee
      En bij deze jeugdige: levensgebieden met problemen = 3
      En bij deze jeugdige: vele levensgebieden = ja
      En bij deze jeugdige: gezinsleden met problemen = 2
      Als de inclusie wordt bepaald
      Dan is de voorwaarde "GR-I4" niet vervuld

  Regel: Gevaar voor de jeugdige of voor anderen # GR-I5

    Voorbeeld: levensgevaar voor anderen met crisisjeugdhulp
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: gevaar voor anderen = levensgevaar
      En bij deze jeugdige: hulpvraag uit gevaar = crisisjeugdhulp
      Als de inclusie wordt bepaald
      Dan zijn de voorzieningen in ieder geval voor deze jeugdige bedoeld
      En is de voorwaarde "GR-I5" vervuld
      En staat dat antwoord vast

    Abstract Scenario: gevaar voor anderen: <gevaar>, hulpvraag: <hulpvraag>, met lezing <lezing>
      Gegeven een jeugdige zonder een van de criteria
      En het standpunt dat voor "K-I5" de lezing "<lezing>" geldt
      En bij deze jeugdige: gevaar voor anderen = <gevaar>
      En bij deze jeugdige: hulpvraag uit gevaar = <hulpvraag>
      Als de inclusie wordt bepaald
      Dan is de voorwaarde "GR-I5" <stand>

      Voorbeelden:
        | gevaar       | hulpvraag       | lezing | stand        |
        | geen         | crisisjeugdhulp | ruim   | niet vervuld |
        | gevaar       | crisisjeugdhulp | ruim   | vervuld      |
        | gevaar       | crisisjeugdhulp | streng | niet vervuld |
        | levensgevaar | hulpvraag       | streng | niet vervuld |

    Voorbeeld: gevaar zonder hulpvraag die eruit volgt
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: gevaar voor jeugdige = levensgevaar
      Als de inclusie wordt bepaald
      Dan is de voorwaarde "GR-I5" niet vervuld

    Voorbeeld: gevaar dat niet levensbedreigend is
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: gevaar voor jeugdige = gevaar
      En bij deze jeugdige: hulpvraag uit gevaar = hulpvraag
      Als de inclusie wordt bepaald
      Dan zijn de voorzieningen in ieder geval voor deze jeugdige bedoeld
      En hangt dat antwoord af van "K-I5"

  Regel: Langdurige schooluitval # GR-I6

    Abstract Scenario: de duur en het oordeel
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: schooluitval = ja
      En bij deze jeugdige: dagen schooluitval = <dagen>
      En bij deze jeugdige: schooluitval langdurig = <oordeel>
      Als de inclusie wordt bepaald
      Dan is de voorwaarde "GR-I6" <stand>

      Voorbeelden:
        | dagen | oordeel | stand        |
        | 28    | nee     | niet vervuld |
        | 29    | nee     | onbeslist    |
        | 92    | ja      | onbeslist    |
        | 93    | ja      | vervuld      |

    Voorbeeld: wie weer naar school gaat valt niet uit, hoe lang het ook duurde
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: schooluitval = nee
      En bij deze jeugdige: dagen schooluitval = 93
      En bij deze jeugdige: schooluitval langdurig = ja
      Als de inclusie wordt bepaald
      Dan is de voorwaarde "GR-I6" niet vervuld

    Voorbeeld: een standpunt over langdurig
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: schooluitval = ja
      En bij deze jeugdige: dagen schooluitval = 60
      En bij deze jeugdige: ontheffing leerplicht = ja
      En het standpunt dat voor "K-I6" de lezing "vier weken" geldt
      Als de inclusie wordt bepaald
      Dan zijn de voorzieningen in ieder geval voor deze jeugdige bedoeld
      En staat dat antwoord vast

  Regel: Complexe echtscheiding met gevolgen # GR-I7

    Voorbeeld: een echtscheiding zonder gevolgen voor de jeugdige
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: complexe echtscheiding = ja
      En bij deze jeugdige: psychische problemen door scheiding = geen
      En bij deze jeugdige: gedragsproblemen door scheiding = geen
      En bij deze jeugdige: ontwikkeling bedreigd door scheiding = nee
      Als de inclusie wordt bepaald
      Dan bepaalt het document niet of de voorzieningen voor deze jeugdige zijn bedoeld
      En is de voorwaarde "GR-I7" niet vervuld

    Voorbeeld: alleen psychische problemen dreigen
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: complexe echtscheiding = ja
      En bij deze jeugdige: psychische problemen door scheiding = dreigen
      En bij deze jeugdige: gedragsproblemen door scheiding = geen
      En bij deze jeugdige: ontwikkeling bedreigd door scheiding = nee
      Als de inclusie wordt bepaald
      Dan bepaalt het document niet of de voorzieningen voor deze jeugdige zijn bedoeld
      En hangt dat antwoord af van "K-I7"

    Abstract Scenario: alleen gedragsproblemen, met lezing <lezing>
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: complexe echtscheiding = ja
      En bij deze jeugdige: psychische problemen door scheiding = geen
      En bij deze jeugdige: gedragsproblemen door scheiding = aanwezig
      En bij deze jeugdige: ontwikkeling bedreigd door scheiding = nee
      En het standpunt dat voor "K-I7" de lezing "<lezing>" geldt
      Als de inclusie wordt bepaald
      Dan is de voorwaarde "GR-I7" <stand>

      Voorbeelden:
        | lezing        | stand        |
        | een van beide | vervuld      |
        | beide         | niet vervuld |

    Voorbeeld: psychische en gedragsproblemen, genoeg in elke lezing
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: complexe echtscheiding = ja
      En bij deze jeugdige: psychische problemen door scheiding = dreigen
      En bij deze jeugdige: gedragsproblemen door scheiding = aanwezig
      En bij deze jeugdige: ontwikkeling bedreigd door scheiding = nee
      Als de inclusie wordt bepaald
      Dan zijn de voorzieningen in ieder geval voor deze jeugdige bedoeld
      En staat dat antwoord vast

    Voorbeeld: de ontwikkeling wordt ernstig bedreigd
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: complexe echtscheiding = ja
      En bij deze jeugdige: ontwikkeling bedreigd door scheiding = ja
      Als de inclusie wordt bepaald
      Dan zijn de voorzieningen in ieder geval voor deze jeugdige bedoeld
      En staat dat antwoord vast
