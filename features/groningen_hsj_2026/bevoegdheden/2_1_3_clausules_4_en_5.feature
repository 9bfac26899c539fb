# language: nl
@wet @bron:groningen_hsj_2026/2.1.3
Functionaliteit: Herzieningsclausules 4 en 5

  Regel: Diensten uit de overeenkomst halen # GR-HC4

    Abstract Scenario: ten minste twaalf kalendermaanden vooraf meegedeeld
      Gegeven een voornemen van de opdrachtgever: diensten uithalen
      En bij dit voornemen: anders organiseren besloten = <besloten>
      En bij dit voornemen: besluit meegedeeld = <meegedeeld>
      En bij dit voornemen: toepassing = <eruit>
      En bij dit voornemen: redelijke vergoeding = <vergoeding>
      Als de bevoegdheid wordt bepaald
      Dan mag de opdrachtgever <mag>
      En staat dat antwoord vast

      Voorbeelden:
        | besloten | meegedeeld      | eruit           | vergoeding | mag      |
        | ja       | 31 januari 2030 | 1 februari 2031 | ja         | dit      |
        | ja       | 1 februari 2030 | 31 januari 2031 | ja         | dit niet |
        | ja       | 1 februari 2030 | 1 maart 2031    | ja         | dit      |
        | ja       | 31 januari 2030 | 1 februari 2031 | nee        | dit niet |
        | nee      | 31 januari 2030 | 1 februari 2031 | ja         | dit niet |

    Abstract Scenario: twaalf maanden van dag tot dag, maar geen twaalf hele maanden
      Gegeven een voornemen van de opdrachtgever: diensten uithalen
      En bij dit voornemen: anders organiseren besloten = ja
      En bij dit voornemen: besluit meegedeeld = <meegedeeld>
      En bij dit voornemen: toepassing = <eruit>
      En bij dit voornemen: redelijke vergoeding = ja
      Als de bevoegdheid wordt bepaald
      Dan mag de opdrachtgever dit
      En hangt dat antwoord af van "K-152"

      Voorbeelden:
        | meegedeeld       | eruit            |
        | 1 februari 2030  | 1 februari 2031  |
        | 1 februari 2030  | 28 februari 2031 |
        | 29 februari 2028 | 28 februari 2029 |

    Voorbeeld: in hele maanden gerekend, en de dag van mededeling is niet bekend
      Gegeven een voornemen van de opdrachtgever: diensten uithalen
      En het standpunt dat voor "K-152" de lezing "hele_maanden" geldt
      En bij dit voornemen: anders organiseren besloten = ja
      En bij dit voornemen: toepassing = 15 februari 2031
      En bij dit voornemen: redelijke vergoeding = ja
      Als de bevoegdheid wordt bepaald
      Dan is niet te bepalen of de opdrachtgever dit mag
      En wordt nog gevraagd: besluit meegedeeld

    Voorbeeld: de dag van mededeling is niet bekend
      Gegeven een voornemen van de opdrachtgever: diensten uithalen
      En bij dit voornemen: anders organiseren besloten = ja
      En bij dit voornemen: toepassing = 1 februari 2031
      En bij dit voornemen: redelijke vergoeding = ja
      Als de bevoegdheid wordt bepaald
      Dan is niet te bepalen of de opdrachtgever dit mag
      En wordt nog gevraagd: besluit meegedeeld
      En wordt niet gevraagd: toepassing

    Voorbeeld: geen van beide dagen is bekend
      Gegeven een voornemen van de opdrachtgever: diensten uithalen
      En bij dit voornemen: anders organiseren besloten = ja
      En bij dit voornemen: redelijke vergoeding = ja
      Als de bevoegdheid wordt bepaald
      Dan is niet te bepalen of de opdrachtgever dit mag
      En is de voorwaarde "twaalf maanden vooraf meegedeeld" onbeslist
      En wordt nog gevraagd: toepassing

  Regel: Budget na een kostprijsonderzoek # GR-HC5

    Abstract Scenario: ten hoogste de helft erbij of eraf
      Gegeven een voornemen van de opdrachtgever: budget wijzigen
      En bij dit voornemen: kostprijsonderzoek = <onderzoek>
      En bij dit voornemen: wijziging budget = <wijziging>
      En bij dit voornemen: regels verzetten zich = <verzet>
      Als de bevoegdheid wordt bepaald
      Dan draagt bevoegdheid "GR-HC5" <draagt>

      Voorbeelden:
        | onderzoek | wijziging | verzet | draagt   |
        | ja        | 0,5       | nee    | dit      |
        | ja        | 0,5001    | nee    | dit niet |
        | ja        | -0,5      | nee    | dit      |
        | ja        | -0,5001   | nee    | dit niet |
        | nee       | 0,1       | nee    | dit niet |
        | ja        | 0,1       | ja     | dit niet |
