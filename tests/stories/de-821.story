---
id: de-821
language: de
agency: APA
outlet: Donaukurier Neu
domain: donaukurier-neu.example
authors: []
published: 2025-09-05T14:30:00+02:00
modified: null
dateline: {place: Linz, agency: APA, date: null}
copyright: {holders: [APA], year: null, notice: "© APA", licence: null, reserved: false}
tdm: null
speakers:
  sta: {name: "der Staatsanwalt", kind: unnamed, roles: []}
  vert: {name: "Sabine Kreuzmayr", kind: person, roles: ["Verteidigerin"]}
  ang: {name: "der Angeklagte", kind: unnamed, roles: ["46-Jähriger"]}
  ri: {name: "die Richterin", kind: unnamed, roles: []}
  zeuge: {name: "ein früherer Kollege", kind: unnamed, roles: []}
notes: "Austrian court: Staatsanwalt, Verteidigerin, Angeklagter, Richterin, Zeuge"
---
# Prozess um Anlagebetrug in Linz: Ehemaliger Bankberater teilweise geständig

Linz (APA) - Ein ehemaliger Bankberater hat sich <t v="2025-09-05">am Freitag</t> am Landesgericht Linz zum Auftakt des Prozesses um schweren Betrug teilweise schuldig bekannt. Der 46-Jährige soll <t v="2017/2022">von 2017 bis 2022</t> Kunden um rund vier Millionen Euro gebracht haben.

"<q s="sta">Er hat das Vertrauen alter Menschen ausgenützt und ihr Erspartes verspielt</q>", sagte <m s="sta">der Staatsanwalt</m>. <i s="sta">Insgesamt gebe es 61 Opfer, zwei davon seien mittlerweile verstorben</i>.

"<q s="ang">Ich wollte alles zurückzahlen, das Loch wurde aber immer größer</q>", erklärte <m s="ang">der Angeklagte</m>. <m s="ang">Er</m> gab an, dass <i s="ang">er spielsüchtig gewesen sei</i>. Auf die Frage der Richterin, wo das Geld geblieben sei, meinte <m s="ang">der 46-Jährige</m>: "<q s="ang">In den Automaten, Frau Rat.</q>"

Seine Verteidigerin Sabine Kreuzmayr bat um ein mildes Urteil. Ihr Mandant habe sich selbst gestellt. "<q s="vert">Er ist kein Gauner, er ist krank</q>", so <m s="vert">Kreuzmayr</m>. <i s="vert">Die Bank habe zudem jahrelang weggeschaut</i>, betonte <m s="vert">die Anwältin</m>.

Als erster Zeuge sagte <m s="zeuge">ein früherer Kollege</m> aus. "<q s="zeuge">Wir haben ihn den 'Professor' genannt, weil er immer eine Formel hatte</q>", schilderte <m s="zeuge">er</m>. <i s="zeuge">Verdacht habe niemand geschöpft</i>.

"<q s="ri">Das wundert mich am meisten</q>", entgegnete <m s="ri">die Richterin</m>. Sie vertagte die Verhandlung <t v="2025-09-19">auf den 19. September</t>. Dem Mann drohen bis zu zehn Jahre Haft. Für ihn gilt die Unschuldsvermutung.
