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

  Regel: Op de dag waarop de taak begint is het netwerk al een consortium, en gelden de eerste doelen   # GR-2.1.3-D01 GR-2.1.3-D02 GR-F28-1

    Voorbeeld: 1 januari 2028
      Als de termijnen worden bepaald
      Dan is de datum van "Netwerk georganiseerd als consortium" 1 januari 2028
      En is de datum van "Doelen 2–7 en 12 gelden" 1 januari 2028
      En is de datum van "Start van de taak (deelopdrachten 1–5, 7 en 8)" 1 januari 2028

  Regel: Voor deelopdracht 9 is het budget een jaar tevoren bekend   # GR-F29-6

    Voorbeeld: toegevoegd op 1 januari 2031
      Gegeven een planning met "Deelopdracht 9 toegevoegd aan de taak" op 1 januari 2031
      Als de termijnen worden bepaald
      Dan is de datum van "Budget voor 9 uiterlijk bepaald" 31 december 2030
      En kan de datum van "Budget voor 9 uiterlijk bepaald" door "K-153" ook 1 januari 2030 zijn

    Voorbeeld: toegevoegd in de loop van een jaar
      Gegeven een planning met "Deelopdracht 9 toegevoegd aan de taak" op 1 juli 2032
      Als de termijnen worden bepaald
      Dan is de datum van "Budget voor 9 uiterlijk bepaald" 31 december 2031
      En kan de datum van "Budget voor 9 uiterlijk bepaald" door "K-153" ook 1 juli 2031 zijn

    Abstract Scenario: toegevoegd in de loop van een jaar, met lezing <lezing>
      Gegeven een planning met "Deelopdracht 9 toegevoegd aan de taak" op 1 juli 2032
      En het standpunt dat voor "K-153" de lezing "<lezing>" geldt
      Als de termijnen worden bepaald
      Dan is de datum van "Budget voor 9 uiterlijk bepaald" <dag>

      Voorbeelden:
        | lezing         | dag              |
        | kalenderjaren  | 31 december 2031 |
        | twaalf_maanden | 1 juli 2031      |

  Regel: Dat diensten uit de overeenkomst gaan is twaalf maanden tevoren meegedeeld   # GR-HC4

    Voorbeeld: diensten eruit op 1 januari 2030
      Gegeven een planning met "Diensten uit de overeenkomst gehaald" op 1 januari 2030
      Als de termijnen worden bepaald
      Dan is de datum van "Besluit daarover uiterlijk meegedeeld" 1 januari 2029
      En kan de datum van "Besluit daarover uiterlijk meegedeeld" door "K-152" ook 31 december 2028 zijn

    Abstract Scenario: diensten eruit op 1 januari 2030, met lezing <lezing>
      Gegeven een planning met "Diensten uit de overeenkomst gehaald" op 1 januari 2030
      En het standpunt dat voor "K-152" de lezing "<lezing>" geldt
      Als de termijnen worden bepaald
      Dan is de datum van "Besluit daarover uiterlijk meegedeeld" <dag>

      Voorbeelden:
        | lezing       | dag              |
        | dag_tot_dag  | 1 januari 2029   |
        | hele_maanden | 31 december 2028 |

  Regel: Voorgesteld is om elke maand uiterlijk op de 21e te betalen   # GR-D-02

    Voorbeeld: de eerste betaling op de 21e past
      Gegeven een planning met "Eerste maandbetaling" op 21 januari 2028
      Als de termijnen worden bepaald
      Dan is de datum van "Eerste maandbetaling uiterlijk (voorstel)" 21 januari 2028
      En past de planning

    Voorbeeld: een dag later past niet
      Gegeven een planning met "Eerste maandbetaling" op 22 januari 2028
      Als de termijnen worden bepaald
      Dan past de planning niet, door 2 afspraken samen
      En is de kleinste aanpassing van de planning 1 dagen
