# language: nl
@wet @bron:groningen_hsj_2026/3.4/G2
Functionaliteit: Informatiemanagement

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: Naast kwaliteitsmanagement is er een geldig certificaat voor informatiemanagement   # GR-G2-03

    Voorbeeld: wel kwaliteitsmanagement, geen informatiemanagement
      Gegeven het certificaat informatiemanagement van "De Kade" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-01" voldaan
      En is aan "GR-B1-06" niet voldaan
      En is aan "GR-G2-03" niet voldaan
      En is "De Kade" niet contracteerbaar

    Voorbeeld: een verlopen certificaat
      Gegeven geldig tot en met van het certificaat informatiemanagement van "De Kade" is 1 januari 2026
      Als het verzoek wordt getoetst
      Dan kan "De Kade" worden uitgesloten op grond van "GR-G2-03"

    Voorbeeld: gelijkwaardig, zoals blijkt uit een audit van een geaccrediteerde instelling
      Gegeven de norm van het certificaat van het certificaat informatiemanagement van "De Kade" is gelijkwaardig
      En geldig tot en met van het certificaat informatiemanagement van "De Kade" is 7 april 2026
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-G2-03" voldaan

    Voorbeeld: gelijkwaardig, maar de instelling is niet geaccrediteerd
      Gegeven de norm van het certificaat van het certificaat informatiemanagement van "De Kade" is gelijkwaardig
      En voor het certificaat informatiemanagement van "De Kade" geldt niet: instelling geaccrediteerd
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-03" niet voldaan

    Voorbeeld: gelijkwaardig genoemd, maar de audit toont het niet
      Gegeven de norm van het certificaat van het certificaat informatiemanagement van "De Kade" is gelijkwaardig
      En voor het certificaat informatiemanagement van "De Kade" geldt niet: gelijkwaardigheid blijkt uit het auditrapport
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-03" niet voldaan

    Voorbeeld: onbekend hoe lang het certificaat geldt
      Gegeven van het certificaat informatiemanagement van "De Kade" is onbekend: geldig tot en met
      Als het verzoek wordt getoetst
      Dan is "GR-G2-03" niet beoordeeld

    Voorbeeld: onbekend wanneer is ingediend, en een certificaat dat maar kort gold
      Gegeven van "De Kade" is onbekend: het moment van ontvangst
      En van "De Kade" is onbekend: het moment van verzenden
      En geldig tot en met van het certificaat informatiemanagement van "De Kade" is 10 januari 2026
      En het standpunt dat voor "K-88" de lezing "indienen" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-G2-03" niet beoordeeld

  Regel: De norm heet in het document anders dan in de praktijk   # GR-G2-03

    Voorbeeld: een certificaat met de gangbare naam
      Gegeven de norm van het certificaat van het certificaat informatiemanagement van "De Kade" is nen 7510
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-G2-03" voldaan
      En is dat zeker

    Voorbeeld: zonder audit telt de gangbare naam alleen als dezelfde norm is bedoeld
      Gegeven de norm van het certificaat van het certificaat informatiemanagement van "De Kade" is nen 7510
      En voor het certificaat informatiemanagement van "De Kade" geldt niet: gelijkwaardigheid blijkt uit het auditrapport
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En hangt dat af van de lezing "K-97"
      En onder de lezing "K-97" "letterlijk" is aan "GR-G2-03" niet voldaan

  Regel: Bij een gelijkwaardig certificaat hoort een auditrapport van ten hoogste 12 maanden   # GR-G2-05

    Voorbeeld: precies 12 maanden oud bij het indienen
      Gegeven "De Kade" dient het verzoek in op 7 april 2026 om 11:00
      En de norm van het certificaat van het certificaat informatiemanagement van "De Kade" is gelijkwaardig
      En datum auditrapport van het certificaat informatiemanagement van "De Kade" is 7 april 2025
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-05" voldaan
      En zegt de uitleg van "De Kade" over "GR-G2-05": "mocht het niet van vóór 7 april 2025 zijn"

    Voorbeeld: 12 maanden en een dag
      Gegeven "De Kade" dient het verzoek in op 7 april 2026 om 11:00
      En de norm van het certificaat van het certificaat informatiemanagement van "De Kade" is gelijkwaardig
      En datum auditrapport van het certificaat informatiemanagement van "De Kade" is 6 april 2025
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-05" niet voldaan
      En is dat zeker

    Voorbeeld: het auditrapport zit er niet bij
      Gegeven de norm van het certificaat van het certificaat informatiemanagement van "De Kade" is gelijkwaardig
      En voor het certificaat informatiemanagement van "De Kade" geldt niet: meest recente auditrapport bijgevoegd
      Als het verzoek wordt getoetst
      Dan is aan "GR-G2-05" niet voldaan
      En is aan "GR-B1-06" niet voldaan
      En is "De Kade" niet contracteerbaar

    Voorbeeld: onbekend van welke dag het auditrapport is
      Gegeven de norm van het certificaat van het certificaat informatiemanagement van "De Kade" is gelijkwaardig
      En van het certificaat informatiemanagement van "De Kade" is onbekend: datum auditrapport
      Als het verzoek wordt getoetst
      Dan is "GR-G2-05" niet beoordeeld

    Voorbeeld: onbekend wanneer is ingediend, en een ouder auditrapport
      Gegeven van "De Kade" is onbekend: het moment van ontvangst
      En van "De Kade" is onbekend: het moment van verzenden
      En de norm van het certificaat van het certificaat informatiemanagement van "De Kade" is gelijkwaardig
      En datum auditrapport van het certificaat informatiemanagement van "De Kade" is 10 januari 2025
      En het standpunt dat voor "K-88" de lezing "indienen" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-G2-05" niet beoordeeld

  Regel: Voldoet een combinatie samen, dan is één certificaat naar de genoemde norm genoeg   # GR-G2-05

    Voorbeeld: de een naar de genoemde norm, de ander gelijkwaardig en zonder auditrapport
      Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
      En voor het certificaat informatiemanagement van "De Brug" geldt niet: gelijkwaardigheid blijkt uit het auditrapport
      En de norm van het certificaat van het certificaat informatiemanagement van "Dijkzorg" is gelijkwaardig
      En voor het certificaat informatiemanagement van "Dijkzorg" geldt niet: meest recente auditrapport bijgevoegd
      En het standpunt dat voor "K-16" de lezing "samen" geldt
      Als de verzoeken worden getoetst
      Dan is "Waddenzoom" geschikt
      En is aan "GR-G2-05" voldaan
