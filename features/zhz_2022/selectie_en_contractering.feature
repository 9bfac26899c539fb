# language: nl
@wet @bron:zhz_2022/selectie_en_contractering
Functionaliteit: Wie wordt gecontracteerd

  Achtergrond:
    Gegeven een volledig dossier van "De Rietkraag"

  Regel: Iedere aanbieder voldoet aan de selectiecriteria, anders wordt hij niet (meer) gecontracteerd   # ZI-24 ZI-25

    Abstract Scenario: elk criterium telt
      Gegeven voor "De Rietkraag" geldt niet: <criterium>
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" niet contracteerbaar
      En is aan "ZI-24" niet voldaan
      En volgt uit "ZI-24": geen overeenkomst
      En is dat zeker
      En blijft voor "De Rietkraag" buiten beschouwing: einde van het lopende contract

      Voorbeelden:
        | criterium                                        |
        | voldoet aan de criteria voor kwaliteit           |
        | voldoet aan de criteria voor (financiële) ethiek |
        | voldoet aan de overige selectiecriteria          |

    Voorbeeld: voor kwaliteit en ethiek voldaan
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" contracteerbaar
      En is aan "ZI-24" voldaan

    Voorbeeld: ook wie nu een contract heeft valt af; wanneer dat eindigt zegt de memo niet
      Gegeven voor "De Rietkraag" geldt: heeft nu al een contract
      En voor "De Rietkraag" geldt niet: voldoet aan de criteria voor (financiële) ethiek
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" niet contracteerbaar
      En is voor "De Rietkraag" niet te bepalen uit dit document: einde van het lopende contract

    Voorbeeld: wie nu een contract heeft en voldoet
      Gegeven voor "De Rietkraag" geldt: heeft nu al een contract
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" contracteerbaar
      En blijft voor "De Rietkraag" buiten beschouwing: einde van het lopende contract

    Voorbeeld: onbekend of hij nu een contract heeft
      Gegeven van "De Rietkraag" is onbekend: heeft nu al een contract
      En voor "De Rietkraag" geldt niet: voldoet aan de criteria voor kwaliteit
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" niet contracteerbaar
      En is dat zeker
      En blijft voor "De Rietkraag" buiten beschouwing: einde van het lopende contract

    Voorbeeld: over ethiek is niets bekend
      Gegeven van "De Rietkraag" is onbekend: voldoet aan de criteria voor (financiële) ethiek
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" onbepaald
      En ontbreekt voldoet aan de criteria voor (financiële) ethiek van "De Rietkraag"

    Voorbeeld: toch getekend met wie niet voldoet
      Gegeven voor "De Rietkraag" geldt niet: voldoet aan de criteria voor kwaliteit
      En voor het contract van "De Rietkraag" geldt: ondertekend
      Als het dossier wordt getoetst
      Dan is aan "ZI-25" niet voldaan
      En noemt het document geen gevolg van "ZI-25"

    Voorbeeld: niet getekend met wie niet voldoet
      Gegeven voor "De Rietkraag" geldt niet: voldoet aan de criteria voor kwaliteit
      En voor het contract van "De Rietkraag" geldt niet: ondertekend
      Als het dossier wordt getoetst
      Dan is aan "ZI-25" voldaan

  Regel: Contracten worden vóór 1 oktober 2021 gesloten   # ZI-26

    Voorbeeld: op 30 september, de laatste dag
      Gegeven de dag van ondertekenen van "De Rietkraag" is 30 september 2021
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" contracteerbaar
      En is aan "ZI-26" voldaan

    Voorbeeld: op 1 oktober is te laat; een gevolg noemt de memo niet
      Gegeven de dag van ondertekenen van "De Rietkraag" is 1 oktober 2021
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" onbepaald
      En noemt het document geen gevolg van "ZI-26"

    Voorbeeld: nog niet getekend
      Gegeven voor het contract van "De Rietkraag" geldt niet: ondertekend
      En de dag van ondertekenen van "De Rietkraag" is onbekend
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" contracteerbaar

    Voorbeeld: getekend op een dag die niet bekend is
      Gegeven de dag van ondertekenen van "De Rietkraag" is onbekend
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" onbepaald
      En is "ZI-26" niet beoordeeld
      En is "ZI-29" niet beoordeeld
      En ontbreekt bij "De Rietkraag" niets anders dan de dag van ondertekenen
