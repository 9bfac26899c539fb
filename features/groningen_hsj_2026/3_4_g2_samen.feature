# language: nl
@wet @bron:groningen_hsj_2026/3.4
Functionaliteit: Bewijs van kwaliteit in een combinatie die samen voldoet

  Achtergrond:
    Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
    En het certificaat kwaliteitsmanagement van "De Brug" is niet bijgevoegd
    En het certificaat kwaliteitsmanagement van "Dijkzorg" is niet bijgevoegd
    En het eigen kwaliteitssysteem van "De Brug" is wel bijgevoegd
    En het eigen kwaliteitssysteem van "Dijkzorg" is wel bijgevoegd
    En voor het eigen kwaliteitssysteem van "Dijkzorg" geldt niet: meest recente auditrapport bijgevoegd
    En het standpunt dat voor "K-16" de lezing "samen" geldt

  Regel: Van één volledig systeem moet ook het auditrapport er zijn, en jong genoeg   # GR-G2-04 GR-G2-02

    Voorbeeld: twee volledige systemen, één met een auditrapport
      Als de verzoeken worden getoetst
      Dan is "Waddenzoom" geschikt
      En is aan "GR-G2-04" voldaan

    Voorbeeld: van twee volledige systemen is dat met het auditrapport precies 12 maanden oud
      Gegeven "Waddenzoom" dient het verzoek in op 7 april 2026 om 11:00
      En datum auditrapport van het eigen kwaliteitssysteem van "De Brug" is 7 april 2025
      Als de verzoeken worden getoetst
      Dan is aan "GR-G2-04" voldaan

    Voorbeeld: twee volledige systemen zonder auditrapport staan niet voor elkaar in
      Gegeven voor het eigen kwaliteitssysteem van "De Brug" geldt niet: meest recente auditrapport bijgevoegd
      Als de verzoeken worden getoetst
      Dan is aan "GR-G2-01" voldaan
      En is aan "GR-G2-04" niet voldaan door "De Brug"
      En is aan "GR-G2-04" niet voldaan door "Dijkzorg"

    Voorbeeld: het ene auditrapport ontbreekt, het andere is te oud
      Gegeven datum auditrapport van het eigen kwaliteitssysteem van "De Brug" is 6 april 2025
      Als de verzoeken worden getoetst
      Dan is aan "GR-G2-04" niet voldaan door "De Brug"
      En is aan "GR-G2-04" niet voldaan door "Dijkzorg"

    Voorbeeld: het volledige systeem mist zijn auditrapport, het andere een minimumeis
      Gegeven voor het eigen kwaliteitssysteem van "De Brug" geldt niet: auditor onafhankelijk
      Als de verzoeken worden getoetst
      Dan is aan "GR-G2-02" voldaan
      En is aan "GR-G2-04" niet voldaan door "Dijkzorg"

  Regel: Van één gelijkwaardig certificaat moet ook het auditrapport er zijn, en jong genoeg   # GR-G2-05

    Voorbeeld: twee gelijkwaardige certificaten, één met een auditrapport
      Gegeven de norm van het certificaat van het certificaat informatiemanagement van "De Brug" is gelijkwaardig
      En de norm van het certificaat van het certificaat informatiemanagement van "Dijkzorg" is gelijkwaardig
      En voor het certificaat informatiemanagement van "Dijkzorg" geldt niet: meest recente auditrapport bijgevoegd
      Als de verzoeken worden getoetst
      Dan is "Waddenzoom" geschikt
      En is aan "GR-G2-05" voldaan

    Voorbeeld: van twee gelijkwaardige certificaten is dat met het auditrapport precies 12 maanden oud
      Gegeven "Waddenzoom" dient het verzoek in op 7 april 2026 om 11:00
      En de norm van het certificaat van het certificaat informatiemanagement van "De Brug" is gelijkwaardig
      En datum auditrapport van het certificaat informatiemanagement van "De Brug" is 7 april 2025
      En de norm van het certificaat van het certificaat informatiemanagement van "Dijkzorg" is gelijkwaardig
      En voor het certificaat informatiemanagement van "Dijkzorg" geldt niet: meest recente auditrapport bijgevoegd
      Als de verzoeken worden getoetst
      Dan is aan "GR-G2-05" voldaan

    Voorbeeld: het auditrapport van de een ontbreekt, dat van de ander is te oud
      Gegeven de norm van het certificaat van het certificaat informatiemanagement van "De Brug" is gelijkwaardig
      En datum auditrapport van het certificaat informatiemanagement van "De Brug" is 6 april 2025
      En de norm van het certificaat van het certificaat informatiemanagement van "Dijkzorg" is gelijkwaardig
      En voor het certificaat informatiemanagement van "Dijkzorg" geldt niet: meest recente auditrapport bijgevoegd
      Als de verzoeken worden getoetst
      Dan is aan "GR-G2-05" niet voldaan door "De Brug"
      En is aan "GR-G2-05" niet voldaan door "Dijkzorg"
