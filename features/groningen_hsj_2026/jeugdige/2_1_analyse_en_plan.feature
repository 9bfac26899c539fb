# language: nl
@wet @bron:groningen_hsj_2026/2.1.4 @bron:groningen_hsj_2026/2.1.1
Functionaliteit: Verklarende analyse, uithuisplaatsing en bindend advies

  Regel: Deelopdracht 3 vraagt een criterium én een recht op de voorziening # GR-T3

    Abstract Scenario: de twee voorwaarden
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: ondertoezichtstelling = <maatregel>
      En bij deze jeugdige: recht volgens verordening = <recht>
      Als de inclusie wordt bepaald
      Dan is het antwoord over de verklarende analyse: <antwoord>
      En staat dat antwoord vast
      En is de voorwaarde "valt onder de criteria" <criterium>
      En is de voorwaarde "recht op de voorziening" <met_recht>

      Voorbeelden:
        | maatregel | recht | antwoord     | criterium    | met_recht    |
        | ja        | ja    | ja           | vervuld      | vervuld      |
        | ja        | nee   | nee          | vervuld      | niet vervuld |
        | nee       | ja    | niet bepaald | niet vervuld | vervuld      |
        | nee       | nee   | nee          | niet vervuld | niet vervuld |

    Voorbeeld: wie instroomt zonder dat het recht vaststaat
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: recht volgens verordening = nee
      En bij deze jeugdige: stroomt in = ja
      Als de inclusie wordt bepaald
      Dan is het antwoord over de verklarende analyse: nee
      En hangt dat antwoord af van "K-117"

  Regel: Geen uithuisplaatsing zonder verklarende analyse # GR-2.1.1-03 GR-2.1.1-11

    Voorbeeld: één van de twee ontbreekt, en dat is dan genoeg
      Gegeven een jeugdige zonder een van de criteria
      En het standpunt dat voor "K-72" de lezing "een_van_beide" geldt
      En bij deze jeugdige: uithuisplaatsing = uitgevoerd
      En bij deze jeugdige: verklarende analyse gemaakt = ja
      En bij deze jeugdige: gezinsgerichte interventie ingezet = nee
      Als de inclusie wordt bepaald
      Dan is het antwoord over de uithuisplaatsing: in strijd

    Abstract Scenario: wat er bij de plaatsing was
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: uithuisplaatsing = uitgevoerd
      En bij deze jeugdige: verklarende analyse gemaakt = <analyse>
      En bij deze jeugdige: gezinsgerichte interventie ingezet = <interventie>
      Als de inclusie wordt bepaald
      Dan is het antwoord over de uithuisplaatsing: <antwoord>
      En staat dat antwoord vast
      En is de voorwaarde "GR-2.1.1-03" <analyse_eerst>
      En is de voorwaarde "GR-2.1.1-11" <nuldoel>

      Voorbeelden:
        | analyse | interventie | antwoord       | analyse_eerst | nuldoel      |
        | ja      | ja          | niet in strijd | vervuld       | vervuld      |
        | nee     | ja          | in strijd      | niet vervuld  | onbeslist    |
        | nee     | nee         | in strijd      | niet vervuld  | niet vervuld |

    Voorbeeld: alleen de gezinsgerichte interventie ontbreekt
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: uithuisplaatsing = uitgevoerd
      En bij deze jeugdige: verklarende analyse gemaakt = ja
      En bij deze jeugdige: gezinsgerichte interventie ingezet = nee
      En het standpunt dat voor "K-72" de lezing "allebei" geldt
      Als de inclusie wordt bepaald
      Dan is het antwoord over de uithuisplaatsing: niet in strijd

    Voorbeeld: of de analyse ook na de plaatsing mag komen, zegt de tekst niet
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: uithuisplaatsing = uitgevoerd
      En bij deze jeugdige: verklarende analyse gemaakt = ja
      En bij deze jeugdige: gezinsgerichte interventie ingezet = ja
      Als de inclusie wordt bepaald
      Dan is het antwoord over de uithuisplaatsing: niet in strijd
      En speelt hierbij bevinding "K-72a"

    Voorbeeld: niet uit huis geplaatst
      Gegeven een jeugdige zonder een van de criteria
      Als de inclusie wordt bepaald
      Dan is het antwoord over de uithuisplaatsing: niet aan de orde
      En is de voorwaarde "GR-2.1.1-03" niet aan de orde
      En is de voorwaarde "GR-2.1.1-11" niet aan de orde

  Regel: Alleen de gedragswetenschapper van het netwerk adviseert bindend, bij het plan # GR-T4b GR-T6.5

    Abstract Scenario: wie adviseert, en wanneer
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: hsj voorziening = <voorziening>
      En bij deze jeugdige: andere jeugdhulp = <hulp>
      En bij deze jeugdige: advies = samenvoegen
      En bij deze jeugdige: adviseur = <adviseur>
      En bij deze jeugdige: advies bij opstellen plan = <bij_plan>
      Als de inclusie wordt bepaald
      Dan is het antwoord over het bindend advies: <advies>
      En is de voorwaarde "door de gedragswetenschapper van het netwerk" <door_wie>
      En is de voorwaarde "bij het opstellen van het plan" <wanneer>
      En is de voorwaarde "over samenvoegen" vervuld
      En is het antwoord over de samenloop: <samenloop>
      En is de voorwaarde "bindend advies om samen te voegen" <bindend>
      En is de voorwaarde "voorziening uit deelopdracht 6" <uit_6>
      En is de voorwaarde "jeugdhulp daarnaast" <daarnaast>

      Voorbeelden:
        | voorziening | hulp         | adviseur                     | bij_plan | advies      | door_wie     | wanneer      | samenloop | bindend      | uit_6        | daarnaast    |
        | 6.2         | lokaal       | gedragswetenschapper netwerk | ja       | samenvoegen | vervuld      | vervuld      | ja        | vervuld      | vervuld      | vervuld      |
        | 6.2         | subregionaal | gedragswetenschapper netwerk | ja       | samenvoegen | vervuld      | vervuld      | ja        | vervuld      | vervuld      | vervuld      |
        | 6.2         | geen         | gedragswetenschapper netwerk | ja       | samenvoegen | vervuld      | vervuld      | nee       | vervuld      | vervuld      | niet vervuld |
        | geen        | lokaal       | gedragswetenschapper netwerk | ja       | samenvoegen | vervuld      | vervuld      | nee       | vervuld      | niet vervuld | vervuld      |
        | 6.2         | lokaal       | gedragswetenschapper netwerk | nee      | geen        | vervuld      | niet vervuld | nee       | niet vervuld | vervuld      | vervuld      |
        | 6.2         | lokaal       | andere gedragswetenschapper  | ja       | geen        | niet vervuld | vervuld      | nee       | niet vervuld | vervuld      | vervuld      |

    Voorbeeld: er is geen advies
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: advies = geen
      Als de inclusie wordt bepaald
      Dan is het antwoord over het bindend advies: geen
      En is de voorwaarde "over samenvoegen" niet vervuld
      En zegt de toelichting niet: "Het advies is bindend"

    Voorbeeld: bindend advies om niet samen te voegen
      Gegeven een jeugdige zonder een van de criteria
      En bij deze jeugdige: hsj voorziening = 6.3
      En bij deze jeugdige: andere jeugdhulp = beide
      En bij deze jeugdige: advies = "niet samenvoegen"
      Als de inclusie wordt bepaald
      Dan is het antwoord over het bindend advies: niet samenvoegen
      En is de voorwaarde "over samenvoegen" vervuld
      En is het antwoord over de samenloop: nee
      En speelt hierbij bevinding "K-123"
