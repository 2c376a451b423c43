---
id: nl-506
language: nl
agency: null
outlet: De Tramhalte
domain: detramhalte.example
authors: [Guusje van Opstal]
published: 2023-10-06T16:00:00+02:00
modified: null
dateline: null
copyright: {holders: [De Tramhalte], year: null, notice: "Copyright De Tramhalte", licence: null, reserved: false}
tdm: null
speakers:
  stok: {name: Wilma Stok, kind: person, roles: [conductrice]}
  man: {name: een man met een cello, kind: unnamed, roles: []}
  jongen: {name: een jongen met een koptelefoon, kind: unnamed, roles: []}
  vrouw: {name: een vrouw met tulpen, kind: unnamed, roles: []}
  vervoerbedrijf: {name: vervoerbedrijf, kind: organisation, roles: []}
notes: a stuck tram with unnamed passengers told apart only by an attribute each (cello, tulips, headphones), dialogue in dashes and marks, one named conductor, company over the intercom, definite descriptions as the only clue
---
# Elf haltes stil

Lijn 7 staat stil op de brug, <t v="2023-10-05T17:42">donderdag, 17.42 uur</t>. Niemand weet waarom. In het tweede rijtuig zitten een man met een cello, een jongen met een koptelefoon en een vrouw met tulpen.

‘<q s="vervoerbedrijf">Wegens een defect aan een defect</q>’, kraakt het uit de luidspreker. Het vervoerbedrijf verbetert zichzelf. ‘<q s="vervoerbedrijf">Wegens een defect.</q>’

De eerste die iets zegt, is de koptelefoon. ‘<q s="jongen">Mijn moeder vermoordt me</q>’, mompelt <m s="jongen">hij</m>. De tulpen draaien zich om. ‘<q s="vrouw">Dat valt altijd mee</q>’, zegt <m s="vrouw">de vrouw</m>. ‘<q s="vrouw">Ik ben er zelf een.</q>’

– <q s="man">Bent u moordenaar of moeder?</q>

– <q s="vrouw">Beide, op donderdag.</q>

Er wordt gelachen, ook door conductrice Wilma Stok, die van achter komt lopen met een rol drop. <m s="stok">Ze</m> meldt dat <i s="stok">het nog zeker een halfuur duurt</i>. Volgens <m s="stok">haar</m> <i s="stok">is dit <t v="2016/..">sinds 2016</t> de langste</i>.

De cello begint. Niet de man, de cello, zo lijkt het. Bach, want wat anders. Na het eerste deel stopt hij. ‘<q s="man">Ik heb <t v="2023-10-06">morgen</t> auditie</q>’, zegt <m s="man">de cellist</m>, bijna verontschuldigend. ‘<q s="jongen">Was dit hem niet?</q>’, vraagt <m s="jongen">de jongen</m>, die zijn koptelefoon heeft afgezet.

‘<q s="stok">Zo rustig heb ik het op de zeven nooit gehad</q>’, verklaart <m s="stok">Stok</m> later tegenover deze krant.

<t v="2023-10-05T18:27">Om 18.27 uur</t> schokt de tram. De vrouw geeft iedereen een tulp, ook de luidspreker. Die zwijgt. <t v="2023-10-06">Vrijdag</t> bericht <m s="vervoerbedrijf">het vervoerbedrijf</m> dat <i s="vervoerbedrijf">de oorzaak een tulpenblad in de wissel was</i>.

De cellist is aangenomen.
