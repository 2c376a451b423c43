---
id: nl-864
language: nl
agency: ANP
outlet: Gelderse Bode
domain: gelderse-bode.example
authors: []
published: 2025-04-08T16:10:00+02:00
modified: null
dateline: {place: ARNHEM, agency: ANP, date: null}
copyright: {holders: [ANP], year: null, notice: "© ANP", licence: null, reserved: false}
tdm: null
speakers:
  hendriks: {name: "Lotte Hendrickx", kind: person, roles: ["gedeputeerde"]}
  bouma: {name: "Sietse Boumans", kind: person, roles: ["fractievoorzitter"]}
  natuur: {name: "Gelders Natuurfonds", kind: organisation, roles: ["natuurorganisatie"]}
  wijnen: {name: "Ellen Wijnands", kind: person, roles: ["directeur"]}
  boer: {name: "een melkveehouder uit Barneveld", kind: unnamed, roles: []}
  provincie: {name: "provincie Gelderland", kind: organisation, roles: ["provincie"]}
notes: "provincial politics; deputy, party leaders, environmental group, farmer"
---
# Gelderland stelt besluit over wolvenhek opnieuw uit

De provincie Gelderland neemt voorlopig geen besluit over een hek rond de Veluwe. Dat heeft <m s="hendriks">gedeputeerde Lotte Hendrickx</m> dinsdag gezegd in de Provinciale Staten. "<q s="hendriks">Ik wil eerst weten of het juridisch mag en wat het kost</q>", zei <m s="hendriks">ze</m>.

De oppositie reageerde geërgerd. <m s="bouma">Fractievoorzitter Sietse Boumans</m> van Boerenbelang vindt dat <i s="bouma">het college al drie jaar om de zaak heen draait</i>. "<q s="bouma">Elke week liggen er dode schapen in de wei en hier wordt nog een onderzoek besteld</q>", aldus <m s="bouma">Boumans</m>. <m s="bouma">Hij</m> noemde de gedeputeerde "<q s="bouma" type="mixed">de koningin van het uitstel</q>".

<m s="hendriks">Hendrickx</m> wierp tegen dat <i s="hendriks">het hek volgens een eerste raming 40 miljoen euro kost</i>. "<q s="hendriks">Daar kun je heel veel nachthokken van bouwen</q>", zei <m s="hendriks">de gedeputeerde</m>.

Het Gelders Natuurfonds is blij met het uitstel. Volgens <m s="natuur">de natuurorganisatie</m> <i s="natuur">is een hek niet alleen duur maar ook zinloos</i>. "<q s="wijnen">Een wolf graaft zich er in één nacht onderdoor</q>", zegt <m s="wijnen">directeur Ellen Wijnands</m>. "<q s="wijnen">En intussen kan geen hert meer van het ene bos naar het andere.</q>"

Op de publieke tribune zat een melkveehouder uit Barneveld, die niet met zijn naam in de krant wil. "<q s="boer">Ik heb vorige week twee kalveren verloren</q>", vertelde <m s="boer">hij</m> na afloop. "<q s="boer">Dan sta je hier en dan hoor je het woord draagvlak.</q>"

<m s="provincie">De provincie</m> verwacht dat <i s="provincie">het onderzoek na de zomer klaar is</i>. Een burgerinitiatief met de titel 'Hek om de Wolf' werd vorig jaar door 14.000 mensen ondertekend.
