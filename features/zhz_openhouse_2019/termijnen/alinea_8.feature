# language: nl
@wet @bron:zhz_openhouse_2019/alinea_8
Functionaliteit: Sluiting en contractperiode

  Regel: Vier inkoopopdrachten sluiten na 8 juli 2019   # ZO-27

    Voorbeeld: de laatste dag, en de contractperiode
      Als de termijnen worden bepaald
      Dan zijn dit alle data
        | gebeurtenis                                                   | dag              | of |
        | Begin van de contractperiode 2018–2020                        | 1 januari 2018   |    |
        | Laatste dag inschrijven J&O, Jeugd GGZ, Voormalig AWBZ en EED | 8 juli 2019      |    |
        | Einde van de contractperiode 2018–2020                        | 31 december 2020 |    |
      En zijn dit alle bevindingen over de termijnen
        | bevinding                                                                                                                                                       |
        | Tussen “Laatste dag inschrijven J&O, Jeugd GGZ, Voormalig AWBZ en EED” (8 juli 2019) en “Einde van de contractperiode 2018–2020” (31 december 2020): 542 dagen. |

    Voorbeeld: een planning met inschrijven op 8 juli past
      Gegeven een planning met "Inschrijving op J&O, Jeugd GGZ, Voormalig AWBZ of EED" op 8 juli 2019
      Als de termijnen worden bepaald
      Dan past de planning

    Voorbeeld: een planning met inschrijven op 9 juli past niet
      Gegeven een planning met "Inschrijving op J&O, Jeugd GGZ, Voormalig AWBZ of EED" op 9 juli 2019
      Als de termijnen worden bepaald
      Dan past de planning niet, door 2 afspraken samen
      En is de kleinste aanpassing van de planning 1 dagen

  Regel: Pleegzorg en JB/JR sluiten niet per 8 juli   # ZO-29

    Voorbeeld: inschrijven op Pleegzorg op 1 september past
      Gegeven een planning met "Inschrijving op JB/JR of Pleegzorg" op 1 september 2019
      Als de termijnen worden bepaald
      Dan past de planning

  Regel: De contracten gaan over 2018–2020   # ZO-38

    Voorbeeld: na de sluiting is er minder dan achttien maanden over
      Als de termijnen worden bepaald
      Dan is de datum van "Einde van de contractperiode 2018–2020" 31 december 2020
      En blijkt uit de termijnen "542 dagen"

    Voorbeeld: een contract in 2021 past niet
      Gegeven een planning met "Contract gesloten" op 1 januari 2021
      Als de termijnen worden bepaald
      Dan past de planning niet, door 2 afspraken samen

    Voorbeeld: een contract op de laatste dag van 2020 past
      Gegeven een planning met "Contract gesloten" op 31 december 2020
      Als de termijnen worden bepaald
      Dan past de planning

  Regel: Registreren gaat vooraf   # ZO-24

    Voorbeeld: registreren na de sluiting is te laat om nog in te schrijven
      Gegeven een planning met "Registratie op Negometrix" op 9 juli 2019
      Als de termijnen worden bepaald
      Dan past de planning niet, door 3 afspraken samen
