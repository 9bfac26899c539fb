# language: nl
@wet @bron:zhz_openhouse_2019/alinea_4
Functionaliteit: Percelen binnen een inkoopopdracht

  Achtergrond:
    Gegeven een volledig dossier van "Merwesteun"

  Regel: Jeugdbescherming en jeugdreclassering is één inkoopopdracht met twee percelen   # ZO-15 ZO-16 ZO-34

    Achtergrond:
      Gegeven de soort aanbieder van "Merwesteun" is gecertificeerde instelling
      En de inkoopopdracht van "Merwesteun" is Jeugdbescherming en Jeugdreclassering
      En het nummer van de tender van "Merwesteun" is 66655

    Voorbeeld: beide percelen, één nummer en één overeenkomst naast de algemene
      Gegeven de percelen van "Merwesteun" zijn jeugdbescherming, jeugdreclassering
      Als het dossier wordt getoetst
      Dan is "Merwesteun" contracteerbaar
      En is dat zeker
      En is aan "ZO-15" voldaan
      En is voor "Merwesteun" het antwoord op "Aantal overeenkomsten": 2
      En blijft voor "Merwesteun" buiten beschouwing: grens tussen licht en zwaar
      En blijft voor "Merwesteun" buiten beschouwing: inschrijven door een ander dan een gecertificeerde instelling

    Voorbeeld: een aanbieder die geen gecertificeerde instelling is
      Gegeven de soort aanbieder van "Merwesteun" is jeugdhulpaanbieder
      En de percelen van "Merwesteun" zijn jeugdbescherming
      Als het dossier wordt getoetst
      Dan is voor "Merwesteun" niet te bepalen uit dit document: inschrijven door een ander dan een gecertificeerde instelling
      En is "Merwesteun" contracteerbaar
      En hangt dat af van de lezing "X-ZO-11"
      En onder de lezing "X-ZO-11" "elke aanbieder" is aan "ZO-34" voldaan
      En onder de lezing "X-ZO-11" "alleen gecertificeerd" is "Merwesteun" onbepaald

    Voorbeeld: een perceel dat hier niet bestaat
      Gegeven de percelen van "Merwesteun" zijn licht
      Als het dossier wordt getoetst
      Dan is aan "ZO-15" niet voldaan
      En noemt het document geen gevolg van "ZO-15"
      En is "Merwesteun" onbepaald

  Regel: Wat licht is en wat zwaar bepaalt het document niet   # ZO-14

    Abstract Scenario: <inkoopopdracht>
      Gegeven de inkoopopdracht van "Merwesteun" is <inkoopopdracht>
      En het nummer van de tender van "Merwesteun" is <nummer>
      Als het dossier wordt getoetst
      Dan is "Merwesteun" contracteerbaar
      En is voor "Merwesteun" niet te bepalen uit dit document: grens tussen licht en zwaar
      En staat dat in Alinea 4

      Voorbeelden:
        | inkoopopdracht                | nummer |
        | Jeugd GGZ                     | 69748  |
        | Voormalig AWBZ                | 69839  |
        | Jeugd- en opvoedondersteuning | 69667  |

    Voorbeeld: licht en zwaar zijn er allebei
      Gegeven de percelen van "Merwesteun" zijn licht, zwaar
      Als het dossier wordt getoetst
      Dan is aan "ZO-15" voldaan
      En blijft voor "Merwesteun" buiten beschouwing: inschrijven door een ander dan een gecertificeerde instelling

    Voorbeeld: een perceel van een andere inkoopopdracht
      Gegeven de percelen van "Merwesteun" zijn jeugdbescherming
      Als het dossier wordt getoetst
      Dan is aan "ZO-15" niet voldaan
