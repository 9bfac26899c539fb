# language: nl
@wet @bron:zhz_openhouse_2019/nummers_van_tenders
Functionaliteit: Elke inkoopopdracht heeft haar eigen tendernummer

  Achtergrond:
    Gegeven een volledig dossier van "Biesbos"
    En de percelen van "Biesbos" zijn geen

  Regel: Het nummer hoort bij de inkoopopdracht   # ZO-30 ZO-31 ZO-32 ZO-33 ZO-34 ZO-35 ZO-17 ZO-18 ZO-20 ZO-21

    Abstract Scenario: <inkoopopdracht> heeft nummer <nummer>
      Gegeven de inkoopopdracht van "Biesbos" is <inkoopopdracht>
      En het nummer van de tender van "Biesbos" is <nummer>
      Als het dossier wordt getoetst
      Dan is aan "<norm>" voldaan
      En is "Biesbos" contracteerbaar

      Voorbeelden:
        | inkoopopdracht                        | nummer | norm  |
        | Jeugd- en opvoedondersteuning         | 69667  | ZO-30 |
        | Jeugd GGZ                             | 69748  | ZO-31 |
        | Voormalig AWBZ                        | 69839  | ZO-32 |
        | Ernstige enkelvoudige dyslexie        | 69771  | ZO-33 |
        | Jeugdbescherming en Jeugdreclassering | 66655  | ZO-34 |
        | Pleegzorg                             | 67961  | ZO-35 |

    Abstract Scenario: onbekend is onder welk nummer voor <inkoopopdracht> is ingeschreven
      Gegeven de inkoopopdracht van "Biesbos" is <inkoopopdracht>
      En van "Biesbos" is onbekend: nummer van de tender
      Als het dossier wordt getoetst
      Dan is "Biesbos" onbepaald
      En ontbreekt het nummer van de tender van "Biesbos"
      En is "<norm>" niet beoordeeld
      En is aan "<andere>" voldaan

      Voorbeelden:
        | inkoopopdracht                        | norm  | andere |
        | Jeugd- en opvoedondersteuning         | ZO-30 | ZO-35  |
        | Jeugd GGZ                             | ZO-31 | ZO-30  |
        | Voormalig AWBZ                        | ZO-32 | ZO-31  |
        | Ernstige enkelvoudige dyslexie        | ZO-33 | ZO-32  |
        | Jeugdbescherming en Jeugdreclassering | ZO-34 | ZO-33  |
        | Pleegzorg                             | ZO-35 | ZO-34  |

    Abstract Scenario: <inkoopopdracht> onder het nummer <nummer> van een andere
      Gegeven de inkoopopdracht van "Biesbos" is <inkoopopdracht>
      En het nummer van de tender van "Biesbos" is <nummer>
      Als het dossier wordt getoetst
      Dan is "Biesbos" onbepaald
      En is aan "<norm>" niet voldaan
      En noemt het document geen gevolg van "<norm>"

      Voorbeelden:
        | inkoopopdracht                        | nummer | norm  |
        | Jeugd- en opvoedondersteuning         | 69748  | ZO-30 |
        | Jeugd GGZ                             | 69667  | ZO-31 |
        | Voormalig AWBZ                        | 69771  | ZO-32 |
        | Ernstige enkelvoudige dyslexie        | 69839  | ZO-33 |
        | Jeugdbescherming en Jeugdreclassering | 67961  | ZO-34 |
        | Pleegzorg                             | 76357  | ZO-35 |
