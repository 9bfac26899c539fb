# language: nl
@wet @bron:groningen_hsj_2026/2.1.3 @bron:groningen_hsj_2026/2.4.1 @bron:groningen_hsj_2026/3.3 @bron:groningen_hsj_2026/5.7 @bron:groningen_hsj_2026/5.8
Functionaliteit: Alle data en wat daaruit blijkt

  # De dagen die in het document staan of eruit volgen, en geen andere.
  Regel: Wat het document zelf bepaalt   # GR-5.2-01 GR-GT-01 GR-KL-03 GR-RG-03

    Voorbeeld: zonder planning
      Als de termijnen worden bepaald
      Dan zijn dit alle data
        | gebeurtenis                                      | dag              | of                         |
        | Referentie niet ouder dan                        | 6 januari 2023   |                            |
        | Gedragsverklaring niet ouder dan                 | 7 april 2024     | 1 april 2024 door K-61     |
        | Auditrapport niet ouder dan                      | 7 april 2025     |                            |
        | Controleverklaring niet ouder dan                | 7 april 2025     |                            |
        | Verklaring Belastingdienst niet ouder dan        | 7 oktober 2025   | 1 oktober 2025 door K-61   |
        | Uittreksel KvK niet ouder dan                    | 7 oktober 2025   | 1 oktober 2025 door K-61   |
        | Aankondiging van de procedure                    | 6 januari 2026   |                            |
        | Inkoopdocument                                   | 6 januari 2026   |                            |
        | Laatste klacht met antwoord vóór de sluiting     | 24 februari 2026 |                            |
        | Verzoek tot deelneming ingediend                 | 7 april 2026     |                            |
        | Gevraagd bewijs ontvangen                        | 7 april 2026     |                            |
        | Verzoek om bewijs ontvangen                      | 7 april 2026     |                            |
        | Verzoek om bewijs verzonden                      | 7 april 2026     |                            |
        | Sluiting verzoeken tot deelneming                | 7 april 2026     |                            |
        | Gevraagd bewijs uiterlijk aangeleverd            | 21 april 2026    |                            |
        | Einde binding aan het verzoek                    | 6 juli 2026      | 5 juli 2026 door K-41      |
        | Laatste klacht met antwoord vóór de inschrijving | 20 april 2027    |                            |
        | Sluiting inschrijvingen                          | 1 juni 2027      |                            |
        | Einde binding aan de inschrijving                | 30 augustus 2027 | 29 augustus 2027 door K-41 |
        | Netwerk georganiseerd als consortium             | 1 januari 2028   |                            |
        | Doelen 2–7 en 12 gelden                          | 1 januari 2028   |                            |
        | Start van de overeenkomst                        | 1 januari 2028   |                            |
        | Start van de taak (deelopdrachten 1–5, 7 en 8)   | 1 januari 2028   |                            |
        | Eerste maandbetaling uiterlijk (voorstel)        | 21 januari 2028  |                            |
        | Deelopdracht 6.1 (en deels 6.5) in de taak       | 1 januari 2029   |                            |
        | Geen doorplaatsing meer binnen HSJ en Wonen      | 1 januari 2030   |                            |
        | Deelopdracht 6.2 in de taak                      | 1 januari 2031   |                            |
        | Doelen 9–11: minder, korter, goedkoper           | 1 januari 2033   |                            |
        | Deelopdracht 6.3 in de taak                      | 1 januari 2033   |                            |
        | Deelopdracht 6.4 (en heel 6.5) in de taak        | 1 januari 2035   |                            |
        | Einde van tien jaar looptijd                     | 31 december 2037 |                            |
        | Einde met vijf keer twee jaar verlenging         | 31 december 2047 |                            |
      En zijn dit alle bevindingen over de termijnen
        | bevinding                                                                                                                                                                      |
        | “Laatste dag kort geding over de selectie” hangt aan “Mededeling van selectie”, en die kan uitblijven: dan heeft de termijn geen begin.                                        |
        | Tussen “Einde binding aan het verzoek” (6 juli 2026) en “Sluiting inschrijvingen” (1 juni 2027) is niemand gebonden: 330 dagen.                                                |
        | “Gevraagd bewijs uiterlijk aangeleverd”: het document zegt niet wanneer deze termijn begint; gerekend is vanaf “Verzoek om bewijs ontvangen”.                                  |
        | “Einde van tien jaar looptijd”: het document zegt niet wanneer deze termijn begint; gerekend is vanaf “Start van de overeenkomst”.                                             |
        | “Oordeel over de klacht uiterlijk”: het document zegt niet wanneer deze termijn begint; gerekend is vanaf “Klacht ingediend”.                                                  |
        | Een klacht mag 42 dagen op antwoord wachten, het recht op een kort geding vervalt na 20 dagen: wie op de dag van de mededeling klaagt, kan 22 dagen te laat antwoord krijgen.  |
        | De kop “2033 en 2034” noemt 2034, de tekst eronder niet.                                                                                                                       |
        | De kop “2027 - 2047” begint in 2027; “Start van de overeenkomst” is 1 januari 2028.                                                                                            |
        | Komt “Mededeling van gunning” na 10 augustus 2027, dan valt “Laatste dag kort geding over de gunning” (20 dagen daarna) na “Einde binding aan de inschrijving”.                |
        | Komt “Mededeling van selectie” na 16 juni 2026, dan valt “Laatste dag kort geding over de selectie” (20 dagen daarna) na “Einde binding aan het verzoek”.                      |
        | Een uitspraak vóór 16 augustus 2027 zou “Einde binding aan de inschrijving” volgens de letter vervroegen in plaats van verlengen: 14 dagen later is nog vóór 30 augustus 2027. |
        | Een uitspraak vóór 22 juni 2026 zou “Einde binding aan het verzoek” volgens de letter vervroegen in plaats van verlengen: 14 dagen later is nog vóór 6 juli 2026.              |

  Regel: Een planning geeft elke termijn een begin   # GR-GT-02 GR-KL-03 GR-RG-03 GR-HC4 GR-F29-6 GR-BB-04

    Voorbeeld: alles wat de inkopende organisatie en de rechter nog bepalen is gepland
      Gegeven een planning met "Verzoek om bewijs verzonden" op 9 april 2026
      En een planning met "Gevraagd bewijs ontvangen" op 31 augustus 2026
      En een planning met "Bibob-formulier ontvangen" op 3 april 2026
      En een planning met "Mededeling van selectie" op 5 mei 2026
      En een planning met "Uitspraak over de selectie" op 1 juli 2026
      En een planning met "Mededeling van de eigen afwijzing" op 7 april 2026
      En een planning met "Klacht ingediend" op 5 april 2026
      En een planning met "Mededeling van gunning" op 8 oktober 2029
      En een planning met "Uitspraak over de gunning" op 2 augustus 2027
      En een planning met "Deelopdracht 9 toegevoegd aan de taak" op 1 juli 2029
      En een planning met "Diensten uit de overeenkomst gehaald" op 29 februari 2032
      Als de termijnen worden bepaald
      Dan zijn dit alle data
        | gebeurtenis                                      | dag              | of                                                     |
        | Referentie niet ouder dan                        | 6 januari 2023   |                                                        |
        | Gedragsverklaring niet ouder dan                 | 31 augustus 2024 | 1 augustus 2024 door K-61                              |
        | Auditrapport niet ouder dan                      | 7 april 2025     |                                                        |
        | Controleverklaring niet ouder dan                | 7 april 2025     |                                                        |
        | Aankondiging van de procedure                    | 6 januari 2026   |                                                        |
        | Inkoopdocument                                   | 6 januari 2026   |                                                        |
        | Laatste klacht met antwoord vóór de sluiting     | 24 februari 2026 |                                                        |
        | Verklaring Belastingdienst niet ouder dan        | 28 februari 2026 | 1 februari 2026 door K-61; 1 maart 2026 door K-61      |
        | Uittreksel KvK niet ouder dan                    | 28 februari 2026 | 1 februari 2026 door K-61; 1 maart 2026 door K-61      |
        | Bibob-formulier ontvangen                        | 3 april 2026     |                                                        |
        | Klacht ingediend                                 | 5 april 2026     |                                                        |
        | Verzoek tot deelneming ingediend                 | 7 april 2026     |                                                        |
        | Mededeling van de eigen afwijzing                | 7 april 2026     |                                                        |
        | Sluiting verzoeken tot deelneming                | 7 april 2026     |                                                        |
        | Verzoek om bewijs ontvangen                      | 9 april 2026     |                                                        |
        | Verzoek om bewijs verzonden                      | 9 april 2026     |                                                        |
        | Bibob-formulier uiterlijk terug                  | 17 april 2026    |                                                        |
        | Gevraagd bewijs uiterlijk aangeleverd            | 23 april 2026    |                                                        |
        | Laatste dag kort geding over de eigen afwijzing  | 27 april 2026    | 28 april 2026 door K-135a                              |
        | Mededeling van selectie                          | 5 mei 2026       |                                                        |
        | Oordeel over de klacht uiterlijk                 | 17 mei 2026      | 18 mei 2026 door K-135a                                |
        | Laatste dag kort geding over de selectie         | 25 mei 2026      | 26 mei 2026 door K-135a                                |
        | Uitspraak over de selectie                       | 1 juli 2026      |                                                        |
        | Veertiende dag na de uitspraak (selectie)        | 15 juli 2026     |                                                        |
        | Einde binding aan het verzoek                    | 15 juli 2026     |                                                        |
        | Gevraagd bewijs ontvangen                        | 31 augustus 2026 |                                                        |
        | Laatste klacht met antwoord vóór de inschrijving | 20 april 2027    |                                                        |
        | Sluiting inschrijvingen                          | 1 juni 2027      |                                                        |
        | Uitspraak over de gunning                        | 2 augustus 2027  |                                                        |
        | Veertiende dag na de uitspraak (gunning)         | 16 augustus 2027 |                                                        |
        | Einde binding aan de inschrijving                | 30 augustus 2027 | 16 augustus 2027 door K-37; 29 augustus 2027 door K-41 |
        | Netwerk georganiseerd als consortium             | 1 januari 2028   |                                                        |
        | Doelen 2–7 en 12 gelden                          | 1 januari 2028   |                                                        |
        | Start van de overeenkomst                        | 1 januari 2028   |                                                        |
        | Start van de taak (deelopdrachten 1–5, 7 en 8)   | 1 januari 2028   |                                                        |
        | Eerste maandbetaling uiterlijk (voorstel)        | 21 januari 2028  |                                                        |
        | Budget voor 9 uiterlijk bepaald                  | 31 december 2028 | 1 juli 2028 door K-153                                 |
        | Deelopdracht 6.1 (en deels 6.5) in de taak       | 1 januari 2029   |                                                        |
        | Deelopdracht 9 toegevoegd aan de taak            | 1 juli 2029      |                                                        |
        | Mededeling van gunning                           | 8 oktober 2029   |                                                        |
        | Laatste dag kort geding over de gunning          | 28 oktober 2029  | 29 oktober 2029 door K-135a                            |
        | Einde wettelijke opschortende termijn            | 29 oktober 2029  |                                                        |
        | Geen doorplaatsing meer binnen HSJ en Wonen      | 1 januari 2030   |                                                        |
        | Deelopdracht 6.2 in de taak                      | 1 januari 2031   |                                                        |
        | Besluit daarover uiterlijk meegedeeld            | 28 februari 2031 | 31 januari 2031 door K-152                             |
        | Diensten uit de overeenkomst gehaald             | 29 februari 2032 |                                                        |
        | Doelen 9–11: minder, korter, goedkoper           | 1 januari 2033   |                                                        |
        | Deelopdracht 6.3 in de taak                      | 1 januari 2033   |                                                        |
        | Deelopdracht 6.4 (en heel 6.5) in de taak        | 1 januari 2035   |                                                        |
        | Einde van tien jaar looptijd                     | 31 december 2037 |                                                        |
        | Einde met vijf keer twee jaar verlenging         | 31 december 2047 |                                                        |
      En zijn dit alle bevindingen over de termijnen
        | bevinding                                                                                                                                                                                                                         |
        | “Laatste dag kort geding over de selectie” hangt aan “Mededeling van selectie”, en die kan uitblijven: dan heeft de termijn geen begin.                                                                                           |
        | “Laatste dag kort geding over de gunning” valt op 28 oktober 2029, “Einde wettelijke opschortende termijn” op 29 oktober 2029: document en wet lopen uiteen, hoewel beide termijnen op 8 oktober 2029 beginnen en even lang zijn. |
        | Tussen “Einde binding aan het verzoek” (15 juli 2026) en “Sluiting inschrijvingen” (1 juni 2027) is niemand gebonden: 321 dagen.                                                                                                  |
        | “Gevraagd bewijs uiterlijk aangeleverd”: het document zegt niet wanneer deze termijn begint; gerekend is vanaf “Verzoek om bewijs ontvangen”.                                                                                     |
        | “Einde van tien jaar looptijd”: het document zegt niet wanneer deze termijn begint; gerekend is vanaf “Start van de overeenkomst”.                                                                                                |
        | “Oordeel over de klacht uiterlijk”: het document zegt niet wanneer deze termijn begint; gerekend is vanaf “Klacht ingediend”.                                                                                                     |
        | Voor 2029 is niet nagegaan welke dagen bij koninklijk besluit met een feestdag zijn gelijkgesteld; “Einde wettelijke opschortende termijn” op 29 oktober 2029 kan daardoor nog verschuiven.                                       |
        | Een klacht mag 42 dagen op antwoord wachten, het recht op een kort geding vervalt na 20 dagen: wie op de dag van de mededeling klaagt, kan 22 dagen te laat antwoord krijgen.                                                     |
        | De kop “2033 en 2034” noemt 2034, de tekst eronder niet.                                                                                                                                                                          |
        | De kop “2027 - 2047” begint in 2027; “Start van de overeenkomst” is 1 januari 2028.                                                                                                                                               |
        | “Oordeel over de klacht uiterlijk” valt volgens het document zelf op 17 mei 2026 en volgens Algemene termijnenwet op 18 mei 2026: 1 dag verschil.                                                                                 |
        | “Oordeel over de klacht uiterlijk” valt volgens het document zelf op 17 mei 2026 en volgens Verordening (EEG, Euratom) 1182/71 op 18 mei 2026: 1 dag verschil.                                                                    |
        | “Laatste dag kort geding over de eigen afwijzing” valt volgens het document zelf op 27 april 2026 en volgens Algemene termijnenwet op 28 april 2026: 1 dag verschil.                                                              |
        | “Laatste dag kort geding over de eigen afwijzing” valt volgens het document zelf op 27 april 2026 en volgens Verordening (EEG, Euratom) 1182/71 op 28 april 2026: 1 dag verschil.                                                 |
        | “Laatste dag kort geding over de gunning” valt volgens het document zelf op 28 oktober 2029 en volgens Algemene termijnenwet op 29 oktober 2029: 1 dag verschil.                                                                  |
        | “Laatste dag kort geding over de gunning” valt volgens het document zelf op 28 oktober 2029 en volgens Verordening (EEG, Euratom) 1182/71 op 29 oktober 2029: 1 dag verschil.                                                     |
        | “Laatste dag kort geding over de selectie” valt volgens het document zelf op 25 mei 2026 en volgens Algemene termijnenwet op 26 mei 2026: 1 dag verschil.                                                                         |
        | “Laatste dag kort geding over de selectie” valt volgens het document zelf op 25 mei 2026 en volgens Verordening (EEG, Euratom) 1182/71 op 26 mei 2026: 1 dag verschil.                                                            |
        | Komt “Mededeling van gunning” na 10 augustus 2027, dan valt “Laatste dag kort geding over de gunning” (20 dagen daarna) na “Einde binding aan de inschrijving”.                                                                   |
        | Komt “Mededeling van selectie” na 25 juni 2026, dan valt “Laatste dag kort geding over de selectie” (20 dagen daarna) na “Einde binding aan het verzoek”.                                                                         |
        | Een uitspraak vóór 16 augustus 2027 zou “Einde binding aan de inschrijving” volgens de letter vervroegen in plaats van verlengen: 14 dagen later is nog vóór 30 augustus 2027.                                                    |
        | Een uitspraak vóór 22 juni 2026 zou “Einde binding aan het verzoek” volgens de letter vervroegen in plaats van verlengen: 14 dagen later is nog vóór 6 juli 2026.                                                                 |
