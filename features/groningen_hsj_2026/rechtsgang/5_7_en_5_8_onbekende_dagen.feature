# language: nl
@wet @bron:groningen_hsj_2026/5.7 @bron:groningen_hsj_2026/5.8.1 @bron:groningen_hsj_2026/5.8.2
Functionaliteit: Wat niet is te zeggen zolang een dag niet bekend is

  Regel: Zonder de dag van het kort geding of van de uitspraak staat niet vast of de inschrijver is gebonden   # GR-GT-02 GR-GT-01

    Abstract Scenario: een kort geding over de selectie, en onbekend is <veld>
      Gegeven een inschrijver die op 20 juli 2026 vraagt wat hij nog kan
      En bij deze inschrijver: ingeschreven = nee
      En bij deze inschrijver: kort geding = ja
      En bij deze inschrijver: kort geding over = selectie
      En bij deze inschrijver: dag kort geding = 22 juni 2026
      En bij deze inschrijver: uitspraak = ja
      En bij deze inschrijver: dag uitspraak = 1 juli 2026
      En bij deze inschrijver: uitspraak = <uitspraak>
      En bij deze inschrijver: <veld> = onbekend
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over de gestanddoening: onbepaald
      En wordt nog gevraagd: <veld>

      Voorbeelden:
        | veld            | uitspraak |
        | dag uitspraak   | ja        |
        | dag kort geding | nee       |

    Voorbeeld: herleeft de binding, dan doet de dag waarop het kort geding begon er niet toe
      Gegeven een inschrijver die op 20 juli 2026 vraagt wat hij nog kan
      En het standpunt dat voor "K-135" de lezing "herleeft" geldt
      En bij deze inschrijver: ingeschreven = nee
      En bij deze inschrijver: kort geding = ja
      En bij deze inschrijver: kort geding over = selectie
      En bij deze inschrijver: uitspraak = nee
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over de gestanddoening: gebonden
      En staat dat antwoord vast

    Voorbeeld: of het kort geding is begonnen staat niet vast
      Gegeven een inschrijver die op 20 september 2027 vraagt wat hij nog kan
      En bij deze inschrijver: ingeschreven = ja
      En bij deze inschrijver: kort geding = onbekend
      En bij deze inschrijver: kort geding over = gunning
      En bij deze inschrijver: dag kort geding = 30 augustus 2027
      En bij deze inschrijver: uitspraak = nee
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over de gestanddoening: onbepaald
      En wordt nog gevraagd: kort geding

  Regel: Zonder de dag van de klacht of van het oordeel staat niet vast of het oordeel op tijd is   # GR-KL-03

    Abstract Scenario: oordeel gegeven: <oordeel>, en onbekend is <veld>
      Gegeven een inschrijver die op 1 augustus 2027 vraagt wat hij nog kan
      En bij deze inschrijver: klacht = ja
      En bij deze inschrijver: klacht via = klachtenmeldpunt
      En bij deze inschrijver: klacht volledig = ja
      En bij deze inschrijver: dag klacht = 1 juni 2027
      En bij deze inschrijver: oordeel gegeven = <oordeel>
      En bij deze inschrijver: dag oordeel = 1 juli 2027
      En bij deze inschrijver: <veld> = onbekend
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het oordeel: onbepaald
      En wordt nog gevraagd: <veld>

      Voorbeelden:
        | oordeel   | veld        |
        | ongegrond | dag klacht  |
        | ongegrond | dag oordeel |
        | nog niet  | dag klacht  |

  Regel: Zonder de dag van de gunning staat niet vast of de wachttijd voorbij is   # GR-RG-06

    Voorbeeld: de gunning is meegedeeld, en niet bekend is wanneer
      Gegeven een inschrijver die op 20 juli 2027 vraagt wat hij nog kan
      En het standpunt dat voor "K-133" de lezing "opschortende termijn" geldt
      En bij deze inschrijver: gunning meegedeeld = ja
      En bij deze inschrijver: kort geding = nee
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het ondertekenen: onbepaald
      En is de voorwaarde "wachttijd voorbij" onbeslist
      En wordt nog gevraagd: mededeling gunning

  Regel: Wat vandaag al is gebeurd kan niet later zijn gebeurd dan vandaag   # GR-RG-03 GR-KL-03

    Abstract Scenario: een kort geding is begonnen, gevraagd op <vandaag>
      Gegeven een inschrijver die op <vandaag> vraagt wat hij nog kan
      En bij deze inschrijver: afgevallen = stap 3
      En bij deze inschrijver: mededeling selectie = 15 juni 2026
      En bij deze inschrijver: kort geding = ja
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het kort geding: <antwoord>

      Voorbeelden:
        | vandaag     | antwoord  |
        | 5 juli 2026 | op tijd   |
        | 7 juli 2026 | onbepaald |

    Voorbeeld: een kort geding is begonnen, en de gunning is nog niet meegedeeld
      Gegeven een inschrijver die op 10 juni 2027 vraagt wat hij nog kan
      En bij deze inschrijver: afgevallen = stap 5
      En bij deze inschrijver: gunning meegedeeld = nee
      En bij deze inschrijver: kort geding = ja
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het kort geding: op tijd
      En staat dat antwoord vast

    Abstract Scenario: het oordeel is er, gevraagd op <vandaag>
      Gegeven een inschrijver die op <vandaag> vraagt wat hij nog kan
      En bij deze inschrijver: klacht = ja
      En bij deze inschrijver: klacht via = klachtenmeldpunt
      En bij deze inschrijver: klacht volledig = ja
      En bij deze inschrijver: dag klacht = 1 juni 2027
      En bij deze inschrijver: oordeel gegeven = ongegrond
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het oordeel: <antwoord>

      Voorbeelden:
        | vandaag      | antwoord  |
        | 13 juli 2027 | op tijd   |
        | 14 juli 2027 | onbepaald |
