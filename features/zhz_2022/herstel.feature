# language: nl
@motor
Functionaliteit: Wat een aanbod alsnog contracteerbaar maakt

  Regel: Een onderdeel van een lijst is te verbeteren of weg te laten

    Abstract Scenario: aan een van de segmenten <hoe>
      Gegeven een volledig dossier van "Wilgenbos"
      En van "Wilgenbos" zijn dit de segmenten
        | segment | voldoet aan de specifieke eisen |
        | 4B      | ja                              |
        | <naam>  | <voldoet>                       |
      Als wordt gezocht naar herstel van "Wilgenbos"
      Dan zijn er 2 manieren
      En is dit een manier
        | gegeven                                                  | wordt |
        | Segment 2 van Wilgenbos, voldoet aan de specifieke eisen | ja    |
      En is dit een manier
        | gegeven                 | wordt    |
        | Segment 2 van Wilgenbos | weglaten |

      Voorbeelden:
        | hoe                         | naam | voldoet |
        | is niet voldaan             | 7    | nee     |
        | is misschien niet voldaan   | 7    |         |
        | zonder naam is niet voldaan |      | nee     |
