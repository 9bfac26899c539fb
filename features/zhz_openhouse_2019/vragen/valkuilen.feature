# language: nl
@wet @bron:zhz_openhouse_2019/document
Functionaliteit: Het open huis naast andere documenten

  # XX-01
  Regel: Met ieder die voldoet, in Groningen met precies één, bij de dialoog in vijf fasen staat het er niet   # ZO-11 ZO-12

    Voorbeeld: hoeveel contracten
      Als alle procedures wordt gevraagd naar "winnaars"
      Dan antwoordt "zhz_openhouse_2019": alle die voldoen
      En berust dat antwoord op "ZO-12"
      En antwoordt "groningen_hsj_2026": een
      En antwoordt "dialoog_2_percelen": niet te bepalen

  # XX-02
  Regel: In 2018–2020 niet onderhandelbaar, in 2022 wel maatwerk over de inhoud   # ZO-10

    Voorbeeld: dezelfde organisatie, een andere periode
      Als alle procedures wordt gevraagd naar "onderhandelen"
      Dan antwoordt "zhz_openhouse_2019": nee
      En berust dat antwoord op "ZO-10"
      En antwoordt "zhz_2022" over "de inhoud": ja met iedere aanbieder

  # XX-03 XX-04
  Regel: Open huis is hier de procedure zelf   # ZO-06

    Voorbeeld: in 2022 niet meer, en in Groningen alleen om te betalen
      Als alle procedures wordt gevraagd naar "open_house"
      Dan antwoordt "zhz_openhouse_2019": de procedure zelf
      En berust dat antwoord op "ZO-06"
      En antwoordt "zhz_2022": nee
      En antwoordt "groningen_hsj_2026": alleen als betaalweg

  # XX-05
  Regel: Over kosten van deelname zegt het document niets

    Voorbeeld: kosten
      Als alle procedures wordt gevraagd naar "kosten"
      Dan antwoordt "zhz_openhouse_2019": niet te bepalen
      En zegt dat document er niets over

  # XX-08
  Regel: Tien gemeenten in Zuid-Holland Zuid zijn andere dan tien in Groningen   # ZO-06

    Voorbeeld: tweemaal tien
      Als alle procedures wordt gevraagd naar "gemeenten"
      Dan antwoordt "zhz_openhouse_2019": tien
      En berust dat antwoord op "ZO-06"
      En antwoordt "groningen_hsj_2026": tien

  # XX-09
  Regel: Naar een dialoog wordt hier gezocht; elders is zij een stap   # ZO-05

    Voorbeeld: wanneer de dialoog is
      Als alle procedures wordt gevraagd naar "dialoog"
      Dan antwoordt "zhz_openhouse_2019": gezocht
      En berust dat antwoord op "ZO-05"
      En antwoordt "groningen_hsj_2026": na de selectie

  # XX-10
  Regel: De prijs is niet leidend; dat is iets anders dan geen rol   # ZO-04

    Voorbeeld: prijs
      Als alle procedures wordt gevraagd naar "prijs"
      Dan antwoordt "zhz_openhouse_2019": niet leidend
      En berust dat antwoord op "ZO-04"
      En antwoordt "groningen_hsj_2026": geen rol

  # XX-12
  Regel: Een deel van de opdracht heet hier inkoopopdracht   # ZO-13 ZO-15

    Voorbeeld: vier woorden
      Als alle procedures wordt gevraagd naar "indeling"
      Dan antwoordt "zhz_openhouse_2019": inkoopopdracht
      En antwoordt "dialoog_2_percelen": perceel
      En antwoordt "zhz_2022": segment
      En antwoordt "groningen_hsj_2026": deelopdracht

  # XX-13
  Regel: Wie voldoet krijgt een contract; een rangorde is er niet   # ZO-11

    Voorbeeld: drempel of rangorde
      Als alle procedures wordt gevraagd naar "criteria"
      Dan antwoordt "zhz_openhouse_2019": drempel
      En antwoordt "groningen_hsj_2026": rangorde

  # XX-14
  Regel: Inschrijven is hier de aanmelding zelf   # ZO-23 ZO-24

    Voorbeeld: inschrijven
      Als alle procedures wordt gevraagd naar "inschrijven"
      Dan antwoordt "zhz_openhouse_2019": aanmelding voor een contract
      En berust dat antwoord op "ZO-23"
      En antwoordt "groningen_hsj_2026": na de dialoog

  # XX-15
  Regel: Aangekondigd op TenderNed, ingeschreven op Negometrix   # ZO-22 ZO-23

    Voorbeeld: platform
      Als alle procedures wordt gevraagd naar "platform"
      Dan antwoordt "zhz_openhouse_2019": negometrix
      En berust dat antwoord op "ZO-23"
      En antwoordt "groningen_hsj_2026": tenderned
