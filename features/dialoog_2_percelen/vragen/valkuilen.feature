# language: nl
@wet @bron:dialoog_2_percelen/document
Functionaliteit: De dialoog in vijf fasen naast andere documenten

  # XX-01
  Regel: Hoeveel aanbieders de opdracht krijgen staat er niet   # DP-24

    Voorbeeld: hoeveel contracten
      Als alle procedures wordt gevraagd naar "winnaars"
      Dan antwoordt "dialoog_2_percelen": niet te bepalen
      En houdt dat document daarover op bij "DP-24"
      En antwoordt "zhz_openhouse_2019": alle die voldoen
      En antwoordt "groningen_hsj_2026": een

  Regel: Over de contractvoorwaarden wordt in de dialoog gesproken, in het open huis niet   # DP-04 DP-20

    Voorbeeld: onderhandelen
      Als alle procedures wordt gevraagd naar "onderhandelen"
      Dan antwoordt "dialoog_2_percelen": ja in de dialoog
      En berust dat antwoord op "DP-04"
      En berust dat antwoord op "DP-20"
      En antwoordt "zhz_openhouse_2019": nee

  # XX-05
  Regel: Alleen in perceel 1 staat iets over kosten, in Groningen staat dat zij niet worden vergoed   # DP-07

    Voorbeeld: kosten
      Als alle procedures wordt gevraagd naar "kosten"
      Dan antwoordt "dialoog_2_percelen" over "perceel 1": tegemoetkoming na de dialoog
      En berust dat antwoord op "DP-07"
      En antwoordt "dialoog_2_percelen" over "perceel 2": niet te bepalen
      En antwoordt "groningen_hsj_2026": nee

  # XX-09
  Regel: De dialoog is fase 3, vóór de inschrijving   # DP-19 DP-22 DP-05 DP-06 DP-21

    Voorbeeld: dialoog
      Als alle procedures wordt gevraagd naar "dialoog"
      Dan antwoordt "dialoog_2_percelen": voor de inschrijving
      En antwoordt "groningen_hsj_2026": na de selectie
      En antwoordt "zhz_openhouse_2019": gezocht

  # XX-10
  Regel: Bekostiging en budgetplafond zijn onderwerp van gesprek   # DP-20

    Voorbeeld: prijs
      Als alle procedures wordt gevraagd naar "prijs"
      Dan antwoordt "dialoog_2_percelen": onderwerp van gesprek
      En antwoordt "groningen_hsj_2026": geen rol

  # XX-11
  Regel: Een jaar hulp verzekerd, in Groningen tot de hulpvraag is opgepakt   # DP-27

    Voorbeeld: jeugdigen
      Als alle procedures wordt gevraagd naar "jeugdigen"
      Dan antwoordt "dialoog_2_percelen": ten minste een jaar
      En berust dat antwoord op "DP-27"
      En antwoordt "groningen_hsj_2026": tot overdracht

  # XX-12
  Regel: Een deel heet hier perceel   # DP-01 DP-02

    Voorbeeld: perceel en inkoopopdracht
      Als alle procedures wordt gevraagd naar "indeling"
      Dan antwoordt "dialoog_2_percelen": perceel
      En berust dat antwoord op "DP-02"
      En antwoordt "zhz_openhouse_2019": inkoopopdracht

  # XX-13
  Regel: Geschiktheid is een drempel, de visie een voorkeur   # DP-14 DP-15 DP-16 DP-24

    Voorbeeld: criteria
      Als alle procedures wordt gevraagd naar "criteria"
      Dan antwoordt "dialoog_2_percelen" over "de geschiktheid in fase 2": drempel
      En antwoordt "dialoog_2_percelen" over "de voorkeur in fase 2": rangorde
      En antwoordt "dialoog_2_percelen" over "de selectie in fase 4": drempel
      En hangt dat antwoord van de procedure af van "X-DP-5"
      En antwoordt "zhz_openhouse_2019": drempel

    Voorbeeld: kiezen de gemeenten daarna nog, dan is fase 4 meer dan een drempel
      Gegeven het standpunt dat voor "X-DP-5" de lezing "nadere_keuze" geldt
      Als alle procedures wordt gevraagd naar "criteria"
      Dan antwoordt "dialoog_2_percelen" over "de selectie in fase 4": eisen en een keuze

  # XX-14
  Regel: Inschrijven is fase 4   # DP-23

    Voorbeeld: inschrijven
      Als alle procedures wordt gevraagd naar "inschrijven"
      Dan antwoordt "dialoog_2_percelen": na de dialoog
      En antwoordt "zhz_openhouse_2019": aanmelding voor een contract

  # XX-15
  Regel: TenderNed is de plaats van de documenten; waar wordt ingediend staat er niet   # DP-08 DP-11

    Voorbeeld: platform
      Als alle procedures wordt gevraagd naar "platform"
      Dan antwoordt "dialoog_2_percelen": niet te bepalen
      En houdt dat document daarover op bij "DP-08"
      En antwoordt "zhz_openhouse_2019": negometrix
