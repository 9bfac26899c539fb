# language: nl
@wet @bron:zhz_2022/doelen_en_eisen
Functionaliteit: Eisen in lagen

  Achtergrond:
    Gegeven een volledig dossier van "De Rietkraag"

  Regel: Een aanbieder voldoet aan de generieke eisen, aan die van zijn segment en aan de norm van zijn product   # ZI-12 ZI-25

    Voorbeeld: aan alle drie de lagen
      Gegeven van "De Rietkraag" zijn dit de segmenten
        | segment | voldoet aan de specifieke eisen |
        | 4B      | ja                              |
      En van "De Rietkraag" zijn dit de producten
        | product           | uitvoering voldoet aan de norm van het product |
        | Gezinsbegeleiding | ja                                             |
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" contracteerbaar
      En is dat zeker
      En is aan "ZI-12" voldaan
      En blijft voor "De Rietkraag" buiten beschouwing: segment

    Voorbeeld: niet aan de generieke eisen
      Gegeven voor "De Rietkraag" geldt niet: voldoet aan de generieke eisen
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" niet contracteerbaar
      En volgt uit "ZI-12": geen overeenkomst

    Voorbeeld: wat een ander mist telt niet mee
      Gegeven een volledig dossier van "Wilgenbos"
      En van "Wilgenbos" zijn dit de segmenten
        | segment | voldoet aan de specifieke eisen |
        | 7       | nee                             |
      En van "Wilgenbos" zijn dit de producten
        | product           | uitvoering voldoet aan de norm van het product |
        | Gezinsbegeleiding | nee                                            |
      Als de dossiers worden getoetst
      Dan is "De Rietkraag" contracteerbaar
      En is dat zeker
      En is aan "ZI-12" voldaan
      En is dat zeker
      En is "Wilgenbos" niet contracteerbaar

    Voorbeeld: niet aan de eisen van het enige segment
      Gegeven van "De Rietkraag" zijn dit de segmenten
        | segment | voldoet aan de specifieke eisen |
        | 4B      | nee                             |
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" niet contracteerbaar
      En volgt uit "ZI-12": geen overeenkomst

    Voorbeeld: niet aan de norm van het product, en de memo noemt geen gevolg
      Gegeven van "De Rietkraag" zijn dit de producten
        | product           | uitvoering voldoet aan de norm van het product |
        | Gezinsbegeleiding | nee                                            |
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" onbepaald
      En noemt het document geen gevolg van "ZI-12"

    Voorbeeld: de segmenten zijn niet bekend
      Gegeven de segmenten waarvoor hij een contract wil van "De Rietkraag" zijn onbekend
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" onbepaald
      En is "ZI-12" niet beoordeeld
      En blijft voor "De Rietkraag" buiten beschouwing: segment

    Voorbeeld: de producten zijn niet bekend
      Gegeven de producten van "De Rietkraag" zijn onbekend
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" onbepaald
      En is "ZI-12" niet beoordeeld

    Voorbeeld: segmenten en producten zijn geen van beide bekend
      Gegeven de segmenten waarvoor hij een contract wil van "De Rietkraag" zijn onbekend
      En de producten van "De Rietkraag" zijn onbekend
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" onbepaald
      En is "De Rietkraag" mogelijk contracteerbaar
      En ontbreken de producten van "De Rietkraag"
      En ontbreken de segmenten waarvoor hij een contract wil van "De Rietkraag"

    Voorbeeld: geen enkel segment
      Gegeven de segmenten waarvoor hij een contract wil van "De Rietkraag" zijn geen
      Als het dossier wordt getoetst
      Dan is voor "De Rietkraag" niet te bepalen uit dit document: segment

    Voorbeeld: geen enkel segment, en niet aan de norm van een product
      Gegeven de segmenten waarvoor hij een contract wil van "De Rietkraag" zijn geen
      En van "De Rietkraag" zijn dit de producten
        | product           | uitvoering voldoet aan de norm van het product |
        | Gezinsbegeleiding | nee                                            |
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" onbepaald
      En is dat zeker

  Regel: Of één gemist segment het hele contract kost zegt de memo niet   # ZI-12

    Voorbeeld: het ene segment wel, het andere niet
      Gegeven van "De Rietkraag" zijn dit de segmenten
        | segment | voldoet aan de specifieke eisen |
        | 4B      | ja                              |
        | 7       | nee                             |
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" contracteerbaar
      En hangt dat af van de lezing "X-ZI-11"
      En zegt de uitleg van "De Rietkraag": "van segment 7; zo gelezen krijgt hij daarvoor geen contract"
      En zegt de uitleg van "De Rietkraag" niet: "ook niet voor een ander segment"
      En onder de lezing "X-ZI-11" "per segment" is "De Rietkraag" contracteerbaar
      En onder de lezing "X-ZI-11" "geheel" is aan "ZI-12" niet voldaan

    Voorbeeld: met het standpunt dat het om het geheel gaat
      Gegeven van "De Rietkraag" zijn dit de segmenten
        | segment | voldoet aan de specifieke eisen |
        | 4B      | ja                              |
        | 7       | nee                             |
      En het standpunt dat voor "X-ZI-11" de lezing "geheel" geldt
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" niet contracteerbaar
      En volgt uit "ZI-12": geen overeenkomst
      En zegt de uitleg van "De Rietkraag": "van segment 7; zo gelezen krijgt hij dan geen contract, ook niet voor een ander"
      En zegt de uitleg van "De Rietkraag" niet: "zo gelezen krijgt hij daarvoor geen contract"

    Voorbeeld: ook dan kost de norm van een product geen contract
      Gegeven van "De Rietkraag" zijn dit de producten
        | product           | uitvoering voldoet aan de norm van het product |
        | Gezinsbegeleiding | nee                                            |
      En het standpunt dat voor "X-ZI-11" de lezing "geheel" geldt
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" onbepaald
      En is dat zeker

  Regel: Het streven naar nul uithuisplaatsingen is geen eis   # ZI-09

    Voorbeeld: over uithuisplaatsingen vraagt de toets niets
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" contracteerbaar
      En is dat zeker
