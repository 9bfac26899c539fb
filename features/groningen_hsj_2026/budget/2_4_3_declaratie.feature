# language: nl
@wet @bron:groningen_hsj_2026/2.4.3
Functionaliteit: Een twaalfde per maand

  Regel: Maandelijks wordt een twaalfde betaald van wat dan in de taak of in de overeenkomst zit   # GR-D-02

    Abstract Scenario: de betaling in 2028 gelezen als <lezing>
      Gegeven het standpunt dat voor "K-53" de lezing "<lezing>" geldt
      Als het budget van 2028 wordt bepaald
      Dan is het bedrag per maand <bedrag>
      En is het taakgerichte budget € 5.700.000

      Voorbeelden:
        | lezing       | bedrag         |
        | taak         | € 475.000      |
        | overeenkomst | € 9.396.666,67 |
