# language: nl
@motor
Functionaliteit: Wat een voorstel verandert aan een vraag naast de toets

  Regel: Een ander antwoord wordt genoemd, ook als er geen antwoord meer is

    Voorbeeld: één probleem telt al als meerdere
      Gegeven het voorstel gaat over onderdeel "jeugdige"
      En een voorstel dat "meerdere" op 1 stelt
      Als het voorstel wordt gecontroleerd op "verschil"
      Dan vindt de controle "ander antwoord"
      En zegt de controle daarbij "nu niet bepaald, met het voorstel in ieder geval"

    Voorbeeld: zonder de norm over het bindend advies is er geen antwoord
      Gegeven het voorstel gaat over onderdeel "jeugdige"
      En een voorstel dat "GR-T4b" laat vervallen
      Als het voorstel wordt gecontroleerd op "verschil"
      Dan vindt de controle "ander antwoord"
      En zegt de controle daarbij "nu samenvoegen, met het voorstel geen antwoord"

  Regel: Bij hetzelfde antwoord wordt gezegd over welke voorwaarde anders wordt geoordeeld

    Voorbeeld: waar een klacht wordt ingediend
      Gegeven het voorstel gaat over onderdeel "rechtsgang"
      En een voorstel dat "GR-KL-01" laat vervallen
      Als het voorstel wordt gecontroleerd op "verschil"
      Dan vindt de controle "anders voldaan"
      En zegt de controle daarbij "GR-KL-01"

  Regel: Op elke vraag is er een antwoord

    Voorbeeld: een voorstel dat een vraag zonder antwoord laat, wordt als fout gemeld
      Gegeven het voorstel gaat over onderdeel "jeugdige"
      En een voorstel dat "GR-T4b" laat vervallen
      Als het voorstel wordt gecontroleerd op "antwoorden"
      Dan vindt de controle "geen antwoord"
      En zegt de controle daarbij "soms zonder antwoord"
      En staat daarbij "GR-T4b"
