# language: nl
@wet @bron:groningen_hsj_2026/5.8.2
Functionaliteit: Kort geding
  Wat kan een afgewezen inschrijver nog?

  Regel: Een kort geding kan tot en met de twintigste kalenderdag na de bekendmaking   # GR-RG-03

    Abstract Scenario: niet geselecteerd, gevraagd op <vandaag>
      Gegeven een inschrijver die op <vandaag> vraagt wat hij nog kan
      En bij deze inschrijver: afgevallen = stap 3
      En bij deze inschrijver: mededeling selectie = 15 juni 2026
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het kort geding: <antwoord>

      Voorbeelden:
        | vandaag      | antwoord  |
        | 5 juli 2026  | kan nog   |
        | 7 juli 2026  | vervallen |

    Voorbeeld: de twintigste dag is een zondag
      Gegeven een inschrijver die op 6 juli 2026 vraagt wat hij nog kan
      En bij deze inschrijver: afgevallen = stap 3
      En bij deze inschrijver: mededeling selectie = 15 juni 2026
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het kort geding: vervallen
      En hangt dat antwoord af van "K-135a"

    Voorbeeld: dat het nog kan is zeker, de laatste dag niet
      Gegeven een inschrijver die op 25 juni 2026 vraagt wat hij nog kan
      En bij deze inschrijver: afgevallen = stap 3
      En bij deze inschrijver: mededeling selectie = 15 juni 2026
      En bij deze inschrijver: kort geding = nee
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het kort geding: kan nog
      En staat dat antwoord vast
      En luidt dat antwoord door "K-135a" ook: "tot en met 6 juli 2026"

    Voorbeeld: wat na het vervallen nog is te eisen, is niet duidelijk
      Gegeven een inschrijver die op 7 juli 2026 vraagt wat hij nog kan
      En bij deze inschrijver: afgevallen = stap 3
      En bij deze inschrijver: mededeling selectie = 15 juni 2026
      En bij deze inschrijver: kort geding = nee
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het kort geding: vervallen
      En speelt hierbij bevinding "K-63"

    Voorbeeld: afgevallen bij de geschiktheid, en er komt geen selectie
      Gegeven een inschrijver die op 10 juni 2026 vraagt wat hij nog kan
      En bij deze inschrijver: afgevallen = stap 2
      En bij deze inschrijver: mededeling afwijzing = 15 mei 2026
      En bij deze inschrijver: selectie gehouden = nee
      En bij deze inschrijver: gunning meegedeeld = nee
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het kort geding: vervallen
      En hangt dat antwoord af van "K-38"

    Abstract Scenario: afgevallen <stap>, vóór een selectie, met lezing <lezing>
      Gegeven een inschrijver die op 20 juni 2026 vraagt wat hij nog kan
      En het standpunt dat voor "K-38" de lezing "<lezing>" geldt
      En bij deze inschrijver: afgevallen = <stap>
      En bij deze inschrijver: mededeling afwijzing = 15 mei 2026
      En bij deze inschrijver: selectie gehouden = <selectie>
      En bij deze inschrijver: mededeling selectie = 15 juni 2026
      En bij deze inschrijver: gunning meegedeeld = nee
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het kort geding: <antwoord>

      Voorbeelden:
        | stap        | lezing              | selectie | antwoord  |
        | voor stap 1 | eigen afwijzing     | ja       | vervallen |
        | voor stap 1 | selectie of gunning | ja       | kan nog   |
        | stap 1      | eigen afwijzing     | ja       | vervallen |
        | stap 1      | selectie of gunning | ja       | kan nog   |
        | stap 2      | selectie of gunning | ja       | kan nog   |
        | stap 2      | selectie of gunning | nee      | kan nog   |

    Abstract Scenario: afgevallen in de dialoog, met lezing <lezing>
      Gegeven een inschrijver die op 15 juli 2027 vraagt wat hij nog kan
      En het standpunt dat voor "K-38" de lezing "<lezing>" geldt
      En bij deze inschrijver: afgevallen = stap 4
      En bij deze inschrijver: mededeling afwijzing = 1 april 2027
      En bij deze inschrijver: gunning meegedeeld = ja
      En bij deze inschrijver: mededeling gunning = 1 juli 2027
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het kort geding: <antwoord>

      Voorbeelden:
        | lezing              | antwoord  |
        | eigen afwijzing     | vervallen |
        | selectie of gunning | kan nog   |

    Voorbeeld: de gunning is nog niet meegedeeld
      Gegeven een inschrijver die op 10 juni 2027 vraagt wat hij nog kan
      En bij deze inschrijver: afgevallen = stap 5
      En bij deze inschrijver: gunning meegedeeld = nee
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het kort geding: kan nog

    Abstract Scenario: afgevallen in <stap>, de dag van de <welke> is niet bekend
      Gegeven een inschrijver die op 15 juli 2027 vraagt wat hij nog kan
      En het standpunt dat voor "K-38" de lezing "eigen afwijzing" geldt
      En bij deze inschrijver: afgevallen = <stap>
      En bij deze inschrijver: selectie gehouden = ja
      En bij deze inschrijver: gunning meegedeeld = ja
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het kort geding: onbepaald
      En wordt nog gevraagd: <welke>
      En wordt niet gevraagd: dag kort geding

      Voorbeelden:
        | stap   | welke                |
        | stap 2 | mededeling afwijzing |
        | stap 3 | mededeling selectie  |
        | stap 5 | mededeling gunning   |

    Voorbeeld: er is een kort geding, maar de dag waarop het begon is niet bekend
      Gegeven een inschrijver die op 15 juli 2026 vraagt wat hij nog kan
      En bij deze inschrijver: afgevallen = stap 3
      En bij deze inschrijver: mededeling selectie = 15 juni 2026
      En bij deze inschrijver: gunning meegedeeld = nee
      En bij deze inschrijver: kort geding = ja
      En bij deze inschrijver: kort geding over = selectie
      En bij deze inschrijver: uitspraak = nee
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het kort geding: onbepaald
      En wordt nog gevraagd: dag kort geding

    Abstract Scenario: kort geding tegen de selectie van 15 juni 2026, begonnen op <begonnen>
      Gegeven een inschrijver die op 15 juli 2026 vraagt wat hij nog kan
      En bij deze inschrijver: afgevallen = stap 3
      En bij deze inschrijver: mededeling selectie = 15 juni 2026
      En bij deze inschrijver: kort geding = ja
      En bij deze inschrijver: kort geding over = selectie
      En bij deze inschrijver: dag kort geding = <begonnen>
      En bij deze inschrijver: uitspraak = nee
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het kort geding: <antwoord>

      Voorbeelden:
        | begonnen    | antwoord  |
        | 5 juli 2026 | op tijd   |
        | 7 juli 2026 | vervallen |

    Voorbeeld: wie niet is afgevallen
      Gegeven een inschrijver die op 10 juni 2026 vraagt wat hij nog kan
      En bij deze inschrijver: afgevallen = niet
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het kort geding: niet aan de orde
