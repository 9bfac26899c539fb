# language: nl
@wet @bron:groningen_hsj_2026/2.1.3
Functionaliteit: Herzieningsclausules 1, 2 en 3
  Elke clausule geeft de opdrachtgever een bevoegdheid als aan al haar voorwaarden is voldaan.

  Regel: Kwaliteitseisen wijzigen # GR-HC1 GR-HC1a GR-HC1b GR-HC1c GR-HC1d

    Abstract Scenario: vier voorwaarden, alle vier nodig
      Gegeven een voornemen van de opdrachtgever: kwaliteitseisen wijzigen
      En bij dit voornemen: aanleiding = <aanleiding>
      En bij dit voornemen: noodzakelijk = nee
      En bij dit voornemen: wenselijk = <wenselijk>
      En bij dit voornemen: verandering per variabele = <kosten>
      En bij dit voornemen: verandering in totaal = <kosten>
      En bij dit voornemen: budget bijgesteld = <budget>
      Als de bevoegdheid wordt bepaald
      Dan draagt bevoegdheid "GR-HC1" <draagt>
      En staat dat antwoord vast

      Voorbeelden:
        | aanleiding           | wenselijk | kosten | budget | draagt   |
        | landelijk beleid     | ja        | 0,1    | ja     | dit      |
        | gemeentelijk beleid  | ja        | 0,5    | ja     | dit      |
        | wet of regelgeving   | ja        | 1,0001 | ja     | dit niet |
        | wet of regelgeving   | ja        | -0,5   | ja     | dit      |
        | geen                 | ja        | 0,1    | ja     | dit niet |
        | landelijk beleid     | nee       | 0,1    | ja     | dit niet |
        | landelijk beleid     | ja        | 0,1    | nee    | dit niet |

    Abstract Scenario: de kosten veranderen meer dan clausule 5 voor het budget toelaat, en ten hoogste 100 procent
      Gegeven een voornemen van de opdrachtgever: <voornemen>
      En bij dit voornemen: aanleiding = landelijk beleid
      En bij dit voornemen: ontwikkeling = integraal zorgakkoord
      En bij dit voornemen: deelopdracht = geen
      En bij dit voornemen: noodzakelijk = ja
      En bij dit voornemen: versterkt eigen regie = ja
      En bij dit voornemen: verandering per variabele = <kosten>
      En bij dit voornemen: verandering in totaal = <kosten>
      En bij dit voornemen: budget bijgesteld = ja
      Als de bevoegdheid wordt bepaald
      Dan mag de opdrachtgever dit
      En hangt dat antwoord af van "K-79"

      Voorbeelden:
        | voornemen                | kosten  |
        | kwaliteitseisen wijzigen | 1       |
        | kwaliteitseisen wijzigen | 0,5001  |
        | kwaliteitseisen wijzigen | -0,5001 |
        | kwaliteitseisen wijzigen | -1      |
        | voorwaarden wijzigen     | 1       |
        | diensten toevoegen       | 1       |

    Abstract Scenario: geldt clausule 5 ook hier, dan gaat er niet meer dan de helft bij of af
      Gegeven een voornemen van de opdrachtgever: kwaliteitseisen wijzigen
      En het standpunt dat voor "K-79" de lezing "ook_clausule_5" geldt
      En bij dit voornemen: aanleiding = landelijk beleid
      En bij dit voornemen: noodzakelijk = ja
      En bij dit voornemen: verandering per variabele = 0,1
      En bij dit voornemen: verandering in totaal = <kosten>
      En bij dit voornemen: budget bijgesteld = <budget>
      Als de bevoegdheid wordt bepaald
      Dan is de voorwaarde "GR-HC1d" <vervuld>

      Voorbeelden:
        | kosten  | budget | vervuld      |
        | 0,5     | ja     | vervuld      |
        | 0,5     | nee    | niet vervuld |
        | 0,5001  | ja     | niet vervuld |
        | -0,5    | ja     | vervuld      |
        | -0,5001 | ja     | niet vervuld |

    Voorbeeld: onbekend hoeveel de kosten als geheel veranderen, als clausule 5 ook hier geldt
      Gegeven een voornemen van de opdrachtgever: kwaliteitseisen wijzigen
      En het standpunt dat voor "K-79" de lezing "ook_clausule_5" geldt
      En bij dit voornemen: verandering per variabele = 0,1
      En bij dit voornemen: budget bijgesteld = ja
      Als de bevoegdheid wordt bepaald
      Dan is de voorwaarde "GR-HC1d" onbeslist

    Abstract Scenario: één kostenvariabele verandert ten hoogste <per variabele>, alle samen <in totaal>
      Gegeven een voornemen van de opdrachtgever: kwaliteitseisen wijzigen
      En bij dit voornemen: aanleiding = wet of regelgeving
      En bij dit voornemen: noodzakelijk = ja
      En bij dit voornemen: verandering per variabele = <per variabele>
      En bij dit voornemen: verandering in totaal = <in totaal>
      En bij dit voornemen: budget bijgesteld = ja
      Als de bevoegdheid wordt bepaald
      Dan is niet te bepalen of de opdrachtgever dit mag
      En hangt dat antwoord af van "K-113"

      Voorbeelden:
        | per variabele | in totaal |
        | 1,2           | 0,1       |
        | 0,4           | 1,2       |

  Regel: Voorwaarden wijzigen na een genoemde ontwikkeling # GR-HC2

    Abstract Scenario: een ontwikkeling en vier voorwaarden, alle nodig
      Gegeven een voornemen van de opdrachtgever: voorwaarden wijzigen
      En bij dit voornemen: aanleiding = <aanleiding>
      En bij dit voornemen: ontwikkeling = <ontwikkeling>
      En bij dit voornemen: noodzakelijk = <nodig>
      En bij dit voornemen: wenselijk = nee
      En bij dit voornemen: verandering per variabele = <kosten>
      En bij dit voornemen: verandering in totaal = <kosten>
      En bij dit voornemen: budget bijgesteld = <budget>
      Als de bevoegdheid wordt bepaald
      Dan draagt bevoegdheid "GR-HC2" <draagt>

      Voorbeelden:
        | aanleiding       | ontwikkeling            | nodig | kosten | budget | draagt   |
        | landelijk beleid | hervormingsagenda jeugd | ja    | 0      | ja     | dit      |
        | landelijk beleid | opvolger daarvan        | ja    | 0      | ja     | dit      |
        | landelijk beleid | andere                  | ja    | 0      | ja     | dit niet |
        | geen             | hervormingsagenda jeugd | ja    | 0      | ja     | dit niet |
        | landelijk beleid | hervormingsagenda jeugd | nee   | 0      | ja     | dit niet |
        | landelijk beleid | hervormingsagenda jeugd | ja    | 1,01   | ja     | dit niet |
        | landelijk beleid | hervormingsagenda jeugd | ja    | 0      | nee    | dit niet |

  Regel: Diensten wijzigen of toevoegen # GR-HC3 GR-HC3a GR-HC3b GR-HC3c GR-HC3d

    Voorbeeld: een nieuwe dienst die eigen regie versterkt
      Gegeven een voornemen van de opdrachtgever: diensten toevoegen
      En bij dit voornemen: deelopdracht = geen
      En bij dit voornemen: versterkt eigen regie = ja
      En bij dit voornemen: verandering per variabele = 0,5
      En bij dit voornemen: verandering in totaal = 0,5
      En bij dit voornemen: budget bijgesteld = ja
      Als de bevoegdheid wordt bepaald
      Dan mag de opdrachtgever dit
      En staat dat antwoord vast
      En is de voorwaarde "GR-HC3a" vervuld
      En is de voorwaarde "GR-HC3b" onbeslist

    Abstract Scenario: lost alleen knelpunten op, met kosten <kosten> en budget bijgesteld: <budget>
      Gegeven een voornemen van de opdrachtgever: diensten wijzigen
      En het standpunt dat voor "K-75" de lezing "alleen_bij_knelpunten" geldt
      En bij dit voornemen: versterkt eigen regie = nee
      En bij dit voornemen: draagt bij aan veiligheid = nee
      En bij dit voornemen: draagt bij aan participatie = nee
      En bij dit voornemen: draagt bij aan zelfredzaamheid = nee
      En bij dit voornemen: lost knelpunten op = ja
      En bij dit voornemen: verandering per variabele = <kosten>
      En bij dit voornemen: verandering in totaal = <kosten>
      En bij dit voornemen: budget bijgesteld = <budget>
      Als de bevoegdheid wordt bepaald
      Dan draagt bevoegdheid "GR-HC3" <draagt>
      En speelt hierbij bevinding "K-HC3b"

      Voorbeelden:
        | kosten | budget | draagt   |
        | 0,5    | ja     | dit      |
        | 1,01   | ja     | dit niet |
        | 0,5    | nee    | dit niet |

    Abstract Scenario: versterkt eigen regie, met kosten <kosten> en budget bijgesteld: <budget>
      Gegeven een voornemen van de opdrachtgever: diensten wijzigen
      En bij dit voornemen: versterkt eigen regie = ja
      En bij dit voornemen: lost knelpunten op = nee
      En bij dit voornemen: verandering per variabele = <kosten>
      En bij dit voornemen: verandering in totaal = <kosten>
      En bij dit voornemen: budget bijgesteld = <budget>
      Als de bevoegdheid wordt bepaald
      Dan mag de opdrachtgever dit niet
      En hangt dat antwoord af van "K-75"

      Voorbeelden:
        | kosten | budget |
        | 1,01   | ja     |
        | 0,5    | nee    |

    Voorbeeld: alleen veiligheid
      Gegeven een voornemen van de opdrachtgever: diensten wijzigen
      En bij dit voornemen: draagt bij aan veiligheid = ja
      En bij dit voornemen: draagt bij aan participatie = nee
      En bij dit voornemen: draagt bij aan zelfredzaamheid = nee
      En bij dit voornemen: versterkt eigen regie = nee
      En bij dit voornemen: lost knelpunten op = nee
      En bij dit voornemen: verandering per variabele = 0
      En bij dit voornemen: verandering in totaal = 0
      En bij dit voornemen: budget bijgesteld = ja
      Als de bevoegdheid wordt bepaald
      Dan is niet te bepalen of de opdrachtgever dit mag
      En hangt dat antwoord af van "K-HC3a"

    Abstract Scenario: veiligheid <veiligheid>, participatie <participatie>, zelfredzaamheid <zelfredzaamheid>, kosten <kosten>
      Gegeven een voornemen van de opdrachtgever: diensten wijzigen
      En het standpunt dat voor "K-HC3a" de lezing "alle drie" geldt
      En bij dit voornemen: draagt bij aan veiligheid = <veiligheid>
      En bij dit voornemen: draagt bij aan participatie = <participatie>
      En bij dit voornemen: draagt bij aan zelfredzaamheid = <zelfredzaamheid>
      En bij dit voornemen: versterkt eigen regie = nee
      En bij dit voornemen: lost knelpunten op = nee
      En bij dit voornemen: verandering per variabele = <kosten>
      En bij dit voornemen: verandering in totaal = <kosten>
      En bij dit voornemen: budget bijgesteld = ja
      Als de bevoegdheid wordt bepaald
      Dan is de voorwaarde "GR-HC3a" <bijdrage>
      En is de voorwaarde "GR-HC3c" <grens>

      Voorbeelden:
        | veiligheid | participatie | zelfredzaamheid | kosten | bijdrage     | grens        |
        | ja         | ja           | ja              | 1      | vervuld      | vervuld      |
        | nee        | ja           | ja              | 1      | niet vervuld | vervuld      |
        | ja         | nee          | ja              | 1      | niet vervuld | vervuld      |
        | ja         | ja           | nee             | 1      | niet vervuld | vervuld      |
        | ja         | ja           | ja              | 1,01   | vervuld      | niet vervuld |
