# language: nl
@wet @bron:groningen_hsj_2026/5.8.1
Functionaliteit: Klacht, geschillencommissie, experts en rechter

  Regel: Alleen een volledige en juist ingediende klacht wordt behandeld   # GR-KL-01 GR-KL-02

    Abstract Scenario: een klacht via <via>, volledig: <volledig>
      Gegeven een inschrijver die op 1 juli 2027 vraagt wat hij nog kan
      En bij deze inschrijver: klacht = ja
      En bij deze inschrijver: klacht via = <via>
      En bij deze inschrijver: klacht volledig = <volledig>
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over de klacht: <antwoord>
      En staat dat antwoord vast

      Voorbeelden:
        | via              | volledig | antwoord            |
        | klachtenmeldpunt | ja       | in behandeling      |
        | klachtenmeldpunt | nee      | niet in behandeling |
        | ander kanaal     | ja       | niet in behandeling |

    Voorbeeld: wat er aan een klacht via een ander kanaal schort
      Gegeven een inschrijver die op 1 juli 2027 vraagt wat hij nog kan
      En bij deze inschrijver: klacht = ja
      En bij deze inschrijver: klacht via = ander kanaal
      En bij deze inschrijver: klacht volledig = ja
      Als de rechtsbescherming wordt bepaald
      Dan is de voorwaarde "GR-KL-01" niet vervuld
      En is de voorwaarde "volledig" vervuld

    Voorbeeld: via het klachtenmeldpunt, maar niet volledig
      Gegeven een inschrijver die op 1 juli 2027 vraagt wat hij nog kan
      En bij deze inschrijver: klacht = ja
      En bij deze inschrijver: klacht via = klachtenmeldpunt
      En bij deze inschrijver: klacht volledig = nee
      Als de rechtsbescherming wordt bepaald
      Dan is de voorwaarde "GR-KL-01" vervuld
      En is de voorwaarde "volledig" niet vervuld

    Voorbeeld: wie geen klacht heeft ingediend
      Gegeven een inschrijver die op 1 juli 2027 vraagt wat hij nog kan
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over de klacht: geen klacht
      En staat dat antwoord vast
      En is het antwoord over het oordeel: niet aan de orde
      En is het antwoord over de geschillencommissie: niet aan de orde
      En is het antwoord over de experts: niet aan de orde
      En is het antwoord over de rechter: niet aan de orde

  Regel: Binnen zes weken volgt een oordeel   # GR-KL-03

    Abstract Scenario: klacht van 1 juni 2027, oordeel op <oordeel>
      Gegeven een inschrijver die op 1 augustus 2027 vraagt wat hij nog kan
      En bij deze inschrijver: klacht = ja
      En bij deze inschrijver: klacht via = klachtenmeldpunt
      En bij deze inschrijver: klacht volledig = ja
      En bij deze inschrijver: dag klacht = 1 juni 2027
      En bij deze inschrijver: oordeel gegeven = ongegrond
      En bij deze inschrijver: dag oordeel = <oordeel>
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het oordeel: <antwoord>

      Voorbeelden:
        | oordeel      | antwoord |
        | 13 juli 2027 | op tijd  |
        | 14 juli 2027 | te laat  |

    Abstract Scenario: klacht van 1 juni 2027 zonder oordeel, gevraagd op <vandaag>
      Gegeven een inschrijver die op <vandaag> vraagt wat hij nog kan
      En bij deze inschrijver: klacht = ja
      En bij deze inschrijver: klacht via = klachtenmeldpunt
      En bij deze inschrijver: klacht volledig = ja
      En bij deze inschrijver: dag klacht = 1 juni 2027
      En bij deze inschrijver: oordeel gegeven = nog niet
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het oordeel: <antwoord>

      Voorbeelden:
        | vandaag      | antwoord          |
        | 13 juli 2027 | binnen de termijn |
        | 14 juli 2027 | te laat           |

    Voorbeeld: of een onvolledige klacht een oordeel krijgt, is niet duidelijk
      Gegeven een inschrijver die op 14 juli 2027 vraagt wat hij nog kan
      En bij deze inschrijver: klacht = ja
      En bij deze inschrijver: klacht via = klachtenmeldpunt
      En bij deze inschrijver: klacht volledig = nee
      En bij deze inschrijver: dag klacht = 1 juni 2027
      En bij deze inschrijver: oordeel gegeven = nog niet
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het oordeel: onbepaald
      En hangt dat antwoord af van "K-140"

  Regel: Naar de geschillencommissie kan alleen als aan zes voorwaarden is voldaan   # GR-KL-04

    Abstract Scenario: <wat>
      Gegeven een inschrijver die op 1 augustus 2027 vraagt wat hij nog kan
      En bij deze inschrijver: klacht = ja
      En bij deze inschrijver: klacht via = klachtenmeldpunt
      En bij deze inschrijver: klacht volledig = ja
      En bij deze inschrijver: klacht over = procedure
      En bij deze inschrijver: oordeel gegeven = deels ongegrond
      En bij deze inschrijver: minnelijk opgelost = nee
      En bij deze inschrijver: inschrijver stemt in = ja
      En bij deze inschrijver: gemeente stemt in = ja
      En bij deze inschrijver: procedure opgeschort = ja
      En bij deze inschrijver: inschrijver houdt zich eraan = ja
      En bij deze inschrijver: gemeente houdt zich eraan = ja
      En bij deze inschrijver: <veld> = <waarde>
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over de geschillencommissie: <antwoord>
      En staat dat antwoord vast

      Voorbeelden:
        | wat                                  | veld                      | waarde      | antwoord |
        | alle zes                             | klacht over               | procedure   | mag      |
        | alle zes, over het inkoopdocument    | klacht over               | inkoopdocument | mag   |
        | de klacht gaat over iets anders      | klacht over               | iets anders | mag niet |
        | de klacht is gegrond                 | oordeel gegeven           | gegrond     | mag niet |
        | er is een minnelijke oplossing       | minnelijk opgelost        | ja          | mag niet |
        | de inkopende organisatie stemt niet in | gemeente stemt in       | nee         | mag niet |
        | de inschrijver stemt niet in         | inschrijver stemt in      | nee         | mag niet |
        | de procedure loopt door              | procedure opgeschort      | nee         | mag niet |
        | het advies bindt maar één partij     | gemeente houdt zich eraan | nee         | mag niet |
        | de inschrijver houdt zich er niet aan | inschrijver houdt zich eraan | nee     | mag niet |

    Abstract Scenario: een afgewezen klacht, en procedure opgeschort: <opgeschort>
      Gegeven een inschrijver die op 1 augustus 2027 vraagt wat hij nog kan
      En bij deze inschrijver: klacht = ja
      En bij deze inschrijver: klacht via = klachtenmeldpunt
      En bij deze inschrijver: klacht volledig = ja
      En bij deze inschrijver: oordeel gegeven = ongegrond
      En bij deze inschrijver: kort geding = nee
      En bij deze inschrijver: procedure opgeschort = <opgeschort>
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over de procedure: <antwoord>
      En speelt hierbij bevinding "K-43"

      Voorbeelden:
        | opgeschort | antwoord   |
        | ja         | staat stil |
        | nee        | gaat door  |
        | onbekend   | onbepaald  |

    Voorbeeld: een oordeel kan komen als het recht op een kort geding al is vervallen
      Gegeven een inschrijver die op 5 juli 2027 vraagt wat hij nog kan
      En bij deze inschrijver: afgevallen = stap 5
      En bij deze inschrijver: mededeling gunning = 1 juli 2027
      En bij deze inschrijver: gunning meegedeeld = ja
      En bij deze inschrijver: kort geding = nee
      En bij deze inschrijver: klacht = ja
      En bij deze inschrijver: klacht via = klachtenmeldpunt
      En bij deze inschrijver: klacht volledig = ja
      En bij deze inschrijver: dag klacht = 1 juli 2027
      En bij deze inschrijver: oordeel gegeven = nog niet
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over het oordeel: binnen de termijn
      En speelt hierbij bevinding "K-42"

    Voorbeeld: aan welke voorwaarde een klacht over iets anders niet voldoet
      Gegeven een inschrijver die op 1 augustus 2027 vraagt wat hij nog kan
      En bij deze inschrijver: klacht = ja
      En bij deze inschrijver: klacht over = iets anders
      En bij deze inschrijver: minnelijk opgelost = nee
      Als de rechtsbescherming wordt bepaald
      Dan is de voorwaarde "over document of procedure" niet vervuld
      En is de voorwaarde "geen minnelijke oplossing" vervuld

    Voorbeeld: een onvolledige klacht
      Gegeven een inschrijver die op 1 augustus 2027 vraagt wat hij nog kan
      En bij deze inschrijver: klacht = ja
      En bij deze inschrijver: klacht via = klachtenmeldpunt
      En bij deze inschrijver: klacht volledig = nee
      En bij deze inschrijver: klacht over = procedure
      En bij deze inschrijver: minnelijk opgelost = nee
      En bij deze inschrijver: inschrijver stemt in = ja
      En bij deze inschrijver: gemeente stemt in = ja
      En bij deze inschrijver: procedure opgeschort = ja
      En bij deze inschrijver: inschrijver houdt zich eraan = ja
      En bij deze inschrijver: gemeente houdt zich eraan = ja
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over de geschillencommissie: onbepaald
      En hangt dat antwoord af van "K-140"

  Regel: Een klacht mag altijd naar de experts; of zij na de termijn nog naar de rechter mag, is niet duidelijk   # GR-KL-05

    Voorbeeld: na het vervallen van het recht op een kort geding
      Gegeven een inschrijver die op 1 augustus 2027 vraagt wat hij nog kan
      En bij deze inschrijver: afgevallen = stap 5
      En bij deze inschrijver: gunning meegedeeld = ja
      En bij deze inschrijver: mededeling gunning = 1 juli 2027
      En bij deze inschrijver: klacht = ja
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over de experts: mag
      En staat dat antwoord vast
      En is het antwoord over de rechter: onbepaald
      En hangt dat antwoord af van "K-39"

    Abstract Scenario: het recht op een kort geding is vervallen, en dan geldt de lezing <lezing>
      Gegeven een inschrijver die op 1 augustus 2027 vraagt wat hij nog kan
      En het standpunt dat voor "K-39" de lezing "<lezing>" geldt
      En bij deze inschrijver: afgevallen = stap 5
      En bij deze inschrijver: gunning meegedeeld = ja
      En bij deze inschrijver: mededeling gunning = 1 juli 2027
      En bij deze inschrijver: klacht = ja
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over de rechter: <antwoord>
      En staat dat antwoord vast

      Voorbeelden:
        | lezing  | antwoord |
        | altijd  | mag      |
        | vervalt | mag niet |

    Abstract Scenario: zolang het recht op een kort geding niet is vervallen, ook in de lezing <lezing>
      Gegeven een inschrijver die op 15 juli 2027 vraagt wat hij nog kan
      En het standpunt dat voor "K-39" de lezing "<lezing>" geldt
      En bij deze inschrijver: afgevallen = stap 5
      En bij deze inschrijver: gunning meegedeeld = ja
      En bij deze inschrijver: mededeling gunning = 1 juli 2027
      En bij deze inschrijver: klacht = ja
      Als de rechtsbescherming wordt bepaald
      Dan is het antwoord over de rechter: mag
      En staat dat antwoord vast

      Voorbeelden:
        | lezing  |
        | altijd  |
        | vervalt |
