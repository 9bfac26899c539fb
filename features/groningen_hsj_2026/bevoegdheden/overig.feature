# language: nl
@wet @bron:groningen_hsj_2026/2.4.1 @bron:groningen_hsj_2026/5.3 @bron:groningen_hsj_2026/wijzigingsbeheer
Functionaliteit: Andere voorbehouden bevoegdheden

  Regel: Voorbehouden op de fasering # GR-F-R1 GR-F-R2 GR-F-R3

    Abstract Scenario: alleen voor 6.1 tot en met 6.5
      Gegeven een voornemen van de opdrachtgever: <voornemen>
      En bij dit voornemen: deelopdracht = <deelopdracht>
      Als de bevoegdheid wordt bepaald
      Dan mag de opdrachtgever <mag>
      En staat dat antwoord vast

      Voorbeelden:
        | voornemen                  | deelopdracht | mag      |
        | deelopdracht nooit in taak | 6.1          | dit      |
        | andere volgorde            | 6.4          | dit      |
        | kortere of langere periode | 6.3          | dit      |
        | deelopdracht nooit in taak | 5            | dit niet |
        | andere volgorde            | 9            | dit niet |

    Voorbeeld: een deelopdracht die nooit in de taak komt, zonder aankondiging en vergoeding
      Gegeven een voornemen van de opdrachtgever: deelopdracht nooit in taak
      En bij dit voornemen: deelopdracht = 6.3
      Als de bevoegdheid wordt bepaald
      Dan mag de opdrachtgever dit
      En speelt hierbij bevinding "K-78"

  Regel: Deelopdracht 9 toevoegen # GR-F29-6

    Voorbeeld: in 2028, terwijl het consortium haar dan al moet kunnen uitvoeren
      Gegeven een voornemen van de opdrachtgever: deelopdracht 9 toevoegen
      En bij dit voornemen: jaar toevoegen = 2028
      En bij dit voornemen: jaar budget bepaald = 2027
      Als de bevoegdheid wordt bepaald
      Dan mag de opdrachtgever dit niet
      En speelt hierbij bevinding "K-64"

    Abstract Scenario: vanaf 2029, met een jaar eerder bepaald budget
      Gegeven een voornemen van de opdrachtgever: deelopdracht 9 toevoegen
      En bij dit voornemen: jaar toevoegen = <toegevoegd>
      En bij dit voornemen: jaar budget bepaald = <budget>
      Als de bevoegdheid wordt bepaald
      Dan draagt bevoegdheid "GR-F29-6" <draagt>

      Voorbeelden:
        | toegevoegd | budget | draagt   |
        | 2029       | 2028   | dit      |
        | 2028       | 2027   | dit niet |
        | 2031       | 2031   | dit niet |
        | 2031       | 2029   | dit      |

    Abstract Scenario: toegevoegd in 2031, met een budget van <budget>
      Gegeven een voornemen van de opdrachtgever: deelopdracht 9 toevoegen
      En bij dit voornemen: jaar toevoegen = 2031
      En bij dit voornemen: jaar budget bepaald = <budget>
      Als de bevoegdheid wordt bepaald
      Dan mag de opdrachtgever dit
      En speelt hierbij bevinding "<bevinding>"
      En speelt hierbij bevinding "<andere>" niet
      En speelt hierbij bevinding "K-64" niet

      Voorbeelden:
        | budget | bevinding | andere |
        | 2030   | K-153     | K-151  |
        | 2029   | K-151     | K-153  |

    Voorbeeld: een budget dat twee jaar eerder is bepaald
      Gegeven een voornemen van de opdrachtgever: deelopdracht 9 toevoegen
      En bij dit voornemen: jaar toevoegen = 2031
      En bij dit voornemen: jaar budget bepaald = 2029
      Als de bevoegdheid wordt bepaald
      Dan mag de opdrachtgever dit
      En hangt dat antwoord af van "K-151"

    Abstract Scenario: van een onbekend jaar telt ook of er meer dan een jaar tussen ligt
      Gegeven een voornemen van de opdrachtgever: deelopdracht 9 toevoegen
      En bij dit voornemen: <bekend> = 2031
      Als de bevoegdheid wordt bepaald
      Dan is niet te bepalen of de opdrachtgever dit mag
      En hangt dat antwoord af van "K-151"

      Voorbeelden:
        | bekend              |
        | jaar toevoegen      |
        | jaar budget bepaald |

    Abstract Scenario: alleen het jaar ervoor, en een van beide jaren is niet bekend
      Gegeven een voornemen van de opdrachtgever: deelopdracht 9 toevoegen
      En het standpunt dat voor "K-151" de lezing "het_jaar_ervoor" geldt
      En bij dit voornemen: <bekend> = 2031
      Als de bevoegdheid wordt bepaald
      Dan is niet te bepalen of de opdrachtgever dit mag
      En is de voorwaarde "budget een jaar eerder bepaald" onbeslist

      Voorbeelden:
        | bekend              |
        | jaar toevoegen      |
        | jaar budget bepaald |

  Regel: Stoppen en doorgaan # GR-0-10 GR-ST1-04

    Voorbeeld: de procedure stilleggen vraagt niets
      Gegeven een voornemen van de opdrachtgever: procedure stoppen
      Als de bevoegdheid wordt bepaald
      Dan mag de opdrachtgever dit
      En staat dat antwoord vast
      En speelt hierbij bevinding "K-63"

    Voorbeeld: doorgaan met de enige die over is
      Gegeven een voornemen van de opdrachtgever: doorgaan met een
      En bij dit voornemen: overgebleven = een
      Als de bevoegdheid wordt bepaald
      Dan draagt bevoegdheid "GR-ST1-04" dit
      En speelt hierbij bevinding "K-14"

    Abstract Scenario: doorgaan met één terwijl er <over> over is
      Gegeven een voornemen van de opdrachtgever: doorgaan met een
      En bij dit voornemen: overgebleven = <over>
      Als de bevoegdheid wordt bepaald
      Dan mag de opdrachtgever dit niet
      En staat dat antwoord vast

      Voorbeelden:
        | over         |
        | geen         |
        | meer dan een |

  Regel: De samenstelling wijzigen # GR-T11

    Abstract Scenario: toestemming én wet
      Gegeven een voornemen van de opdrachtgever: samenstelling wijzigen
      En bij dit voornemen: schriftelijke toestemming = <toestemming>
      En bij dit voornemen: wet staat toe = <wet>
      Als de bevoegdheid wordt bepaald
      Dan mag de opdrachtgever <mag>

      Voorbeelden:
        | toestemming | wet | mag      |
        | ja          | ja  | dit      |
        | ja          | nee | dit niet |
        | nee         | ja  | dit niet |
