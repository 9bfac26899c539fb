# language: nl
@wet @bron:hlv_basishulp_2018/document
Functionaliteit: Van besluit tot sluiting

  Regel: De dagen van de pagina, op volgorde   # HL-04 HL-12 HL-13 HL-14 HL-15 HL-16 HL-19 HL-29 HL-30 HL-33

    Voorbeeld: geen andere dag staat vast
      Als de termijnen worden bepaald
      Dan zijn dit alle data
        | gebeurtenis                                             | dag               | of |
        | Schriftelijke marktconsultatie verzonden                | 31 mei 2017       |    |
        | Laatste dag om schriftelijk te reageren                 | 23 juni 2017      |    |
        | Marktconsultatie over een nieuw stelsel                 | 4 juli 2017       |    |
        | Eerste ontwikkeldialoog over de toegang                 | 12 juli 2017      |    |
        | Marktconsultatie over aantallen, budget en samenwerking | 5 september 2017  |    |
        | Tweede ontwikkeldialoog over de toegang                 | 14 september 2017 |    |
        | Marktconsultatie over het nieuwe model                  | 14 december 2017  |    |
        | Ontwikkeldialoog over inverdieneffecten                 | 8 februari 2018   |    |
        | Publicatie op TenderNed                                 | 13 maart 2018     |    |
        | Inlichtingenbijeenkomst                                 | 29 maart 2018     |    |
        | Uitspraken over een pgb binnen de Wmo                   | 18 mei 2018       |    |
        | Dag in de kop over het kort geding                      | 2 juli 2018       |    |
        | Uitspraak in kort geding                                | 2 juli 2018       |    |
        | Laatste dag om in te schrijven                          | 6 juli 2018       |    |

  Regel: De kop over het voorgenomen besluit past niet bij wat eronder staat   # HL-26

    Voorbeeld: december 2018 kan niet, december 2017 wel
      Als de termijnen worden bepaald
      Dan blijkt uit de termijnen "noemt 1 december 2018 tot en met 31 december 2018"
      En blijkt uit de termijnen "valt tussen 16 november 2017 en 15 december 2017"
      En blijkt uit de termijnen "Met 2017 in plaats van 2018 in de kop"

  # XX-07: in Groningen wacht de procedure op de uitspraak; hier staat dat niet, en de sluiting schuift niet op.
  Regel: De uitspraak laat de procedure overeind; de sluiting blijft 6 juli 2018   # HL-32 HL-33

    Voorbeeld: vier dagen tussen uitspraak en sluiting
      Als de termijnen worden bepaald
      Dan blijkt uit de termijnen "(6 juli 2018): 4 dagen"

    Voorbeeld: ook bij een uitspraak op de dag zelf
      Gegeven een planning met "Uitspraak in kort geding" op 6 juli 2018
      Als de termijnen worden bepaald
      Dan is de datum van "Laatste dag om in te schrijven" 6 juli 2018
      En past de planning

  Regel: Het voorgenomen besluit gaat aan het definitieve vooraf   # HL-25 HL-26

    Voorbeeld: een voorgenomen besluit in oktober 2017 past
      Gegeven een planning met "Voorgenomen besluit over residentiële jeugdhulp" op 31 oktober 2017
      Als de termijnen worden bepaald
      Dan past de planning

    Voorbeeld: een voorgenomen besluit in december 2018, zoals de kop zegt, past niet
      Gegeven een planning met "Voorgenomen besluit over residentiële jeugdhulp" op 1 december 2018
      Als de termijnen worden bepaald
      Dan past de planning niet, door 3 afspraken samen
