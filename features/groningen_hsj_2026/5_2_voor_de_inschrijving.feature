# language: nl
@wet @bron:groningen_hsj_2026/5.2 @bron:groningen_hsj_2026/4
Functionaliteit: Voordat er is ingeschreven

  Regel: Zolang er nog niet is ingeschreven gaat geen vraag over de inschrijving   # GR-4-03 GR-5.2-05

    Voorbeeld: een verzoek zonder meer
      Gegeven een volledig verzoek van combinatie "Noorderlicht" met combinanten "Kompas" en "Poolster"
      Als het verzoek wordt getoetst
      Dan is "Noorderlicht" geschikt
      En is dat zeker
      En ontbreekt er niets bij "Noorderlicht"
      En is aan "GR-5.2-05" voldaan

    Voorbeeld: na de selectie
      Gegeven een volledig verzoek van combinatie "Noorderlicht" met combinanten "Kompas" en "Poolster"
      En een volledig verzoek van combinatie "Wierdenrand" met combinanten "Kwelder" en "Oeverzwaluw"
      En een volledig verzoek van combinatie "Eemsmond Jeugd" met combinanten "Havenkind" en "Maarland"
      En de score S1 van "Noorderlicht" is 28
      En de score S2 van "Noorderlicht" is 26
      En de score S1 van "Wierdenrand" is 26
      En de score S2 van "Wierdenrand" is 24
      En de score S1 van "Eemsmond Jeugd" is 18
      En de score S2 van "Eemsmond Jeugd" is 14
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" geselecteerd
      En is dat zeker
      En ontbreekt er niets bij "Noorderlicht"
      En is "Eemsmond Jeugd" niet geselecteerd
      En is dat zeker

    Voorbeeld: wie niet is geselecteerd hoeft ook later niets over een inschrijving te zeggen
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
      En "Noorderlicht" dient de inschrijving in op 2 juni 2027 om 9:00
      En een volledige inschrijving van "Wierdenrand"
      En de score K1 van "Wierdenrand" is 28
      En de score K2 van "Wierdenrand" is 28
      En de score K3 van "Wierdenrand" is 28
      Als de verzoeken worden getoetst
      Dan is "Eemsmond Jeugd" niet geselecteerd
      En is dat zeker
      En ontbreekt er niets bij "Eemsmond Jeugd"
      En is "Noorderlicht" afgewezen op grond van "GR-5.2-05"
      En is "Wierdenrand" voorlopig gegund
      En is dat zeker

    Abstract Scenario: is van een inschrijving iets bekend, dan gaat het over de gunning
      Gegeven een volledig verzoek van combinatie "Noorderlicht" met combinanten "Kompas" en "Poolster"
      En <gegeven> van "Noorderlicht" is <waarde>
      Als het verzoek wordt getoetst
      Dan is "Noorderlicht" onbepaald
      En ontbreekt dialoog succesvol doorlopen van "Noorderlicht"

      Voorbeelden:
        | gegeven                                      | waarde               |
        | het moment van verzenden van de inschrijving | 1 juni 2027 om 11:00 |
        | de wijze van indienen van de inschrijving    | platform             |
        | plan van aanpak bijgevoegd                   | ja                   |
        | aantal woorden van het plan van aanpak       | 5.000 woorden        |
        | de score K1                                  | 30                   |

    Voorbeeld: wie de dialoog niet met succes doorliep wordt niets over een inschrijving gevraagd
      Gegeven een volledig verzoek van combinatie "Noorderlicht" met combinanten "Kompas" en "Poolster"
      En een volledig verzoek van combinatie "Wierdenrand" met combinanten "Kwelder" en "Oeverzwaluw"
      En een volledige inschrijving van "Noorderlicht"
      En de score K1 van "Noorderlicht" is 28
      En de score K2 van "Noorderlicht" is 28
      En de score K3 van "Noorderlicht" is 28
      En voor "Wierdenrand" geldt niet: dialoog succesvol doorlopen
      Als de verzoeken worden getoetst
      Dan is "Wierdenrand" afgewezen
      En is aan "GR-5.2-05" voldaan
      En ontbreekt er niets bij "Wierdenrand"
      En is "Noorderlicht" voorlopig gegund
      En is dat zeker
