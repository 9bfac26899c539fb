# language: nl
@wet @bron:groningen_hsj_2026/3.4/G2
Functionaliteit: Bewijs van kwaliteit en informatie in een combinatie

  Achtergrond:
    Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"

  Regel: Moet elke combinant zelf voldoen, dan helpt het bewijs van de ander niet   # GR-G2-02 GR-G2-05

    Voorbeeld: een eigen systeem met een gebrek, en de ander heeft een certificaat
      Gegeven het certificaat kwaliteitsmanagement van "De Brug" is niet bijgevoegd
      En het eigen kwaliteitssysteem van "De Brug" is wel bijgevoegd
      En voor het eigen kwaliteitssysteem van "De Brug" geldt niet: auditor onafhankelijk
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-02" niet voldaan door "De Brug"
      En hangt dat af van de lezing "K-16"
      En onder de lezing "K-16" "samen" is aan "GR-G2-02" voldaan

    Voorbeeld: een eigen systeem met een gebrek, en de ander heeft een volledig eigen systeem
      Gegeven het certificaat kwaliteitsmanagement van "De Brug" is niet bijgevoegd
      En het certificaat kwaliteitsmanagement van "Dijkzorg" is niet bijgevoegd
      En het eigen kwaliteitssysteem van "De Brug" is wel bijgevoegd
      En het eigen kwaliteitssysteem van "Dijkzorg" is wel bijgevoegd
      En voor het eigen kwaliteitssysteem van "De Brug" geldt niet: auditor onafhankelijk
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-02" niet voldaan door "De Brug"
      En onder de lezing "K-16" "samen" is aan "GR-G2-02" voldaan

    Voorbeeld: twee gelijkwaardige certificaten, en alleen de ander heeft een auditrapport
      Gegeven de norm van het certificaat van het certificaat informatiemanagement van "De Brug" is gelijkwaardig
      En de norm van het certificaat van het certificaat informatiemanagement van "Dijkzorg" is gelijkwaardig
      En voor het certificaat informatiemanagement van "De Brug" geldt niet: meest recente auditrapport bijgevoegd
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-05" niet voldaan door "De Brug"
      En onder de lezing "K-16" "samen" is aan "GR-G2-05" voldaan

  Regel: Het auditrapport bij een verlopen certificaat helpt niemand   # GR-G2-05

    Voorbeeld: het auditrapport van de een ontbreekt, het certificaat van de ander is verlopen
      Gegeven de norm van het certificaat van het certificaat informatiemanagement van "De Brug" is gelijkwaardig
      En de norm van het certificaat van het certificaat informatiemanagement van "Dijkzorg" is gelijkwaardig
      En voor het certificaat informatiemanagement van "De Brug" geldt niet: meest recente auditrapport bijgevoegd
      En geldig tot en met van het certificaat informatiemanagement van "Dijkzorg" is 1 januari 2026
      En het standpunt dat voor "K-16" de lezing "samen" geldt
      Als de verzoeken worden getoetst
      Dan is aan "GR-G2-05" niet voldaan door "De Brug"
