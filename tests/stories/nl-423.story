---
id: nl-423
language: nl
agency: ANP
outlet: Maritiem Dagblad West
domain: maritiemdagbladwest.example
authors: []
published: 2023-07-28T13:30:00+02:00
modified: 2023-07-28T21:15:00+02:00
dateline: {place: LAUWERSOOG, agency: ANP, date: null}
copyright: {holders: [ANP], year: null, notice: "© ANP", licence: null, reserved: false}
tdm: reserved
speakers:
  schipper: {name: Willard Molenaar, kind: person, roles: [schipper]}
  kustwacht: {name: Kustwacht, kind: organisation, roles: []}
  minister: {name: Mark Harbers, kind: person, roles: [minister van Infrastructuur]}
  stoel: {name: Leo Pieter Stoel, kind: person, roles: [burgemeester]}
  tjoelker: {name: Sanne Tjoelker, kind: person, roles: [ecologe]}
  rederij: {name: Oceanic Carriers, kind: organisation, roles: [rederij]}
  machinist: {name: een Indiase machinist, kind: unnamed, roles: []}
  kampeerder: {name: een kampeerder, kind: unnamed, roles: []}
notes: burning car carrier, skipper and minister and mayor all hij, ecologist woman, coast guard and shipping company as speakers, machinist by nationality through an interpreter, camper, numbers and clock times, ship name in marks
---
# Brandend schip op weg naar Schiermonnikoog: ‘<q s="schipper">Ze sprongen van dertig meter</q>’

LAUWERSOOG (ANP) - Het autoschip ‘Morning Lotus’ brandt <t v="2023-07-26/..">sinds woensdag</t> en drijft <t v="2023-07-28">vrijdag</t> stuurloos in de richting van Schiermonnikoog. Aan boord zijn 3.200 auto’s, waarvan honderden elektrisch.

‘<q s="schipper">Ze sprongen van dertig meter, een voor een, en wij visten ze eruit</q>’, zegt <m s="schipper">schipper Willard Molenaar</m> van de reddingboot. Hij haalde zeven man uit het water. Een van hen, een Indiase machinist, zwemt niet. ‘<q s="machinist">Ik heb mijn ogen dichtgedaan en aan mijn vrouw gedacht</q>’, vertelt <m s="machinist">de man</m> via een tolk.

<m s="kustwacht">De Kustwacht</m> meldt dat <i s="kustwacht">de temperatuur aan dek is gezakt <t v="2023-07-28T08:00/..">sinds 08.00 uur</t></i>. Blussen kan niet, want dan wordt het schip topzwaar. <m s="rederij">Rederij Oceanic Carriers</m> laat weten dat <i s="rederij">de oorzaak nog onbekend is</i>. Dat een accu vlam vatte, noemt <m s="rederij">ze</m> ‘<q s="rederij" type="mixed">een van vele mogelijkheden</q>’.

De minister van Infrastructuur bracht <t v="2023-07-28">in de ochtend</t> een bezoek aan het crisiscentrum. ‘<q s="minister" id="1">Wij houden rekening met alles</q>’, zei <m s="minister">Mark Harbers</m>, ‘<q s="minister" id="1">behalve met geluk.</q>’ <m s="minister">Hij</m> verwacht dat <i s="minister">het slepen <t v="2023-07-30">zondag</t> kan beginnen</i>.

Op Ameland hangt een vreemde lucht. ‘<q s="stoel">Wij hebben hier bezems klaarstaan en geen idee wat we moeten vegen</q>’, verzucht <m s="stoel">burgemeester Leo Pieter Stoel</m>. <m s="stoel">Hij</m> herinnert eraan dat <i s="stoel"><t v="2019-01">in januari 2019</t> ook niemand had gedacht aan 342 containers</i>.

Ecologe Sanne Tjoelker heeft slechter geslapen dan de eilanders. ‘<q s="tjoelker">Als de olie <t v="2023-07-31">maandag</t> komt, zitten er tienduizend jonge eiders</q>’, waarschuwt <m s="tjoelker">ze</m>. Volgens <m s="tjoelker">haar</m> <i s="tjoelker">is het wad minstens tien jaar bezig met herstellen</i>.

Een kampeerder op Terschelling maakt zich minder zorgen. ‘<q s="kampeerder">Ik zie een vlekje en een vlieger</q>’, zegt <m s="kampeerder">hij</m> en hij draait zijn stoel om.

Molenaar gaat <t v="2023-07-28">vanavond</t> weer uit. Of hij slaapt? ‘<q s="schipper">Ik tel mensen</q>’, antwoordt <m s="schipper">de schipper</m>. ‘<q s="schipper">Tot zeven.</q>’
