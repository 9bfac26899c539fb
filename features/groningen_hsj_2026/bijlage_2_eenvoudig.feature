# language: nl
@wet @bron:groningen_hsj_2026/bijlage2 @bron:groningen_hsj_2026/3.4/G3
Functionaliteit: Personeel bij een activiteit

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: Elke activiteit kent een minimale eis aan personeel   # GR-G3-01 GR-B2-00

    Abstract Scenario: bij activiteit <activiteit> is niemand ingezet
      Gegeven bij activiteit <activiteit> zet "De Kade" niemand in
      Als het verzoek wordt getoetst
      Dan is aan "<norm>" niet voldaan
      En is "De Kade" niet contracteerbaar

      Voorbeelden:
        | activiteit | norm       |
        | 2.1        | GR-B2-2.1  |
        | 2.2        | GR-B2-2.2  |
        | 2.3        | GR-B2-2.3  |
        | 2.4        | GR-B2-2.4  |
        | 2.5        | GR-B2-2.5  |
        | 3.1        | GR-B2-3.1  |
        | 3.2        | GR-B2-3.2  |
        | 3.3        | GR-B2-3.3  |
        | 3.4        | GR-B2-3.4  |
        | 3.5        | GR-B2-3.5  |
        | 3.6        | GR-B2-3.6  |
        | 4.1        | GR-B2-4.1  |
        | 4.2        | GR-B2-4.2  |
        | 4.3        | GR-B2-4.3  |
        | 4.4        | GR-B2-4.4  |
        | 4.5        | GR-B2-4.5  |
        | 4.6        | GR-B2-4.6  |
        | 5.1        | GR-B2-5.1  |
        | 5.2        | GR-B2-5.2  |
        | 5.4        | GR-B2-5.4  |
        | 5.5        | GR-B2-5.5  |
        | 5.6        | GR-B2-5.6  |
        | 5.7        | GR-B2-5.7  |

  Regel: Praktische ondersteuning vraagt mbo 4 met Registerplein   # GR-B2-2.1

    Abstract Scenario: ondersteuning door <opleiding> met <registraties>
      Gegeven bij activiteit 2.1 zet "De Kade" alleen dit personeel in
        | opleiding   | registraties   | beroep                      |
        | <opleiding> | <registraties> | jeugd en gezinsprofessional |
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-2.1" <oordeel>

      Voorbeelden:
        | opleiding | registraties | oordeel      |
        | mbo 4     | registerplein | voldaan      |
        | mbo 3     | registerplein | niet voldaan |
        | mbo 4     | geen         | niet voldaan |

  Regel: Of een hogere opleiding volstaat zegt de tekst niet   # GR-B2-2.2

    Voorbeeld: een wo-opgeleide waar hbo wordt gevraagd
      Gegeven bij activiteit 2.2 zet "De Kade" alleen dit personeel in
        | opleiding | registraties | beroep                      |
        | wo        | skj          | jeugd en gezinsprofessional |
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-2.2" voldaan
      En hangt dat af van de lezing "K-145"

    Voorbeeld: een mbo-opgeleide waar hbo wordt gevraagd
      Gegeven bij activiteit 2.2 zet "De Kade" alleen dit personeel in
        | opleiding | registraties  | beroep                      |
        | mbo 4     | registerplein | jeugd en gezinsprofessional |
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-2.2" niet voldaan
      En is dat zeker

    Voorbeeld: ingehuurd personeel telt mee
      Gegeven bij activiteit 2.2 zet "De Kade" alleen dit personeel in
        | opleiding | registraties | beroep                      | ingehuurd |
        | hbo       | skj          | jeugd en gezinsprofessional | ja        |
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-2.2" voldaan
      En is "De Kade" geschikt
