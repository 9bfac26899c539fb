# language: nl
@wet @bron:groningen_hsj_2026/4 @bron:groningen_hsj_2026/bijlage_1/rij_10
Functionaliteit: Het plan van aanpak

  Achtergrond:
    Gegeven een volledig verzoek van combinatie "Noorderlicht" met combinanten "Kompas" en "Poolster"
    En een volledig verzoek van combinatie "Wierdenrand" met combinanten "Kwelder" en "Oeverzwaluw"
    En een volledige inschrijving van "Noorderlicht"
    En de score K1 van "Noorderlicht" is 36
    En de score K2 van "Noorderlicht" is 36
    En de score K3 van "Noorderlicht" is 36
    En een volledige inschrijving van "Wierdenrand"
    En de score K1 van "Wierdenrand" is 28
    En de score K2 van "Wierdenrand" is 28
    En de score K3 van "Wierdenrand" is 28

  Regel: Het plan van aanpak telt ten hoogste 6.000 woorden; wat er anders volgt noemt het document niet   # GR-4-05

    Voorbeeld: precies 6.000 woorden
      Gegeven het aantal woorden van het plan van aanpak van "Noorderlicht" is 6.000 woorden
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" voorlopig gegund
      En is dat zeker
      En is aan "GR-4-05" voldaan

    Voorbeeld: 6.001 woorden
      Gegeven het aantal woorden van het plan van aanpak van "Noorderlicht" is 6.001 woorden
      Als de verzoeken worden getoetst
      Dan is aan "GR-4-05" niet voldaan door "Noorderlicht"
      En is "Noorderlicht" onbepaald
      En hangt dat af van de lezing "K-93"
      En onder de lezing "K-93" "niet_correct" is "Noorderlicht" afgewezen
      En onder de lezing "K-93" "niet_meegewogen" is "Noorderlicht" voorlopig gegund
      En is "Wierdenrand" onbepaald

    Voorbeeld: onbekend hoeveel woorden
      Gegeven van "Noorderlicht" is onbekend: aantal woorden van het plan van aanpak
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" onbepaald
      En is "GR-4-05" niet beoordeeld
      En ontbreekt aantal woorden van het plan van aanpak van "Noorderlicht"

  Regel: Het plan van aanpak bevat geen afbeeldingen en verwijst niet naar webpagina's   # GR-4-05

    Abstract Scenario: <wat>
      Gegeven voor "Noorderlicht" geldt: <wat>
      Als de verzoeken worden getoetst
      Dan is aan "GR-4-05" niet voldaan door "Noorderlicht"
      En is "Noorderlicht" onbepaald
      En hangt dat af van de lezing "K-93"

      Voorbeelden:
        | wat                                       |
        | plan van aanpak bevat afbeeldingen        |
        | plan van aanpak verwijst naar webpagina's |

  Regel: Of het plan van aanpak bijlagen mag hebben zegt het document niet   # GR-4-05

    Voorbeeld: met bijlagen
      Gegeven voor "Noorderlicht" geldt: plan van aanpak heeft bijlagen
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" voorlopig gegund
      En hangt dat af van de lezing "K-155"
      En onder de lezing "K-155" "niet" is aan "GR-4-05" niet voldaan
      En onder de lezing "K-155" "wel" is aan "GR-4-05" voldaan

  Regel: De inschrijving is het plan van aanpak   # GR-B1-10 GR-5.2-10 GR-5.3-02

    Voorbeeld: zonder plan van aanpak
      Gegeven voor "Noorderlicht" geldt niet: plan van aanpak bijgevoegd
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" afgewezen op grond van "GR-B1-10"
      En hangt dat af van de lezing "K-08b"
      En onder de lezing "K-08b" "niet_beoordelen" is "Noorderlicht" afgewezen
      En onder de lezing "K-08b" "mag" kan "Noorderlicht" worden uitgesloten
      En is aan "GR-5.2-10" niet voldaan door "Noorderlicht"
      En is aan "GR-5.3-02" niet voldaan door "Noorderlicht"
      En is "Wierdenrand" voorlopig gegund
      En is dat zeker

    Voorbeeld: de gemeente sluit uit wie geen plan van aanpak indient
      Gegeven voor "Noorderlicht" geldt niet: plan van aanpak bijgevoegd
      En het standpunt dat voor "K-08b" de lezing "mag" geldt
      En het standpunt dat de gemeente haar bevoegdheid van "GR-B1-00" gebruikt
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" afgewezen
      En valt "Noorderlicht" af in stap 5
      En is "Wierdenrand" voorlopig gegund

    Voorbeeld: zonder plan van aanpak en per post
      Gegeven voor "Noorderlicht" geldt niet: plan van aanpak bijgevoegd
      En de wijze van indienen van de inschrijving van "Noorderlicht" is post
      En het standpunt dat voor "K-08b" de lezing "mag" geldt
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" afgewezen
      En is dat zeker

    Voorbeeld: de gemeente sluit niet uit
      Gegeven voor "Noorderlicht" geldt niet: plan van aanpak bijgevoegd
      En van "Noorderlicht" is onbekend: de score K1
      En het standpunt dat voor "K-08b" de lezing "mag" geldt
      En het standpunt dat de gemeente haar bevoegdheid van "GR-B1-00" niet gebruikt
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" onbepaald
      En ontbreekt de score K1 van "Noorderlicht"

    Voorbeeld: van een plan dat er niet is tellen de woorden niet
      Gegeven voor "Noorderlicht" geldt niet: plan van aanpak bijgevoegd
      En het aantal woorden van het plan van aanpak van "Noorderlicht" is 6.001 woorden
      En voor "Noorderlicht" geldt: plan van aanpak bevat afbeeldingen
      En voor "Noorderlicht" geldt: plan van aanpak verwijst naar webpagina's
      En voor "Noorderlicht" geldt: plan van aanpak heeft bijlagen
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" afgewezen
      En is aan "GR-4-05" voldaan
      En onder de lezing "K-155" "niet" is aan "GR-4-05" voldaan

    Voorbeeld: onbekend of het erbij zit
      Gegeven van "Noorderlicht" is onbekend: plan van aanpak bijgevoegd
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" onbepaald
      En ontbreekt plan van aanpak bijgevoegd van "Noorderlicht"
