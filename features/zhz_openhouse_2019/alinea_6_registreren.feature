# language: nl
@wet @bron:zhz_openhouse_2019/alinea_6
Functionaliteit: Registreren en inschrijven via Negometrix

  Achtergrond:
    Gegeven een volledig dossier van "De Kil"

  Regel: Inschrijven gaat via Negometrix   # ZO-23

    Voorbeeld: via Negometrix
      Als het dossier wordt getoetst
      Dan is aan "ZO-23" voldaan

    Abstract Scenario: via <kanaal>
      Gegeven de wijze van inschrijven van "De Kil" is <kanaal>
      Als het dossier wordt getoetst
      Dan is "De Kil" niet contracteerbaar
      En hangt dat af van de lezing "X-ZO-9"
      En is aan "ZO-23" niet voldaan

      Voorbeelden:
        | kanaal    |
        | e-mail    |
        | post      |
        | TenderNed |

    Voorbeeld: per e-mail, in de lezing dat Negometrix niet de enige weg is
      Gegeven de wijze van inschrijven van "De Kil" is e-mail
      En het standpunt dat voor "X-ZO-9" de lezing "ook_anders" geldt
      Als het dossier wordt getoetst
      Dan is "De Kil" contracteerbaar

  Regel: Registreren gaat vooraf aan inschrijven   # ZO-24

    Voorbeeld: niet geregistreerd
      Gegeven voor "De Kil" geldt niet: geregistreerd op Negometrix
      Als het dossier wordt getoetst
      Dan is "De Kil" niet contracteerbaar
      En is aan "ZO-24" niet voldaan
      En volgt uit "ZO-24": geen overeenkomst

    Abstract Scenario: niet geregistreerd, ook al staat er een moment: <moment>
      Gegeven voor "De Kil" geldt niet: geregistreerd op Negometrix
      En het moment van registreren van "De Kil" is <moment>
      En het moment van inschrijven van "De Kil" is 24 juni 2019 om 14:30:00
      Als het dossier wordt getoetst
      Dan zegt de uitleg van "De Kil": "De Kil is niet geregistreerd op Negometrix"
      En zegt de uitleg van "De Kil" niet: "registreerde zich"

      Voorbeelden:
        | moment                   |
        | 25 juni 2019 om 9:00     |
        | 24 juni 2019 om 15:00:00 |

    Voorbeeld: op dezelfde seconde
      Gegeven het moment van registreren van "De Kil" is 24 juni 2019 om 14:30:00
      En het moment van inschrijven van "De Kil" is 24 juni 2019 om 14:30:00
      Als het dossier wordt getoetst
      Dan is aan "ZO-24" voldaan

    Voorbeeld: een seconde na de inschrijving
      Gegeven het moment van registreren van "De Kil" is 24 juni 2019 om 14:30:01
      En het moment van inschrijven van "De Kil" is 24 juni 2019 om 14:30:00
      Als het dossier wordt getoetst
      Dan is "De Kil" niet contracteerbaar
      En is aan "ZO-24" niet voldaan

    Voorbeeld: pas een dag later
      Gegeven het moment van registreren van "De Kil" is 25 juni 2019 om 9:00
      En het moment van inschrijven van "De Kil" is 24 juni 2019 om 14:30:00
      Als het dossier wordt getoetst
      Dan is aan "ZO-24" niet voldaan

    Voorbeeld: onbekend wanneer
      Gegeven van "De Kil" is onbekend: moment van registreren
      Als het dossier wordt getoetst
      Dan is "ZO-24" niet beoordeeld
      En ontbreekt bij "De Kil" niets anders dan het moment van registreren

    Voorbeeld: onbekend of hij is geregistreerd, en wanneer
      Gegeven van "De Kil" is onbekend: geregistreerd op Negometrix
      En van "De Kil" is onbekend: moment van registreren
      Als het dossier wordt getoetst
      Dan is "ZO-24" niet beoordeeld
      En ontbreekt geregistreerd op Negometrix van "De Kil"
      En ontbreekt het moment van registreren van "De Kil"

    Abstract Scenario: onbekend of er na <moment> is ingeschreven
      Gegeven het moment van registreren van "De Kil" is <moment>
      En van "De Kil" is onbekend: moment van inschrijven
      Als het dossier wordt getoetst
      Dan is "ZO-24" niet beoordeeld
      En ontbreekt het moment van inschrijven van "De Kil"

      Voorbeelden:
        | moment                    |
        | 24 juni 2019 om 14:30:00  |
        | 24 juni 2019 om 0:00      |
        | 20 juli 2019 om 14:30:00  |

    Voorbeeld: op 9 juli geregistreerd is te laat voor een inkoopopdracht die dan is gesloten
      Gegeven het moment van registreren van "De Kil" is 9 juli 2019 om 9:00
      En het moment van inschrijven van "De Kil" is 9 juli 2019 om 10:00
      Als het dossier wordt getoetst
      Dan is aan "ZO-24" voldaan
      En is aan "ZO-27" niet voldaan
