# language: nl
@wet @bron:groningen_hsj_2026/3.1/Wet_Bibob
Functionaliteit: Het Bibob-vragenformulier

  Achtergrond:
    Gegeven een volledig verzoek van hoofdaannemer "De Kade"

  Regel: Het formulier is binnen 14 kalenderdagen na ontvangst terug   # GR-BB-04

    Voorbeeld: op de veertiende dag
      Gegeven "De Kade" ontvangt op 1 mei 2026 het Bibob-vragenformulier en stuurt het op 15 mei 2026 terug
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-BB-04" voldaan

    Voorbeeld: op de vijftiende dag, en het document noemt geen gevolg
      Gegeven "De Kade" ontvangt op 1 mei 2026 het Bibob-vragenformulier en stuurt het op 16 mei 2026 terug
      Als het verzoek wordt getoetst
      Dan is aan "GR-BB-04" niet voldaan
      En is "De Kade" onbepaald
      En hangt dat af van de lezing "K-91"
      En onder de lezing "K-91" "zoals_bewijs" is "De Kade" uitgesloten
      En onder de lezing "K-91" "geen_gevolg" is "De Kade" geschikt

    Voorbeeld: het formulier komt niet terug
      Gegeven "De Kade" ontvangt op 1 mei 2026 het Bibob-vragenformulier en stuurt het op 15 mei 2026 terug
      En voor "De Kade" geldt niet: formulier teruggestuurd
      Als het verzoek wordt getoetst
      Dan is aan "GR-BB-04" niet voldaan
      En zegt de uitleg van "De Kade": "Het gevraagde Bibob-formulier is niet teruggestuurd"

    Voorbeeld: van een formulier dat niet terugkomt, zijn dag, invulling en ondertekening niet aan de orde
      Gegeven "De Kade" ontvangt op 1 mei 2026 het Bibob-vragenformulier en stuurt het op 18 mei 2026 terug
      En voor "De Kade" geldt niet: formulier teruggestuurd
      En voor "De Kade" geldt niet: formulier volledig
      En voor "De Kade" geldt niet: formulier ondertekend
      Als het verzoek wordt getoetst
      Dan is aan "GR-BB-04" niet voldaan
      En zegt de uitleg van "De Kade" niet: "Het Bibob-formulier was op"
      En zegt de uitleg van "De Kade" niet: "Het Bibob-formulier is niet volledig ingevuld"
      En zegt de uitleg van "De Kade" niet: "Het Bibob-formulier is niet ondertekend"

    Voorbeeld: onbekend wanneer het formulier terugkwam
      Gegeven "De Kade" ontvangt op 1 mei 2026 het Bibob-vragenformulier en stuurt het op 15 mei 2026 terug
      En van "De Kade" is onbekend: formulier terug
      Als het verzoek wordt getoetst
      Dan is "GR-BB-04" niet beoordeeld
      En is "De Kade" onbepaald
      En ontbreekt formulier terug van "De Kade"
      En ontbreekt bij "De Kade" niets anders dan formulier terug

    Voorbeeld: onbekend wanneer het formulier is ontvangen
      Gegeven "De Kade" ontvangt op 1 mei 2026 het Bibob-vragenformulier en stuurt het op 15 mei 2026 terug
      En van "De Kade" is onbekend: formulier ontvangen
      Als het verzoek wordt getoetst
      Dan is "GR-BB-04" niet beoordeeld
      En ontbreekt bij "De Kade" niets anders dan formulier ontvangen

    Voorbeeld: onbekend wanneer het formulier is ontvangen en wanneer het terugkwam
      Gegeven "De Kade" ontvangt op 1 mei 2026 het Bibob-vragenformulier en stuurt het op 15 mei 2026 terug
      En van "De Kade" is onbekend: formulier ontvangen
      En van "De Kade" is onbekend: formulier terug
      Als het verzoek wordt getoetst
      Dan is "GR-BB-04" niet beoordeeld

  Regel: Het formulier is volledig ingevuld en ondertekend   # GR-BB-04

    Voorbeeld: niet ondertekend op de tiende dag
      Gegeven "De Kade" ontvangt op 1 mei 2026 het Bibob-vragenformulier en stuurt het op 11 mei 2026 terug
      En voor "De Kade" geldt niet: formulier ondertekend
      Als het verzoek wordt getoetst
      Dan is aan "GR-BB-04" niet voldaan

    Voorbeeld: niet volledig ingevuld
      Gegeven "De Kade" ontvangt op 1 mei 2026 het Bibob-vragenformulier en stuurt het op 11 mei 2026 terug
      En voor "De Kade" geldt niet: formulier volledig
      Als het verzoek wordt getoetst
      Dan is aan "GR-BB-04" niet voldaan
      En is "De Kade" onbepaald

  Regel: Zonder verzoek van de gemeente is er geen formulier nodig   # GR-BB-04

    Voorbeeld: het formulier is niet gevraagd
      Gegeven voor "De Kade" geldt niet: formulier gevraagd
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-BB-04" voldaan

    Voorbeeld: het formulier is niet gevraagd, en wat toch kwam hoeft nergens aan te voldoen
      Gegeven "De Kade" ontvangt op 1 mei 2026 het Bibob-vragenformulier en stuurt het op 18 mei 2026 terug
      En voor "De Kade" geldt niet: formulier gevraagd
      En voor "De Kade" geldt niet: formulier volledig
      En voor "De Kade" geldt niet: formulier ondertekend
      Als het verzoek wordt getoetst
      Dan is "De Kade" geschikt
      En is aan "GR-BB-04" voldaan
