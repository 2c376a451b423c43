---
id: de-861
language: de
agency: APA
outlet: Steirische Rundschau
domain: steirische-rundschau.example
authors: []
published: 2025-06-12T15:30:00+02:00
modified: null
dateline: {place: Graz, agency: APA, date: null}
copyright: {holders: [APA], year: null, notice: "© APA", licence: null, reserved: false}
tdm: null
speakers:
  klug: {name: "Andreas Klugmayer", kind: person, roles: ["Angeklagter", "ehemaliger Bankberater"]}
  sta: {name: "Martina Obersteiner", kind: person, roles: ["Staatsanwältin"]}
  vert: {name: "Philipp Rainer", kind: person, roles: ["Verteidiger"]}
  richterin: {name: "Eva Loidl", kind: person, roles: ["Richterin"]}
  opfer: {name: "eine 81-jährige Pensionistin", kind: unnamed, roles: []}
  bank: {name: "Murtal Bank", kind: organisation, roles: ["Bank"]}
notes: "court; fraud trial; defendant, prosecutor, lawyer, victims, judge"
---
# Betrugsprozess in Graz: Ex-Bankberater zeigte sich geständig

Graz (APA) - Weil er 23 Kunden um insgesamt 2,1 Millionen Euro gebracht haben soll, hat sich am Donnerstag ein ehemaliger Bankberater vor dem Straflandesgericht Graz verantworten müssen. Andreas Klugmayer bekannte sich zu Beginn schuldig. „<q s="klug">Ich habe das Geld genommen und ich habe es verspielt</q>“, sagte <m s="klug">der 46-Jährige</m>.

<m s="sta">Staatsanwältin Martina Obersteiner</m> schilderte, wie <i s="sta">der Angeklagte über neun Jahre Sparbücher auflöste und die Unterschriften fälschte</i>. „<q s="sta">Er hat sich jene ausgesucht, die niemanden mehr hatten, der nachfragt</q>“, so <m s="sta">die Anklägerin</m>. Das sei „<q s="sta" type="mixed">besonders schäbig</q>“, meinte <m s="sta">sie</m>.

Verteidiger Philipp Rainer verwies auf die Spielsucht seines Mandanten. „<q s="vert">Er hat in manchen Nächten 30.000 Euro verloren und ist um acht Uhr in der Filiale gestanden</q>“, sagte <m s="vert">der Anwalt</m>. <i s="vert">Der Bank hätte das auffallen müssen</i>, fand <m s="vert">Rainer</m>.

Richterin Eva Loidl wollte wissen, warum der Mann sich nicht selbst gestellt habe. „<q s="klug">Ich wollte es jeden Montag tun</q>“, antwortete <m s="klug">Klugmayer</m>. „<q s="klug">Und jeden Montag habe ich mir gedacht, ich gewinne es zurück.</q>“ „<q s="richterin">Das haben schon viele gedacht, die hier gesessen sind</q>“, entgegnete <m s="richterin">die Richterin</m>.

Als erste Zeugin sagte eine 81-jährige Pensionistin aus, die 140.000 Euro verloren hat. „<q s="opfer">Er hat mir zum Geburtstag immer Blumen gebracht</q>“, erzählte <m s="opfer">die Frau</m> unter Tränen. „<q s="opfer">Von meinem eigenen Geld, wie ich heute weiß.</q>“

Die Murtal Bank hat den Schaden inzwischen ersetzt. Man habe die internen Kontrollen „<q s="bank" type="mixed">grundlegend neu aufgestellt</q>“, hieß es am Donnerstag aus <m s="bank">dem Institut</m>. Laut <m s="sta">Obersteiner</m> <i s="sta">wird gegen zwei frühere Vorgesetzte noch ermittelt</i>.

Der Prozess wird am 24. Juni fortgesetzt. Klugmayer drohen bis zu zehn Jahre Haft. Es gilt die Unschuldsvermutung.
