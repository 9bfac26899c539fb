# language: nl
@wet @bron:groningen_hsj_2026/bijlage_2 @bron:groningen_hsj_2026/3.4/G3
Functionaliteit: Opleiding en registratie van personeel

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

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
      En onder de lezing "K-145" "precies" is aan "GR-B2-2.2" niet voldaan

    Voorbeeld: een gedragswetenschapper waar een jeugd- en gezinsprofessional wordt gevraagd
      Gegeven bij activiteit 2.2 zet "De Kade" alleen dit personeel in
        | opleiding | registraties | beroep               |
        | wo        | skj          | gedragswetenschapper |
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-2.2" voldaan
      En hangt dat af van de lezing "K-145"
      En onder de lezing "K-145" "precies" is aan "GR-B2-2.2" niet voldaan

    Voorbeeld: een gedragswetenschapper met de gevraagde hbo-opleiding, maar niet in het gevraagde beroep
      Gegeven bij activiteit 2.2 zet "De Kade" alleen dit personeel in
        | opleiding | registraties | beroep               |
        | hbo       | skj          | gedragswetenschapper |
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-2.2" voldaan
      En onder de lezing "K-145" "precies" is aan "GR-B2-2.2" niet voldaan

    Voorbeeld: SKJ waar Registerplein wordt gevraagd
      Gegeven bij activiteit 2.1 zet "De Kade" alleen dit personeel in
        | opleiding | registraties | beroep                      |
        | hbo       | skj          | jeugd en gezinsprofessional |
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-2.1" niet voldaan
      En onder de lezing "K-145" "hoger_register" is aan "GR-B2-2.1" voldaan

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

    Voorbeeld: buiten consultatie hoeft wie het werk doet de doelgroep niet te kennen
      Gegeven bij activiteit 5.2 zet "De Kade" alleen dit personeel in
        | opleiding | registraties | beroep                      | aantoonbare kennis van de doelgroep |
        | hbo       | skj          | jeugd en gezinsprofessional | nee                                 |
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-5.2" voldaan
      En is aan "GR-B2-2.3" voldaan

  Regel: Het overzicht personeel noemt wie de registraties heeft   # GR-G3-02

    Voorbeeld: een overzicht zonder namen
      Gegeven inzet van personeel van het overzicht personeel van "De Kade" is geen
      Als het verzoek wordt getoetst
      Dan is aan "GR-G3-02" niet voldaan
      En kan "De Kade" worden uitgesloten op grond van "GR-3.4-02"

    Voorbeeld: onbekend wie er in het overzicht staan
      Gegeven van het overzicht personeel van "De Kade" is onbekend: inzet van personeel
      Als het verzoek wordt getoetst
      Dan is "GR-G3-01" niet beoordeeld
      En is "GR-B2-5.2" niet beoordeeld
      En is "De Kade" onbepaald
      En ontbreekt van het overzicht personeel van "De Kade": inzet van personeel

  Regel: Wie wel is ingezet maar niet geregistreerd, kost de overeenkomst   # GR-G3-01 GR-5.1-05

    Voorbeeld: een hbo-opgeleide zonder registratie
      Gegeven bij activiteit 5.2 zet "De Kade" alleen dit personeel in
        | opleiding | registraties | beroep                      |
        | hbo       | geen         | jeugd en gezinsprofessional |
      Als het verzoek wordt getoetst
      Dan kan "De Kade" worden uitgesloten op grond van "GR-G3-01"
      En is aan "GR-B2-5.2" niet voldaan
      En is "De Kade" niet contracteerbaar
      En zegt de uitleg van "De Kade" over "GR-B2-5.2": "overzicht personeel van De Kade: jeugd- en gezinsprofessional, hbo"

    Voorbeeld: naast wie past staat ook iemand die nergens voor past
      Gegeven bij activiteit 5.2 zet "De Kade" alleen dit personeel in
        | opleiding | registraties  | beroep                      |
        | hbo       | skj           | jeugd en gezinsprofessional |
        | mbo 4     | registerplein | jeugd en gezinsprofessional |
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-5.2" niet voldaan
      En onder de lezing "K-44" "bij_uitvoering" is aan "GR-B2-5.2" niet voldaan

    Voorbeeld: onbekend of iemand is geregistreerd
      Gegeven bij activiteit 5.2 zet "De Kade" alleen dit personeel in
        | opleiding | registraties | beroep                      |
        | hbo       | onbekend     | jeugd en gezinsprofessional |
      Als het verzoek wordt getoetst
      Dan is "GR-G3-01" niet beoordeeld
      En is "De Kade" onbepaald
