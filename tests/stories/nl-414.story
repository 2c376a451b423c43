---
id: nl-414
language: nl
agency: ANP
outlet: Europa Vandaag
domain: europavandaag.example
authors: []
published: 2025-03-06T23:30:00+01:00
modified: null
dateline: {place: BRUSSEL, agency: ANP, date: null}
copyright: {holders: [ANP], year: 2025, notice: "© 2025 ANP", licence: null, reserved: false}
tdm: null
speakers:
  schoof: {name: Dick Schoof, kind: person, roles: [premier]}
  wilders: {name: Geert Wilders, kind: person, roles: [PVV-leider]}
  leyen: {name: Ursula von der Leyen, kind: person, roles: [voorzitter, commissievoorzitter, Duitse]}
  macron: {name: Emmanuel Macron, kind: person, roles: [Franse collega]}
  tusk: {name: Donald Tusk, kind: person, roles: [Poolse premier]}
  zelensky: {name: Volodymyr Zelensky, kind: person, roles: [Oekraïense president]}
  diplomaat: {name: een EU-diplomaat, kind: unnamed, roles: []}
  brekelmans: {name: Ruben Brekelmans, kind: person, roles: [minister van Defensie, VVD'er]}
notes: European summit, two presidents and two premiers plus a commission president (voorzitter), the woman only by nationality, coalition leader on X, unnamed diplomat, "de premier" by recency Tusk or Schoof, amounts and dates
---
# Schoof steunt Europees defensieplan, <m s="wilders">Wilders</m> noemt het ‘<q s="wilders" type="mixed">een blanco cheque</q>’

BRUSSEL (ANP) - De Europese regeringsleiders hebben <t v="2025-03-06">donderdag</t> ingestemd met een plan om 800 miljard euro vrij te maken voor defensie. ‘<q s="leyen">Europa staat op een tweesprong, en we hebben de afslag genomen</q>’, zei <m s="leyen">commissievoorzitter Ursula von der Leyen</m> na afloop van de ingelaste top.

Premier Dick Schoof schaarde zich achter het plan, met een kanttekening. ‘<q s="schoof">Nederland is niet voor gezamenlijke schulden, dat was zo en dat blijft zo</q>’, zei <m s="schoof">hij</m>. Volgens <m s="schoof">hem</m> <i s="schoof">heeft de Duitse dat <t v="2025-03-06">donderdagochtend</t> onder vier ogen toegezegd</i>.

In Den Haag werd dat anders gelezen. ‘<q s="wilders" via="X">De premier zet zijn handtekening onder een blanco cheque</q>’, schreef <m s="wilders">Geert Wilders</m> op X. <m s="wilders">De PVV-leider</m> dreigde dat <i s="wilders">zijn fractie <t v="2025-03-11">dinsdag</t> een motie steunt</i>. De minister van Defensie, zelf VVD’er, kon zich er kwaad om maken. ‘<q s="brekelmans">Wie <t v="2025-03-06">vandaag</t> nog over cheques begint, heeft <t v="2025-02-28">vrijdag</t> niet gekeken</q>’, zei <m s="brekelmans">Ruben Brekelmans</m>, doelend op de ruzie in het Witte Huis.

Het slachtoffer van die ruzie, Volodymyr Zelensky, schoof aan bij de lunch. ‘<q s="zelensky" id="1">Wij zijn dankbaar dat we niet alleen zijn</q>’, zei <m s="zelensky">de Oekraïense president</m>, ‘<q s="zelensky" id="1">en dat zijn niet zomaar woorden, dat voelen we.</q>’ Hij kreeg applaus. <m s="macron">Zijn Franse collega</m>, Emmanuel Macron, opperde vervolgens dat <i s="macron">de kernwapens van zijn land ook anderen kunnen beschermen</i>.

‘<q s="tusk">Dat is veelbelovend, en dat zeg ik niet vaak over kernwapens</q>’, reageerde <m s="tusk">Donald Tusk</m>. <m s="tusk">De Poolse premier</m>, wiens land <t v="../2025-06">tot en met juni</t> EU-voorzitter is, kondigde aan dat <i s="tusk">elke volwassen man een militaire training krijgt <t v="2025">nog dit jaar</t></i>.

Alleen Hongarije tekende de tekst over Oekraïne niet. <m s="diplomaat">Een EU-diplomaat</m> zei dat <i s="diplomaat">niemand nog verbaasd was</i>. ‘<q s="diplomaat">We hebben inmiddels een sjabloon voor 26 landen</q>’, grapte <m s="diplomaat">ze</m>.

De premier van Nederland reisde <t v="2025-03-06">donderdagavond</t> terug. Op de vraag of zijn coalitie dit overleeft, antwoordde <m s="schoof">Schoof</m>: ‘<q s="schoof">Ik heb goed geslapen en ik ga goed slapen</q>’. De volgende top is <t v="2025-03-20/2025-03-21">op 20 en 21 maart</t>. De Commissie werkt de plannen, samengevat als ‘ReArm Europe’, dan verder uit.
