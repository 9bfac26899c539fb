# language: nl
@wet @bron:zhz_openhouse_2019/alinea_3
Functionaliteit: Een contract met ieder die akkoord gaat en voldoet

  Achtergrond:
    Gegeven een volledig dossier van "De Wilg"

  Regel: Wie akkoord gaat en voldoet krijgt een contract   # ZO-11

    Voorbeeld: alles in orde
      Als het dossier wordt getoetst
      Dan is "De Wilg" contracteerbaar
      En is dat zeker

    Voorbeeld: een gecertificeerde instelling net zo goed
      Gegeven de soort aanbieder van "De Wilg" is gecertificeerde instelling
      Als het dossier wordt getoetst
      Dan is "De Wilg" contracteerbaar

    Voorbeeld: akkoord met alles, maar één eis gemist
      Gegeven voor de overeenkomst van de inkoopopdracht van "De Wilg" geldt niet: voldoet aan de (kwaliteits)eisen
      Als het dossier wordt getoetst
      Dan is "De Wilg" niet contracteerbaar
      En is aan "ZO-11" niet voldaan
      En volgt uit "ZO-11": geen overeenkomst
      En staat dat in Alinea 3
      En is aan "ZO-10" voldaan

    Voorbeeld: een eis van de algemene overeenkomst gemist
      Gegeven voor de algemene overeenkomst van "De Wilg" geldt niet: voldoet aan de (kwaliteits)eisen
      Als het dossier wordt getoetst
      Dan is "De Wilg" niet contracteerbaar
      En is aan "ZO-11" niet voldaan

    Voorbeeld: geen jeugdhulpaanbieder en geen gecertificeerde instelling
      Gegeven de soort aanbieder van "De Wilg" is anders
      Als het dossier wordt getoetst
      Dan is "De Wilg" niet contracteerbaar
      En is aan "ZO-11" niet voldaan

    Voorbeeld: wie zich op de zorgprofielen inschrijft, vraagt geen contract en wordt daar niet op getoetst
      Gegeven de inkoopopdracht van "De Wilg" is Zorgprofielen
      En het nummer van de tender van "De Wilg" is 76357
      En de soort aanbieder van "De Wilg" is anders
      En voor de algemene overeenkomst van "De Wilg" geldt niet: akkoord met de voorwaarden
      En voor de algemene overeenkomst van "De Wilg" geldt niet: voldoet aan de (kwaliteits)eisen
      En voor de overeenkomst van de inkoopopdracht van "De Wilg" geldt niet: akkoord met de voorwaarden
      En voor de overeenkomst van de inkoopopdracht van "De Wilg" geldt niet: akkoord met de tarieven
      En voor de overeenkomst van de inkoopopdracht van "De Wilg" geldt niet: akkoord met de wijze van budgetberekening
      En voor de overeenkomst van de inkoopopdracht van "De Wilg" geldt niet: voldoet aan de (kwaliteits)eisen
      Als het dossier wordt getoetst
      Dan is aan "ZO-10" voldaan
      En is aan "ZO-11" voldaan
      En is aan "ZO-36" niet voldaan

    Voorbeeld: nog niet beoordeeld of aan de eisen is voldaan
      Gegeven van de overeenkomst van de inkoopopdracht van "De Wilg" is onbekend: voldoet aan de (kwaliteits)eisen
      Als het dossier wordt getoetst
      Dan is "De Wilg" onbepaald
      En is "ZO-11" niet beoordeeld
      En ontbreekt van de overeenkomst van de inkoopopdracht van "De Wilg": voldoet aan de (kwaliteits)eisen

  Regel: De inhoud is niet onderhandelbaar per aanbieder   # ZO-10 ZO-09

    Voorbeeld: akkoord met alles behalve de tarieven
      Gegeven voor de overeenkomst van de inkoopopdracht van "De Wilg" geldt niet: akkoord met de tarieven
      Als het dossier wordt getoetst
      Dan is "De Wilg" niet contracteerbaar
      En is aan "ZO-10" niet voldaan
      En volgt uit "ZO-10": geen overeenkomst
      En is aan "ZO-11" voldaan

    Abstract Scenario: akkoord met alles behalve <onderdeel>
      Gegeven voor de overeenkomst van de inkoopopdracht van "De Wilg" geldt niet: <onderdeel>
      Als het dossier wordt getoetst
      Dan is "De Wilg" niet contracteerbaar
      En is aan "ZO-10" niet voldaan

      Voorbeelden:
        | onderdeel                               |
        | akkoord met de voorwaarden              |
        | akkoord met de wijze van budgetberekening |

    Voorbeeld: niet akkoord met de algemene voorwaarden
      Gegeven voor de algemene overeenkomst van "De Wilg" geldt niet: akkoord met de voorwaarden
      Als het dossier wordt getoetst
      Dan is "De Wilg" niet contracteerbaar
      En is aan "ZO-10" niet voldaan
