# language: nl
@wet @bron:groningen_hsj_2026/3.4/G3 @bron:groningen_hsj_2026/bijlage_2
Functionaliteit: Wiens personeel telt

  Regel: Of elke combinant zelf aan de tabel moet voldoen, daarover is twijfel   # GR-G3-01 GR-B2-2.5

    Achtergrond:
      Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"

    Voorbeeld: de ene combinant zet hbo en wo in, de andere alleen hbo
      Gegeven bij activiteit 2.5 zet "Dijkzorg" alleen dit personeel in
        | opleiding | registraties | beroep                      |
        | hbo       | skj          | jeugd en gezinsprofessional |
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-2.5" niet voldaan door "Dijkzorg"
      En hangt dat af van de lezing "K-16"
      En onder de lezing "K-16" "samen" is aan "GR-B2-2.5" voldaan

  Regel: Personeel van een onderaannemer die meedoet vult dat van de hoofdaannemer aan   # GR-G3-01 GR-HA-10 GR-B2-5.2

    Achtergrond:
      Gegeven een volledig verzoek van hoofdaannemer "De Kade" met niet-dragende onderaannemer "Kweldervoet"
      En bij activiteit 5.2 zet "De Kade" niemand in
      En bij activiteit 5.2 zet "Kweldervoet" alleen dit personeel in
        | opleiding | registraties | beroep                      |
        | hbo       | skj          | jeugd en gezinsprofessional |
      En het standpunt dat voor "K-44" de lezing "bij_verzoek" geldt

    Abstract Scenario: alleen de onderaannemer zet iemand in, en wordt in de lezing <lezing> niet geweigerd
      Gegeven het standpunt dat voor "K-15" de lezing "<lezing>" geldt
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-5.2" voldaan
      En is "De Kade" geschikt

      Voorbeelden:
        | lezing          |
        | niet_geweigerd  |
        | ook_zonder_uea  |

    Voorbeeld: zijn UEA is er wel, en dat het niet volledig is schaadt hem niet
      Gegeven het UEA van "Kweldervoet" is niet volledig
      En het standpunt dat voor "K-15" de lezing "ook_zonder_uea" geldt
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-5.2" voldaan

    Abstract Scenario: is er geen UEA, dan wordt hij in de lezing <lezing> geweigerd of niet, en daarmee telt zijn personeel
      Gegeven het UEA van "Kweldervoet" is niet bijgevoegd
      En het standpunt dat voor "K-15" de lezing "<lezing>" geldt
      Als het verzoek wordt getoetst
      Dan is aan "GR-B2-5.2" <oordeel>

      Voorbeelden:
        | lezing         | oordeel      |
        | ook_zonder_uea | niet voldaan |
        | niet_geweigerd | voldaan      |

  Regel: Van een ploeg waarvan de namen onbekend zijn valt niet te zeggen wie ontbreekt   # GR-G3-01 GR-B2-2.5

    Voorbeeld: bij één combinant zijn de namen onbekend
      Gegeven een volledig verzoek van combinatie "Waddenzoom" met combinanten "De Brug" en "Dijkzorg"
      En bij activiteit 2.5 zet "De Brug" alleen dit personeel in
        | opleiding | registraties | beroep                      |
        | hbo       | skj          | jeugd en gezinsprofessional |
      En van het overzicht personeel van "Dijkzorg" is onbekend: inzet van personeel
      En het standpunt dat voor "K-16" de lezing "samen" geldt
      Als het verzoek wordt getoetst
      Dan is "GR-B2-2.5" niet beoordeeld
