# language: nl
@wet @bron:groningen_hsj_2026/3.5 @bron:groningen_hsj_2026/5.1 @bron:groningen_hsj_2026/5.3
Functionaliteit: Twijfel in het document die bij selectie en gunning speelt

  Achtergrond:
    Gegeven een volledig verzoek van combinatie "Noorderlicht" met combinanten "Kompas" en "Poolster"
    En een volledig verzoek van combinatie "Wierdenrand" met combinanten "Kwelder" en "Oeverzwaluw"

  Regel: Wie afvalt hoort dat mogen en moeten selecteren botsen   # GR-ST3-01 GR-3.1-07 GR-5.1-10

    Voorbeeld: de derde van drie
      Gegeven een volledig verzoek van combinatie "Eemsmond Jeugd" met combinanten "Havenkind" en "Maarland"
      En de score S1 van "Noorderlicht" is 28
      En de score S2 van "Noorderlicht" is 26
      En de score S1 van "Wierdenrand" is 26
      En de score S2 van "Wierdenrand" is 0
      En de score S1 van "Eemsmond Jeugd" is 18
      En de score S2 van "Eemsmond Jeugd" is 0
      Als de verzoeken worden getoetst
      Dan is "Eemsmond Jeugd" niet geselecteerd
      En speelt bij "Eemsmond Jeugd" bevinding "K-12"
      En speelt bij "Eemsmond Jeugd" bevinding "K-99" niet
      En is "Noorderlicht" geselecteerd
      En speelt bij "Noorderlicht" bevinding "K-12" niet
      En speelt bij "Noorderlicht" bevinding "K-99" niet
      En is "Wierdenrand" geselecteerd
      En speelt bij "Wierdenrand" bevinding "K-99"

    Voorbeeld: twee gelijk om de laatste plaats
      Gegeven een volledig verzoek van combinatie "Eemsmond Jeugd" met combinanten "Havenkind" en "Maarland"
      En de score S1 van "Noorderlicht" is 28
      En de score S2 van "Noorderlicht" is 26
      En de score S1 van "Wierdenrand" is 26
      En de score S2 van "Wierdenrand" is 24
      En de score S1 van "Eemsmond Jeugd" is 26
      En de score S2 van "Eemsmond Jeugd" is 24
      Als de verzoeken worden getoetst
      Dan is "Eemsmond Jeugd" loting
      En speelt bij "Eemsmond Jeugd" bevinding "K-12"
      En speelt bij "Eemsmond Jeugd" bevinding "K-142"
      En speelt bij "Noorderlicht" bevinding "K-142" niet

  Regel: Over S1 spelen twee vragen   # GR-S-01 GR-S1-III

    Voorbeeld: zes en acht punten voor vergelijkbaarheid
      Gegeven s1_vergelijkbaarheid van "Noorderlicht" is 6
      En s1_vergelijkbaarheid van "Wierdenrand" is 8
      Als de verzoeken worden getoetst
      Dan speelt bij "Noorderlicht" bevinding "K-25"
      En speelt bij "Noorderlicht" bevinding "K-13" niet
      En speelt bij "Wierdenrand" bevinding "K-25" niet

    Voorbeeld: één referentie en meer referenties
      Gegeven een volledig verzoek van hoofdaannemer "Havenkind"
      En een volledig verzoek van hoofdaannemer "Maarland"
      En "Maarland" levert ook referentie "Samen Verder"
      En de score S1 van "Noorderlicht" is 28
      Als de verzoeken worden getoetst
      Dan speelt bij "Havenkind" bevinding "K-28" niet
      En speelt bij "Maarland" bevinding "K-28"

    Voorbeeld: meer referenties, maar geen selectie
      Gegeven een volledig verzoek van hoofdaannemer "Maarland"
      En "Maarland" levert ook referentie "Samen Verder"
      Als de verzoeken worden getoetst
      Dan speelt bij "Maarland" bevinding "K-28" niet

  Regel: Zonder selectie is niet zeker dat iemand geselecteerd is, zoals de overeenkomst vraagt   # GR-5.1-06

    Voorbeeld: twee inschrijvers, en de winnaar tekent alleen een plan
      Gegeven een volledige inschrijving van "Noorderlicht"
      En een volledige inschrijving van "Wierdenrand"
      En de score K1 van "Noorderlicht" is 36
      En de score K2 van "Noorderlicht" is 28
      En de score K3 van "Noorderlicht" is 28
      En de score K1 van "Wierdenrand" is 32
      En de score K2 van "Wierdenrand" is 28
      En de score K3 van "Wierdenrand" is 30
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" voorlopig gegund
      En speelt bij "Noorderlicht" bevinding "K-136"
      En speelt bij "Noorderlicht" bevinding "K-150"
      En is "Wierdenrand" afgewezen
      En speelt bij "Wierdenrand" bevinding "K-136"
      En speelt bij "Wierdenrand" bevinding "K-150" niet

    Voorbeeld: gelijk in de gunning
      Gegeven een volledige inschrijving van "Noorderlicht"
      En een volledige inschrijving van "Wierdenrand"
      En de score K1 van "Noorderlicht" is 32
      En de score K2 van "Noorderlicht" is 28
      En de score K3 van "Noorderlicht" is 30
      En de score K1 van "Wierdenrand" is 32
      En de score K2 van "Wierdenrand" is 30
      En de score K3 van "Wierdenrand" is 28
      Als de verzoeken worden getoetst
      Dan is "Noorderlicht" loting
      En speelt bij "Noorderlicht" bevinding "K-142"

  Regel: Wanneer de dialoog is geslaagd staat nergens   # GR-5.1-08

    Voorbeeld: de dialoog is niet succesvol doorlopen
      Gegeven een volledige inschrijving van "Noorderlicht"
      En een volledige inschrijving van "Wierdenrand"
      En voor "Wierdenrand" geldt niet: dialoog succesvol doorlopen
      En de score K1 van "Noorderlicht" is 36
      En de score K2 van "Noorderlicht" is 28
      En de score K3 van "Noorderlicht" is 28
      Als de verzoeken worden getoetst
      Dan is "Wierdenrand" afgewezen
      En speelt bij "Wierdenrand" bevinding "K-33"
      En speelt bij "Noorderlicht" bevinding "K-33" niet
