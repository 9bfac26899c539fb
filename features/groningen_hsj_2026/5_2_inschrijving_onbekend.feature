# language: nl
@wet @bron:groningen_hsj_2026/5.2
Functionaliteit: Onbekend of de inschrijving goed is ontvangen

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

  Regel: Zonder ontvangst staat niets vast   # GR-5.2-05 GR-5.2-07

    Voorbeeld: onbekend wanneer de inschrijving is ontvangen
      Gegeven van "Noorderlicht" is onbekend: het moment van ontvangst van de inschrijving
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" onbepaald
      En is "GR-5.2-05" niet beoordeeld
      En ontbreekt het moment van ontvangst van de inschrijving van "Noorderlicht"
      En is "Wierdenrand" onbepaald

    Voorbeeld: onbekend wanneer zij is ontvangen, ook als de hele minuut telt
      Gegeven van "Noorderlicht" is onbekend: het moment van ontvangst van de inschrijving
      En het standpunt dat voor "K-60" de lezing "minuut" geldt
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" onbepaald
      En is "GR-5.2-05" niet beoordeeld

    Voorbeeld: onbekend wanneer zij is verzonden, als dat telt en zij te laat is ontvangen
      Gegeven van "Noorderlicht" is onbekend: het moment van verzenden van de inschrijving
      En het platform ontvangt de inschrijving van "Noorderlicht" op 1 juni 2027 om 12:05
      En het standpunt dat voor "K-130" de lezing "verzending" geldt
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" onbepaald
      En is "GR-5.2-05" niet beoordeeld

    Voorbeeld: onbekend hoe zij is ingediend
      Gegeven van "Noorderlicht" is onbekend: de wijze van indienen van de inschrijving
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" onbepaald
      En ontbreekt de wijze van indienen van de inschrijving van "Noorderlicht"

    Voorbeeld: onbekend is alleen de ontvangst van wie toch lager scoort
      Gegeven van "Wierdenrand" is onbekend: het moment van ontvangst van de inschrijving
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" voorlopig gegund
      En is dat zeker
      En is "Wierdenrand" afgewezen
      En ontbreekt er niets bij "Wierdenrand"

    Voorbeeld: van de een is de inschrijving ontvangen, van de ander is nog niets bekend
      Gegeven van "Wierdenrand" is onbekend: het moment van verzenden van de inschrijving
      En van "Wierdenrand" is onbekend: het moment van ontvangst van de inschrijving
      En van "Wierdenrand" is onbekend: de wijze van indienen van de inschrijving
      En van "Wierdenrand" is onbekend: plan van aanpak bijgevoegd
      En van "Wierdenrand" is onbekend: de score K1
      En van "Wierdenrand" is onbekend: de score K2
      En van "Wierdenrand" is onbekend: de score K3
      Als de verzoeken worden getoetst
      Dan is "Wierdenrand" onbepaald
      En ontbreekt het moment van ontvangst van de inschrijving van "Wierdenrand"
      En is "Noorderlicht" onbepaald

    Voorbeeld: een inschrijving die te laat is, als over de dialoog nog niets bekend is
      Gegeven "Noorderlicht" dient de inschrijving in op 2 juni 2027 om 9:00
      En van "Noorderlicht" is onbekend: dialoog succesvol doorlopen
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" afgewezen
      En is dat zeker
      En is "Wierdenrand" voorlopig gegund
      En is dat zeker

    Voorbeeld: een inschrijving per post, als over de dialoog nog niets bekend is
      Gegeven de wijze van indienen van de inschrijving van "Noorderlicht" is post
      En van "Noorderlicht" is onbekend: dialoog succesvol doorlopen
      Als de verzoeken worden getoetst
      Dan is aan "GR-5.2-07" niet voldaan door "Noorderlicht"
