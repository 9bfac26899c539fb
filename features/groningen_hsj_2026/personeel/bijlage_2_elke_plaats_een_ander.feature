# language: nl
@wet @bron:groningen_hsj_2026/bijlage_2
Functionaliteit: Voor elke plaats een ander, en wat de toelichting daarover zegt
  Wie aanvult of ondersteunt, is een ander. Ontbreekt iemand, dan is dat het tekort en niet een dubbele plaats.

  Regel: Zijn er te weinig mensen, dan staat er voor welke plaatsen   # GR-B2-2.5 GR-B2-3.4 GR-B2-2.3

    Voorbeeld: één persoon op twee plaatsen bij het toetsen van de criteria
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep               |
        | wo        | skj          | gedragswetenschapper |
      En bij dit team: activiteiten = 2.5
      Als wordt bepaald wat dit team mag
      Dan mag dit team niet waar naar is gevraagd
      En zegt de toelichting: "staat één persoon op twee plaatsen: een hbo-opgeleide jeugd- en gezinsprofessional met SKJ-registratie, en een wo(+)-opgeleide professional met SKJ- of BIG-registratie"
      En zegt de toelichting: "(gedragswetenschapper, wo) past bij: een hbo-opgeleide jeugd- en gezinsprofessional met SKJ-registratie"

    Voorbeeld: twee mensen voor de drie plaatsen van de analyse
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep               |
        | wo plus   | skj          | gedragswetenschapper |
        | wo plus   | big          | kinderpsychiater     |
      En bij dit team: activiteiten = 3.4
      En het standpunt dat voor "K-106a" de lezing "dezelfde" geldt
      Als wordt bepaald wat dit team mag
      Dan mag dit team niet waar naar is gevraagd
      En zegt de toelichting: "zijn voor drie plaatsen maar twee mensen: een wo+-opgeleide professional met SKJ- of BIG-registratie, een wo-opgeleide gedragswetenschapper met SKJ-registratie en een kinderpsychiater"
      En zegt de toelichting niet: "staat één persoon op twee plaatsen"

    Voorbeeld: drie mensen voor vier van de vijf plaatsen bij consultatie
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep               |
        | wo        | skj          | gedragswetenschapper |
        | wo        | skj          | gedragswetenschapper |
        | hbo       | geen         | vaktherapeut         |
        | hbo       | geen         | vaktherapeut         |
        | wo plus   | big          | kinderpsychiater     |
      En bij dit team: activiteiten = 2.3
      Als wordt bepaald wat dit team mag
      Dan mag dit team niet waar naar is gevraagd
      En zegt de toelichting: "zijn voor vier plaatsen maar drie mensen: een hbo-opgeleide jeugd- en gezinsprofessional met SKJ-registratie, een wo(+)-opgeleide professional met SKJ- of BIG-registratie, een wo- of wo+-opgeleide gedragswetenschapper met SKJ- of BIG-registratie en een kinderpsychiater met BIG-registratie"
      En zegt de toelichting niet: "meer plaatsen"

    Voorbeeld: vier mensen voor de vijf plaatsen bij consultatie
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep               |
        | wo        | skj          | gedragswetenschapper |
        | wo        | skj          | gedragswetenschapper |
        | wo        | skj          | vaktherapeut         |
        | wo plus   | big          | kinderpsychiater     |
      En bij dit team: activiteiten = 2.3
      Als wordt bepaald wat dit team mag
      Dan mag dit team niet waar naar is gevraagd
      En zegt de toelichting: "bij activiteit 2.3 meer plaatsen (5) dan mensen die passen (4)"

    Voorbeeld: mag het dezelfde zijn, dan is wie alleen als wo-professional past niet nodig, en vult hij geen plaats
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep               |
        | wo        | skj          | gedragswetenschapper |
        | wo        | skj          | ander beroep         |
        | hbo       | geen         | vaktherapeut         |
        | wo plus   | big          | kinderpsychiater     |
      En bij dit team: activiteiten = 2.3
      En het standpunt dat voor "K-106b" de lezing "dezelfde" geldt
      Als wordt bepaald wat dit team mag
      Dan mag dit team niet waar naar is gevraagd
      En zegt de toelichting: "bij activiteit 2.3 meer plaatsen (4) dan mensen die passen (3)"

  Regel: Een lege plaats is een tekort, geen dubbele plaats   # GR-B2-2.5 GR-B2-3.4 GR-B2-2.3

    Abstract Scenario: bij het toetsen van de criteria is er alleen <wie>
      Gegeven een team met deze mensen
        | opleiding   | registraties | beroep   |
        | <opleiding> | skj          | <beroep> |
      En bij dit team: activiteiten = 2.5
      En het standpunt dat voor "K-145" de lezing "precies" geldt
      Als wordt bepaald wat dit team mag
      Dan mag dit team niet waar naar is gevraagd
      En zegt de toelichting: "ontbreekt: <ontbreekt>"
      En zegt de toelichting niet: "staat één persoon op twee plaatsen"
      En zegt de toelichting niet: "meer plaatsen"

      Voorbeelden:
        | wie      | opleiding | beroep                      | ontbreekt                                                                |
        | een hbo  | hbo       | jeugd en gezinsprofessional | een wo(+)-opgeleide professional met SKJ- of BIG-registratie             |
        | een wo   | wo        | ander beroep                | een hbo-opgeleide jeugd- en gezinsprofessional met SKJ-registratie       |

    Abstract Scenario: bij de analyse ontbreekt <ontbreekt>
      Gegeven een team met deze mensen
        | opleiding    | registraties | beroep    |
        | <opleiding1> | skj          | <beroep1> |
        | <opleiding2> | skj          | <beroep2> |
      En bij dit team: activiteiten = 3.4
      En het standpunt dat voor "K-106a" de lezing "dezelfde" geldt
      En het standpunt dat voor "K-145" de lezing "precies" geldt
      Als wordt bepaald wat dit team mag
      Dan mag dit team niet waar naar is gevraagd
      En zegt de toelichting: "ontbreekt: <ontbreekt>"
      En zegt de toelichting niet: "zijn voor drie plaatsen maar twee mensen"
      En zegt de toelichting niet: "meer plaatsen"

      Voorbeelden:
        | opleiding1 | beroep1              | opleiding2 | beroep2              | ontbreekt                                                   |
        | wo plus    | ander beroep         | wo         | gedragswetenschapper | een kinderpsychiater                                        |
        | wo plus    | ander beroep         | hbo        | kinderpsychiater     | een wo-opgeleide gedragswetenschapper met SKJ-registratie   |
        | wo         | gedragswetenschapper | hbo        | kinderpsychiater     | een wo+-opgeleide professional met SKJ- of BIG-registratie  |

    Abstract Scenario: bij consultatie zijn er een <een>, een <ander> en een <derde>, en ontbreken er twee
      Gegeven een team met deze mensen
        | opleiding    | registraties | beroep  |
        | <opleiding1> | <register1>  | <een>   |
        | <opleiding2> | <register2>  | <ander> |
        | <opleiding3> | <register3>  | <derde> |
      En bij dit team: activiteiten = 2.3
      En het standpunt dat voor "K-145" de lezing "precies" geldt
      Als wordt bepaald wat dit team mag
      Dan mag dit team niet waar naar is gevraagd
      En zegt de toelichting: "ontbreekt: <ontbreekt>"
      En zegt de toelichting niet: "zijn voor vier plaatsen maar drie mensen"

      Voorbeelden:
        | opleiding1 | register1 | een                         | opleiding2 | register2 | ander            | opleiding3 | register3 | derde            | ontbreekt                                                          |
        | hbo        | skj       | jeugd en gezinsprofessional | wo         | skj       | ander beroep     | mbo 4      | geen      | vaktherapeut     | een kinderpsychiater met BIG-registratie                           |
        | hbo        | skj       | jeugd en gezinsprofessional | mbo 4      | geen      | vaktherapeut     | hbo        | big       | kinderpsychiater | een wo(+)-opgeleide professional met SKJ- of BIG-registratie       |
        | wo         | skj       | ander beroep                | mbo 4      | geen      | vaktherapeut     | hbo        | big       | kinderpsychiater | een hbo-opgeleide jeugd- en gezinsprofessional met SKJ-registratie |
