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
