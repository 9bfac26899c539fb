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

    Voorbeeld: wie de correctie naar rato leest, betaalt haar ook naar rato
      Gegeven het standpunt dat voor "K-51" de lezing "naar rato" geldt
      Als het budget van 2029 wordt bepaald
      Dan is het bedrag per maand € 890.635,61

    Voorbeeld: wie de overeenkomst leest, betaalt van het begin af alles en niets naar rato
      Gegeven het standpunt dat voor "K-51" de lezing "naar rato" geldt
      En het standpunt dat voor "K-53" de lezing "overeenkomst" geldt
      Als het budget van 2029 wordt bepaald
      Dan is het bedrag per maand € 9.396.666,67

    Voorbeeld: gelezen als overeenkomst is ook met 9 erbij het bedrag per maand onbekend
      Gegeven deelopdracht 9 valt vanaf 2030 binnen de taak
      En het standpunt dat voor "K-53" de lezing "overeenkomst" geldt
      Als het budget van 2030 wordt bepaald
      Dan is het bedrag per maand onbekend

    Voorbeeld: gelezen als overeenkomst hangt het bedrag per maand niet af van wat in 2034 binnen de taak valt
      Gegeven het standpunt dat voor "K-04" de lezing "niet geregeld" geldt
      En het standpunt dat voor "K-53" de lezing "overeenkomst" geldt
      Als het budget van 2034 wordt bepaald
      Dan is het bedrag per maand € 9.396.666,67

    Abstract Scenario: in een jaar dat niet heel is, is ook de correctie onbekend: <lezing>
      Gegeven deelopdracht 6.3 valt nooit binnen de taak
      En het standpunt dat voor "K-10" de lezing "in 2027" geldt
      En het standpunt dat voor "K-51" de lezing "<lezing>" geldt
      Als het budget van 2047 wordt bepaald
      Dan is het taakgerichte budget onbekend
      En is het bedrag per maand onbekend

      Voorbeelden:
        | lezing    |
        | meteen    |
        | naar rato |

    Voorbeeld: in een jaar dat niet heel is, is het bedrag per maand onbekend
      Gegeven het standpunt dat voor "K-10" de lezing "in 2027" geldt
      En het standpunt dat voor "K-53" de lezing "overeenkomst" geldt
      Als het budget van 2027 wordt bepaald
      Dan is het bedrag per maand onbekend

    Voorbeeld: gelezen als taak hangt het bedrag per maand daar wel van af
      Gegeven het standpunt dat voor "K-04" de lezing "niet geregeld" geldt
      En het standpunt dat voor "K-53" de lezing "taak" geldt
      Als het budget van 2034 wordt bepaald
      Dan is het bedrag per maand onbekend
