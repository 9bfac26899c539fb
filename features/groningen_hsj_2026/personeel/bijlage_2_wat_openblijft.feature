# language: nl
@wet @bron:groningen_hsj_2026/bijlage_2
Functionaliteit: Wat bijlage 2 openlaat
  Een onduidelijke cel, een onbekend gegeven of een eis die nog komt geeft een eigen antwoord, nooit een stilzwijgend nee.

  Regel: Wat de tabel openlaat blijft open   # GR-B3-02 GR-B2-2.1 GR-B2-3.3 GR-B2-3.4 GR-B2-3.5

    Voorbeeld: de eisen voor 6.2 volgen pas met de taak
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep |
        | wo | skj | gedragswetenschapper |
      En bij dit team: activiteiten = 6.2
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B3-02": nog niet bepaald

    Abstract Scenario: BIG waar de rij van activiteit <activiteit> alleen SKJ noemt
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep |
        | wo | big | gedragswetenschapper |
        | wo plus | big | gz psycholoog |
        | wo plus | big | kinderpsychiater |
      En bij dit team: activiteiten = <activiteit>
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "<norm>": mag niet
      En hangt dat antwoord af van "K-106"

      Voorbeelden:
        | activiteit | norm      |
        | 3.3        | GR-B2-3.3 |
        | 3.4        | GR-B2-3.4 |

    Abstract Scenario: is BIG bij activiteit <activiteit> ook goed, dan mag het
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep |
        | wo | big | gedragswetenschapper |
        | wo plus | big | gz psycholoog |
        | wo plus | big | kinderpsychiater |
      En bij dit team: activiteiten = <activiteit>
      En het standpunt dat voor "K-106" de lezing "skj_of_big" geldt
      En het standpunt dat voor "K-106a" de lezing "dezelfde" geldt
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-<activiteit>": mag

      Voorbeelden:
        | activiteit |
        | 3.3        |
        | 3.4        |

    Voorbeeld: bij consultatie dezelfde voor de wo-professional en de gedragswetenschapper van het team
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep                      |
        | hbo       | skj          | jeugd en gezinsprofessional |
        | wo        | skj          | gedragswetenschapper        |
        | hbo       | geen         | vaktherapeut                |
        | wo plus   | big          | kinderpsychiater            |
      En bij dit team: activiteiten = 2.3
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-2.3": mag niet
      En hangt dat antwoord af van "K-106b"

    Abstract Scenario: mag het dezelfde zijn, dan vraagt consultatie vier mensen, en er zijn er <aantal>
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep               |
        | wo        | skj          | gedragswetenschapper |
        | wo        | <tweede>     | gedragswetenschapper |
        | hbo       | geen         | vaktherapeut         |
        | wo plus   | big          | kinderpsychiater     |
      En bij dit team: activiteiten = 2.3
      En het standpunt dat voor "K-106b" de lezing "dezelfde" geldt
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-2.3": <antwoord>

      Voorbeelden:
        | aantal | tweede | antwoord |
        | vier   | skj    | mag      |
        | drie   | geen   | mag niet |

    Voorbeeld: één gedragswetenschapper voor uitvoering en team
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep |
        | wo | skj | gedragswetenschapper |
        | wo plus | skj | ander beroep |
        | wo plus | big | kinderpsychiater |
      En bij dit team: activiteiten = 3.4
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-3.4": mag
      En hangt dat antwoord af van "K-106a"

    Voorbeeld: van de gedragswetenschapper van het team vraagt de tabel geen opleiding of register
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep               |
        | wo        | skj          | gedragswetenschapper |
        | hbo plus  | geen         | gedragswetenschapper |
        | wo plus   | skj          | ander beroep         |
        | wo plus   | big          | kinderpsychiater     |
      En bij dit team: activiteiten = 3.3
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-3.3": mag
      En staat dat antwoord vast

    Voorbeeld: de cel die afbreekt
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep |
        | wo | skj | gedragswetenschapper |
      En bij dit team: activiteiten = 3.5
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-3.5": mag
      En hangt dat antwoord af van "K-46"
      En is de voorwaarde "een wo-opgeleide gedragswetenschapper of een hbo-opgeleide jeugd- en gezinsprofessional, met SKJ-registratie" niet aan de orde

    Voorbeeld: één persoon op twee plaatsen
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep |
        | wo | skj | gedragswetenschapper |
      En bij dit team: activiteiten = 2.5
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-2.5": mag niet
      En is de voorwaarde "voor elke plaats een ander" niet vervuld

    Voorbeeld: van iemand is het register onbekend
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep                      |
        | hbo       | onbekend     | jeugd en gezinsprofessional |
      En bij dit team: activiteiten = 5.2
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-5.2": onbepaald

    Voorbeeld: ook als elk register telt, kan iemand in geen enkel register staan
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep                      |
        | mbo 4     | onbekend     | jeugd en gezinsprofessional |
      En bij dit team: activiteiten = 2.1
      En het standpunt dat voor "K-145" de lezing "hoger_register" geldt
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-2.1": onbepaald

    Voorbeeld: onbekend wie er in het team zitten
      Gegeven een team waarvan niet bekend is wie erin zitten
      En bij dit team: activiteiten = 2.3
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-2.3": onbepaald
      En is de voorwaarde "een vaktherapeut" niet aan de orde
      En is de voorwaarde "voor elke plaats een ander" niet aan de orde
      En is de voorwaarde "kennis van de doelgroep" niet aan de orde
      En is er geen antwoord bij "GR-B2-5.2"

    Voorbeeld: wie er in het team zitten is onbekend, dan kan de ene activiteit mogen en de andere niet
      Gegeven een team waarvan niet bekend is wie erin zitten
      En bij dit team: activiteiten = 2.1 en 5.2
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-5.2": onbepaald
      En zegt de toelichting: "Niet te bepalen: mag of mag deels of mag niet"

  Regel: Niet elke activiteit heeft een eis, en niet elke eis staat vast   # GR-B2-1.1 GR-B2-00 GR-B2-5.3 GR-B3-01 GR-B3-02 GR-T4b

    Abstract Scenario: <wat>
      Gegeven een team waarvan niet bekend is wie erin zitten
      En bij dit team: activiteiten = <activiteit>
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "<norm>": <antwoord>
      En staat dat antwoord vast

      Voorbeelden:
        | wat                                        | activiteit     | norm      | antwoord         |
        | een activiteit zonder eis                  | 1              | GR-B2-1.1 | geen eis         |
        | een deelopdracht die bijlage 2 niet noemt  | 8              | GR-B2-00  | geen eis         |
        | een eis die nergens heen leidt             | 5.3            | GR-B2-5.3 | nog niet bepaald |
        | een eis die met de taak komt               | 6.2            | GR-B3-02  | nog niet bepaald |
        | een taak zonder rij                        | bindend advies | GR-T4b    | niet genoemd     |
