# language: nl
@wet @bron:groningen_hsj_2026/5.1 @bron:groningen_hsj_2026/3.1
Functionaliteit: Wie de overeenkomst kan krijgen

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: De overeenkomst is alleen voor wie aan elke geschiktheidseis voldoet   # GR-5.1-05 GR-3.1-02 GR-3.1-06

    Voorbeeld: een gemiste eis mag worden vergeven, maar niet voor de overeenkomst
      Gegeven de solvabiliteit van "De Kade" is 0,1
      En het standpunt dat de gemeente haar bevoegdheid van "GR-3.1-06" niet gebruikt
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is "De Kade" niet contracteerbaar
      En is aan "GR-3.1-02" niet voldaan

    Voorbeeld: aan alles voldaan
      Gegeven de solvabiliteit van "De Kade" is 0,25
      Als het verzoek wordt getoetst
      Dan is "De Kade" wel contracteerbaar
      En is aan "GR-3.1-02" voldaan

    Voorbeeld: wie om iets anders geen overeenkomst krijgt, mist daarmee geen geschiktheidseis
      Gegeven op "De Kade" is de facultatieve uitsluitingsgrond "ernstige beroepsfout" van toepassing
      En het standpunt dat de gemeente haar bevoegdheid van "GR-3.1-05" niet gebruikt
      Als het verzoek wordt getoetst
      Dan is "De Kade" niet contracteerbaar
      En is aan "GR-3.1-02" voldaan

  Regel: De overeenkomst is alleen voor wie aan de procedurevoorschriften voldoet   # GR-5.1-03 GR-5.2-10

    Voorbeeld: een ontbrekend bewijsstuk dat de gemeente door de vingers ziet
      Gegeven de jaarrekening van "De Kade" is niet bijgevoegd
      Als het verzoek wordt getoetst
      Dan is "De Kade" niet contracteerbaar
      En volgt uit "GR-5.2-10": geen overeenkomst

  Regel: De overeenkomst is alleen voor wie geen enkele uitsluitingsgrond treft   # GR-5.1-04 GR-3.1-01

    Voorbeeld: een facultatieve grond waarop de gemeente niet uitsluit
      Gegeven op "De Kade" is de facultatieve uitsluitingsgrond "schending van milieurecht" van toepassing
      En het standpunt dat de gemeente haar bevoegdheid van "GR-3.1-05" niet gebruikt
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is "De Kade" niet contracteerbaar

