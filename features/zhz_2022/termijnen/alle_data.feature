# language: nl
@wet @bron:zhz_2022/inkoopproces_jeugdhulp_2022 @bron:zhz_2022/selectie_en_contractering @bron:zhz_2022/overgangsproces
Functionaliteit: Alle data en wat daaruit blijkt

  Regel: Wat de memo zelf bepaalt   # ZI-01 ZI-05 ZI-06 ZI-26 ZI-27

    Voorbeeld: zonder planning
      Als de termijnen worden bepaald
      Dan zijn dit alle data
        | gebeurtenis                            | dag               | of                        |
        | Begin van de voorbereiding (ongeveer)  | 11 mei 2020       |                           |
        | Memo aan het Dagelijks Bestuur         | 11 mei 2021       |                           |
        | Eerste raadsinformatiebijeenkomst      | 8 juni 2021       |                           |
        | Tweede raadsinformatiebijeenkomst      | 10 juni 2021      |                           |
        | Einde van de gesprekken met aanbieders | 30 juni 2021      | 31 juli 2021 door X-ZI-10 |
        | Laatste dag om contracten te sluiten   | 30 september 2021 |                           |
      En zijn dit alle bevindingen over de termijnen
        | bevinding |
