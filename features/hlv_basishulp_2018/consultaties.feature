# language: nl
@wet @bron:hlv_basishulp_2018/diverse_consultaties @bron:hlv_basishulp_2018/schriftelijke_marktconsultatie @bron:hlv_basishulp_2018/ontwikkeldialogen
Functionaliteit: Consultaties en bijeenkomsten

  Achtergrond:
    Gegeven een volledig dossier van "Heuvelzoom"

  Regel: Op de schriftelijke marktconsultatie kon tot en met 23 juni 2017 worden gereageerd   # HL-12

    Voorbeeld: op de laatste dag
      Gegeven de stap van "Heuvelzoom" is reactie op consultatie
      En de dag van "Heuvelzoom" is 23 juni 2017
      Als het dossier wordt getoetst
      Dan is "Heuvelzoom" toegestaan
      En is aan "HL-12" voldaan

    Voorbeeld: een dag later is te laat, en een gevolg staat er niet
      Gegeven de stap van "Heuvelzoom" is reactie op consultatie
      En de dag van "Heuvelzoom" is 24 juni 2017
      Als het dossier wordt getoetst
      Dan is "Heuvelzoom" onbepaald
      En noemt het document geen gevolg van "HL-12"

    Voorbeeld: niet bekend wanneer
      Gegeven de stap van "Heuvelzoom" is reactie op consultatie
      En de dag van "Heuvelzoom" is onbekend
      Als het dossier wordt getoetst
      Dan is "HL-12" niet beoordeeld

  Regel: Bij een gesprek met een beperkte groep is wie niet is uitgenodigd er niet bij   # HL-10 HL-35

    Abstract Scenario: ontwikkeltafel en ontwikkeldialoog zijn hetzelfde
      Gegeven de stap van "Heuvelzoom" is deelname aan bijeenkomst
      En de bijeenkomst van "Heuvelzoom" is <bijeenkomst>
      En voor "Heuvelzoom" geldt niet: per mail uitgenodigd
      Als het dossier wordt getoetst
      Dan is aan "HL-10" niet voldaan
      En is "Heuvelzoom" onbepaald
      En is dat zeker

      Voorbeelden:
        | bijeenkomst      |
        | ontwikkeltafel   |
        | ontwikkeldialoog |

    Voorbeeld: wel uitgenodigd
      Gegeven de stap van "Heuvelzoom" is deelname aan bijeenkomst
      En de bijeenkomst van "Heuvelzoom" is ontwikkeltafel
      En voor "Heuvelzoom" geldt: per mail uitgenodigd
      Als het dossier wordt getoetst
      Dan is "Heuvelzoom" toegestaan
      En is aan "HL-10" voldaan

    # De pagina zegt dat residentiële jeugdhulp en jeugd- en jongerenwerk in zulke gesprekken zijn besproken.
    Abstract Scenario: wat bij de opdracht hoort doet er in een ontwikkeldialoog niet toe: <aanbod>
      Gegeven de stap van "Heuvelzoom" is deelname aan bijeenkomst
      En de bijeenkomst van "Heuvelzoom" is ontwikkeldialoog
      En voor "Heuvelzoom" geldt: per mail uitgenodigd
      En het aanbod van "Heuvelzoom" is <aanbod>
      Als het dossier wordt getoetst
      Dan is "Heuvelzoom" toegestaan
      En is dat zeker
      En blijft voor "Heuvelzoom" buiten beschouwing: jeugd jongerenwerk

      Voorbeelden:
        | aanbod                              |
        | residentiële jeugdhulp              |
        | basishulp en jeugd- en jongerenwerk |
        | onbekend                            |

    Voorbeeld: bij een marktconsultatie hangt het van de lezing af
      Gegeven de stap van "Heuvelzoom" is deelname aan bijeenkomst
      En de bijeenkomst van "Heuvelzoom" is marktconsultatie
      En voor "Heuvelzoom" geldt niet: per mail uitgenodigd
      Als het dossier wordt getoetst
      Dan is "Heuvelzoom" toegestaan
      En hangt dat af van de lezing "X-HL-12"
      En onder de lezing "X-HL-12" "elke bijeenkomst" is aan "HL-10" niet voldaan
      En onder de lezing "X-HL-12" "alleen beperkte groep" is aan "HL-10" voldaan

  Regel: Bij de inlichtingenbijeenkomst konden aanbieders aanwezig zijn   # HL-29

    Voorbeeld: ook zonder uitnodiging
      Gegeven de stap van "Heuvelzoom" is deelname aan bijeenkomst
      En de bijeenkomst van "Heuvelzoom" is inlichtingenbijeenkomst
      En voor "Heuvelzoom" geldt niet: per mail uitgenodigd
      Als het dossier wordt getoetst
      Dan is "Heuvelzoom" toegestaan
      En is dat zeker
