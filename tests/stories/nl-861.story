---
id: nl-861
language: nl
agency: Belga
outlet: Het Vlaams Dagblad
domain: het-vlaams-dagblad.example
authors: [Tine Verbeke]
published: 2025-05-22T14:05:00+02:00
modified: null
dateline: {place: GENT, agency: Belga, date: null}
copyright: {holders: [Belga], year: null, notice: "© Belga", licence: null, reserved: false}
tdm: null
speakers:
  openbaar: {name: "openbaar ministerie", kind: organisation, roles: []}
  procureur: {name: "Liesbet Vandevelde", kind: person, roles: ["procureur"]}
  vandaele: {name: "Koen Vandaele", kind: person, roles: ["beschuldigde"]}
  demuynck: {name: "Joris De Muynck", kind: person, roles: ["advocaat"]}
  callens: {name: "Veerle Callens", kind: person, roles: ["advocate van de burgerlijke partij"]}
  moeder: {name: "Nadine Wouters", kind: person, roles: ["moeder van het slachtoffer"]}
  deskundige: {name: "Paul Rommens", kind: person, roles: ["gerechtspsychiater"]}
notes: "court; assisen; lawyers for both sides, expert, mother of the victim; klinkt het"
---
# Assisen Gent: "<q s="vandaele">Ik wilde haar alleen bang maken</q>"

Op het assisenproces in Gent heeft beschuldigde Koen Vandaele donderdag voor het eerst toegegeven dat hij in de nacht van de feiten een mes bij zich had. "<q s="vandaele">Ik wilde haar alleen bang maken</q>", verklaarde <m s="vandaele">hij</m> tijdens zijn ondervraging.

Vandaele staat terecht voor de moord op zijn ex-vriendin Elke Deprez, in 2023 in Lochristi. De voorzitster vroeg hem waarom hij niet naar huis was gegaan toen zij de deur niet opendeed. "<q s="vandaele">Daar heb ik zelf geen antwoord op</q>", zei <m s="vandaele">de beschuldigde</m>. <m s="vandaele">Hij</m> beweert dat <i s="vandaele">hij zich van het moment zelf niets herinnert</i>.

<m s="procureur">Procureur Liesbet Vandevelde</m> geloofde hem niet. "<q s="procureur">Wie een mes meeneemt, weet wat hij gaat doen</q>", stelde <m s="procureur">ze</m>. Volgens <m s="openbaar">het openbaar ministerie</m> <i s="openbaar">had Vandaele de buurt drie avonden na elkaar verkend</i>.

<m s="deskundige">Gerechtspsychiater Paul Rommens</m> noemde de man "<q s="deskundige" type="mixed">kil en berekend, maar toerekeningsvatbaar</q>". <m s="deskundige">De deskundige</m> zag geen aanwijzingen voor een stoornis. "<q s="deskundige">Geheugenverlies is in zulke dossiers eerder regel dan uitzondering</q>", voegde <m s="deskundige">hij</m> eraan toe.

Daar dacht de verdediging anders over. "<q s="demuynck">Mijn cliënt is geen monster</q>", pleitte <m s="demuynck">advocaat Joris De Muynck</m>. "<q s="demuynck">Hij had drie weken niet geslapen en zat aan de medicatie.</q>" <m s="demuynck">De Muynck</m> kondigde aan dat <i s="demuynck">hij de kwalificatie doodslag zal bepleiten</i>.

"<q s="callens">Voor de familie is dit een klap in het gezicht</q>", reageerde <m s="callens">Veerle Callens</m>, de advocate van de burgerlijke partij. Nadine Wouters, de moeder van het slachtoffer, verliet even de zaal. "<q s="moeder">Hij heeft mij in twee jaar tijd niet één keer aangekeken</q>", zei <m s="moeder">ze</m> achteraf in de gang. "<q s="moeder">Ook vandaag niet.</q>"

Het proces wordt vrijdag voortgezet met de getuigen van de verdediging. De uitspraak wordt in de loop van volgende week verwacht, zo klinkt het bij de rechtbank.
