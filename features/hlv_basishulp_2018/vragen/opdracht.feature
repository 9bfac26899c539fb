# language: nl
@wet @bron:hlv_basishulp_2018/voorgenomen_besluit_residentiële_jeugdhulp
@bron:hlv_basishulp_2018/ontwikkeldialogen @bron:hlv_basishulp_2018/ter_inspiratie_initiatieven
Functionaliteit: Wat bij de opdracht hoort

  Regel: Residentiële jeugdhulp niet   # HL-25 HL-27

    Voorbeeld: een definitief besluit
      Als alle procedures wordt gevraagd naar "verblijf"
      Dan antwoordt "hlv_basishulp_2018": nee
      En berust dat antwoord op "HL-27"

  Regel: Jeugd- en jongerenwerk is besproken, een besluit is niet genoemd   # HL-17

    Voorbeeld: niet te bepalen
      Als alle procedures wordt gevraagd naar "jongerenwerk"
      Dan antwoordt "hlv_basishulp_2018": niet te bepalen
      En wijst dat document voor het antwoord naar elders in "HL-17"

  Regel: De initiatieven zijn ter inspiratie   # HL-24

    Voorbeeld: geen eis, hoe de zin ook wordt gelezen
      Als alle procedures wordt gevraagd naar "initiatieven"
      Dan antwoordt "hlv_basishulp_2018": geen enkel
      En hangt dat antwoord van de procedure af van "X-HL-9"

    Voorbeeld: naar de letter hoeven alleen niet alle
      Gegeven het standpunt dat voor "X-HL-9" de lezing "niet_alle" geldt
      Als alle procedures wordt gevraagd naar "initiatieven"
      Dan antwoordt "hlv_basishulp_2018": niet alle

  Regel: De uitspraken over een pgb hebben volgens de gemeenten geen gevolg   # HL-30 HL-31

    Voorbeeld: een mening van de gemeenten
      Als alle procedures wordt gevraagd naar "pgb"
      Dan antwoordt "hlv_basishulp_2018": niets volgens de gemeenten
      En berust dat antwoord op "HL-31"
