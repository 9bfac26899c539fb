# language: nl
@wet @bron:groningen_hsj_2026/2.2
Functionaliteit: De verwijsroute
  Het document noemt drie routes. Van een andere route zegt het niet wat het gevolg is.

  Regel: Genoemde routes # GR-R1 GR-R2

    Abstract Scenario: wie verwijst
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: wie verwijst = <verwijzer>
      Als de inclusie wordt bepaald
      Dan is het antwoord over de verwijsroute: <antwoord>
      En staat dat antwoord vast

      Voorbeelden:
        | verwijzer                  | antwoord     |
        | gemeentelijke verwijzer    | genoemd      |
        | medische verwijzer         | genoemd      |
        | gecertificeerde instelling | genoemd      |
        | rechter                    | niet genoemd |
        | school                     | niet genoemd |
        | ouders of jeugdige         | niet genoemd |

    Voorbeeld: het college verwijst
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: wie verwijst = college
      Als de inclusie wordt bepaald
      Dan is het antwoord over de verwijsroute: genoemd
      En hangt dat antwoord af van "K-71"
