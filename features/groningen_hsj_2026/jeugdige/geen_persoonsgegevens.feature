# language: nl
@motor
Functionaliteit: Geen persoonsgegevens
  Een geval heet naar een eigen nummer. Wat de vorm van een burgerservicenummer heeft, wordt geweigerd.

  Abstract Scenario: een nummer met de vorm van een burgerservicenummer
    Gegeven een jeugdige zonder een van de criteria
    En bij deze jeugdige: geval = <nummer>
    Als de inclusie wordt bepaald
    Dan is het geval geweigerd met de melding "dit lijkt op een burgerservicenummer"

    Voorbeelden:
      | nummer               |
      | 111222333            |
      | 111 222 333          |
      | 1112.22.333          |
      | "zaak 111222333"     |
      | 2026-111222333       |

  Abstract Scenario: een eigen nummer
    Gegeven een jeugdige zonder een van de criteria
    En bij deze jeugdige: geval = <nummer>
    Als de inclusie wordt bepaald
    Dan bepaalt het document niet of de voorzieningen voor deze jeugdige zijn bedoeld

    Voorbeelden:
      | nummer      |
      | G-0001      |
      | 111222334   |
      | 2026-04-07  |
