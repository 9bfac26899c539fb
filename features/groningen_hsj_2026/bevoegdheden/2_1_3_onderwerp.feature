# language: nl
@wet @bron:groningen_hsj_2026/2.1.3 @bron:groningen_hsj_2026/2.4.1
Functionaliteit: Waarover elke herzieningsclausule gaat
  Een clausule draagt alleen een voornemen dat onder haar onderwerp valt. Een deelopdracht inbrengen is geen nieuwe dienst.

  Regel: Clausule 3 gaat over diensten en de voorwaarden waaronder zij worden geleverd # GR-HC3

    Abstract Scenario: een voorwaarde waaronder diensten worden geleverd: <levering>
      Gegeven een voornemen van de opdrachtgever: voorwaarden wijzigen
      En bij dit voornemen: voorwaarde voor levering = <levering>
      En bij dit voornemen: aanleiding = geen
      En bij dit voornemen: versterkt eigen regie = ja
      En bij dit voornemen: verandering per variabele = 0
      En bij dit voornemen: verandering in totaal = 0
      En bij dit voornemen: budget bijgesteld = ja
      Als de bevoegdheid wordt bepaald
      Dan <mag>
      En draagt bevoegdheid "GR-HC2" dit niet
      En is de voorwaarde "diensten of hun voorwaarden" <vervuld>

      Voorbeelden:
        | levering | mag                                           | vervuld      |
        | ja       | mag de opdrachtgever dit                      | vervuld      |
        | nee      | mag de opdrachtgever dit niet                 | niet vervuld |
        | onbekend | is niet te bepalen of de opdrachtgever dit mag | onbeslist    |

  Regel: Of een wijziging ook op een andere clausule kan rusten, zegt de tekst niet # GR-HC1 GR-HC2 GR-HC3

    Voorbeeld: andere kwaliteitseisen zonder nieuw beleid, maar wel met meer eigen regie
      Gegeven een voornemen van de opdrachtgever: kwaliteitseisen wijzigen
      En bij dit voornemen: aanleiding = geen
      En bij dit voornemen: versterkt eigen regie = ja
      En bij dit voornemen: verandering per variabele = 0
      En bij dit voornemen: verandering in totaal = 0
      En bij dit voornemen: budget bijgesteld = ja
      Als de bevoegdheid wordt bepaald
      Dan mag de opdrachtgever dit niet
      En hangt dat antwoord af van "K-HC1"

    Voorbeeld: andere diensten na een genoemde ontwikkeling, die verder niets oplossen
      Gegeven een voornemen van de opdrachtgever: diensten wijzigen
      En bij dit voornemen: aanleiding = landelijk beleid
      En bij dit voornemen: ontwikkeling = integraal zorgakkoord
      En bij dit voornemen: noodzakelijk = ja
      En bij dit voornemen: draagt bij aan veiligheid = nee
      En bij dit voornemen: draagt bij aan participatie = nee
      En bij dit voornemen: draagt bij aan zelfredzaamheid = nee
      En bij dit voornemen: versterkt eigen regie = nee
      En bij dit voornemen: lost knelpunten op = nee
      En bij dit voornemen: verandering per variabele = 0
      En bij dit voornemen: verandering in totaal = 0
      En bij dit voornemen: budget bijgesteld = ja
      Als de bevoegdheid wordt bepaald
      Dan mag de opdrachtgever dit niet
      En hangt dat antwoord af van "K-HC1"
      En is de voorwaarde "diensten of hun voorwaarden" vervuld

    Abstract Scenario: <voornemen>, als elke clausule telt die past
      Gegeven een voornemen van de opdrachtgever: <voornemen>
      En het standpunt dat voor "K-HC1" de lezing "elke_die_past" geldt
      Als de bevoegdheid wordt bepaald
      Dan is de voorwaarde "<voorwaarde>" vervuld

      Voorbeelden:
        | voornemen                | voorwaarde                      |
        | kwaliteitseisen wijzigen | diensten of hun voorwaarden     |
        | diensten wijzigen        | voorwaarden van de overeenkomst |

  Regel: Een deelopdracht inbrengen is fasering en geen nieuwe dienst # GR-HC3n

    Abstract Scenario: deelopdracht <deelopdracht> toevoegen, wat aan clausule 3 niet voldoet
      Gegeven een voornemen van de opdrachtgever: diensten toevoegen
      En bij dit voornemen: deelopdracht = <deelopdracht>
      En bij dit voornemen: draagt bij aan veiligheid = nee
      En bij dit voornemen: draagt bij aan participatie = nee
      En bij dit voornemen: draagt bij aan zelfredzaamheid = nee
      En bij dit voornemen: versterkt eigen regie = nee
      En bij dit voornemen: lost knelpunten op = nee
      Als de bevoegdheid wordt bepaald
      Dan draagt bevoegdheid "GR-HC3" dit niet
      En draagt bevoegdheid "GR-HC3n" <draagt>
      En mag de opdrachtgever <draagt>
      En staat dat antwoord vast

      Voorbeelden:
        | deelopdracht | draagt   |
        | 1            | dit      |
        | 2            | dit      |
        | 3            | dit      |
        | 4            | dit      |
        | 5            | dit      |
        | 6.1          | dit      |
        | 6.2          | dit      |
        | 6.3          | dit      |
        | 6.4          | dit      |
        | 6.5          | dit      |
        | 7            | dit      |
        | 8            | dit      |
        | geen         | dit niet |

    Voorbeeld: wanneer het budget van een andere deelopdracht dan 9 is bepaald, is geen twijfel over een jaar tevoren
      Gegeven een voornemen van de opdrachtgever: diensten toevoegen
      En bij dit voornemen: deelopdracht = 6.1
      En bij dit voornemen: jaar toevoegen = 2029
      En bij dit voornemen: jaar budget bepaald = 2028
      Als de bevoegdheid wordt bepaald
      Dan mag de opdrachtgever dit
      En staat dat antwoord vast
      En speelt hierbij bevinding "K-153" niet

    Voorbeeld: niet gezegd of de dienst een deelopdracht is, en aan clausule 3 voldoet zij niet
      Gegeven een voornemen van de opdrachtgever: diensten toevoegen
      En bij dit voornemen: draagt bij aan veiligheid = nee
      En bij dit voornemen: draagt bij aan participatie = nee
      En bij dit voornemen: draagt bij aan zelfredzaamheid = nee
      En bij dit voornemen: versterkt eigen regie = nee
      En bij dit voornemen: lost knelpunten op = nee
      Als de bevoegdheid wordt bepaald
      Dan is niet te bepalen of de opdrachtgever dit mag
      En wordt nog gevraagd: deelopdracht

    Abstract Scenario: deelopdracht 9 als dienst in <jaar>, met een budget van <budget>, wat aan clausule 3 niet voldoet
      Gegeven een voornemen van de opdrachtgever: diensten toevoegen
      En bij dit voornemen: deelopdracht = 9
      En bij dit voornemen: jaar toevoegen = <jaar>
      En bij dit voornemen: jaar budget bepaald = <budget>
      En bij dit voornemen: draagt bij aan veiligheid = nee
      En bij dit voornemen: draagt bij aan participatie = nee
      En bij dit voornemen: draagt bij aan zelfredzaamheid = nee
      En bij dit voornemen: versterkt eigen regie = nee
      En bij dit voornemen: lost knelpunten op = nee
      Als de bevoegdheid wordt bepaald
      Dan mag de opdrachtgever <mag>
      En staat dat antwoord vast
      En draagt bevoegdheid "GR-HC3n" dit niet
      En draagt bevoegdheid "GR-F29-6" <mag>

      Voorbeelden:
        | jaar | budget | mag      |
        | 2031 | 2030   | dit      |
        | 2031 | 2031   | dit niet |
        | 2028 | 2027   | dit niet |

    Voorbeeld: deelopdracht 9 al in 2028, als dienst die eigen regie versterkt
      Gegeven een voornemen van de opdrachtgever: diensten toevoegen
      En bij dit voornemen: deelopdracht = 9
      En bij dit voornemen: jaar toevoegen = 2028
      En bij dit voornemen: jaar budget bepaald = 2027
      En bij dit voornemen: versterkt eigen regie = ja
      En bij dit voornemen: verandering per variabele = 0
      En bij dit voornemen: verandering in totaal = 0
      En bij dit voornemen: budget bijgesteld = ja
      Als de bevoegdheid wordt bepaald
      Dan mag de opdrachtgever dit niet
      En hangt dat antwoord af van "K-HC3n"

  Regel: Wat een bevoegdheid vraagt, telt niet voor een voornemen waarover zij niet gaat # GR-HC1 GR-HC4 GR-HC5 GR-HC3n GR-F29-6 GR-F-R1 GR-ST1-04

    Voorbeeld: de samenstelling wijzigen mag niet van de wet, en aan alles wat andere bevoegdheden vragen is voldaan
      Gegeven een voornemen van de opdrachtgever: samenstelling wijzigen
      En bij dit voornemen: wet staat toe = nee
      En bij dit voornemen: aanleiding = landelijk beleid
      En bij dit voornemen: noodzakelijk = ja
      En bij dit voornemen: verandering per variabele = 0
      En bij dit voornemen: verandering in totaal = 0
      En bij dit voornemen: budget bijgesteld = ja
      En bij dit voornemen: versterkt eigen regie = ja
      En bij dit voornemen: anders organiseren besloten = ja
      En bij dit voornemen: besluit meegedeeld = 31 januari 2030
      En bij dit voornemen: toepassing = 1 februari 2031
      En bij dit voornemen: redelijke vergoeding = ja
      En bij dit voornemen: kostprijsonderzoek = ja
      En bij dit voornemen: wijziging budget = 0,1
      En bij dit voornemen: regels verzetten zich = nee
      En bij dit voornemen: deelopdracht = 6.1
      En bij dit voornemen: jaar toevoegen = 2031
      En bij dit voornemen: jaar budget bepaald = 2030
      En bij dit voornemen: overgebleven = een
      Als de bevoegdheid wordt bepaald
      Dan mag de opdrachtgever dit niet
      En staat dat antwoord vast
