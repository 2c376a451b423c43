---
id: nl-873
language: nl
agency: ANP
outlet: Sport Vandaag
domain: sport-vandaag.example
authors: []
published: 2025-12-28T21:05:00+01:00
modified: null
dateline: {place: "HEERENVEEN", agency: ANP, date: null}
copyright: {holders: [ANP], year: null, notice: "© ANP", licence: null, reserved: false}
tdm: null
speakers:
  dijk: {name: "Femke Dijkema", kind: person, roles: ["schaatsster", "Friezin"]}
  sj: {name: "Sanne Jorritsma", kind: person, roles: ["concurrente"]}
  coach: {name: "Harald Brekke", kind: person, roles: ["coach", "Noor"]}
  dir: {name: "Menno Feitsma", kind: person, roles: ["technisch directeur"]}
  vader: {name: "Douwe Dijkema", kind: person, roles: ["vader"]}
notes: "sport; skater, rival, coach, federation, father with same surname; via NOS"
---
# Dijkema na valse start: '<q s="dijk">Ik heb de baan wel even vervloekt</q>'

HEERENVEEN (ANP) - Femke Dijkema heeft zich zondag in Thialf op de valreep geplaatst voor de 1000 meter op de Olympische Spelen. De Friezin won in 1.13,42, nadat ze een dag eerder op de 500 meter was gediskwalificeerd wegens een dubbele valse start. '<q s="dijk">Ik heb de baan wel even vervloekt</q>', zei <m s="dijk">ze</m> lachend. '<q s="dijk">Maar vanochtend was alles weer in orde.</q>'

Op de 500 meter was Dijkema torenhoog favoriet. '<q s="dijk" via="NOS">Ik heb vannacht misschien twee uur geslapen</q>', vertelde <m s="dijk">de wereldkampioene</m> bij de NOS. '<q s="dijk">Je gaat malen: wat als ik straks helemaal niet ga?</q>'

Haar coach, de Noor Harald Brekke, haalde haar zaterdagavond over om te gaan bowlen. '<q s="coach" id="1">Ze moest iets doen waar ze slecht in is</q>', legde <m s="coach">Brekke</m> uit, '<q s="coach" id="1">want dan denkt ze niet aan schaatsen.</q>' Volgens <m s="coach">hem</m> <i s="coach">heeft de diskwalificatie Dijkema scherper gemaakt</i>.

Sanne Jorritsma werd tweede op 0,11 seconde en mag eveneens naar Milaan. '<q s="sj">Ik had gehoopt dat Femke moe zou zijn</q>', bekende <m s="sj">Jorritsma</m>. '<q s="sj">Dat was dus niet zo.</q>' De twee zijn bevriend en delen een appartement in Heerenveen. Over de uitnodiging om ook te bowlen is <m s="sj">de nummer twee</m> duidelijk: '<q s="sj">Die heb ik nooit gekregen.</q>'

De schaatsbond KNSB moet nog beslissen of Dijkema een aanwijsplek krijgt op de kortste afstand. <m s="dir">Technisch directeur Menno Feitsma</m> wilde daar zondag niets over kwijt. '<q s="dir">We kijken eerst naar de hele ranglijst</q>', zei <m s="dir">hij</m>. '<q s="dir">Emotie is geen criterium.</q>' De bond maakt dinsdag de selectie bekend.

Op de tribune hield vader Douwe Dijkema het niet droog. '<q s="vader">Gisteren zat ik hier ook te janken, maar dat was anders</q>', zei <m s="vader">Dijkema senior</m>, die in de jaren tachtig zelf een bescheiden sprinter was. <m s="vader">Hij</m> zei dat <i s="vader">hij zijn dochter nog nooit zo had zien rijden</i>.

Dijkema zelf was met haar hoofd al bij de volgende ronde. '<q s="dijk">Vanavond gaan we weer bowlen</q>', beloofde <m s="dijk">ze</m>. '<q s="dijk">En Sanne mag mee.</q>'
