# language: nl
@wet @bron:groningen_hsj_2026/bijlage_5/deel_1
Functionaliteit: De tabel Productiviteit nagerekend

  Regel: Wat de tabel Productiviteit vermeldt, volgt op twee plaatsen niet uit haar eigen getallen   # GR-B5-09 GR-B5-18 GR-B5-20 GR-B5-21 GR-B5-22 GR-B5-23 GR-B5-24 GR-B5-25 GR-B5-26 GR-B5-27

    Voorbeeld: de sommen die kloppen
      Als de kosten per uur worden bepaald
      Dan klopt de som "uren per fte"
      En klopt de som "ziekteverzuim"
      En klopt de som "cliënturen"
      En klopt de som "cao-mix"
      En klopt de som "inzet in tekst en tabel"
      En klopt de som "declarabele uren in tekst en tabel"

    Voorbeeld: de sommen die niet kloppen
      Als de kosten per uur worden bepaald
      Dan geeft de som "inzetbare uren" 1579, en niet 1580
      En geeft de som "feestdagen" 36, en niet 40
