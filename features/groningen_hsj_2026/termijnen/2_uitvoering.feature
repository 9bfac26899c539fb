# language: nl
@wet @bron:groningen_hsj_2026/2.4.1 @bron:groningen_hsj_2026/2.5.3
Functionaliteit: Koppen met jaren

  Regel: Een kop kan een jaar noemen dat de tekst eronder niet noemt   # GR-F33-1

    Voorbeeld: de kop over 2033 en 2034
      Als de termijnen worden bepaald
      Dan blijkt uit de termijnen "De kop “2033 en 2034” noemt 2034"

  Regel: De overeenkomst zou in 2027 beginnen, de taak begint in 2028   # GR-A-07

    Voorbeeld: niet bekend wanneer de overeenkomst begint
      Als de termijnen worden bepaald
      Dan blijkt uit de termijnen "De kop “2027 - 2047” begint in 2027"

  Regel: Voor deelopdracht 9 is het budget een jaar tevoren bekend   # GR-F29-6

    Voorbeeld: toegevoegd op 1 januari 2031
      Gegeven een planning met "Deelopdracht 9 toegevoegd aan de taak" op 1 januari 2031
      Als de termijnen worden bepaald
      Dan is de datum van "Budget voor 9 uiterlijk bepaald" 1 januari 2030

  Regel: Dat diensten uit de overeenkomst gaan is twaalf maanden tevoren meegedeeld   # GR-HC4

    Voorbeeld: diensten eruit op 1 januari 2030
      Gegeven een planning met "Diensten uit de overeenkomst gehaald" op 1 januari 2030
      Als de termijnen worden bepaald
      Dan is de datum van "Besluit daarover uiterlijk meegedeeld" 1 januari 2029
      En kan de datum van "Besluit daarover uiterlijk meegedeeld" door "K-152" ook 31 december 2028 zijn
