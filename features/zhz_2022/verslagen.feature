# language: nl
@wet @bron:zhz_2022/selectie_en_contractering
Functionaliteit: Verslagen van bijeenkomsten

  Achtergrond:
    Gegeven een volledig dossier van "De Rietkraag"

  Regel: Van alle bijeenkomsten komt een uitgebreid verslag   # ZI-28

    Voorbeeld: van één bijeenkomst niet
      Gegeven van "De Rietkraag" zijn dit de bijeenkomsten
        | soort            | uitgebreid verslag gemaakt |
        | ontwikkeltafel   | ja                         |
        | innovatiedialoog | nee                        |
      Als het dossier wordt getoetst
      Dan is aan "ZI-28" niet voldaan
      En noemt het document geen gevolg van "ZI-28"

    Voorbeeld: van elke bijeenkomst wel
      Gegeven van "De Rietkraag" zijn dit de bijeenkomsten
        | soort            | uitgebreid verslag gemaakt |
        | ontwikkeltafel   | ja                         |
        | innovatiedialoog | ja                         |
      Als het dossier wordt getoetst
      Dan is aan "ZI-28" voldaan

    Voorbeeld: niet bekend welke bijeenkomsten er waren
      Gegeven de bijeenkomsten van "De Rietkraag" zijn onbekend
      Als het dossier wordt getoetst
      Dan is "ZI-28" niet beoordeeld

    Voorbeeld: van een andere bijeenkomst niet
      Gegeven van "De Rietkraag" zijn dit de bijeenkomsten
        | soort              | uitgebreid verslag gemaakt |
        | ontwikkeltafel     | ja                         |
        | andere bijeenkomst | nee                        |
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" onbepaald
      En hangt dat af van de lezing "X-ZI-14"
      En onder de lezing "X-ZI-14" "elke bijeenkomst" is aan "ZI-28" niet voldaan
      En onder de lezing "X-ZI-14" "alleen deze gesprekken" is "De Rietkraag" contracteerbaar
