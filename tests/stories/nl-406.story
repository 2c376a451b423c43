---
id: nl-406
language: nl
agency: ANP
outlet: Cijfers & Koersen
domain: cijfersenkoersen.example
authors: []
published: 2025-10-15T09:12:00+02:00
modified: null
dateline: {place: VELDHOVEN, agency: ANP, date: null}
copyright: {holders: [ANP], year: null, notice: "Copyright ANP", licence: null, reserved: false}
tdm: reserved
speakers:
  topman: {name: Casper Wijnands, kind: person, roles: [topman, bestuursvoorzitter, Brabander]}
  cfo: {name: Roswitha Engel, kind: person, roles: [financieel directeur, Duitse]}
  lithos: {name: Lithos, kind: organisation, roles: [chipmachinemaker, bedrijf, concern]}
  analist: {name: Jos Verkuijlen, kind: person, roles: [analist]}
  or: {name: Farida Bouzian, kind: person, roles: [voorzitter van de ondernemingsraad]}
  belegger: {name: een grote Amerikaanse belegger, kind: unnamed, roles: []}
  peking: {name: Peking, kind: organisation, roles: []}
notes: company results, chairman of the board against chairman of the works council (voorzitter), CFO by nationality, company next to its people, Beijing as speaker, unnamed investor, quarters and forecasts, via CNBC
---
# Lithos verhoogt prognose; <m s="topman">topman</m> blijft nuchter: "<q s="topman">Na elke piek komt een dal</q>"

VELDHOVEN (ANP) - Chipmachinemaker Lithos heeft <t v="2025-35">in het derde kwartaal</t> voor 6,1 miljard euro aan bestellingen binnengehaald, bijna het dubbele van wat was voorzien. <m s="lithos">Het bedrijf</m> verwacht nu dat <i s="lithos">de omzet <t v="2025">dit jaar</t> met 15 procent groeit</i>.

"<q s="topman">Na elke piek komt een dal, alleen weet niemand waar het bordje staat</q>", zei <m s="topman">Casper Wijnands</m> bij de presentatie van de cijfers. De bestuursvoorzitter, een Brabander die begon als lasser, wilde van euforie niets weten. Volgens <m s="topman">hem</m> <i s="topman">komt de groei vooral van drie klanten</i>.

<m s="cfo">Financieel directeur Roswitha Engel</m> rekende voor dat <i s="cfo">de marge <t v="2025-36">in het vierde kwartaal</t> op 53 procent uitkomt</i>. "<q s="cfo" id="1">Wij schrijven met potlood</q>", aldus <m s="cfo">de Duitse</m>, "<q s="cfo" id="1">maar we drukken wel hard.</q>" Ze stapt <t v="2026-04-01">per 1 april</t> op.

Analist Jos Verkuijlen van Bank Oranje had op minder gerekend. "<q s="analist">Dit is geen meevaller, dit is een ander bedrijf</q>", schrijft <m s="analist">hij</m> in een notitie aan klanten. Een grote Amerikaanse belegger verkocht <t v="2025-10-14">dinsdag</t> nog stukken. "<q s="belegger" via="CNBC">Ik hou van bedrijven die saai zijn, en Lithos is niet saai meer</q>", zei <m s="belegger">hij</m> tegen CNBC.

Minder vrolijk is het nieuws uit China. <m s="peking">Peking</m> maakte <t v="2025-10-09">vorige week donderdag</t> bekend dat <i s="peking">zeldzame aardmetalen alleen nog met vergunning het land uit mogen</i>. Wijnands bagatelliseert dat. "<q s="topman">We hebben voorraad tot ver <t v="2026">in 2026</t>, en daarna hebben we fantasie</q>", grapte <m s="topman">de topman</m>.

In de kantine klinkt het anders. "<q s="or">Fantasie monteert geen lenzen</q>", zegt <m s="or">de voorzitter van de ondernemingsraad</m>, Farida Bouzian. <m s="or">Ze</m> waarschuwt dat <i s="or">één op de zes monteurs <t v="2025-22/..">sinds de zomer</t> thuis zit met klachten</i>. De voorzitter wil een gesprek met de voorzitter, maar dat is <t v="2025-10-02">op 2 oktober</t> verplaatst.

"<q s="topman">We drinken <t v="2025-10-17">vrijdag</t> koffie</q>", belooft <m s="topman">Wijnands</m>. "<q s="or">Ik heb geen dorst</q>", antwoordt <m s="or">Bouzian</m>.

Het aandeel, op het Damrak ook wel 'de Thermometer' genoemd, won 7 procent. Het concern keert <t v="2025-11-06">op 6 november</t> een interim-dividend uit.
