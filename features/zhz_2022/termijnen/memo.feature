# language: nl
@wet @bron:zhz_2022/inkoopproces_jeugdhulp_2022 @bron:zhz_2022/selectie_en_contractering @bron:zhz_2022/overgangsproces
Functionaliteit: Data van de inkoop voor 2022

  Regel: De memo van 11 mei 2021 kijkt twaalf maanden terug en kondigt twee bijeenkomsten aan   # ZI-01 ZI-05 ZI-06

    Voorbeeld: de data
      Als de termijnen worden bepaald
      Dan is de datum van "Memo aan het Dagelijks Bestuur" 11 mei 2021
      En is de datum van "Begin van de voorbereiding (ongeveer)" 11 mei 2020
      En is de datum van "Eerste raadsinformatiebijeenkomst" 8 juni 2021
      En is de datum van "Tweede raadsinformatiebijeenkomst" 10 juni 2021

  Regel: Vanaf mei tot juli wordt met aanbieders gesproken   # ZI-27

    Voorbeeld: juli zelf is twijfelachtig
      Als de termijnen worden bepaald
      Dan is de datum van "Einde van de gesprekken met aanbieders" 30 juni 2021
      En kan de datum van "Einde van de gesprekken met aanbieders" door "X-ZI-10" ook 31 juli 2021 zijn

    Voorbeeld: tot en met juli, in de lezing dat juli erbij hoort
      Gegeven het standpunt dat voor "X-ZI-10" de lezing "met juli" geldt
      En een planning met "Producten en tarieven voorgelegd aan aanbieders" op 1 juli 2021
      Als de termijnen worden bepaald
      Dan is de datum van "Einde van de gesprekken met aanbieders" 31 juli 2021
      En past de planning niet, door 2 afspraken samen

    Voorbeeld: in juli voorleggen past, tenzij juli nog voor gesprekken is
      Gegeven een planning met "Producten en tarieven voorgelegd aan aanbieders" op 1 juli 2021
      Als de termijnen worden bepaald
      Dan past de planning

  Regel: Eerst gesprekken, dan voorleggen, dan tekenen, en dat vóór 1 oktober 2021   # ZI-26 ZI-29

    Voorbeeld: voorleggen op de laatste dag van de gesprekken past niet
      Gegeven een planning met "Producten en tarieven voorgelegd aan aanbieders" op 30 juni 2021
      Als de termijnen worden bepaald
      Dan past de planning niet, door 2 afspraken samen

    Voorbeeld: tekenen op 30 september past
      Gegeven een planning met "Ondertekening van de contracten" op 30 september 2021
      Als de termijnen worden bepaald
      Dan past de planning

    Voorbeeld: tekenen op 1 oktober past niet
      Gegeven een planning met "Ondertekening van de contracten" op 1 oktober 2021
      Als de termijnen worden bepaald
      Dan past de planning niet, door 2 afspraken samen
      En is de kleinste aanpassing van de planning 1 dagen

    Voorbeeld: tekenen voordat de vakantie voorbij is past niet
      Gegeven een planning met "Einde van de zomervakantie" op 29 augustus 2021
      En een planning met "Ondertekening van de contracten" op 29 augustus 2021
      Als de termijnen worden bepaald
      Dan past de planning niet, door 4 afspraken samen

  Regel: Het overgangsproces begint al tijdens het inkoopproces   # ZI-04

    Voorbeeld: begonnen vóór het tekenen
      Gegeven een planning met "Begin van het overgangsproces (fase 4)" op 1 september 2021
      En een planning met "Ondertekening van de contracten" op 20 september 2021
      Als de termijnen worden bepaald
      Dan past de planning

    Voorbeeld: begonnen na het tekenen
      Gegeven een planning met "Begin van het overgangsproces (fase 4)" op 21 september 2021
      En een planning met "Ondertekening van de contracten" op 20 september 2021
      Als de termijnen worden bepaald
      Dan past de planning niet, door 3 afspraken samen
