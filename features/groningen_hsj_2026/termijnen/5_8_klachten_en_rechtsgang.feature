# language: nl
@wet @bron:groningen_hsj_2026/5.8
Functionaliteit: Klachten en rechtsgang

  Regel: Een oordeel over een klacht volgt binnen 6 weken   # GR-KL-03

    Voorbeeld: de laatste klacht die vóór de sluiting antwoord krijgt
      Als de termijnen worden bepaald
      Dan is de datum van "Laatste klacht met antwoord vóór de sluiting" 24 februari 2026
      En blijkt uit de termijnen "kan 22 dagen te laat antwoord krijgen"

    Voorbeeld: na zes weken
      Gegeven een planning met "Klacht ingediend" op 31 maart 2026
      Als de termijnen worden bepaald
      Dan is de datum van "Oordeel over de klacht uiterlijk" 12 mei 2026

  Regel: Het recht op een kort geding vervalt 20 kalenderdagen na de bekendmaking   # GR-RG-03

    Voorbeeld: de twintigste dag is tweede pinksterdag
      Gegeven een planning met "Mededeling van selectie" op 5 mei 2026
      Als de termijnen worden bepaald
      Dan is de datum van "Laatste dag kort geding over de selectie" 25 mei 2026
      En kan de datum van "Laatste dag kort geding over de selectie" door "K-135a" ook 26 mei 2026 zijn

    Abstract Scenario: de twintigste dag is tweede pinksterdag, geteld naar <regime>
      Gegeven een planning met "Mededeling van selectie" op 5 mei 2026
      En het standpunt dat voor "K-135a" de lezing "<regime>" geldt
      Als de termijnen worden bepaald
      Dan is de datum van "Laatste dag kort geding over de selectie" <dag>
      En blijkt uit de termijnen "valt volgens het document zelf op 25 mei 2026"
      En blijkt uit de termijnen "en die kan uitblijven"

      Voorbeelden:
        | regime   | dag         |
        | document | 25 mei 2026 |
        | atw      | 26 mei 2026 |
        | eu       | 26 mei 2026 |

    Abstract Scenario: de twintigste dag is <feestdag>
      Gegeven een planning met "Mededeling van selectie" op <mededeling>
      Als de termijnen worden bepaald
      Dan is de datum van "Laatste dag kort geding over de selectie" <twintigste dag>
      En kan de datum van "Laatste dag kort geding over de selectie" door "K-135a" ook <werkdag> zijn

      Voorbeelden:
        | feestdag                          | mededeling    | twintigste dag | werkdag       |
        | Koningsdag                        | 7 april 2026  | 27 april 2026  | 28 april 2026 |
        | 5 mei                             | 15 april 2026 | 5 mei 2026     | 6 mei 2026    |
        | de dag na Hemelvaart, bij besluit | 25 april 2026 | 15 mei 2026    | 18 mei 2026   |

    Voorbeeld: document en wet lopen uiteen op een zondag
      Gegeven een planning met "Mededeling van gunning" op 12 oktober 2020
      Als de termijnen worden bepaald
      Dan is de datum van "Laatste dag kort geding over de gunning" 1 november 2020
      En is de datum van "Einde wettelijke opschortende termijn" 2 november 2020
      En blijkt uit de termijnen "document en wet lopen uiteen"

    Voorbeeld: van later jaren is niet nagegaan welke dagen als feestdag gelden
      Gegeven een planning met "Mededeling van gunning" op 1 juni 2029
      Als de termijnen worden bepaald
      Dan blijkt uit de termijnen "Voor 2029 is niet nagegaan"

    Voorbeeld: een dag na 2050 ligt buiten de kalender
      Gegeven een planning met "Mededeling van gunning" op 1 juni 2051
      Als de termijnen worden bepaald
      Dan blijkt uit de termijnen "buiten de jaren waarvoor de kalender feestdagen kent"

  Regel: Of met ondertekenen moet worden gewacht tot 20 dagen na de mededeling, is niet duidelijk   # GR-RG-06

    Abstract Scenario: gunning op 1 augustus 2027, ondertekend op 15 augustus, met lezing <lezing>
      Gegeven een planning met "Mededeling van gunning" op 1 augustus 2027
      En een planning met "Ondertekening van de overeenkomst" op 15 augustus 2027
      En het standpunt dat voor "K-133" de lezing "<lezing>" geldt
      Als de termijnen worden bepaald
      Dan <past>

      Voorbeelden:
        | lezing               | past                                          |
        | opschortende_termijn | past de planning niet, door 4 afspraken samen |
        | geen_wachttijd       | past de planning                              |
