# language: nl
@wet @bron:groningen_hsj_2026/5.8.2
Functionaliteit: Welke dag telt voor het recht op een kort geding
  Wat niet telt hoeft ook niet bekend te zijn: het antwoord staat dan toch vast.

  Regel: De termijn begint met de bekendmaking die bij de stap hoort, en met geen andere   # GR-RG-03

    Abstract Scenario: afgevallen <stap>, selectie gehouden: <selectie>, lezing <lezing>, en alleen die dag is bekend
      Gegeven een inschrijver die op 20 juni 2027 vraagt wat hij nog kan
      En het standpunt dat voor "K-38" de lezing "<lezing>" geldt
      En bij deze inschrijver: afgevallen = <stap>
      En bij deze inschrijver: selectie gehouden = <selectie>
      En bij deze inschrijver: gunning meegedeeld = ja
      En bij deze inschrijver: <welke> = 15 juni 2027
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het kort geding: kan nog
      En staat dat antwoord vast

      Voorbeelden:
        | stap        | lezing              | selectie | welke                |
        | voor stap 1 | eigen afwijzing     | ja       | mededeling afwijzing |
        | stap 2      | eigen afwijzing     | nee      | mededeling afwijzing |
        | stap 1      | selectie of gunning | ja       | mededeling selectie  |
        | stap 2      | selectie of gunning | nee      | mededeling gunning   |
        | stap 3      | selectie of gunning | onbekend | mededeling selectie  |
        | stap 4      | eigen afwijzing     | ja       | mededeling afwijzing |
        | stap 4      | selectie of gunning | ja       | mededeling gunning   |
        | stap 5      | selectie of gunning | ja       | mededeling gunning   |

  Regel: Op tijd is wie werkelijk is begonnen   # GR-RG-03

    Voorbeeld: een kort geding is aangekondigd voor na de termijn, en nog niet begonnen
      Gegeven een inschrijver die op 25 juni 2026 vraagt wat hij nog kan
      En bij deze inschrijver: afgevallen = stap 3
      En bij deze inschrijver: mededeling selectie = 15 juni 2026
      En bij deze inschrijver: kort geding = nee
      En bij deze inschrijver: dag kort geding = 10 juli 2026
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het kort geding: kan nog
      En staat dat antwoord vast

    Voorbeeld: begonnen tegen een gunning waarvan de termijn voorbij is, en niet bekend is wanneer
      Gegeven een inschrijver die op 1 augustus 2027 vraagt wat hij nog kan
      En bij deze inschrijver: afgevallen = stap 5
      En bij deze inschrijver: gunning meegedeeld = ja
      En bij deze inschrijver: mededeling gunning = 1 juli 2027
      En bij deze inschrijver: kort geding = ja
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het kort geding: onbepaald
      En wordt nog gevraagd: dag kort geding

    Voorbeeld: begonnen door wie niet is afgevallen
      Gegeven een inschrijver die op 1 augustus 2027 vraagt wat hij nog kan
      En bij deze inschrijver: afgevallen = niet
      En bij deze inschrijver: kort geding = ja
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het kort geding: niet aan de orde
      En staat dat antwoord vast
