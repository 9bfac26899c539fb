# language: nl
@wet @bron:groningen_hsj_2026/3.3 @bron:groningen_hsj_2026/3.4
Functionaliteit: Gevraagd bewijs, en hoe oud het mag zijn

  Regel: Gevraagd bewijs is binnen 14 kalenderdagen binnen   # GR-3.3-02

    Voorbeeld: op 1 mei verzonden, op 4 mei ontvangen
      Gegeven een planning met "Verzoek om bewijs verzonden" op 1 mei 2026
      En een planning met "Verzoek om bewijs ontvangen" op 4 mei 2026
      Als de termijnen worden bepaald
      Dan is de datum van "Gevraagd bewijs uiterlijk aangeleverd" 18 mei 2026
      En kan de datum van "Gevraagd bewijs uiterlijk aangeleverd" door "K-114" ook 15 mei 2026 zijn

    Abstract Scenario: op 1 mei verzonden, op 4 mei ontvangen, en het begint bij <lezing>
      Gegeven een planning met "Verzoek om bewijs verzonden" op 1 mei 2026
      En een planning met "Verzoek om bewijs ontvangen" op 4 mei 2026
      En het standpunt dat voor "K-114" de lezing "<lezing>" geldt
      Als de termijnen worden bepaald
      Dan is de datum van "Gevraagd bewijs uiterlijk aangeleverd" <dag>

      Voorbeelden:
        | lezing     | dag         |
        | ontvangst  | 18 mei 2026 |
        | verzending | 15 mei 2026 |

    Voorbeeld: alleen bekend wanneer het is verzonden
      Gegeven een planning met "Verzoek om bewijs verzonden" op 1 mei 2026
      Als de termijnen worden bepaald
      Dan is de datum van "Gevraagd bewijs uiterlijk aangeleverd" 15 mei 2026

    Voorbeeld: niets gepland, dan geteld vanaf de sluiting
      Als de termijnen worden bepaald
      Dan is de datum van "Gevraagd bewijs uiterlijk aangeleverd" 21 april 2026

  Regel: De ouderdom telt terug vanaf de ontvangst   # GR-3.3-04 GR-3.3-05 GR-3.3-06

    Voorbeeld: ontvangen op de laatste dag van augustus
      Gegeven een planning met "Gevraagd bewijs ontvangen" op 31 augustus 2026
      Als de termijnen worden bepaald
      Dan is de datum van "Gedragsverklaring niet ouder dan" 31 augustus 2024
      En is de datum van "Verklaring Belastingdienst niet ouder dan" 28 februari 2026
      En is de datum van "Uittreksel KvK niet ouder dan" 28 februari 2026

  Regel: Bewijs van geschiktheid telt terug vanaf het indienen, een referentie vanaf de aankondiging   # GR-G1-02 GR-G2-05 GR-G4-02

    Abstract Scenario: <stuk>
      Als de termijnen worden bepaald
      Dan is de datum van "<stuk>" <dag>

      Voorbeelden:
        | stuk                             | dag            |
        | Controleverklaring niet ouder dan | 7 april 2025   |
        | Auditrapport niet ouder dan       | 7 april 2025   |
        | Referentie niet ouder dan         | 6 januari 2023 |

    Abstract Scenario: ingediend op een schrikkeldag, met lezing <lezing>
      Gegeven een planning met "Verzoek tot deelneming ingediend" op 29 februari 2024
      En het standpunt dat voor "K-61" de lezing "<lezing>" geldt
      Als de termijnen worden bepaald
      Dan is de datum van "Auditrapport niet ouder dan" <dag>

      Voorbeelden:
        | lezing       | dag              |
        | terug        | 28 februari 2023 |
        | vooruit      | 1 maart 2023     |
        | hele_maanden | 28 februari 2023 |
