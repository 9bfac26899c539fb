# language: nl
@wet @bron:groningen_hsj_2026/2.1.3 @bron:groningen_hsj_2026/2.4.1
Functionaliteit: Bevoegdheden als nog niet alles bekend is

  Regel: Aan welke kant van de grens een onbekend gegeven ligt, beslist   # GR-HC1 GR-HC4 GR-F29-6

    Abstract Scenario: onbekend hoe de kosten veranderen, als de lezing <lezing> geldt
      Gegeven een voornemen van de opdrachtgever: kwaliteitseisen wijzigen
      En het standpunt dat voor "K-113" de lezing "<lezing>" geldt
      En bij dit voornemen: aanleiding = landelijk beleid
      En bij dit voornemen: noodzakelijk = ja
      En bij dit voornemen: budget bijgesteld = ja
      Als de bevoegdheid wordt bepaald
      Dan is niet te bepalen of de opdrachtgever dit mag
      En wordt nog gevraagd: <gegeven>

      Voorbeelden:
        | lezing        | gegeven                   |
        | per_variabele | verandering per variabele |
        | in_totaal     | verandering in totaal     |

    Voorbeeld: de dag waarop de dienst eruit gaat is niet bekend
      Gegeven een voornemen van de opdrachtgever: diensten uithalen
      En bij dit voornemen: anders organiseren besloten = ja
      En bij dit voornemen: besluit meegedeeld = 1 februari 2030
      En bij dit voornemen: redelijke vergoeding = ja
      Als de bevoegdheid wordt bepaald
      Dan is de voorwaarde "twaalf maanden vooraf meegedeeld" onbeslist
      En wordt nog gevraagd: toepassing
      En wordt niet gevraagd: besluit meegedeeld

    Voorbeeld: eruit op 28 februari, en onbekend wanneer het is meegedeeld
      Gegeven een voornemen van de opdrachtgever: diensten uithalen
      En bij dit voornemen: anders organiseren besloten = ja
      En bij dit voornemen: toepassing = 28 februari 2029
      En bij dit voornemen: redelijke vergoeding = ja
      Als de bevoegdheid wordt bepaald
      Dan is de voorwaarde "twaalf maanden vooraf meegedeeld" onbeslist

    Voorbeeld: eruit op 1 mei, en tot welke dag het kon worden meegedeeld hangt af van hoe de maanden tellen
      Gegeven een voornemen van de opdrachtgever: diensten uithalen
      En bij dit voornemen: anders organiseren besloten = ja
      En bij dit voornemen: toepassing = 1 mei 2029
      En bij dit voornemen: redelijke vergoeding = ja
      Als de bevoegdheid wordt bepaald
      Dan zegt de toelichting: "op of vóór 1 mei 2028"
      En zegt de toelichting: "na 1 mei 2028"
      En zegt de toelichting: "op of vóór 30 april 2028"

    Voorbeeld: geen van beide dagen is bekend, en beide worden gevraagd
      Gegeven een voornemen van de opdrachtgever: diensten uithalen
      En bij dit voornemen: anders organiseren besloten = ja
      En bij dit voornemen: redelijke vergoeding = ja
      Als de bevoegdheid wordt bepaald
      Dan wordt nog gevraagd: toepassing
      En wordt nog gevraagd: besluit meegedeeld

    Abstract Scenario: het jaar van toevoegen is niet bekend, en het budget is bepaald in <jaar>
      Gegeven een voornemen van de opdrachtgever: deelopdracht 9 toevoegen
      En bij dit voornemen: jaar budget bepaald = <jaar>
      Als de bevoegdheid wordt bepaald
      Dan is de voorwaarde "op zijn vroegst in 2029" onbeslist
      En is de voorwaarde "budget een jaar eerder bepaald" onbeslist
      En wordt niet gevraagd: jaar budget bepaald

      Voorbeelden:
        | jaar |
        | 2027 |
        | 2030 |

    Voorbeeld: het jaar waarin het budget is bepaald is niet bekend
      Gegeven een voornemen van de opdrachtgever: deelopdracht 9 toevoegen
      En bij dit voornemen: jaar toevoegen = 2030
      Als de bevoegdheid wordt bepaald
      Dan is de voorwaarde "op zijn vroegst in 2029" vervuld
      En is de voorwaarde "budget een jaar eerder bepaald" onbeslist

    Voorbeeld: geen van beide jaren is bekend
      Gegeven een voornemen van de opdrachtgever: deelopdracht 9 toevoegen
      Als de bevoegdheid wordt bepaald
      Dan is niet te bepalen of de opdrachtgever dit mag
      En is de voorwaarde "budget een jaar eerder bepaald" onbeslist

  Regel: Waaraan een aanpassing bijdraagt   # GR-HC3 GR-HC3a GR-HC3b

    Voorbeeld: lost alleen knelpunten op, ook als kosten en budget altijd gelden
      Gegeven een voornemen van de opdrachtgever: diensten wijzigen
      En het standpunt dat voor "K-75" de lezing "kosten_altijd" geldt
      En bij dit voornemen: versterkt eigen regie = nee
      En bij dit voornemen: lost knelpunten op = ja
      En bij dit voornemen: verandering per variabele = 0,5
      En bij dit voornemen: verandering in totaal = 0,5
      En bij dit voornemen: budget bijgesteld = ja
      Als de bevoegdheid wordt bepaald
      Dan draagt bevoegdheid "GR-HC3" dit

    Abstract Scenario: veiligheid <veiligheid>, participatie <participatie>, zelfredzaamheid <zelfredzaamheid>
      Gegeven een voornemen van de opdrachtgever: diensten wijzigen
      En het standpunt dat voor "K-HC3a" de lezing "<lezing>" geldt
      En bij dit voornemen: draagt bij aan veiligheid = <veiligheid>
      En bij dit voornemen: draagt bij aan participatie = <participatie>
      En bij dit voornemen: draagt bij aan zelfredzaamheid = <zelfredzaamheid>
      En bij dit voornemen: versterkt eigen regie = nee
      Als de bevoegdheid wordt bepaald
      Dan is de voorwaarde "GR-HC3a" vervuld

      Voorbeelden:
        | veiligheid | participatie | zelfredzaamheid | lezing    |
        | ja         | ja           | ja              | alle_drie |
        | nee        | ja           | nee             | een_ervan |
        | nee        | nee          | ja              | een_ervan |

  Regel: Het voorbehoud op de fasering noemt haar deelopdrachten   # GR-F-R2

    Voorbeeld: 6.4 staat onder het voorbehoud
      Gegeven een voornemen van de opdrachtgever: andere volgorde
      En bij dit voornemen: deelopdracht = 6.4
      Als de bevoegdheid wordt bepaald
      Dan is de voorwaarde "deelopdracht onder het voorbehoud" vervuld
