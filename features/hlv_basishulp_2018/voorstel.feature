# language: nl
@motor
Functionaliteit: Past wat er staat bij de kop, en past een nieuwe bepaling erbij

  Regel: Wat onder een kop met een dag staat, is op die dag

    Voorbeeld: een besluit van een ander jaar dan de kop
      Als het document wordt gecontroleerd
      Dan botst "HL-26" met "HL-26"
      En hoort daarbij bevinding "X-HL-1"
      En zegt de controle daarbij "Voorgenomen besluit residentiële jeugdhulp (december 2018)"

    Abstract Scenario: de bijeenkomst van 4 juli op <dag>
      Gegeven het voorstel gaat over onderdeel "termijnen"
      En een voorstel dat "op marktconsultatie 1 HL-13" op <dag> stelt
      Als het voorstel wordt gecontroleerd op "documenten"
      Dan vindt de controle <gevonden>

      Voorbeelden:
        | dag         | gevonden |
        | 3 juli 2017 | "kop"    |
        | 4 juli 2017 | niets    |
        | 5 juli 2017 | "kop"    |

  Regel: Waarnaar wordt verwezen is er

    Voorbeeld: een folder die nergens staat
      Gegeven een voorstel voor bepaling "HL-N-01": zie "de folder"
      Als het voorstel wordt gecontroleerd op "documenten"
      Dan vindt de controle "verwijst nergens"

    Voorbeeld: een folder die erbij hoort
      Gegeven een voorstel voor bepaling "HL-N-01": zie "de folder"
      En een voorstel voor bepaling "HL-N-01": bij het document hoort "de folder"
      Als het voorstel wordt gecontroleerd op "documenten"
      Dan vindt de controle niets

  Regel: Van twee stukken die allebei voorgaan staat vast welk van de twee wint

    Voorbeeld: dat staat er niet
      Gegeven een voorstel voor bepaling "HL-N-01": "de pagina" gaat voor "de folder"
      En een voorstel voor bepaling "HL-N-01": "het verslag" gaat voor "de folder"
      Als het voorstel wordt gecontroleerd op "documenten"
      Dan vindt de controle "onderlinge rang"

    Voorbeeld: dat volgt uit een derde stuk ertussen
      Gegeven een voorstel voor bepaling "HL-N-01": "de pagina" gaat voor "de brief"
      En een voorstel voor bepaling "HL-N-01": "de brief" gaat voor "het verslag"
      En een voorstel voor bepaling "HL-N-01": "de pagina" gaat voor "de folder"
      En een voorstel voor bepaling "HL-N-01": "het verslag" gaat voor "de folder"
      Als het voorstel wordt gecontroleerd op "documenten"
      Dan vindt de controle niets
