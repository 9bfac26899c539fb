# language: nl
@wet @bron:zhz_openhouse_2019/document
Functionaliteit: Vragen over het open huis zelf

  Regel: Of dit een aanbesteding is hangt van de lezing af   # ZO-03 ZO-12

    Voorbeeld: in elk geval geen met een beperkt aantal winnaars
      Als alle procedures wordt gevraagd naar "aanbesteding"
      Dan antwoordt "zhz_openhouse_2019": geen met beperkt aantal
      En berust dat antwoord op "ZO-12"
      En hangt dat antwoord van de procedure af van "X-ZO-2"

    Voorbeeld: of helemaal niet, als alinea 1 beslist
      Gegeven het standpunt dat voor "X-ZO-2" de lezing "helemaal_niet" geldt
      Als alle procedures wordt gevraagd naar "aanbesteding"
      Dan antwoordt "zhz_openhouse_2019": nee
      En berust dat antwoord op "ZO-03"

  Regel: Wat licht en zwaar is bepaalt het document niet   # ZO-14

    Voorbeeld: het gebruikt de woorden en houdt daar op
      Als alle procedures wordt gevraagd naar "licht_of_zwaar"
      Dan antwoordt "zhz_openhouse_2019": niet te bepalen
      En houdt dat document daarover op bij "ZO-14"

  Regel: De eisen en tarieven staan in de overeenkomsten   # ZO-08 ZO-09

    Voorbeeld: het document wijst naar de overeenkomsten
      Als alle procedures wordt gevraagd naar "eisen"
      Dan antwoordt "zhz_openhouse_2019": niet te bepalen
      En wijst dat document voor het antwoord naar elders in "ZO-09"

  Regel: Vier sluiten op een dag, twee niet op die dag   # ZO-27 ZO-29

    Voorbeeld: de sluitingsdag van de vier
      Als alle procedures wordt gevraagd naar "sluiting"
      Dan antwoordt "zhz_openhouse_2019" over "J&O, Jeugd GGZ, Voormalig AWBZ en EED": tot en met 8 juli 2019
      En berust dat antwoord op "ZO-27"

    Voorbeeld: de sluitingsdag van de twee
      Als alle procedures wordt gevraagd naar "sluiting"
      Dan antwoordt "zhz_openhouse_2019" over "JB/JR en Pleegzorg": niet te bepalen
      En houdt dat document daarover op bij "ZO-29"

  Regel: Eén organisatie contracteert alle jeugdhulp, ook voor dyslexie   # ZO-01 ZO-21

    Voorbeeld: wie contracteert
      Als alle procedures wordt gevraagd naar "contracteert"
      Dan antwoordt "zhz_openhouse_2019": serviceorganisatie
      En berust dat antwoord op "ZO-01"
