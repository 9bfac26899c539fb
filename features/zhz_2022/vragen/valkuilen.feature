# language: nl
@wet @bron:zhz_2022/document
Functionaliteit: De memo naast andere documenten

  # XX-01
  Regel: Met iedere aanbieder die voldoet, en in Groningen met precies één   # ZI-25 ZI-26

    Voorbeeld: hoeveel contracten
      Als alle procedures wordt gevraagd naar "winnaars"
      Dan antwoordt "zhz_2022": alle die voldoen
      En berust dat antwoord op "ZI-26"
      En antwoordt "groningen_hsj_2026": een

  # XX-02
  Regel: In deze periode is maatwerk mogelijk, over de inhoud   # ZI-23 ZI-29

    Voorbeeld: over de inhoud
      Als alle procedures wordt gevraagd naar "onderhandelen"
      Dan antwoordt "zhz_2022" over "de inhoud": ja met iedere aanbieder
      En berust dat antwoord op "ZI-23"

    Voorbeeld: over de tarieven hangt het van de lezing af
      Als alle procedures wordt gevraagd naar "onderhandelen"
      Dan antwoordt "zhz_2022" over "de tarieven": nee
      En hangt dat antwoord van de procedure af van "X-ZI-2"

    Voorbeeld: ook over de tarieven, als maatwerk geen beperking kent
      Gegeven het standpunt dat voor "X-ZI-2" de lezing "ook_over_tarief" geldt
      Als alle procedures wordt gevraagd naar "onderhandelen"
      Dan antwoordt "zhz_2022" over "de tarieven": ja

  # XX-03 XX-04
  Regel: In deze periode geen Open House   # ZI-21 ZI-22

    Voorbeeld: wat voor procedure
      Als alle procedures wordt gevraagd naar "procedure"
      Dan antwoordt "zhz_2022": innovatiedialoog of sas procedure
      En berust dat antwoord op "ZI-21"

    Voorbeeld: Open House als procedure niet, en in Groningen alleen om te betalen
      Als alle procedures wordt gevraagd naar "open_house"
      Dan antwoordt "zhz_2022": nee
      En antwoordt "groningen_hsj_2026": alleen als betaalweg

  # XX-06
  Regel: De memo noemt andere verwijzers dan Groningen   # ZI-31

    Voorbeeld: een lijst met voorbeelden
      Als alle procedures wordt gevraagd naar "verwijzers"
      Dan antwoordt "zhz_2022": voorbeelden genoemd
      En berust dat antwoord op "ZI-31"
      En antwoordt "groningen_hsj_2026": drie soorten

  # XX-09
  Regel: De dialoog is hier een gesprek vooraf, in Groningen een stap na de selectie   # ZI-27

    Voorbeeld: wanneer de dialoog is
      Als alle procedures wordt gevraagd naar "dialoog"
      Dan antwoordt "zhz_2022": voor het voorleggen
      En antwoordt "groningen_hsj_2026": na de selectie

  # XX-12
  Regel: Een deel heet hier segment   # ZI-11 ZI-15

    Voorbeeld: segment en deelopdracht
      Als alle procedures wordt gevraagd naar "indeling"
      Dan antwoordt "zhz_2022": segment
      En antwoordt "groningen_hsj_2026": deelopdracht

  # XX-13
  Regel: Selectiecriteria zijn hier een drempel, in Groningen een rangorde   # ZI-24

    Voorbeeld: drempel en rangorde
      Als alle procedures wordt gevraagd naar "criteria"
      Dan antwoordt "zhz_2022": drempel
      En antwoordt "groningen_hsj_2026": rangorde
