# language: nl
@wet @bron:zhz_openhouse_2019/alinea_8
Functionaliteit: Inschrijven voor pleegzorg na 8 juli, zonder registratie vooraf

  Regel: Voor pleegzorg telt de sluiting niet, de volgorde van registreren en inschrijven wel   # ZO-24 ZO-28 ZO-29

    Achtergrond:
      Gegeven een volledig dossier van "De Wilg"
      En de inkoopopdracht van "De Wilg" is Pleegzorg
      En het nummer van de tender van "De Wilg" is 67961
      En het moment van inschrijven van "De Wilg" is 1 september 2019 om 10:00

    Voorbeeld: eerst geregistreerd
      Gegeven het moment van registreren van "De Wilg" is 31 augustus 2019 om 10:00
      Als het dossier wordt getoetst
      Dan is aan "ZO-24" voldaan
      En is aan "ZO-28" voldaan
      En is "De Wilg" contracteerbaar

    Voorbeeld: na 8 juli geregistreerd, en onbekend wanneer is ingeschreven
      Gegeven het moment van registreren van "De Wilg" is 20 juli 2019 om 14:30:00
      En van "De Wilg" is onbekend: moment van inschrijven
      Als het dossier wordt getoetst
      Dan is "De Wilg" onbepaald
      En is "De Wilg" mogelijk contracteerbaar
      En is "ZO-24" niet beoordeeld

    Voorbeeld: pas een dag later geregistreerd
      Gegeven het moment van registreren van "De Wilg" is 2 september 2019 om 10:00
      Als het dossier wordt getoetst
      Dan is aan "ZO-24" niet voldaan
      En is aan "ZO-28" voldaan
