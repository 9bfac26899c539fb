# language: nl
@wet @bron:groningen_hsj_2026/5.7 @bron:groningen_hsj_2026/5.2
Functionaliteit: Gestanddoening

  Regel: Een verzoek of inschrijving bindt 90 kalenderdagen vanaf de sluitingsdatum   # GR-GT-01

    Voorbeeld: het verzoek bindt tot en met 6 juli 2026, of een dag korter
      Als de termijnen worden bepaald
      Dan is de datum van "Einde binding aan het verzoek" 6 juli 2026
      En kan de datum van "Einde binding aan het verzoek" door "K-41" ook 5 juli 2026 zijn

    Voorbeeld: telt de sluitingsdag mee, dan is het einde een zondag, en schuift het naar de Algemene termijnenwet op
      Gegeven het standpunt dat voor "K-41" de lezing "sluitingsdag_telt" geldt
      En het standpunt dat voor "K-135a" de lezing "atw" geldt
      Als de termijnen worden bepaald
      Dan is de datum van "Einde binding aan het verzoek" 6 juli 2026

    Voorbeeld: de inschrijving bindt tot en met 30 augustus 2027, of een dag korter
      Als de termijnen worden bepaald
      Dan is de datum van "Einde binding aan de inschrijving" 30 augustus 2027
      En kan de datum van "Einde binding aan de inschrijving" door "K-41" ook 29 augustus 2027 zijn

    Voorbeeld: tussen verzoek en inschrijving is niemand gebonden
      Als de termijnen worden bepaald
      Dan blijkt uit de termijnen "is niemand gebonden: 330 dagen"

  Regel: Een kort geding verlengt de binding tot 14 kalenderdagen na de uitspraak   # GR-GT-02

    Voorbeeld: een late uitspraak verlengt
      Gegeven een planning met "Uitspraak over de gunning" op 10 september 2027
      Als de termijnen worden bepaald
      Dan is de datum van "Einde binding aan de inschrijving" 24 september 2027

    Voorbeeld: een uitspraak over de selectie verlengt de binding aan het verzoek
      Gegeven een planning met "Uitspraak over de selectie" op 30 juni 2026
      Als de termijnen worden bepaald
      Dan is de datum van "Einde binding aan het verzoek" 14 juli 2026

    Voorbeeld: een vroege uitspraak verkort niet, tenzij men het letterlijk leest
      Gegeven een planning met "Uitspraak over de gunning" op 15 juli 2027
      Als de termijnen worden bepaald
      Dan is de datum van "Einde binding aan de inschrijving" 30 augustus 2027
      En kan de datum van "Einde binding aan de inschrijving" door "K-37" ook 29 juli 2027 zijn
      En blijkt uit de termijnen "vervroegen in plaats van verlengen"

    Voorbeeld: zo ook een vroege uitspraak over de selectie
      Gegeven een planning met "Uitspraak over de selectie" op 10 juni 2026
      Als de termijnen worden bepaald
      Dan is de datum van "Einde binding aan het verzoek" 6 juli 2026
      En kan de datum van "Einde binding aan het verzoek" door "K-37" ook 24 juni 2026 zijn

  Regel: In andere gevallen mag om verlenging worden gevraagd   # GR-GT-03

    Voorbeeld: een gunning op 20 augustus 2027 komt 10 dagen te laat
      Gegeven een planning met "Mededeling van gunning" op 20 augustus 2027
      Als de termijnen worden bepaald
      Dan past de planning niet, door 3 afspraken samen
      En is de kleinste aanpassing van de planning 10 dagen

    Voorbeeld: een gunning op 10 augustus 2027 past
      Gegeven een planning met "Mededeling van gunning" op 10 augustus 2027
      Als de termijnen worden bepaald
      Dan past de planning
      En blijkt uit de termijnen "na 10 augustus 2027"

  Regel: Een planning verzet geen dag die het document noemt of die daaruit volgt   # GR-5.2-01 GR-GT-01

    Abstract Scenario: een planning met een andere dag voor “<gebeurtenis>”
      Gegeven een planning met "<gebeurtenis>" op 1 maart 2026
      Als de termijnen worden bepaald
      Dan is de datum van "<gebeurtenis>" <dag>

      Voorbeelden:
        | gebeurtenis                        | dag          |
        | Sluiting verzoeken tot deelneming  | 7 april 2026 |
        | Einde binding aan het verzoek      | 6 juli 2026  |
