# language: nl
@wet @bron:zhz_2022/selectie_en_contractering
Functionaliteit: De weg naar een contract, en wat daarin te bespreken is

  Achtergrond:
    Gegeven een volledig dossier van "De Rietkraag"

  Regel: Niet via een Europese aanbesteding en niet via Open House   # ZI-21 ZI-22

    Abstract Scenario: een weg die de memo uitsluit
      Gegeven de weg naar selectie en contractering van "De Rietkraag" is <weg>
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" onbepaald
      En is aan "ZI-21" niet voldaan
      En noemt het document geen gevolg van "ZI-21"

      Voorbeelden:
        | weg                   |
        | Europese aanbesteding |
        | Open House            |

    Voorbeeld: via innovatiedialogen
      Gegeven de weg naar selectie en contractering van "De Rietkraag" is innovatiedialoog
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" contracteerbaar
      En is dat zeker

    Voorbeeld: via de vereenvoudigde SAS-procedure, die zelf een aanbesteding heet
      Gegeven de weg naar selectie en contractering van "De Rietkraag" is vereenvoudigde SAS-procedure
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" contracteerbaar
      En hangt dat af van de lezing "X-ZI-1"
      En onder de lezing "X-ZI-1" "eigen weg" is aan "ZI-21" voldaan
      En onder de lezing "X-ZI-1" "ook aanbesteding" is aan "ZI-21" niet voldaan

  # XX-02: in de open house van 2018-2020 was de inhoud niet te onderhandelen; dat is een andere periode.
  Regel: Maatwerkafspraken met iedere aanbieder zijn mogelijk, de tarieven staan vast   # ZI-23 ZI-29

    Voorbeeld: maatwerk over de inhoud
      Gegeven de individuele maatwerkafspraak van "De Rietkraag" is over de inhoud
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" contracteerbaar
      En is dat zeker

    Voorbeeld: maatwerk over het tarief
      Gegeven de individuele maatwerkafspraak van "De Rietkraag" is over het tarief
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" onbepaald
      En hangt dat af van de lezing "X-ZI-2"
      En onder de lezing "X-ZI-2" "ook over tarief" is "De Rietkraag" contracteerbaar
      En onder de lezing "X-ZI-2" "niet over tarief" is aan "ZI-29" niet voldaan

  Regel: Eerst worden producten en tarieven voorgelegd, daarna wordt getekend   # ZI-29

    Voorbeeld: voorgelegd en getekend op dezelfde dag
      Gegeven de dag waarop zij zijn voorgelegd van "De Rietkraag" is 20 september 2021
      En de dag van ondertekenen van "De Rietkraag" is 20 september 2021
      Als het dossier wordt getoetst
      Dan is aan "ZI-29" voldaan

    Voorbeeld: getekend een dag voordat zij zijn voorgelegd
      Gegeven de dag waarop zij zijn voorgelegd van "De Rietkraag" is 21 september 2021
      En de dag van ondertekenen van "De Rietkraag" is 20 september 2021
      Als het dossier wordt getoetst
      Dan is aan "ZI-29" niet voldaan
      En is "De Rietkraag" onbepaald

    Voorbeeld: getekend zonder voorleggen
      Gegeven voor het contract van "De Rietkraag" geldt niet: producten en tarieven voorgelegd
      Als het dossier wordt getoetst
      Dan is aan "ZI-29" niet voldaan
      En noemt het document geen gevolg van "ZI-29"

    Voorbeeld: een dag van voorleggen telt niet als er niet is voorgelegd
      Gegeven voor het contract van "De Rietkraag" geldt niet: producten en tarieven voorgelegd
      En de dag waarop zij zijn voorgelegd van "De Rietkraag" is 30 september 2021
      En de dag van ondertekenen van "De Rietkraag" is 24 september 2021
      Als het dossier wordt getoetst
      Dan zegt de uitleg van "De Rietkraag": "zonder dat de producten en tarieven zijn voorgelegd"
      En zegt de uitleg van "De Rietkraag" niet: "de producten en tarieven zijn pas op"

    Abstract Scenario: nog niet getekend, en voorgelegd: <voorgelegd>
      Gegeven voor het contract van "De Rietkraag" geldt niet: ondertekend
      En producten en tarieven voorgelegd van "De Rietkraag" is <voorgelegd>
      En de dag waarop zij zijn voorgelegd van "De Rietkraag" is onbekend
      En de dag van ondertekenen van "De Rietkraag" is onbekend
      Als het dossier wordt getoetst
      Dan is "De Rietkraag" contracteerbaar
      En is dat zeker
      En is aan "ZI-29" voldaan
      En is dat zeker

      Voorbeelden:
        | voorgelegd |
        | ja         |
        | nee        |

    Voorbeeld: alleen de dag van voorleggen is niet bekend
      Gegeven de dag waarop zij zijn voorgelegd van "De Rietkraag" is onbekend
      Als het dossier wordt getoetst
      Dan is "ZI-29" niet beoordeeld
      En is aan "ZI-26" voldaan
      En ontbreekt bij "De Rietkraag" niets anders dan de dag waarop zij zijn voorgelegd

    Voorbeeld: geen van beide dagen is bekend
      Gegeven de dag waarop zij zijn voorgelegd van "De Rietkraag" is onbekend
      En de dag van ondertekenen van "De Rietkraag" is onbekend
      Als het dossier wordt getoetst
      Dan is "ZI-29" niet beoordeeld
