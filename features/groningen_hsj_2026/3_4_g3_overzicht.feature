# language: nl
@wet @bron:groningen_hsj_2026/3.4/G3 @bron:groningen_hsj_2026/bijlage_2
Functionaliteit: Het overzicht van personeel

  Regel: Het overzicht noemt personeel   # GR-G3-02

    Achtergrond:
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"

    Voorbeeld: een overzicht zonder iemand erop
      Gegeven inzet van personeel van het overzicht personeel van "De Kade" is geen
      Als het verzoek wordt getoetst
      Dan is aan "GR-G3-02" niet voldaan

    Voorbeeld: onbekend wie er op het overzicht staan
      Gegeven van het overzicht personeel van "De Kade" is onbekend: inzet van personeel
      Als het verzoek wordt getoetst
      Dan is "GR-G3-02" niet beoordeeld
      En is "GR-G3-01" niet beoordeeld

  Regel: Een overzicht dat er niet bij zit, wordt niet op zijn inhoud getoetst   # GR-G3-01 GR-G3-02

    Achtergrond:
      Gegeven een volledig verzoek van hoofdaannemer "De Kade"
      En het overzicht personeel van "De Kade" is niet bijgevoegd

    Voorbeeld: het gebrek is het ontbrekende stuk, en niet dat het niemand noemt
      Gegeven inzet van personeel van het overzicht personeel van "De Kade" is geen
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-07" niet voldaan
      En is aan "GR-G3-02" voldaan

    Voorbeeld: van een overzicht dat ontbreekt hoeven de namen niet bekend te zijn
      Gegeven van het overzicht personeel van "De Kade" is onbekend: inzet van personeel
      Als het verzoek wordt getoetst
      Dan is aan "GR-B1-07" niet voldaan
      En is aan "GR-G3-01" voldaan
      En is aan "GR-G3-02" voldaan

  Regel: Voldoet een combinatie samen, dan telt het personeel van haar combinanten, en van niemand anders   # GR-G3-01 GR-B2-5.2

    Achtergrond:
      Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
      En bij activiteit 5.2 zet "De Brug" niemand in
      En bij activiteit 5.2 zet "Dijkzorg" niemand in
      En het standpunt dat voor "K-16" de lezing "samen" geldt
      En het standpunt dat voor "K-44" de lezing "bij_verzoek" geldt

    Voorbeeld: alleen een andere combinatie zet iemand in
      Gegeven een volledig verzoek van combinatie "Eemsmond" met combinanten "Veenkracht" en "Terpzicht"
      Als de verzoeken worden getoetst
      Dan is aan "GR-B2-5.2" niet voldaan door "Waddenzoom"

    Voorbeeld: alleen een geweigerde onderaannemer zet iemand in
      Gegeven bij "Waddenzoom" hoort ook niet-dragende onderaannemer "Kweldervoet"
      En bij activiteit 5.2 zet "Kweldervoet" alleen dit personeel in
        | opleiding | registraties | beroep                      |
        | hbo       | skj          | jeugd en gezinsprofessional |
      En het UEA van "Kweldervoet" is niet bijgevoegd
      En het standpunt dat voor "K-15" de lezing "ook_zonder_uea" geldt
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-5.2" niet voldaan door "Waddenzoom"

  Regel: Elk verzoek wordt getoetst op zijn eigen overzichten   # GR-G3-02

    Voorbeeld: een lege lijst bij een andere combinatie
      Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
      En een volledig verzoek van combinatie "Eemsmond" met combinanten "Veenkracht" en "Terpzicht"
      En inzet van personeel van het overzicht personeel van "Veenkracht" is geen
      En het standpunt dat voor "K-16" de lezing "samen" geldt
      Als de verzoeken worden getoetst
      Dan is "Waddenzoom" geschikt
      En is aan "GR-G3-02" niet voldaan door "Veenkracht"
