# language: nl
@wet @bron:zhz_openhouse_2019/alinea_10
Functionaliteit: Inschrijven op zorgprofielen

  Achtergrond:
    Gegeven een volledig dossier van "De Punt"

  Regel: Na contractering wordt gevraagd op de zorgprofielen in te schrijven   # ZO-38

    Voorbeeld: een contract voor jeugdhulp
      Als het dossier wordt getoetst
      Dan is voor "De Punt" het antwoord op "Wordt gevraagd om op de zorgprofielen in te schrijven?": ja

    Voorbeeld: een contract voor jeugdhulp, en van andere contracten is niets bekend
      Gegeven van "De Punt" is onbekend: andere inkoopopdrachten met een contract
      Als het dossier wordt getoetst
      Dan is voor "De Punt" het antwoord op "Wordt gevraagd om op de zorgprofielen in te schrijven?": ja

    Voorbeeld: geen contract
      Gegeven voor de overeenkomst van de inkoopopdracht van "De Punt" geldt niet: akkoord met de tarieven
      Als het dossier wordt getoetst
      Dan is voor "De Punt" het antwoord op "Wordt gevraagd om op de zorgprofielen in te schrijven?": nee

    Voorbeeld: dit contract komt er niet, en of er een ander voor jeugdhulp is weet niemand
      Gegeven voor de overeenkomst van de inkoopopdracht van "De Punt" geldt niet: akkoord met de tarieven
      En van "De Punt" is onbekend: andere inkoopopdrachten met een contract
      Als het dossier wordt getoetst
      Dan is voor "De Punt" het antwoord op "Wordt gevraagd om op de zorgprofielen in te schrijven?": onbekend

    Voorbeeld: alleen jeugdbescherming en jeugdreclassering, die naast jeugdhulp wordt genoemd
      Gegeven de inkoopopdracht van "De Punt" is Jeugdbescherming en Jeugdreclassering
      En het nummer van de tender van "De Punt" is 66655
      En de percelen van "De Punt" zijn jeugdbescherming
      Als het dossier wordt getoetst
      Dan is voor "De Punt" het antwoord op "Wordt gevraagd om op de zorgprofielen in te schrijven?": nee

    Voorbeeld: onder de andere lezing is ook dat jeugdhulp
      Gegeven de inkoopopdracht van "De Punt" is Jeugdbescherming en Jeugdreclassering
      En het nummer van de tender van "De Punt" is 66655
      En de percelen van "De Punt" zijn jeugdbescherming
      En het standpunt dat voor "X-ZO-8" de lezing "ook_jeugdhulp" geldt
      Als het dossier wordt getoetst
      Dan is voor "De Punt" het antwoord op "Wordt gevraagd om op de zorgprofielen in te schrijven?": ja

    Voorbeeld: ook onder die lezing niet zonder contract
      Gegeven de inkoopopdracht van "De Punt" is Jeugdbescherming en Jeugdreclassering
      En het nummer van de tender van "De Punt" is 66655
      En de percelen van "De Punt" zijn jeugdbescherming
      En voor de overeenkomst van de inkoopopdracht van "De Punt" geldt niet: akkoord met de tarieven
      En het standpunt dat voor "X-ZO-8" de lezing "ook_jeugdhulp" geldt
      Als het dossier wordt getoetst
      Dan is voor "De Punt" het antwoord op "Wordt gevraagd om op de zorgprofielen in te schrijven?": nee

    Abstract Scenario: of er een contract volgt voor <inkoopopdracht> zegt het document niet, en andere contracten: <andere>
      Gegeven de inkoopopdracht van "De Punt" is <inkoopopdracht>
      En het nummer van de tender van "De Punt" is 99999
      En de percelen van "De Punt" zijn geen
      En de andere inkoopopdrachten met een contract van "De Punt" is <andere>
      Als het dossier wordt getoetst
      Dan is "De Punt" onbepaald
      En is voor "De Punt" het antwoord op "Wordt gevraagd om op de zorgprofielen in te schrijven?": <antwoord>

      Voorbeelden:
        | inkoopopdracht                        | andere    | antwoord        |
        | Jeugd GGZ                             | geen      | niet te bepalen |
        | Jeugd GGZ                             | onbekend  | niet te bepalen |
        | Jeugd GGZ                             | Pleegzorg | ja              |
        | Jeugdbescherming en Jeugdreclassering | geen      | nee             |

    Voorbeeld: als jeugdbescherming en jeugdreclassering ook jeugdhulp zijn
      Gegeven het standpunt dat voor "X-ZO-8" de lezing "ook jeugdhulp" geldt
      En de inkoopopdracht van "De Punt" is Jeugdbescherming en Jeugdreclassering
      En het nummer van de tender van "De Punt" is 99999
      En de percelen van "De Punt" zijn geen
      En de andere inkoopopdrachten met een contract van "De Punt" zijn geen
      Als het dossier wordt getoetst
      Dan is voor "De Punt" het antwoord op "Wordt gevraagd om op de zorgprofielen in te schrijven?": niet te bepalen
