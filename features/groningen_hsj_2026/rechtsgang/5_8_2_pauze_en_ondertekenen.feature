# language: nl
@wet @bron:groningen_hsj_2026/5.8.2 @bron:groningen_hsj_2026/5.7
Functionaliteit: Wat een kort geding en een gunning betekenen voor procedure, binding en overeenkomst

  Regel: Een kort geding pauzeert de procedure en verlengt de gestanddoening   # GR-RG-05 GR-GT-01 GR-GT-02

    Abstract Scenario: kort geding over de gunning, begonnen op <begonnen>
      Gegeven een inschrijver die op 20 september 2027 vraagt wat hij nog kan
      En bij deze inschrijver: afgevallen = stap 5
      En bij deze inschrijver: mededeling gunning = 20 augustus 2027
      En bij deze inschrijver: ingeschreven = ja
      En bij deze inschrijver: kort geding = ja
      En bij deze inschrijver: kort geding over = gunning
      En bij deze inschrijver: dag kort geding = <begonnen>
      En bij deze inschrijver: uitspraak = nee
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het kort geding: op tijd
      En is het antwoord over de procedure: staat stil
      En is het antwoord over de gestanddoening: <gestanddoening>

      Voorbeelden:
        | begonnen         | gestanddoening |
        | 30 augustus 2027 | gebonden       |
        | 9 september 2027 | niet gebonden  |

    Voorbeeld: of data opschuiven zolang het kort geding loopt, zegt het document niet
      Gegeven een inschrijver die op 20 september 2027 vraagt wat hij nog kan
      En bij deze inschrijver: kort geding = ja
      En bij deze inschrijver: kort geding over = gunning
      En bij deze inschrijver: dag kort geding = 25 augustus 2027
      En bij deze inschrijver: uitspraak = nee
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over de procedure: staat stil
      En speelt hierbij bevinding "K-132"

    Voorbeeld: gebonden, en toch mag iemand zich op elk moment terugtrekken
      Gegeven een inschrijver die op 25 juni 2026 vraagt wat hij nog kan
      En bij deze inschrijver: ingeschreven = nee
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over de gestanddoening: gebonden
      En staat dat antwoord vast
      En luidt dat antwoord door "K-41" ook: "aan zijn verzoek, tot en met 5 juli 2026"
      En speelt hierbij bevinding "K-36"

    Voorbeeld: een kort geding na het einde van de binding
      Gegeven een inschrijver die op 20 september 2027 vraagt wat hij nog kan
      En bij deze inschrijver: ingeschreven = ja
      En bij deze inschrijver: kort geding = ja
      En bij deze inschrijver: kort geding over = gunning
      En bij deze inschrijver: dag kort geding = 9 september 2027
      En bij deze inschrijver: uitspraak = nee
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over de gestanddoening: niet gebonden
      En hangt dat antwoord af van "K-135"

    Abstract Scenario: na de uitspraak van 10 september 2027, gevraagd op <vandaag>
      Gegeven een inschrijver die op <vandaag> vraagt wat hij nog kan
      En bij deze inschrijver: ingeschreven = ja
      En bij deze inschrijver: kort geding = ja
      En bij deze inschrijver: kort geding over = gunning
      En bij deze inschrijver: dag kort geding = 25 augustus 2027
      En bij deze inschrijver: uitspraak = ja
      En bij deze inschrijver: dag uitspraak = 10 september 2027
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over de procedure: gaat door
      En is het antwoord over de gestanddoening: <gestanddoening>

      Voorbeelden:
        | vandaag           | gestanddoening |
        | 24 september 2027 | gebonden       |
        | 28 september 2027 | niet gebonden  |

    Abstract Scenario: wie zich niet heeft ingeschreven is aan zijn verzoek gebonden, gevraagd op <vandaag>
      Gegeven een inschrijver die op <vandaag> vraagt wat hij nog kan
      En bij deze inschrijver: ingeschreven = nee
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over de gestanddoening: <gestanddoening>

      Voorbeelden:
        | vandaag     | gestanddoening |
        | 6 juli 2026 | gebonden       |
        | 7 juli 2026 | niet gebonden  |

    Abstract Scenario: uitspraak over de selectie op 20 juli 2026, gevraagd op <vandaag>
      Gegeven een inschrijver die op <vandaag> vraagt wat hij nog kan
      En bij deze inschrijver: ingeschreven = nee
      En bij deze inschrijver: kort geding = ja
      En bij deze inschrijver: kort geding over = selectie
      En bij deze inschrijver: dag kort geding = 22 juni 2026
      En bij deze inschrijver: uitspraak = ja
      En bij deze inschrijver: dag uitspraak = 20 juli 2026
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over de gestanddoening: <gestanddoening>

      Voorbeelden:
        | vandaag         | gestanddoening |
        | 3 augustus 2026 | gebonden       |
        | 4 augustus 2026 | niet gebonden  |

  Regel: Zolang de gunning niet is meegedeeld is er niets aanvaard   # GR-RG-01

    Voorbeeld: gevraagd vóór de mededeling
      Gegeven een inschrijver die op 10 juni 2027 vraagt wat hij nog kan
      En bij deze inschrijver: gunning meegedeeld = nee
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het ondertekenen: niet aan de orde
      En staat dat antwoord vast

  Regel: Ondertekenen kan na de wachttijd en als er geen kort geding loopt   # GR-RG-01 GR-RG-05 GR-RG-06

    Voorbeeld: zonder mededeling van de gunning valt er niets te ondertekenen
      Gegeven een inschrijver die op 10 juli 2027 vraagt wat hij nog kan
      En bij deze inschrijver: gunning meegedeeld = nee
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het ondertekenen: niet aan de orde
      En is het antwoord over de overeenkomst: niet gesloten

    Abstract Scenario: gunning meegedeeld op 1 juli 2027, gevraagd op <vandaag>
      Gegeven een inschrijver die op <vandaag> vraagt wat hij nog kan
      En bij deze inschrijver: gunning meegedeeld = ja
      En bij deze inschrijver: mededeling gunning = 1 juli 2027
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het ondertekenen: <antwoord>

      Voorbeelden:
        | vandaag      | antwoord |
        | 22 juli 2027 | mag      |
        | 21 juli 2027 | mag niet |
        | 10 juli 2027 | mag niet |

    Voorbeeld: het document zelf kent geen wachttijd
      Gegeven een inschrijver die op 10 juli 2027 vraagt wat hij nog kan
      En bij deze inschrijver: gunning meegedeeld = ja
      En bij deze inschrijver: mededeling gunning = 1 juli 2027
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het ondertekenen: mag niet
      En hangt dat antwoord af van "K-133"
      En is de voorwaarde "geen kort geding aanhangig" vervuld

    Voorbeeld: na de wachttijd, terwijl er een kort geding loopt
      Gegeven een inschrijver die op 22 juli 2027 vraagt wat hij nog kan
      En bij deze inschrijver: gunning meegedeeld = ja
      En bij deze inschrijver: mededeling gunning = 1 juli 2027
      En bij deze inschrijver: kort geding = ja
      En bij deze inschrijver: uitspraak = nee
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het ondertekenen: mag niet
      En staat dat antwoord vast
      En is de voorwaarde "wachttijd voorbij" vervuld
      En is de voorwaarde "geen kort geding aanhangig" niet vervuld

    Abstract Scenario: na de wachttijd en een afgewezen klacht, en procedure opgeschort: <opgeschort>
      Gegeven een inschrijver die op 22 juli 2027 vraagt wat hij nog kan
      En bij deze inschrijver: gunning meegedeeld = ja
      En bij deze inschrijver: mededeling gunning = 1 juli 2027
      En bij deze inschrijver: kort geding = nee
      En bij deze inschrijver: klacht = ja
      En bij deze inschrijver: klacht via = klachtenmeldpunt
      En bij deze inschrijver: klacht volledig = ja
      En bij deze inschrijver: oordeel gegeven = ongegrond
      En bij deze inschrijver: procedure opgeschort = <opgeschort>
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over de procedure: <procedure>
      En is het antwoord over het ondertekenen: <antwoord>
      En is de voorwaarde "niet opgeschort voor de commissie" <vervuld>

      Voorbeelden:
        | opgeschort | procedure  | antwoord  | vervuld      |
        | ja         | staat stil | mag niet  | niet vervuld |
        | nee        | gaat door  | mag       | vervuld      |
        | onbekend   | onbepaald  | onbepaald | onbeslist    |

    Abstract Scenario: één handtekening, die van de <wie>, is geen overeenkomst
      Gegeven een inschrijver die op 1 augustus 2027 vraagt wat hij nog kan
      En bij deze inschrijver: ondertekend door <wie> = ja
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over de overeenkomst: niet gesloten
      En staat dat antwoord vast

      Voorbeelden:
        | wie           |
        | opdrachtgever |
        | opdrachtnemer |

    Voorbeeld: met beide handtekeningen is er een overeenkomst
      Gegeven een inschrijver die op 1 augustus 2027 vraagt wat hij nog kan
      En bij deze inschrijver: ondertekend door opdrachtgever = ja
      En bij deze inschrijver: ondertekend door opdrachtnemer = ja
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over de overeenkomst: gesloten
      En staat dat antwoord vast
