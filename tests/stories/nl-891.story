---
id: nl-891
language: nl-BE
agency: Belga
outlet: De Maasbode
domain: maasbode.example
authors: [Lieve Goossens]
published: 2025-01-19T21:15:00+01:00
modified: null
dateline: {place: Genk, agency: Belga, date: null}
copyright: {holders: [Belga], year: null, notice: "© Belga", licence: null, reserved: false}
tdm: null
speakers:
  peeters: {name: Kobe Peeters, kind: person, roles: [doelman]}
  vandamme: {name: Stijn Vandamme, kind: person, roles: [trainer, coach, oud-international]}
  moreau: {name: Luc Moreau, kind: person, roles: [trainer, coach, Fransman]}
  diallo: {name: Ibrahima Diallo, kind: person, roles: [spits, aanvaller, Guineeër]}
  voorzitter: {name: Rik Stevens, kind: person, roles: [voorzitter]}
notes: sport, two coaches told apart by nationality and club, via broadcaster
---
# Kempenzonen wint derby na late goal van Diallo

Genk (Belga) - Kempenzonen heeft <t v="2025-01-19">zondagavond</t> de Limburgse derby tegen Maasland United met 2-1 gewonnen. Invaller Ibrahima Diallo scoorde in de 93e minuut. "<q s="diallo">De trainer zei dat ik nog één kans zou krijgen</q>", lachte <m s="diallo">de spits</m> na afloop. "<q s="diallo">Ik had er maar één nodig.</q>"

Coach Stijn Vandamme was vol lof over zijn joker. "<q s="vandamme" via="Sporza 3">Ibrahima klaagt nooit, hij traint</q>", zei <m s="vandamme">hij</m> bij Sporza 3. "<q s="vandamme">Zulke spelers verdienen dit.</q>" <m s="vandamme">De oud-international</m> gaf wel toe dat <i s="vandamme">zijn ploeg na de rust geluk had</i>.

Bij Maasland was de ontgoocheling groot. "<q s="moreau">Wij waren een uur lang de betere ploeg</q>", vond <m s="moreau">trainer Luc Moreau</m>. <m s="moreau">De Fransman</m> had vragen bij de strafschop die zijn ploeg niet kreeg: "<q s="moreau">Iedereen in het stadion zag het, behalve één man.</q>" 

Doelman Kobe Peeters, die de gelijkmaker van Wouters slecht inschatte, nam de schuld op zich. "<q s="peeters">Die bal moet ik hebben</q>", klonk het bij <m s="peeters">de doelman</m>. "<q s="peeters" id="1">Ik heb me verontschuldigd bij de jongens</q>", ging <m s="peeters">hij</m> verder, "<q s="peeters" id="1">en morgen werken we weer.</q>"

Maasland zakt naar de veertiende plaats. Toch blijft Moreau op post, verzekerde voorzitter Rik Stevens. "<q s="voorzitter" via="Belga">Luc heeft ons volste vertrouwen</q>", zei <m s="voorzitter">Stevens</m> aan Belga. "<q s="voorzitter">Wij zijn geen club die in januari in paniek raakt.</q>"
