# language: nl
@wet @bron:dialoog_2_percelen/verwerving_in_5_fasen/fase_2
Functionaliteit: Wat voor perceel 2 nog gevraagd moet worden

  Regel: Voor perceel 2 doet samenwerking er niet toe, ook niet als niets bekend is   # DP-14 DP-15

    Voorbeeld: van beide gegevens is niets bekend
      Gegeven een volledig dossier van "Lindewal"
      En het perceel van "Lindewal" is perceel 2
      En van "Lindewal" is onbekend: ervaring in de vereiste vormen van jeugdhulp aangetoond
      En van "Lindewal" is onbekend: aangetoond de hulp in samenwerkingsverband te kunnen leveren
      Als het dossier wordt getoetst
      Dan is "Lindewal" onbepaald
      En is "Lindewal" mogelijk geschikt
      En is "Lindewal" mogelijk niet geschikt
      En is "DP-15" niet beoordeeld
      En is aan "DP-14" voldaan
      En ontbreekt ervaring in de vereiste vormen van jeugdhulp aangetoond van "Lindewal"
