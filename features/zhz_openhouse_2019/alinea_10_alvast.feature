# language: nl
@wet @bron:zhz_openhouse_2019/alinea_10
Functionaliteit: Alvast inschrijven op zorgprofielen

  Achtergrond:
    Gegeven een volledig dossier van "De Punt"

  Regel: Naast een inschrijving mag het alvast, onder voorbehoud van een contract   # ZO-39

    Abstract Scenario: naast een inschrijving op een tender, en andere contracten: <andere>
      Gegeven de andere inkoopopdrachten met een contract van "De Punt" zijn <andere>
      Als het dossier wordt getoetst
      Dan is voor "De Punt" het antwoord op "Mag alvast op de zorgprofielen worden ingeschreven?": ja onder voorbehoud

      Voorbeelden:
        | andere    |
        | geen      |
        | Jeugd GGZ |
        | onbekend  |

    Voorbeeld: het contract komt er niet
      Gegeven voor de overeenkomst van de inkoopopdracht van "De Punt" geldt niet: akkoord met de tarieven
      Als het dossier wordt getoetst
      Dan is voor "De Punt" het antwoord op "Mag alvast op de zorgprofielen worden ingeschreven?": vervallen

    Abstract Scenario: het contract komt er niet; op een andere tender ingeschreven: <ook>, andere contracten: <andere>
      Gegeven voor de overeenkomst van de inkoopopdracht van "De Punt" geldt niet: akkoord met de tarieven
      En ook ingeschreven op een van de zes tenders van "De Punt" is <ook>
      En de andere inkoopopdrachten met een contract van "De Punt" zijn <andere>
      Als het dossier wordt getoetst
      Dan is voor "De Punt" het antwoord op "Mag alvast op de zorgprofielen worden ingeschreven?": <antwoord>

      Voorbeelden:
        | ook | andere    | antwoord                   |
        | ja  | geen      | ja onder voorbehoud        |
        | nee | geen      | vervallen                  |
        | ja  | Jeugd GGZ | ja door een ander contract |

    Voorbeeld: dit contract komt er niet, maar een ander is er al
      Gegeven voor de overeenkomst van de inkoopopdracht van "De Punt" geldt niet: akkoord met de tarieven
      En de andere inkoopopdrachten met een contract van "De Punt" is Jeugd GGZ
      Als het dossier wordt getoetst
      Dan is voor "De Punt" het antwoord op "Mag alvast op de zorgprofielen worden ingeschreven?": ja door een ander contract

    Voorbeeld: dit contract komt er niet, en of er een ander is weet niemand
      Gegeven voor de overeenkomst van de inkoopopdracht van "De Punt" geldt niet: akkoord met de tarieven
      En van "De Punt" is onbekend: andere inkoopopdrachten met een contract
      Als het dossier wordt getoetst
      Dan is voor "De Punt" het antwoord op "Mag alvast op de zorgprofielen worden ingeschreven?": onbekend

    Voorbeeld: te laat voor de inkoopopdracht
      Gegeven het moment van inschrijven van "De Punt" is 9 juli 2019 om 9:00
      Als het dossier wordt getoetst
      Dan is voor "De Punt" het antwoord op "Mag alvast op de zorgprofielen worden ingeschreven?": vervallen

  Regel: De zorgprofielen zijn geen inkoopopdracht   # ZO-36 ZO-39

    Voorbeeld: alleen op de zorgprofielen ingeschreven
      Gegeven de inkoopopdracht van "De Punt" is Zorgprofielen
      En het nummer van de tender van "De Punt" is 76357
      En voor "De Punt" geldt niet: ook ingeschreven op een van de zes tenders
      Als het dossier wordt getoetst
      Dan is "De Punt" niet contracteerbaar
      En is aan "ZO-36" niet voldaan
      En is voor "De Punt" het antwoord op "Mag alvast op de zorgprofielen worden ingeschreven?": nee
      En is voor "De Punt" het antwoord op "Aantal overeenkomsten": geen

    Abstract Scenario: op de zorgprofielen ingeschreven, en op een van de zes tenders: <ook>
      Gegeven de inkoopopdracht van "De Punt" is Zorgprofielen
      En het nummer van de tender van "De Punt" is 76357
      En ook ingeschreven op een van de zes tenders van "De Punt" is <ook>
      Als het dossier wordt getoetst
      Dan is "De Punt" niet contracteerbaar
      En is voor "De Punt" het antwoord op "Mag alvast op de zorgprofielen worden ingeschreven?": <antwoord>

      Voorbeelden:
        | ook      | antwoord            |
        | ja       | ja onder voorbehoud |
        | onbekend | onbekend            |

    Abstract Scenario: op de zorgprofielen ingeschreven, met een ander contract: <ander>, op een tender: <ook>
      Gegeven de inkoopopdracht van "De Punt" is Zorgprofielen
      En het nummer van de tender van "De Punt" is 76357
      En ook ingeschreven op een van de zes tenders van "De Punt" is <ook>
      En de andere inkoopopdrachten met een contract van "De Punt" zijn <ander>
      Als het dossier wordt getoetst
      Dan is voor "De Punt" het antwoord op "Mag alvast op de zorgprofielen worden ingeschreven?": <antwoord>
      En zegt de uitleg van "De Punt": "<uitleg>"

      Voorbeelden:
        | ander     | ook      | antwoord         | uitleg                                        |
        | Jeugd GGZ | onbekend | niet aan de orde | heeft al een contract voor een inkoopopdracht |
        | Jeugd GGZ | nee      | niet aan de orde | heeft al een contract voor een inkoopopdracht |
        | onbekend  | onbekend | onbekend         | of De Punt al een contract heeft zegt het     |
