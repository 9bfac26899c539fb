# language: nl
@wet @bron:groningen_hsj_2026/5.8.1
Functionaliteit: Wat een klacht met een gebrek oplevert, en een oordeel dat nog moet komen

  Regel: Wordt een onvolledige klacht niet beantwoord, dan volgt er geen oordeel en staat de commissie niet open   # GR-KL-02 GR-KL-03 GR-KL-04

    Abstract Scenario: een onvolledige klacht, ingediend op <dag>, met als oordeel <oordeel>
      Gegeven een inschrijver die op 1 augustus 2027 vraagt wat hij nog kan
      En het standpunt dat voor "K-140" de lezing "geen antwoord" geldt
      En bij deze inschrijver: afgevallen = stap 5
      En bij deze inschrijver: klacht = ja
      En bij deze inschrijver: klacht via = klachtenmeldpunt
      En bij deze inschrijver: klacht volledig = nee
      En bij deze inschrijver: dag klacht = <dag>
      En bij deze inschrijver: klacht over = procedure
      En bij deze inschrijver: oordeel gegeven = <oordeel>
      En bij deze inschrijver: minnelijk opgelost = nee
      En bij deze inschrijver: inschrijver stemt in = ja
      En bij deze inschrijver: gemeente stemt in = ja
      En bij deze inschrijver: procedure opgeschort = ja
      En bij deze inschrijver: inschrijver houdt zich eraan = ja
      En bij deze inschrijver: gemeente houdt zich eraan = ja
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het oordeel: niet aan de orde
      En staat dat antwoord vast
      En is het antwoord over de geschillencommissie: mag niet
      En staat dat antwoord vast
      En speelt hierbij bevinding "K-42" niet

      Voorbeelden:
        | dag         | oordeel   |
        | 1 juni 2027 | nog niet  |
        | 1 juni 2027 | ongegrond |
        | onbekend    | ongegrond |

  Regel: Een oordeel is er op de dag waarop het wordt gegeven   # GR-KL-03

    Abstract Scenario: klacht van 1 juni 2027, met als oordeel <oordeel>, aangekondigd voor <dag>
      Gegeven een inschrijver die op 10 juli 2027 vraagt wat hij nog kan
      En bij deze inschrijver: afgevallen = niet
      En bij deze inschrijver: klacht = ja
      En bij deze inschrijver: klacht via = klachtenmeldpunt
      En bij deze inschrijver: klacht volledig = ja
      En bij deze inschrijver: dag klacht = 1 juni 2027
      En bij deze inschrijver: oordeel gegeven = <oordeel>
      En bij deze inschrijver: dag oordeel = <dag>
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het oordeel: <antwoord>
      En staat dat antwoord vast
      En speelt hierbij bevinding "K-42" niet

      Voorbeelden:
        | oordeel   | dag          | antwoord          |
        | nog niet  | 13 juli 2027 | binnen de termijn |
        | nog niet  | 20 juli 2027 | binnen de termijn |
        | ongegrond | 20 juli 2027 | te laat           |

    Voorbeeld: noch de dag van de klacht, noch die van het oordeel is bekend
      Gegeven een inschrijver die op 10 juli 2027 vraagt wat hij nog kan
      En bij deze inschrijver: klacht = ja
      En bij deze inschrijver: klacht via = klachtenmeldpunt
      En bij deze inschrijver: klacht volledig = ja
      En bij deze inschrijver: oordeel gegeven = ongegrond
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het oordeel: onbepaald
      En wordt nog gevraagd: dag klacht
      En wordt nog gevraagd: dag oordeel
