# language: nl
@wet @bron:groningen_hsj_2026/bijlage_5/deel_3
Functionaliteit: De tabel met bedragen nagerekend

  Regel: Eén oorzaak wordt één keer gemeld   # GR-B5-R6.1 GR-B5-R6.2 GR-B5-R6.3 GR-B5-R6.4 GR-B5-RC GR-B5-RT

    Voorbeeld: rij 6.4 telt niet op, en het eindtotaal rekent ermee
      Als het budget van de hele looptijd wordt bepaald
      Dan vindt de controle 1 fouten
      En wijst de controle rij 6.4, kolom totaal aan

    Abstract Scenario: een fout erbij in rij <rij>, kolom <kolom>
      Gegeven in rij <rij>, kolom <kolom> staat € 10.000 te veel
      Als het budget van de hele looptijd wordt bepaald
      Dan vindt de controle 2 fouten
      En wijst de controle rij <rij>, kolom <kolom> aan

      Voorbeelden:
        | rij                 | kolom      |
        | 6.1                 | hsj        |
        | 6.2                 | basishulp  |
        | 6.3                 | totaal     |
        | correctie samenloop | aanvullend |
        | totaal              | hsj        |
