# language: nl
@wet @bron:dialoog_2_percelen/aanhef @bron:dialoog_2_percelen/verwerving_in_5_fasen
Functionaliteit: Volgorde van de vijf fasen

  Regel: Elke fase volgt op de afsluiting van de vorige   # DP-03 DP-10 DP-18 DP-22 DP-23 DP-25 DP-26

    Voorbeeld: een planning in volgorde past
      Gegeven een planning met "Afsluiting fase 1: aankondiging van het preselectiedocument" op 1 februari 2021
      En een planning met "Afsluiting fase 2: selectie voor de dialoog" op 1 april 2021
      En een planning met "Inschrijving" op 1 september 2021
      En een planning met "Afsluiting fase 4: definitieve gunning" op 1 december 2021
      Als de termijnen worden bepaald
      Dan past de planning

    Voorbeeld: selectie vóór de aankondiging van het preselectiedocument past niet
      Gegeven een planning met "Afsluiting fase 1: aankondiging van het preselectiedocument" op 1 april 2021
      En een planning met "Afsluiting fase 2: selectie voor de dialoog" op 31 maart 2021
      Als de termijnen worden bepaald
      Dan past de planning niet, door 3 afspraken samen

    Voorbeeld: inschrijven vóór het inschrijvingsdocument past niet
      Gegeven een planning met "Afsluiting fase 3: publicatie van het inschrijvingsdocument" op 2 september 2021
      En een planning met "Inschrijving" op 1 september 2021
      Als de termijnen worden bepaald
      Dan past de planning niet, door 3 afspraken samen
      En is de kleinste aanpassing van de planning 1 dagen

    Voorbeeld: inschrijven op de dag van het inschrijvingsdocument past
      Gegeven een planning met "Afsluiting fase 3: publicatie van het inschrijvingsdocument" op 1 september 2021
      En een planning met "Inschrijving" op 1 september 2021
      Als de termijnen worden bepaald
      Dan past de planning

    Voorbeeld: inschrijven vóór de selectie past niet, over de dialoog heen
      Gegeven een planning met "Afsluiting fase 2: selectie voor de dialoog" op 2 september 2021
      En een planning met "Inschrijving" op 1 september 2021
      Als de termijnen worden bepaald
      Dan past de planning niet, door 5 afspraken samen

  Regel: Wie al hulp krijgt blijft ten minste een jaar verzekerd   # DP-27

    Voorbeeld: alleen van die hulp volgt een dag uit het document
      Gegeven een planning met "Begin van de nieuwe contracten" op 1 januari 2022
      Als de termijnen worden bepaald
      Dan zijn dit alle data
        | gebeurtenis                                                     | dag            | of |
        | Begin van de nieuwe contracten                                  | 1 januari 2022 |    |
        | Hulp aan jeugdigen die al hulp krijgen ten minste verzekerd tot | 1 januari 2023 |    |
      En zijn dit alle bevindingen over de termijnen
        | bevinding                                                                                                                                                                  |
        | “Hulp aan jeugdigen die al hulp krijgen ten minste verzekerd tot”: het document zegt niet wanneer deze termijn begint; gerekend is vanaf “Begin van de nieuwe contracten”. |

    Voorbeeld: een jaar vanaf de nieuwe contracten, of vanaf de gunning
      Gegeven een planning met "Afsluiting fase 4: definitieve gunning" op 15 januari 2021
      En een planning met "Begin van de nieuwe contracten" op 1 maart 2021
      Als de termijnen worden bepaald
      Dan is de datum van "Hulp aan jeugdigen die al hulp krijgen ten minste verzekerd tot" 1 maart 2022
      En kan de datum van "Hulp aan jeugdigen die al hulp krijgen ten minste verzekerd tot" door "X-DP-6" ook 15 januari 2022 zijn
      En blijkt uit de termijnen "het document zegt niet wanneer deze termijn begint"

    Voorbeeld: een jaar vanaf de gunning past, in de lezing dat het dan begint
      Gegeven het standpunt dat voor "X-DP-6" de lezing "vanaf gunning" geldt
      En een planning met "Afsluiting fase 4: definitieve gunning" op 15 januari 2021
      En een planning met "Begin van de nieuwe contracten" op 1 maart 2021
      En een planning met "Hulp aan een jeugdige die al hulp kreeg stopt" op 15 januari 2022
      Als de termijnen worden bepaald
      Dan past de planning
      En is de datum van "Hulp aan jeugdigen die al hulp krijgen ten minste verzekerd tot" 15 januari 2022
      En blijkt uit de termijnen "Afsluiting fase 4: definitieve gunning"

    Voorbeeld: precies een jaar hulp past
      Gegeven een planning met "Begin van de nieuwe contracten" op 1 maart 2021
      En een planning met "Hulp aan een jeugdige die al hulp kreeg stopt" op 1 maart 2022
      Als de termijnen worden bepaald
      Dan past de planning

    Voorbeeld: een dag minder past niet
      Gegeven een planning met "Begin van de nieuwe contracten" op 1 maart 2021
      En een planning met "Hulp aan een jeugdige die al hulp kreeg stopt" op 28 februari 2022
      Als de termijnen worden bepaald
      Dan past de planning niet, door 4 afspraken samen
      En is de kleinste aanpassing van de planning 1 dagen
