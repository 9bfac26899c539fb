# language: nl
@wet @bron:hlv_basishulp_2018/aanbesteding
Functionaliteit: Vragen stellen

  Achtergrond:
    Gegeven een volledig dossier van "Mijnvallei"
    En de stap van "Mijnvallei" is vraag

  Regel: Vragen over inhoud of proces kunnen alleen tijdens het formele inkoopproces   # HL-06 HL-07

    Abstract Scenario: op de dag vóór de publicatie
      Gegeven het onderwerp van de vraag van "Mijnvallei" is <onderwerp>
      En de dag van "Mijnvallei" is 12 maart 2018
      Als het dossier wordt getoetst
      Dan is "Mijnvallei" niet in behandeling op grond van "HL-06"
      En is dat zeker
      En is aan "HL-07" voldaan
      En is dat zeker
      En blijft voor "Mijnvallei" buiten beschouwing: termijn voor vragen

      Voorbeelden:
        | onderwerp |
        | inhoud    |
        | proces    |

    Voorbeeld: op de dag van de publicatie
      Gegeven het onderwerp van de vraag van "Mijnvallei" is inhoud
      En de dag van "Mijnvallei" is 13 maart 2018
      Als het dossier wordt getoetst
      Dan is "Mijnvallei" toegestaan
      En is aan "HL-06" voldaan
      En is voor "Mijnvallei" niet te bepalen uit dit document: termijn voor vragen

    Abstract Scenario: een vraag over iets anders valt er niet onder, ook niet op <dag>
      Gegeven het onderwerp van de vraag van "Mijnvallei" is iets anders
      En de dag van "Mijnvallei" is <dag>
      Als het dossier wordt getoetst
      Dan is "Mijnvallei" toegestaan
      En is dat zeker
      En blijft voor "Mijnvallei" buiten beschouwing: termijn voor vragen

      Voorbeelden:
        | dag           |
        | 12 maart 2018 |
        | 3 april 2018  |

    Voorbeeld: de dag is niet bekend
      Gegeven het onderwerp van de vraag van "Mijnvallei" is inhoud
      En van "Mijnvallei" is onbekend: de dag
      Als het dossier wordt getoetst
      Dan is "Mijnvallei" onbepaald
      En ontbreekt de dag van "Mijnvallei"
      En blijft voor "Mijnvallei" buiten beschouwing: termijn voor vragen

  Regel: De zin dat vragen nu niet worden beantwoord is na de publicatie blijven staan   # HL-07

    Abstract Scenario: op <dag>, vanaf de publicatie, hangt het van de lezing af
      Gegeven het onderwerp van de vraag van "Mijnvallei" is proces
      En de dag van "Mijnvallei" is <dag>
      Als het dossier wordt getoetst
      Dan is "Mijnvallei" toegestaan
      En hangt dat af van de lezing "X-HL-2"
      En onder de lezing "X-HL-2" "verouderd" is aan "HL-07" voldaan
      En onder de lezing "X-HL-2" "letterlijk" is "Mijnvallei" niet in behandeling

      Voorbeelden:
        | dag           |
        | 13 maart 2018 |
        | 3 april 2018  |
