---
id: de-430
language: de
agency: dpa
outlet: Schwarzwald Aktuell
domain: schwarzwald-aktuell.example
authors: []
published: 2026-09-07T16:55:00+02:00
modified: null
dateline: {place: Freudenstadt, agency: dpa/lsw, date: null}
copyright: null
tdm: null
speakers:
  schulz: {name: Gottlieb Haist, kind: person, roles: [Senior]}
  sohn: {name: Jochen Haist, kind: person, roles: [Juniorchef]}
  tochter: {name: Ricarda Haist-Morlok, kind: person, roles: [Tochter, Betriebswirtin]}
  verwalter: {name: Tillmann Grüber, kind: person, roles: [Insolvenzverwalter]}
  betriebsrat: {name: Zlatko Perić, kind: person, roles: [Betriebsratschef, Säger]}
  buergermeisterin: {name: Stephanie Hentschel-Weiß, kind: person, roles: [Bürgermeisterin]}
  bank: {name: Volksbank, kind: organisation, roles: [Bank]}
  azubi: {name: eine Auszubildende, kind: unnamed, roles: []}
notes: "Familienbetrieb in Insolvenz; Vater, Sohn und Tochter Haist, nur Rolle und Vorname trennen; Verwalter, Betriebsratschef er; Bürgermeisterin, Auszubildende, Bank sie; Betriebsversammlung; Erbstreit; Datum der Frist"
---
# Insolvenz nach 187 Jahren: Sägewerk Haist hofft auf die Tochter

Freudenstadt (dpa/lsw) - Das Sägewerk Haist im Nordschwarzwald, eines der ältesten im Land, hat Insolvenz angemeldet. „<q s="verwalter">Die Auftragslage ist gut, die Kasse ist leer</q>“, sagte <m s="verwalter">Insolvenzverwalter Tillmann Grüber</m> <t v="2026-09-07">am Montag</t> nach einer Betriebsversammlung. <m s="verwalter">Er</m> rechnet damit, dass <i s="verwalter">die Löhne der 96 Beschäftigten <t v="../2026-11">bis November</t> gesichert sind</i>.

Gegründet wurde der Betrieb <t v="1839">1839</t>. Geführt hat ihn zuletzt Jochen Haist in sechster Generation. Er räumte Fehler ein. „<q s="sohn" id="1">Ich habe die neue Gattersäge <t v="2022">2022</t> bestellt, als der Strom vier Cent kostete</q>“, sagte <m s="sohn">der Juniorchef</m>, „<q s="sohn" id="1">geliefert wurde sie bei dreißig.</q>“

Sein Vater, 81, stand in der letzten Reihe und hielt die Mütze in der Hand. „<q s="schulz">Ich hätte sie nicht bestellt</q>“, sagte <m s="schulz">Gottlieb Haist</m>. „<q s="schulz">Aber ich hätte auch nichts anderes bestellt, und dann wären wir früher hier gestanden.</q>“ Viele der Älteren nickten. <i s="betriebsrat">Der Senior habe noch jeden mit Namen gekannt, auch die Hunde</i>, sagte <m s="betriebsrat">Betriebsratschef Zlatko Perić</m>.

### Ein Angebot aus Hamburg

Hoffnung setzt die Belegschaft auf die Tochter. Ricarda Haist-Morlok war <t v="2015">2015</t> im Streit gegangen und leitet heute einen Holzhandel in Hamburg. <t v="2026-09-04">Am Freitag</t> kam sie zurück, mit einem Koffer und einem Konzept. „<q s="tochter">Ich kaufe kein Museum, ich kaufe ein Werk</q>“, sagte <m s="tochter">die Betriebswirtin</m>. <m s="tochter">Sie</m> stellte klar, dass <i s="tochter">ihr Bruder in ihren Plänen nicht vorkomme</i>.

Der Bruder nahm es sportlich. „<q s="sohn">Sie war immer besser in Mathe</q>“, sagte <m s="sohn">er</m>. <m s="schulz">Der Vater</m> erklärte, <i s="schulz">er mische sich nicht mehr ein</i>. Das glaubte ihm offenbar niemand. „<q s="tochter">Papa, du hast mich <t v="2026-09-03">am Donnerstag</t> angerufen</q>“, sagte <m s="tochter">Haist-Morlok</m>. Darauf <m s="schulz">der 81-Jährige</m>: „<q s="schulz">Das war wegen der Hunde.</q>“

Die Volksbank will <t v="2026-09-18">bis zum 18. September</t> über einen Kredit entscheiden. <m s="bank">Sie</m> teilte mit, das Konzept sei „<q s="bank" type="mixed">tragfähig, aber sportlich</q>“. <m s="buergermeisterin">Bürgermeisterin Stephanie Hentschel-Weiß</m> kündigte an, <i s="buergermeisterin">die Gemeinde werde das Restholz für ihr Heizwerk abnehmen</i>. „<q s="buergermeisterin">Wenn das Sägewerk still ist, hört man bei uns die Kühlschränke</q>“, sagte <m s="buergermeisterin">sie</m>.

Eine Auszubildende im zweiten Lehrjahr fand am Ende die Worte, die der Verwalter mitschrieb. „<q s="azubi">Mir ist egal, welcher Haist</q>“, sagte <m s="azubi">sie</m>. „<q s="azubi">Hauptsache, einer sägt.</q>“
