# language: nl
@wet @bron:dialoog_2_percelen/verwerving_in_5_fasen/fase_2
Functionaliteit: Geschiktheid per perceel

  Achtergrond:
    Gegeven een volledig dossier van "Beukenhof"

  Regel: Perceel 1 vraagt ervaring én levering in samenwerkingsverband   # DP-14 DP-12 DP-13

    Voorbeeld: beide aangetoond
      Als het dossier wordt getoetst
      Dan is "Beukenhof" geschikt
      En is aan "DP-14" voldaan
      En is dat zeker

    Voorbeeld: wie nog niet inschreef wordt nog niet op de latere fasen getoetst
      Als het dossier wordt getoetst
      Dan is aan "DP-28" voldaan
      En is dat zeker
      En is voor "Beukenhof" het antwoord op "Tot welke fase is er toegang?": fase 2

    Voorbeeld: ervaring maar geen samenwerking
      Gegeven voor "Beukenhof" geldt niet: aangetoond de hulp in samenwerkingsverband te kunnen leveren
      Als het dossier wordt getoetst
      Dan is "Beukenhof" niet geschikt op grond van "DP-14"
      En is aan "DP-14" niet voldaan
      En staat dat in Verwerving in 5 fasen
      En volgt uit "DP-14": niet geschikt

    Voorbeeld: samenwerking maar geen ervaring
      Gegeven voor "Beukenhof" geldt niet: ervaring in de vereiste vormen van jeugdhulp aangetoond
      Als het dossier wordt getoetst
      Dan is "Beukenhof" niet geschikt op grond van "DP-12"
      En is aan "DP-15" voldaan

    Voorbeeld: nog niet bekend of hij in samenwerkingsverband kan leveren
      Gegeven van "Beukenhof" is onbekend: aangetoond de hulp in samenwerkingsverband te kunnen leveren
      Als het dossier wordt getoetst
      Dan is "Beukenhof" onbepaald
      En is "DP-14" niet beoordeeld

  Regel: Perceel 2 vraagt alleen ervaring   # DP-15

    Achtergrond:
      Gegeven het perceel van "Beukenhof" is perceel 2

    Voorbeeld: dezelfde aanbieder zonder samenwerking is hier geschikt
      Gegeven voor "Beukenhof" geldt niet: aangetoond de hulp in samenwerkingsverband te kunnen leveren
      Als het dossier wordt getoetst
      Dan is "Beukenhof" geschikt
      En is aan "DP-15" voldaan
      En is dat zeker

    Voorbeeld: zonder ervaring ook hier niet
      Gegeven voor "Beukenhof" geldt niet: ervaring in de vereiste vormen van jeugdhulp aangetoond
      Als het dossier wordt getoetst
      Dan is "Beukenhof" niet geschikt op grond van "DP-15"

  Regel: Of een aanbieder zich voor perceel 1 alleen kan melden hangt van de lezing af   # DP-12 DP-14

    Voorbeeld: alleen, met aangetoonde samenwerking
      Gegeven de vorm van deelname van "Beukenhof" is aanbieder
      Als het dossier wordt getoetst
      Dan is "Beukenhof" geschikt
      En hangt dat af van de lezing "X-DP-7"
      En onder de lezing "X-DP-7" "alleen_als_verband" is "Beukenhof" niet geschikt

    Voorbeeld: voor perceel 2 doet dat er niet toe
      Gegeven de vorm van deelname van "Beukenhof" is aanbieder
      En het perceel van "Beukenhof" is perceel 2
      Als het dossier wordt getoetst
      Dan is "Beukenhof" geschikt
      En is dat zeker
