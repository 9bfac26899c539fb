# language: nl
@wet @bron:hlv_basishulp_2018/aanbesteding @bron:hlv_basishulp_2018/uitspraak_kort_geding_inkoop_jeugdhulp
@bron:hlv_basishulp_2018/voorgenomen_besluit_residentiële_jeugdhulp @bron:hlv_basishulp_2018/ontwikkeldialogen
Functionaliteit: Inschrijven

  Achtergrond:
    Gegeven een volledig dossier van "Kasteelhof"

  Regel: Inschrijven kon tot en met 6 juli 2018   # HL-33 HL-05

    Voorbeeld: op de laatste dag; tot hoe laat staat er niet
      Gegeven de dag van "Kasteelhof" is 6 juli 2018
      Als het dossier wordt getoetst
      Dan is "Kasteelhof" toegestaan
      En is aan "HL-33" voldaan
      En is voor "Kasteelhof" niet te bepalen uit dit document: tijdstip van sluiting

    Voorbeeld: een dag eerder doet het uur er niet toe
      Gegeven de dag van "Kasteelhof" is 5 juli 2018
      Als het dossier wordt getoetst
      Dan is aan "HL-33" voldaan
      En blijft voor "Kasteelhof" buiten beschouwing: tijdstip van sluiting

    Voorbeeld: een dag later is te laat, en een gevolg staat er niet
      Gegeven de dag van "Kasteelhof" is 7 juli 2018
      Als het dossier wordt getoetst
      Dan is "Kasteelhof" onbepaald
      En noemt het document geen gevolg van "HL-33"

    Voorbeeld: de eisen aan een inschrijving staan op TenderNed
      Als het dossier wordt getoetst
      Dan is "Kasteelhof" toegestaan
      En is voor "Kasteelhof" niet te bepalen uit dit document: eisen aan de inschrijving

    Voorbeeld: op een onbekende dag
      Gegeven van "Kasteelhof" is onbekend: de dag
      Als het dossier wordt getoetst
      Dan is "Kasteelhof" onbepaald
      En is "HL-33" niet beoordeeld
      En blijft voor "Kasteelhof" buiten beschouwing: tijdstip van sluiting

    Abstract Scenario: een vraag op <dag> is geen inschrijving
      Gegeven de stap van "Kasteelhof" is vraag
      En het onderwerp van de vraag van "Kasteelhof" is proces
      En de dag van "Kasteelhof" is <dag>
      Als het dossier wordt getoetst
      Dan is "Kasteelhof" toegestaan
      En is aan "HL-33" voldaan
      En is dat zeker
      En blijft voor "Kasteelhof" buiten beschouwing: tijdstip van sluiting

      Voorbeelden:
        | dag         |
        | 6 juli 2018 |
        | 9 juli 2018 |

  Regel: Residentiële jeugdhulp hoort niet bij de opdracht   # HL-25 HL-26 HL-27

    Voorbeeld: wie het toch aanbiedt
      Gegeven het aanbod van "Kasteelhof" is basishulp en residentiële jeugdhulp
      Als het dossier wordt getoetst
      Dan is aan "HL-27" niet voldaan
      En noemt het document geen gevolg van "HL-27"
      En is "Kasteelhof" onbepaald

    Voorbeeld: alleen basishulp
      Gegeven het aanbod van "Kasteelhof" is basishulp
      Als het dossier wordt getoetst
      Dan is aan "HL-27" voldaan
      En is "Kasteelhof" toegestaan
      En blijft voor "Kasteelhof" buiten beschouwing: jeugd jongerenwerk

    Voorbeeld: het aanbod is niet bekend
      Gegeven van "Kasteelhof" is onbekend: het aanbod
      Als het dossier wordt getoetst
      Dan is "HL-27" niet beoordeeld

  Regel: Of jeugd- en jongerenwerk bij de opdracht hoort is niet gezegd   # HL-17

    Voorbeeld: besproken, maar geen besluit
      Gegeven het aanbod van "Kasteelhof" is basishulp en jeugd- en jongerenwerk
      Als het dossier wordt getoetst
      Dan is "Kasteelhof" onbepaald
      En is voor "Kasteelhof" niet te bepalen uit dit document: jeugd jongerenwerk
      En onder de lezing "X-HL-4" "in opdracht" is "Kasteelhof" toegestaan
      En onder de lezing "X-HL-4" "niet in opdracht" is aan "HL-17" niet voldaan

    Voorbeeld: met het standpunt dat het erbij hoort
      Gegeven het aanbod van "Kasteelhof" is basishulp en jeugd- en jongerenwerk
      En het standpunt dat voor "X-HL-4" de lezing "in opdracht" geldt
      Als het dossier wordt getoetst
      Dan is "Kasteelhof" toegestaan
      En is aan "HL-17" voldaan
