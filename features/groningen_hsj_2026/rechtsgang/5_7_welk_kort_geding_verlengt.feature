# language: nl
@wet @bron:groningen_hsj_2026/5.7
Functionaliteit: Welk kort geding en welke uitspraak de binding verlengen

  Regel: Een kort geding over de selectie verlengt alleen het verzoek, een over de gunning alleen de inschrijving   # GR-GT-02

    Abstract Scenario: ingeschreven: <ingeschreven>, en op <begonnen> een kort geding over de <over>, met lezing <lezing>
      Gegeven een inschrijver die op <vandaag> vraagt wat hij nog kan
      En het standpunt dat voor "K-135" de lezing "<lezing>" geldt
      En bij deze inschrijver: ingeschreven = <ingeschreven>
      En bij deze inschrijver: kort geding = ja
      En bij deze inschrijver: kort geding over = <over>
      En bij deze inschrijver: dag kort geding = <begonnen>
      En bij deze inschrijver: uitspraak = <uitspraak>
      En bij deze inschrijver: dag uitspraak = <dag uitspraak>
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over de gestanddoening: <gestanddoening>
      En staat dat antwoord vast

      Voorbeelden:
        | ingeschreven | over     | begonnen     | uitspraak | dag uitspraak | lezing   | vandaag         | gestanddoening |
        | nee          | gunning  | 22 juni 2026 | nee       | onbekend      | voorbij  | 30 juli 2026    | niet gebonden  |
        | nee          | gunning  | 10 juli 2026 | nee       | onbekend      | herleeft | 30 juli 2026    | niet gebonden  |
        | nee          | gunning  | onbekend     | nee       | onbekend      | voorbij  | 30 juli 2026    | niet gebonden  |
        | ja           | selectie | 22 juni 2026 | ja        | 20 juli 2026  | voorbij  | 1 augustus 2027 | gebonden       |
        | ja           | selectie | 10 juli 2026 | ja        | 20 juli 2026  | herleeft | 1 augustus 2027 | gebonden       |
        | ja           | selectie | onbekend     | ja        | 20 juli 2026  | voorbij  | 1 augustus 2027 | gebonden       |

  Regel: Wat is aangekondigd en nog niet gebeurd, verlengt en beëindigt niets   # GR-GT-02

    Abstract Scenario: een kort geding was aangekondigd voor <dag>, en is niet begonnen
      Gegeven een inschrijver die op 20 september 2027 vraagt wat hij nog kan
      En het standpunt dat voor "K-135" de lezing "<lezing>" geldt
      En bij deze inschrijver: ingeschreven = ja
      En bij deze inschrijver: kort geding = nee
      En bij deze inschrijver: kort geding over = gunning
      En bij deze inschrijver: dag kort geding = <dag>
      En bij deze inschrijver: uitspraak = nee
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over de gestanddoening: niet gebonden
      En staat dat antwoord vast

      Voorbeelden:
        | dag              | lezing   |
        | 25 augustus 2027 | voorbij  |
        | 9 september 2027 | herleeft |

    Voorbeeld: de uitspraak was aangekondigd voor 1 september, en is er nog niet
      Gegeven een inschrijver die op 20 september 2027 vraagt wat hij nog kan
      En bij deze inschrijver: ingeschreven = ja
      En bij deze inschrijver: kort geding = ja
      En bij deze inschrijver: kort geding over = gunning
      En bij deze inschrijver: dag kort geding = 25 augustus 2027
      En bij deze inschrijver: uitspraak = nee
      En bij deze inschrijver: dag uitspraak = 1 september 2027
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over de gestanddoening: gebonden
      En staat dat antwoord vast

  Regel: Zolang de 90 dagen lopen, maakt een uitspraak de binding niet korter   # GR-GT-01 GR-GT-02

    Abstract Scenario: de dag van de uitspraak is niet bekend, en de 90 dagen lopen nog op <vandaag>, met lezing <lezing>
      Gegeven een inschrijver die op <vandaag> vraagt wat hij nog kan
      En het standpunt dat voor "K-37" de lezing "<lezing>" geldt
      En bij deze inschrijver: ingeschreven = nee
      En bij deze inschrijver: kort geding = ja
      En bij deze inschrijver: kort geding over = selectie
      En bij deze inschrijver: dag kort geding = 10 juni 2026
      En bij deze inschrijver: uitspraak = ja
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over de gestanddoening: <gestanddoening>

      Voorbeelden:
        | vandaag     | lezing     | gestanddoening |
        | 1 juli 2026 | langste    | gebonden       |
        | 6 juli 2026 | langste    | gebonden       |
        | 1 juli 2026 | letterlijk | onbepaald      |
