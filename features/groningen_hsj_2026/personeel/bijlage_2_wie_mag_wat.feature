# language: nl
@wet @bron:groningen_hsj_2026/bijlage_2
Functionaliteit: Wie mag welke activiteit doen
  Bijlage 2 noemt per activiteit wie er nodig is. Elke afwijking heeft een eigen antwoord.

  Regel: Ontbreekt iemand, dan mag het team de activiteit niet doen   # GR-B2-2.3 GR-B2-2.5 GR-B2-4.6

    Voorbeeld: consultatie met iedereen die nodig is
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep |
        | hbo | skj | jeugd en gezinsprofessional |
        | wo | skj | ander beroep |
        | wo | skj | gedragswetenschapper |
        | hbo | geen | vaktherapeut |
        | wo plus | big | kinderpsychiater |
      En bij dit team: activiteiten = 2.3
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-2.3": mag
      En staat dat antwoord vast

    Voorbeeld: consultatie zonder kinderpsychiater
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep |
        | hbo | skj | jeugd en gezinsprofessional |
        | wo | skj | ander beroep |
        | wo | skj | gedragswetenschapper |
        | hbo | geen | vaktherapeut |
      En bij dit team: activiteiten = 2.3
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-2.3": mag niet
      En staat dat antwoord vast
      En is de voorwaarde "een kinderpsychiater met BIG-registratie" niet vervuld
      En is de voorwaarde "een vaktherapeut" vervuld

    Voorbeeld: een kinderpsychiater zonder BIG-registratie
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep |
        | hbo | skj | jeugd en gezinsprofessional |
        | wo | skj | ander beroep |
        | wo | skj | gedragswetenschapper |
        | hbo | geen | vaktherapeut |
        | wo plus | geen | kinderpsychiater |
      En bij dit team: activiteiten = 2.3
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-2.3": mag niet
      En is de voorwaarde "een kinderpsychiater met BIG-registratie" niet vervuld

    Voorbeeld: voor elke plaats past iemand, maar vier mensen vullen geen vijf plaatsen
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep               |
        | wo        | skj          | gedragswetenschapper |
        | wo        | skj          | gedragswetenschapper |
        | wo        | skj          | vaktherapeut         |
        | wo plus   | big          | kinderpsychiater     |
      En bij dit team: activiteiten = 2.3
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-2.3": mag niet
      En is de voorwaarde "voor elke plaats een ander" niet vervuld
      En is de voorwaarde "kennis van de doelgroep" vervuld

    Voorbeeld: inclusiecriteria toetsen met alleen een hbo-opgeleide
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep |
        | hbo | skj | jeugd en gezinsprofessional |
      En bij dit team: activiteiten = 2.5
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-2.5": mag niet
      En is de voorwaarde "een wo(+)-opgeleide professional met SKJ- of BIG-registratie" niet vervuld
      En is de voorwaarde "voor elke plaats een ander" niet vervuld

    Voorbeeld: inclusiecriteria toetsen met hbo en wo
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep |
        | hbo | skj | jeugd en gezinsprofessional |
        | wo | skj | gedragswetenschapper |
      En bij dit team: activiteiten = 2.5
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-2.5": mag
      En staat dat antwoord vast

    Voorbeeld: hbo waar hbo+ wordt gevraagd
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep |
        | hbo | skj | jeugd en gezinsprofessional |
        | wo | skj | gedragswetenschapper |
      En bij dit team: activiteiten = 4.6
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-4.6": mag niet
      En is de voorwaarde "voor elke plaats een ander" niet vervuld

  Regel: Opleiding en register tellen, een dienstverband niet   # GR-B2-2.2 GR-B2-3.6 GR-B2-4.3 GR-B2-5.2 GR-G3-02

    Voorbeeld: SKJ waar BIG wordt gevraagd
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep |
        | wo plus | skj | gz psycholoog |
      En bij dit team: activiteiten = 3.6
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-3.6": mag niet
      En staat dat antwoord vast

    Voorbeeld: een orthopedagoog-generalist met SKJ in plaats van een gz-psycholoog
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep |
        | wo plus | skj | orthopedagoog generalist |
      En bij dit team: activiteiten = 3.6
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-3.6": mag
      En staat dat antwoord vast

    Voorbeeld: een gz-psycholoog is ook gedragswetenschapper
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep        |
        | wo        | skj          | gz psycholoog |
      En bij dit team: activiteiten = 4.3
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-4.3": mag
      En staat dat antwoord vast

    Voorbeeld: een te lage opleiding
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep |
        | mbo 4 | registerplein | jeugd en gezinsprofessional |
      En bij dit team: activiteiten = 2.2
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-2.2": mag niet
      En staat dat antwoord vast

    Voorbeeld: een hogere opleiding dan gevraagd
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep |
        | wo | skj | jeugd en gezinsprofessional |
      En bij dit team: activiteiten = 2.2
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-2.2": mag
      En hangt dat antwoord af van "K-145"

    Voorbeeld: geen registratie
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep |
        | hbo | geen | jeugd en gezinsprofessional |
      En bij dit team: activiteiten = 5.2
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-5.2": mag niet
      En staat dat antwoord vast

    Voorbeeld: ingehuurd personeel
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep | aantoonbare kennis van de doelgroep | ingehuurd |
        | hbo | skj | jeugd en gezinsprofessional | ja | ja |
      En bij dit team: activiteiten = 5.2
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-5.2": mag
      En staat dat antwoord vast

  Regel: Het antwoord gaat over wat is gevraagd, en over wat bijlage 2 daarvoor noemt   # GR-B2-5.2 GR-B2-2.1 GR-B2-1.1 GR-B2-00 GR-B2-5.3 GR-B3-02

    Voorbeeld: één plaats, en alleen die
      Gegeven een team met deze mensen
        | opleiding | registraties | beroep                      |
        | hbo       | skj          | jeugd en gezinsprofessional |
      En bij dit team: activiteiten = 5.2
      Als wordt bepaald wat dit team mag
      Dan is het antwoord bij "GR-B2-5.2": mag
      En is de voorwaarde "voor elke plaats een ander" niet aan de orde
      En is de voorwaarde "kennis van de doelgroep" niet aan de orde
      En is de voorwaarde "een vaktherapeut" niet aan de orde
      En is er geen antwoord bij "GR-B2-2.1"
      En is er geen antwoord bij "GR-B2-1.1"
      En is er geen antwoord bij "GR-B2-00"
      En is er geen antwoord bij "GR-B2-5.3"
      En is er geen antwoord bij "GR-B3-02"
      En is er geen antwoord bij "GR-T4b"
