---
id: nl-824
language: nl
agency: ANP
outlet: Binnenhof Bericht
domain: binnenhof-bericht.example
authors: []
published: 2024-11-20T20:10:00+01:00
modified: null
dateline: {place: LEEUWARDEN, agency: ANP, date: null}
copyright: {holders: [ANP], year: null, notice: "© ANP", licence: null, reserved: false}
tdm: null
speakers:
  dijkgraaf: {name: "Wilma Dijkgraaf", kind: person, roles: ["hoogleraar", "onderzoeker"]}
  instituut: {name: "Instituut voor Volksgezondheid", kind: organisation, roles: ["instituut"]}
  huisarts: {name: "Bas Tuinstra", kind: person, roles: ["huisarts"]}
  patient: {name: "een patiënte", kind: unnamed, roles: []}
  inspectie: {name: "Inspectie Zorg", kind: organisation, roles: ["inspectie"]}
  wethouder: {name: "Ahmed Bouzidi", kind: person, roles: ["wethouder"]}
notes: "health and research feature; hoogleraar, patients, RIVM-like institute, laat weten, aldus, eigen woorden"
---
# Friese onderzoekers waarschuwen voor nieuwe tekenziekte

LEEUWARDEN (ANP) - Een nieuwe ziekte die door teken wordt overgebracht, is in Friesland bij veertien mensen vastgesteld. Dat blijkt uit onderzoek dat <t v="2024-11-20">woensdag</t> is gepubliceerd. "<q s="dijkgraaf">Het is geen reden voor paniek, wel voor een lange broek</q>", zegt <m s="dijkgraaf">hoogleraar Wilma Dijkgraaf</m>, die het onderzoek leidde.

De patiënten kregen koorts, spierpijn en in enkele gevallen een hersenvliesontsteking. Allen zijn hersteld. Volgens <m s="dijkgraaf">de onderzoeker</m> <i s="dijkgraaf">is het werkelijke aantal besmettingen waarschijnlijk veel hoger</i>, omdat artsen de klachten vaak aanzien voor griep.

<m s="huisarts">Huisarts Bas Tuinstra</m> uit Dokkum herkent dat. "<q s="huisarts">Ik heb <t v="2024-22">deze zomer</t> zeker vijf mensen naar huis gestuurd met een paracetamol</q>", geeft <m s="huisarts">hij</m> toe. "<q s="huisarts">Achteraf denk ik: had ik maar bloed geprikt.</q>"

<m s="patient">Een patiënte</m>, die anoniem wil blijven, zegt dat <i s="patient">ze drie weken niet kon lopen</i>. "<q s="patient">Niemand geloofde me</q>", vertelt <m s="patient">ze</m>. "<q s="patient">Mijn man dacht dat ik overspannen was.</q>"

<m s="instituut">Het Instituut voor Volksgezondheid</m> laat weten dat <i s="instituut">er nog geen test beschikbaar is voor huisartsen</i>. <m s="instituut">Het instituut</m> verwacht die <t v="2025-33">in het eerste kwartaal van 2025</t> te kunnen leveren. <m s="inspectie">De Inspectie Zorg</m> bevestigt dat <i s="inspectie">zij op de hoogte is gesteld</i>.

Wethouder Ahmed Bouzidi van Noardeast-Fryslân wil borden plaatsen bij populaire wandelpaden. "<q s="wethouder">We houden van onze natuur, maar ze bijt soms terug</q>", aldus <m s="wethouder">de wethouder</m>. <m s="wethouder">Bouzidi</m> wil niet dat <i s="wethouder">gebieden worden afgesloten</i>.

De ziekte heeft nog geen officiële naam; in het lab spreken ze van 'het Lauwersvirus'. Dijkgraaf moet daar om lachen. "<q s="dijkgraaf">Als het aan mij ligt, wordt het gewoon een nummer</q>", zegt <m s="dijkgraaf">ze</m>.
