# language: nl
@wet @bron:zhz_2022/doelen_en_eisen @bron:zhz_2022/selectie_en_contractering
Functionaliteit: Toetsen voordat de criteria vaststaan

  Achtergrond:
    Gegeven een volledig dossier van "De Rietkraag"

  Regel: Zolang de criteria niet vaststaan is niet te zeggen wie voldoet   # ZI-14 ZI-24

    Voorbeeld: op de dag van de memo
      Gegeven voor "De Rietkraag" geldt niet: selectiecriteria vastgesteld
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" onbepaald
      En is "ZI-24" niet beoordeeld
      En is "De Rietkraag" mogelijk contracteerbaar
      En speelt bij "De Rietkraag" bevinding "X-ZI-5"

    Abstract Scenario: wie dan al zou falen op <criterium>, valt nog niet af
      Gegeven voor "De Rietkraag" geldt niet: selectiecriteria vastgesteld
      En voor "De Rietkraag" geldt niet: <criterium>
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" onbepaald
      En is "ZI-24" niet beoordeeld
      En is "De Rietkraag" mogelijk contracteerbaar
      En is "De Rietkraag" wel contracteerbaar

      Voorbeelden:
        | criterium                                        |
        | voldoet aan de generieke eisen                   |
        | voldoet aan de criteria voor kwaliteit           |
        | voldoet aan de criteria voor (financiële) ethiek |
        | voldoet aan de overige selectiecriteria          |

    Voorbeeld: ook op segment en product wordt dan nog niet getoetst
      Gegeven voor "De Rietkraag" geldt niet: selectiecriteria vastgesteld
      En van "De Rietkraag" zijn dit de segmenten
        | segment | voldoet aan de specifieke eisen |
        | 4B      | nee                             |
      En van "De Rietkraag" zijn dit de producten
        | product           | uitvoering voldoet aan de norm van het product |
        | Gezinsbegeleiding | nee                                            |
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" mogelijk contracteerbaar
      En is aan "ZI-12" voldaan
      En is dat zeker

    Voorbeeld: segmenten en producten hoeven dan nog niet bekend te zijn
      Gegeven voor "De Rietkraag" geldt niet: selectiecriteria vastgesteld
      En de segmenten waarvoor hij een contract wil van "De Rietkraag" zijn onbekend
      En de producten van "De Rietkraag" zijn onbekend
      Als het dossier wordt getoetst
      Dan is aan "ZI-12" voldaan
      En is dat zeker
