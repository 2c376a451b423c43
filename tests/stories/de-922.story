---
id: de-922
language: de-AT
agency: null
outlet: "Der Salzburger Tag"
domain: salzburger-tag.example
authors: ["Ottilie Brandauer-Moser"]
published: 2025-11-27T14:05:00+01:00
modified: null
dateline: null
copyright: {holders: ["Der Salzburger Tag"], year: 2025, notice: "© Der Salzburger Tag", licence: null, reserved: false}
tdm: null
speakers:
  lund: {name: "Signe Lundqvist", kind: person, roles: ["designierte Intendantin", "Schwedin", "Regisseurin"]}
  schober: {name: "Heinz Schober", kind: person, roles: ["Vorsitzender des Kuratoriums", "Kuratoriumschef"]}
  lr: {name: "Eva Pichlmair", kind: person, roles: ["Kulturlandesrätin"]}
  betriebs: {name: "Walter Kainz", kind: person, roles: ["Betriebsrat", "Bühnenmeister"]}
notes: "natural: culture, new theatre director presented"
---
# Signe Lundqvist übernimmt das Stadttheater: »<q s="lund">Ich habe keine Angst vor leeren Sesseln</q>«

Signe Lundqvist wird <t v="2027-09/..">ab September 2027</t> das Salzburger Stadttheater leiten. <i s="schober">Die 44-jährige Schwedin setzte sich in einem Hearing gegen 31 Mitbewerber durch</i>, wie <m s="schober">Kuratoriumschef Heinz Schober</m> <t v="2025-11-27">am Donnerstag</t> bekanntgab. Sie folgt auf Gernot Plass-Huber, dessen Vertrag nach Querelen um die Auslastung nicht verlängert worden war.

»<q s="schober">Wir haben jemanden gesucht, der uns widerspricht. Im Hearing hat sie damit gleich angefangen</q>«, sagte <m s="schober">Schober</m> bei der Vorstellung im Foyer. <i s="schober">Die Entscheidung sei einstimmig gefallen</i>. Lundqvist, die zuletzt das Stadsteater in Malmö geführt hat, bekommt einen Vertrag über fünf Jahre.

In fast akzentfreiem Deutsch skizzierte sie dann ihre Pläne. <i s="lund">Sie wolle das Haus auch tagsüber aufsperren</i>, sagte <m s="lund">sie</m>, <i s="lund">mit Kantine, Probenbesuchen und einer Nähwerkstatt</i>. <i s="lund">Ein Theater, das nur drei Stunden am Abend brenne, sei Energieverschwendung</i>. »<q s="lund">In Malmö sind die Pensionisten zum Mittagessen gekommen und wegen Strindberg geblieben. Oder umgekehrt.</q>«

Auf die sinkenden Abozahlen angesprochen, blieb sie gelassen. »<q s="lund" id="1">Ich habe keine Angst vor leeren Sesseln</q>«, so <m s="lund">die Regisseurin</m>, »<q s="lund" id="1">ich habe Angst vor vollen, in denen alle schlafen.</q>«

<m s="lr">Kulturlandesrätin Eva Pichlmair</m> (ÖVP) sprach von einem »<q s="lr" type="mixed">Signal der Öffnung</q>«. <i s="lr">Mehr Geld werde es allerdings nicht geben</i>, stellte <m s="lr">sie</m> klar. <i s="lr">Die Landesförderung bleibe <t v="2028">bis 2028</t> bei 11,4 Millionen Euro eingefroren</i>. »<q s="lr">Das weiß Frau Lundqvist, und sie hat trotzdem unterschrieben. Das spricht für sie.</q>«

Im Ensemble wird die Neue mit Neugier erwartet, aber auch mit Sorge. Intendantenwechsel bedeuten am Theater meist Nichtverlängerungen. »<q s="betriebs">Wir haben vier Direktoren überlebt, wir überleben auch eine Direktorin</q>«, meinte <m s="betriebs">Betriebsrat Walter Kainz</m>, seit 28 Jahren Bühnenmeister. <i s="betriebs">Man habe ihr aber schon gesagt, dass man sich bei den Dienstplänen nichts gefallen lasse</i>.

Lundqvist selbst wollte über Personalien nicht reden. »<q s="lund">Ich kenne noch nicht einmal den Weg zur Toilette</q>«, sagte <m s="lund">sie</m> lachend. Fix ist hingegen ihre erste Premiere: Raimunds »Der Verschwender«, inszeniert von ihrer Landsfrau Karin Ekdahl. »<q s="lund">Ein Stück über einen, der alles ausgibt. Ich fand, das passt zum Budget.</q>«

Plass-Huber, der die laufende Saison noch zu Ende bringt, war bei der Präsentation nicht anwesend. Er probte auf der Nebenbühne »König Lear«.
