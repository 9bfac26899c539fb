# language: nl
@motor
Functionaliteit: Past een nieuwe bepaling bij het document

  Regel: Een bepaling die een andere tegenspreekt, wordt ernaast gelegd

    Voorbeeld: contact per brief, terwijl alleen TenderNed mag
      Gegeven een voorstel voor bepaling "GR-N-01": "een brief" gaat via "de post"
      En een voorstel voor bepaling "GR-N-01": "een brief" valt onder "contact over de procedure"
      Als het voorstel wordt gecontroleerd op "documenten"
      Dan botst "GR-1.2-02" met "GR-N-01"
      En vindt de controle "weg"

    Voorbeeld: wat mag, moet volgens het voorstel
      Gegeven een voorstel voor bepaling "GR-N-01": "selectiecriteria gebruiken" mag niet
      Als het voorstel wordt gecontroleerd op "documenten"
      Dan botst "GR-5.1-10" met "GR-N-01"
      En zegt de controle daarbij "mag niet"

    Voorbeeld: wat al zo geregeld is, botst niet
      Gegeven een voorstel voor bepaling "GR-N-01": "een brief" gaat via "TenderNed"
      En een voorstel voor bepaling "GR-N-01": "een brief" valt onder "contact over de procedure"
      Als het voorstel wordt gecontroleerd op "documenten"
      Dan vindt de controle niets

  Regel: Een bepaling over iets wat er niet is of niet kan, wordt gemeld

    Abstract Scenario: een verwijzing naar <stuk>
      Gegeven een voorstel voor bepaling "GR-N-01": zie "<stuk>"
      Als het voorstel wordt gecontroleerd op "documenten"
      Dan vindt de controle <gevonden>

      Voorbeelden:
        | stuk      | gevonden            |
        | bijlage 7 | "verwijst nergens"  |
        | § 6.1     | "verwijst nergens"  |
        | bijlage 5 | niets               |
        | § 5.3     | niets               |

    Voorbeeld: een ander jaar dan het document noemt
      Gegeven een voorstel voor bepaling "GR-N-01": "6.2 in de taak" begint in 2030
      Als het voorstel wordt gecontroleerd op "documenten"
      Dan botst "GR-F31-1" met "GR-N-01"

    Voorbeeld: een volgorde die niet kan
      Gegeven een voorstel voor bepaling "GR-N-01": "het consortium" kan pas na "deelopdracht 9"
      Als het voorstel wordt gecontroleerd op "documenten"
      Dan vindt de controle "te vroeg"

    Voorbeeld: een derde naam voor hetzelfde
      Gegeven een voorstel voor bepaling "GR-N-01": "de opsteller van de modelinkoopvoorwaarden" is "de centrumgemeente"
      Als het voorstel wordt gecontroleerd op "documenten"
      Dan botst "GR-A-02" met "GR-N-01"
      En vindt de controle "twee waarden"

  Regel: Wat over een groep wordt gezegd geldt voor wie erbij hoort

    Voorbeeld: een soort brief is ook een brief
      Gegeven een voorstel voor bepaling "GR-N-01": "een ansicht" gaat via "de post"
      En een voorstel voor bepaling "GR-N-01": "een ansicht" valt onder "een brief"
      En een voorstel voor bepaling "GR-N-01": "een brief" valt onder "contact over de procedure"
      Als het voorstel wordt gecontroleerd op "documenten"
      Dan botst "GR-1.2-02" met "GR-N-01"

    Voorbeeld: van een soort dragende onderaannemer wordt het UEA al gevraagd
      Gegeven een voorstel voor bepaling "GR-N-01": "ziekenhuis" valt onder "dragende onderaannemer"
      Als het voorstel wordt gecontroleerd op "documenten"
      Dan vindt de controle niets

    Voorbeeld: van een andere soort niet, en dat wordt van haar gezegd en niet van de groep
      Gegeven een voorstel voor bepaling "GR-N-01": "zorgboerderij" valt onder "onderaannemer"
      En een voorstel voor bepaling "GR-N-01": "geitenboerderij" valt onder "zorgboerderij"
      Als het voorstel wordt gecontroleerd op "documenten"
      Dan vindt de controle "niet gevraagd"
      En zegt de controle daarbij alleen "Een geitenboerderij wordt geweigerd zonder UEA, maar dat stuk wordt van hem nergens gevraagd. Een geitenboerderij wordt geweigerd zonder gedragsverklaring aanbesteden, maar dat stuk wordt van hem nergens gevraagd."

  Regel: Van wat een eigen begin heeft telt dat begin, ook als het gelijk op zou gaan met iets anders

    Voorbeeld: 6.1 begint in de overeenkomst een jaar eerder dan in de taak
      Gegeven een voorstel voor bepaling "GR-N-01": "6.1 in de taak" kan pas na "6.1 in de overeenkomst"
      Als het voorstel wordt gecontroleerd op "documenten"
      Dan vindt de controle niets

  Regel: Een ander getal past bij de getallen waar het uit volgt

    Abstract Scenario: het totaal voor <fase>
      Gegeven een voorstel dat "hoogste totaal <fase>" op 42 stelt
      Als het voorstel wordt gecontroleerd op "documenten"
      Dan vindt de controle "som"
      En zegt de controle daarbij "zijn samen <som>, maar het totaal is 42"

      Voorbeelden:
        | fase     | som |
        | gunning  | 40  |
        | selectie | 30  |

    Abstract Scenario: het totaal voor <fase> afgerond op <cijfers>
      Gegeven een voorstel dat "rondt af <fase>" op <cijfers> stelt
      Als het voorstel wordt gecontroleerd op "documenten"
      Dan vindt de controle <gevonden>

      Voorbeelden:
        | fase     | cijfers | gevonden                  |
        | gunning  | 0       | niets                     |
        | selectie | 0       | niets                     |
        | selectie | 3       | "afronden zonder werking" |

    Voorbeeld: het totaal van een kolom
      Gegeven het voorstel gaat over onderdeel "budget"
      En een voorstel dat "kolomtotaal basishulp" op 20330 stelt
      Als het voorstel wordt gecontroleerd op "documenten"
      Dan vindt de controle "kolom"
      En zegt de controle daarbij "telt op tot 20.320, maar het totaal is 20.330"
