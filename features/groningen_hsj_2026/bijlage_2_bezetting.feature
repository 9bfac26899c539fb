# language: nl
@wet @bron:groningen_hsj_2026/bijlage_2 @bron:groningen_hsj_2026/3.4/G3
Functionaliteit: Activiteiten zonder personeel

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: Of bij het verzoek al elke activiteit bezet moet zijn, zegt de tekst niet   # GR-G3-01 GR-B2-00

    Abstract Scenario: bij activiteit <activiteit> is niemand ingezet
      Gegeven bij activiteit <activiteit> zet "De Kade" niemand in
      Als het verzoek wordt getoetst
      Dan onder de lezing "K-44" "bij_verzoek" is aan "<norm>" niet voldaan
      En onder de lezing "K-44" "bij_verzoek" kan "De Kade" worden uitgesloten
      En onder de lezing "K-44" "bij_uitvoering" is aan "<norm>" voldaan
      En onder de lezing "K-44" "bij_uitvoering" is "De Kade" geschikt

      Voorbeelden:
        | activiteit | norm      |
        | 2.1        | GR-B2-2.1 |
        | 2.2        | GR-B2-2.2 |
        | 2.3        | GR-B2-2.3 |
        | 2.4        | GR-B2-2.4 |
        | 2.5        | GR-B2-2.5 |
        | 3.1        | GR-B2-3.1 |
        | 3.2        | GR-B2-3.2 |
        | 3.3        | GR-B2-3.3 |
        | 3.4        | GR-B2-3.4 |
        | 3.5        | GR-B2-3.5 |
        | 3.6        | GR-B2-3.6 |
        | 4.1        | GR-B2-4.1 |
        | 4.2        | GR-B2-4.2 |
        | 4.3        | GR-B2-4.3 |
        | 4.4        | GR-B2-4.4 |
        | 4.5        | GR-B2-4.5 |
        | 4.6        | GR-B2-4.6 |
        | 5.1        | GR-B2-5.1 |
        | 5.2        | GR-B2-5.2 |
        | 5.4        | GR-B2-5.4 |
        | 5.5        | GR-B2-5.5 |
        | 5.6        | GR-B2-5.6 |
        | 5.7        | GR-B2-5.7 |

  Regel: Zonder overzicht is niet te zeggen bij welke activiteit iemand ontbreekt   # GR-G3-02 GR-B1-07

    Voorbeeld: het overzicht personeel is er niet
      Gegeven het overzicht personeel van "De Kade" is niet bijgevoegd
      En bij activiteit 5.2 zet "De Kade" alleen dit personeel in
        | opleiding | registraties | beroep                      |
        | hbo       | geen         | jeugd en gezinsprofessional |
      En het standpunt dat voor "K-44" de lezing "bij_verzoek" geldt
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-07" niet voldaan
      En is aan "GR-G3-01" voldaan
      En is aan "GR-B2-2.1" voldaan
      En is aan "GR-B2-2.2" voldaan
      En is aan "GR-B2-2.3" voldaan
      En is aan "GR-B2-2.4" voldaan
      En is aan "GR-B2-2.5" voldaan
      En is aan "GR-B2-3.1" voldaan
      En is aan "GR-B2-3.2" voldaan
      En is aan "GR-B2-3.3" voldaan
      En is aan "GR-B2-3.4" voldaan
      En is aan "GR-B2-3.5" voldaan
      En is aan "GR-B2-3.6" voldaan
      En is aan "GR-B2-4.1" voldaan
      En is aan "GR-B2-4.2" voldaan
      En is aan "GR-B2-4.3" voldaan
      En is aan "GR-B2-4.4" voldaan
      En is aan "GR-B2-4.5" voldaan
      En is aan "GR-B2-4.6" voldaan
      En is aan "GR-B2-5.1" voldaan
      En is aan "GR-B2-5.2" voldaan
      En is aan "GR-B2-5.4" voldaan
      En is aan "GR-B2-5.5" voldaan
      En is aan "GR-B2-5.6" voldaan
      En is aan "GR-B2-5.7" voldaan

    Voorbeeld: het overzicht personeel is er niet, en wie erin zou staan is onbekend
      Gegeven het overzicht personeel van "De Kade" is niet bijgevoegd
      En van het overzicht personeel van "De Kade" is onbekend: inzet van personeel
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-07" niet voldaan
      En is aan "GR-B2-5.2" voldaan
      En is aan "GR-G3-01" voldaan

    Voorbeeld: van een onderaannemer is onbekend wie hij inzet
      Gegeven bij "De Kade" hoort ook niet-dragende onderaannemer "Kweldervoet"
      En bij activiteit 5.2 zet "De Kade" niemand in
      En van het overzicht personeel van "Kweldervoet" is onbekend: inzet van personeel
      En het standpunt dat voor "K-44" de lezing "bij_verzoek" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-B2-5.2" niet beoordeeld

  Regel: Staat bij elke activiteit wie daar hoort, dan is aan elke rij voldaan   # GR-G3-01 GR-B2-00

    Voorbeeld: het volledige overzicht
      Gegeven het standpunt dat voor "K-44" de lezing "bij_verzoek" geldt
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-G3-01" voldaan
      En is aan "GR-B2-2.1" voldaan
      En is aan "GR-B2-2.2" voldaan
      En is aan "GR-B2-2.3" voldaan
      En is aan "GR-B2-2.4" voldaan
      En is aan "GR-B2-2.5" voldaan
      En is aan "GR-B2-3.1" voldaan
      En is aan "GR-B2-3.2" voldaan
      En is aan "GR-B2-3.3" voldaan
      En is aan "GR-B2-3.4" voldaan
      En is aan "GR-B2-3.5" voldaan
      En is aan "GR-B2-3.6" voldaan
      En is aan "GR-B2-4.1" voldaan
      En is aan "GR-B2-4.2" voldaan
      En is aan "GR-B2-4.3" voldaan
      En is aan "GR-B2-4.4" voldaan
      En is aan "GR-B2-4.5" voldaan
      En is aan "GR-B2-4.6" voldaan
      En is aan "GR-B2-5.1" voldaan
      En is aan "GR-B2-5.2" voldaan
      En is aan "GR-B2-5.4" voldaan
      En is aan "GR-B2-5.5" voldaan
      En is aan "GR-B2-5.6" voldaan
      En is aan "GR-B2-5.7" voldaan
