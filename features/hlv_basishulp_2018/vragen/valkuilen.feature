# language: nl
@wet @bron:hlv_basishulp_2018/document
Functionaliteit: De pagina naast andere documenten, en wat zij niet zegt

  # XX-07
  Regel: De procedure blijft overeind; van een pauze is geen sprake   # HL-32

    Voorbeeld: na het kort geding
      Als alle procedures wordt gevraagd naar "kort_geding"
      Dan antwoordt "hlv_basishulp_2018": blijft overeind
      En berust dat antwoord op "HL-32"
      En antwoordt "groningen_hsj_2026": pauze

    Voorbeeld: waarom de procedure overeind bleef staat in het vonnis
      Als alle procedures wordt gevraagd naar "gronden"
      Dan antwoordt "hlv_basishulp_2018": niet te bepalen
      En wijst dat document voor het antwoord naar elders in "HL-32"

  # XX-08
  Regel: Drie gemeenten   # HL-01

    Voorbeeld: drie, en in Groningen tien
      Als alle procedures wordt gevraagd naar "gemeenten"
      Dan antwoordt "hlv_basishulp_2018": drie
      En antwoordt "groningen_hsj_2026": tien

  # XX-09
  Regel: Ontwikkeldialogen waren vóór de publicatie   # HL-09 HL-16

    Voorbeeld: wanneer de dialoog is
      Als alle procedures wordt gevraagd naar "dialoog"
      Dan antwoordt "hlv_basishulp_2018": voor de publicatie

  # XX-14
  Regel: Inschrijven is hier de inschrijving op de aanbesteding   # HL-33

    Voorbeeld: in Groningen is het de tweede fase
      Als alle procedures wordt gevraagd naar "inschrijven"
      Dan antwoordt "hlv_basishulp_2018": inschrijven op de aanbesteding
      En antwoordt "groningen_hsj_2026": na de dialoog

  # XX-15
  Regel: Informatie staat op TenderNed; waar wordt ingediend zegt de pagina niet   # HL-05 HL-11

    Abstract Scenario: daarvoor wijst de pagina naar TenderNed
      Als alle procedures wordt gevraagd naar "<vraag>"
      Dan antwoordt "hlv_basishulp_2018": niet te bepalen
      En wijst dat document voor het antwoord naar elders in "HL-05"

      Voorbeelden:
        | vraag         |
        | platform      |
        | winnaars      |
        | kosten        |
        | onderhandelen |
        | criteria      |

    Voorbeeld: informatie op twee plaatsen
      Als alle procedures wordt gevraagd naar "informatie"
      Dan antwoordt "hlv_basishulp_2018": op tenderned en op deze pagina
      En berust dat antwoord op "HL-11"
