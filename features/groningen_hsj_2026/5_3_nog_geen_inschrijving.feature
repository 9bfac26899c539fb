# language: nl
@wet @bron:groningen_hsj_2026/4 @bron:groningen_hsj_2026/5.3
Functionaliteit: Voor er is ingeschreven, en zonder plaats in de dialoog

  Regel: Zolang er geen inschrijving is wordt er geen getoetst   # GR-4-01 GR-5.3-03 GR-5.3-04 GR-5.3-05 GR-5.3-06 GR-5.2-05 GR-5.2-07 GR-5.2-09 GR-4-05 GR-B1-10

    Achtergrond:
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"

    Voorbeeld: een verzoek waarover nog geen inschrijving bekend is
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-5.2-05" voldaan
      En is aan "GR-5.2-07" voldaan
      En is aan "GR-5.2-09" voldaan
      En is aan "GR-5.2-10" voldaan
      En is aan "GR-5.3-02" voldaan
      En is aan "GR-5.3-03" voldaan
      En is aan "GR-5.3-04" voldaan
      En is aan "GR-5.3-05" voldaan
      En is aan "GR-5.3-06" voldaan
      En is aan "GR-4-05" voldaan
      En is aan "GR-B1-10" voldaan
      En speelt bij "De Kade" bevinding "K-14" niet
      En speelt bij "De Kade" bevinding "K-33" niet

  Regel: Zolang niemand heeft ingeschreven is de selectie de laatste stap   # GR-4-03 GR-5.1-08 GR-S-SUM

    Achtergrond:
      Gegeven een volledig verzoek van combinatie "Noorderlicht" met combinanten "Kompas" en "Poolster"
      En een volledig verzoek van combinatie "Wierdenrand" met combinanten "Kwelder" en "Oeverzwaluw"
      En een volledig verzoek van combinatie "Eemsmond Jeugd" met combinanten "Havenkind" en "Maarland"
      En de score S1 van "Noorderlicht" is 28
      En de score S2 van "Noorderlicht" is 26
      En de score S1 van "Wierdenrand" is 26
      En de score S2 van "Wierdenrand" is 24
      En de score S1 van "Eemsmond Jeugd" is 18
      En de score S2 van "Eemsmond Jeugd" is 14

    Abstract Scenario: dialoog succesvol: <dialoog>, bezwaren: <bezwaren>, en nog geen inschrijving
      Gegeven de dialoog succesvol doorlopen van "Noorderlicht" is <dialoog>
      En de bezwaren uit verificatie van "Noorderlicht" is <bezwaren>
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" geselecteerd
      En is dat zeker
      En speelt bij "Noorderlicht" bevinding "K-33" niet

      Voorbeelden:
        | dialoog | bezwaren |
        | ja      | nee      |
        | nee     | nee      |
        | ja      | ja       |

    Voorbeeld: van één inschrijver is iets bekend van de vorm van zijn inschrijving, en dan is de selectie niet meer de laatste stap
      Gegeven de woorden van de inschrijving van "Noorderlicht" is 4000
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" onbepaald
      En is "Noorderlicht" mogelijk afgewezen
      En is "Wierdenrand" onbepaald

  Regel: Wie geen plaats in de dialoog heeft, wordt op zijn inschrijving niet beoordeeld   # GR-4-02 GR-S-NOT

    Achtergrond:
      Gegeven een volledig verzoek van combinatie "Noorderlicht" met combinanten "Kompas" en "Poolster"
      En een volledig verzoek van combinatie "Wierdenrand" met combinanten "Kwelder" en "Oeverzwaluw"
      En een volledig verzoek van combinatie "Eemsmond Jeugd" met combinanten "Havenkind" en "Maarland"
      En de score S1 van "Noorderlicht" is 28
      En de score S2 van "Noorderlicht" is 26
      En de score S1 van "Wierdenrand" is 26
      En de score S2 van "Wierdenrand" is 24
      En de score S1 van "Eemsmond Jeugd" is 18
      En de score S2 van "Eemsmond Jeugd" is 14
      En een volledige inschrijving van "Noorderlicht"
      En een volledige inschrijving van "Eemsmond Jeugd"

    Abstract Scenario: niet geselecteerd, en toch een inschrijving: <gegeven> is <waarde>
      Gegeven <gegeven> van "Eemsmond Jeugd" is <waarde>
      En het standpunt dat voor "K-08b" de lezing "mag" geldt
      Als de verzoeken worden getoetst
      Dan is "Eemsmond Jeugd" niet geselecteerd
      En is dat zeker
      En ontbreekt er niets bij "Eemsmond Jeugd"

      Voorbeelden:
        | gegeven                                   | waarde |
        | de wijze van indienen van de inschrijving | post   |
        | plan van aanpak bijgevoegd                | nee    |
        | dialoog succesvol doorlopen               | nee    |
        | bezwaren uit verificatie                  | ja     |
