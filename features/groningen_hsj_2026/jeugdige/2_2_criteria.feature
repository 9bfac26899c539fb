# language: nl
@wet @bron:groningen_hsj_2026/2.2
Functionaliteit: De eerste drie inclusiecriteria
  Voldoen aan één criterium is genoeg. Voldoen aan geen enkel criterium is geen nee: de lijst is open.

  Regel: Eén criterium is genoeg; geen criterium bepaalt niets # GR-I0 GR-I8

    Voorbeeld: een jeugdige zonder een van de criteria
      Gegeven een jeugdige zonder een van de criteria
      Als de inclusie wordt bepaald
      Dan bepaalt het document niet of de voorzieningen voor deze jeugdige zijn bedoeld
      En staat dat antwoord vast
      En is de voorwaarde "GR-I1" niet vervuld
      En is de voorwaarde "GR-I7" niet vervuld

    Voorbeeld: over deze jeugdige is niets bekend
      Gegeven een jeugdige van wie niets bekend is
      Als de inclusie wordt bepaald
      Dan bepaalt het document niet of de voorzieningen voor deze jeugdige zijn bedoeld
      En staat dat antwoord niet vast
      En wordt nog gevraagd: ondertoezichtstelling
      En is de voorwaarde "GR-I1" onbeslist

    Voorbeeld: een ontbrekend gegeven doet er niet meer toe
      Gegeven een jeugdige van wie niets bekend is
      En bij deze jeugdige: jeugdreclassering = ja
      Als de inclusie wordt bepaald
      Dan zijn de voorzieningen in ieder geval voor deze jeugdige bedoeld
      En staat dat antwoord vast

  Regel: Ondertoezichtstelling of jeugdreclassering # GR-I1

    Abstract Scenario: een van beide maatregelen is genoeg
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: <maatregel> = ja
      Als de inclusie wordt bepaald
      Dan zijn de voorzieningen in ieder geval voor deze jeugdige bedoeld
      En is de voorwaarde "GR-I1" vervuld

      Voorbeelden:
        | maatregel             |
        | ondertoezichtstelling |
        | jeugdreclassering     |

  Regel: Opvoedperspectief én dreigende uithuisplaatsing # GR-I2

    Voorbeeld: alleen het opvoedperspectief staat ter discussie
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: opvoedperspectief ter discussie = ja
      Als de inclusie wordt bepaald
      Dan bepaalt het document niet of de voorzieningen voor deze jeugdige zijn bedoeld
      En is de voorwaarde "GR-I2" niet vervuld

    Voorbeeld: alleen een uithuisplaatsing dreigt
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: uithuisplaatsing = dreigt
      Als de inclusie wordt bepaald
      Dan bepaalt het document niet of de voorzieningen voor deze jeugdige zijn bedoeld
      En is de voorwaarde "GR-I2" niet vervuld

    Voorbeeld: uithuisplaatsing dreigt terwijl het opvoedperspectief ter discussie staat
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: opvoedperspectief ter discussie = ja
      En bij deze jeugdige: uithuisplaatsing = dreigt
      Als de inclusie wordt bepaald
      Dan zijn de voorzieningen in ieder geval voor deze jeugdige bedoeld

    Voorbeeld: al uit huis geplaatst
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: opvoedperspectief ter discussie = ja
      En bij deze jeugdige: uithuisplaatsing = uitgevoerd
      Als de inclusie wordt bepaald
      Dan bepaalt het document niet of de voorzieningen voor deze jeugdige zijn bedoeld
      En hangt dat antwoord af van "K-I2"

  Regel: Begeleiding en behandeling alleen vanuit verblijf # GR-I3

    Abstract Scenario: zware problematiek van een van beide soorten, en wat alleen vanuit verblijf werkt
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: gedragsproblematiek = <gedrag>
      En bij deze jeugdige: psychiatrische problematiek = <psychiatrisch>
      En bij deze jeugdige: begeleiding alleen vanuit verblijf = <begeleiding>
      En bij deze jeugdige: behandeling alleen vanuit verblijf = <behandeling>
      Als de inclusie wordt bepaald
      Dan is de voorwaarde "GR-I3" <stand>

      Voorbeelden:
        | gedrag | psychiatrisch | begeleiding | behandeling | stand        |
        | ja     | nee           | ja          | ja          | vervuld      |
        | nee    | ja            | ja          | ja          | vervuld      |
        | nee    | nee           | ja          | ja          | niet vervuld |
        | nee    | ja            | ja          | nee         | niet vervuld |
        | nee    | ja            | nee         | ja          | niet vervuld |
