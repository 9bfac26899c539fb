# language: nl
@wet @bron:zhz_openhouse_2019/alinea_8
Functionaliteit: Sluiting op 8 juli 2019

  Achtergrond:
    Gegeven een volledig dossier van "De Wilg"

  Regel: Voor vier inkoopopdrachten kan tot en met 8 juli 2019 worden ingeschreven   # ZO-27 ZO-28

    Voorbeeld: op 8 juli, in de laatste seconde
      Gegeven het moment van inschrijven van "De Wilg" is 8 juli 2019 om 23:59:59
      Als het dossier wordt getoetst
      Dan is "De Wilg" contracteerbaar
      En is aan "ZO-27" voldaan
      En is voor "De Wilg" niet te bepalen uit dit document: tijdstip van sluiting

    Voorbeeld: een dag eerder doet het uur er niet toe
      Gegeven het moment van inschrijven van "De Wilg" is 7 juli 2019 om 23:59:59
      Als het dossier wordt getoetst
      Dan is aan "ZO-27" voldaan
      En blijft voor "De Wilg" buiten beschouwing: tijdstip van sluiting
      En blijft voor "De Wilg" buiten beschouwing: sluitingsdag

    Voorbeeld: na de jaren waarvoor de contracten zijn is de sluiting de grond
      Gegeven het moment van inschrijven van "De Wilg" is 1 januari 2021 om 9:00
      Als het dossier wordt getoetst
      Dan is aan "ZO-27" niet voldaan
      En is aan "ZO-29" voldaan
      En is dat zeker

    Voorbeeld: op 9 juli, in de eerste seconde
      Gegeven het moment van inschrijven van "De Wilg" is 9 juli 2019 om 0:00:00
      Als het dossier wordt getoetst
      Dan is "De Wilg" niet in behandeling op grond van "ZO-28"
      En is aan "ZO-27" niet voldaan
      En is aan "ZO-11" voldaan
      En speelt bij "De Wilg" bevinding "X-ZO-6"
      En onder de lezing "X-ZO-10" "daarna niet bepaald" is aan "ZO-29" voldaan

    Abstract Scenario: <inkoopopdracht> op 9 juli
      Gegeven de inkoopopdracht van "De Wilg" is <inkoopopdracht>
      En het nummer van de tender van "De Wilg" is <nummer>
      En het moment van inschrijven van "De Wilg" is 9 juli 2019 om 9:00
      Als het dossier wordt getoetst
      Dan is "De Wilg" niet in behandeling op grond van "ZO-28"

      Voorbeelden:
        | inkoopopdracht                 | nummer |
        | Jeugd- en opvoedondersteuning  | 69667  |
        | Jeugd GGZ                      | 69748  |
        | Voormalig AWBZ                 | 69839  |
        | Ernstige enkelvoudige dyslexie | 69771  |

    Voorbeeld: voor de zorgprofielen speelt de sluiting niet
      Gegeven de inkoopopdracht van "De Wilg" is Zorgprofielen
      En het nummer van de tender van "De Wilg" is 76357
      En het moment van inschrijven van "De Wilg" is 9 juli 2019 om 9:00
      Als het dossier wordt getoetst
      Dan is aan "ZO-27" voldaan
      En speelt bij "De Wilg" bevinding "X-ZO-5" niet

    Voorbeeld: onbekend wanneer is ingeschreven
      Gegeven van "De Wilg" is onbekend: moment van inschrijven
      Als het dossier wordt getoetst
      Dan is "De Wilg" onbepaald
      En is "ZO-27" niet beoordeeld
      En speelt bij "De Wilg" bevinding "X-ZO-6"
      En blijft voor "De Wilg" buiten beschouwing: tijdstip van sluiting

  Regel: Pleegzorg en Jeugdbescherming en Jeugdreclassering sluiten dan niet   # ZO-29

    Abstract Scenario: <inkoopopdracht> op <dag>
      Gegeven de inkoopopdracht van "De Wilg" is <inkoopopdracht>
      En het nummer van de tender van "De Wilg" is <nummer>
      En de percelen van "De Wilg" zijn geen
      En het moment van inschrijven van "De Wilg" is <dag> om 9:00
      Als het dossier wordt getoetst
      Dan is "De Wilg" contracteerbaar
      En hangt dat af van de lezing "X-ZO-10"
      En onder de lezing "X-ZO-10" "open tot een sluiting" is aan "ZO-29" voldaan
      En onder de lezing "X-ZO-10" "daarna niet bepaald" is "De Wilg" onbepaald
      En is voor "De Wilg" niet te bepalen uit dit document: sluitingsdag
      En staat dat in Alinea 8
      En speelt bij "De Wilg" bevinding "X-ZO-5"

      Voorbeelden:
        | inkoopopdracht                         | nummer | dag              |
        | Pleegzorg                              | 67961  | 9 juli 2019      |
        | Pleegzorg                              | 67961  | 1 september 2019 |
        | Jeugdbescherming en Jeugdreclassering  | 66655  | 9 juli 2019      |
        | Pleegzorg                              | 67961  | 31 december 2020 |

    Voorbeeld: op de dag waarop vier inkoopopdrachten sluiten is er nog geen twijfel over de duur
      Gegeven de inkoopopdracht van "De Wilg" is Pleegzorg
      En het nummer van de tender van "De Wilg" is 67961
      En de percelen van "De Wilg" zijn geen
      En het moment van inschrijven van "De Wilg" is 8 juli 2019 om 9:00
      Als het dossier wordt getoetst
      Dan is "De Wilg" contracteerbaar
      En is dat zeker
      En speelt bij "De Wilg" bevinding "X-ZO-5" niet
      En blijft voor "De Wilg" buiten beschouwing: tijdstip van sluiting

    Voorbeeld: onbekend wanneer voor pleegzorg is ingeschreven
      Gegeven de inkoopopdracht van "De Wilg" is Pleegzorg
      En het nummer van de tender van "De Wilg" is 67961
      En de percelen van "De Wilg" zijn geen
      En van "De Wilg" is onbekend: moment van inschrijven
      En van "De Wilg" is onbekend: moment van registreren
      En het standpunt dat voor "X-ZO-10" de lezing "open tot een sluiting" geldt
      Als het dossier wordt getoetst
      Dan is "ZO-29" niet beoordeeld

    Abstract Scenario: <inkoopopdracht> na de jaren waarvoor de contracten zijn
      Gegeven de inkoopopdracht van "De Wilg" is <inkoopopdracht>
      En het nummer van de tender van "De Wilg" is <nummer>
      En de percelen van "De Wilg" zijn geen
      En het moment van inschrijven van "De Wilg" is 1 januari 2021 om 9:00
      Als het dossier wordt getoetst
      Dan is "De Wilg" onbepaald
      En is aan "ZO-29" niet voldaan
      En speelt bij "De Wilg" bevinding "X-ZO-5"

      Voorbeelden:
        | inkoopopdracht                         | nummer |
        | Pleegzorg                              | 67961  |
        | Jeugdbescherming en Jeugdreclassering  | 66655  |
