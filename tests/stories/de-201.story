---
id: de-201
language: de
agency: dpa
outlet: Nahetal-Nachrichten
domain: nahetal-nachrichten.example
authors: []
published: 2024-09-17T17:20:00+02:00
modified: 2024-09-17T18:02:00+02:00
dateline: {place: Bad Kreuznach, agency: dpa/lrs, date: null}
copyright: {holders: [dpa], year: null, notice: "© dpa. Alle Rechte vorbehalten", licence: null, reserved: true}
tdm: null
speakers:
  koehler: {name: Sabine Köhler-Braun, kind: person, roles: [Oberstaatsanwältin]}
  brenner: {name: Detlef Brenner, kind: person, roles: [Winzer, Angeklagter]}
  verteidiger: {name: Jonas Petri, kind: person, roles: [Verteidiger]}
  kammer: {name: Landgericht Bad Kreuznach, kind: organisation, roles: [Kammer]}
  kellner: {name: Kathrin Brenner, kind: person, roles: [Tochter des Winzers, Weinkönigin]}
  verband: {name: Weinbauverband Nahe, kind: organisation, roles: []}
  laborant: {name: ein früherer Kellermeister, kind: unnamed, roles: []}
notes: "wine fraud trial; father and daughter Brenner, court as speaker, \"so X\", \"laut X\", wine names in marks, Konjunktiv without dass, second-hand quote of the father (nested)"
---
# Prozess um gepanschten Riesling: <m s="brenner">Winzer</m> räumt Vorwürfe ein

Bad Kreuznach (dpa/lrs) - Im Prozess um gepanschten Wein hat der angeklagte Winzer Detlef Brenner <t v="2024-09-17">am Dienstag</t> vor dem Landgericht Bad Kreuznach ein Geständnis abgelegt. „<q s="brenner">Ich habe Zucker gekauft, viel Zucker, und ich wusste, wofür</q>“, sagte <m s="brenner">der 61-Jährige</m>.

Die Anklage wirft ihm vor, <t v="2019/2022">zwischen 2019 und 2022</t> rund 240.000 Liter Billigwein als Riesling „Alte Reben“ verkauft zu haben. Laut <m s="koehler">Oberstaatsanwältin Sabine Köhler-Braun</m> <i s="koehler">liegt der Schaden bei 1,7 Millionen Euro</i>. „<q s="koehler" id="1">Es ging nicht um ein schlechtes Jahr</q>“, sagte <m s="koehler">sie</m>, „<q s="koehler" id="1">es ging um ein Geschäftsmodell.</q>“

Brenners Verteidiger Jonas Petri verwies auf die Ernten <t v="2017">des Frostjahres 2017</t>. <i s="verteidiger">Sein Mandant habe vor der Pleite gestanden und sich geschämt, um Hilfe zu bitten</i>, erklärte <m s="verteidiger">der Anwalt</m>. Das Geständnis sei, so <m s="verteidiger">Petri</m>, „<q s="verteidiger" type="mixed">kein Kalkül, sondern eine Erleichterung</q>“.

### „<q s="kellner">Davon weißt du nichts</q>“

Als Zeugin trat die Tochter auf, die ehemalige Weinkönigin Kathrin Brenner. Sie hatte die Etiketten entworfen. „<q s="kellner">Papa sagte: ‚<q s="brenner">Davon weißt du nichts, und so bleibt es.</q>‘ Da habe ich nicht weiter gefragt</q>“, sagte <m s="kellner">die 29-Jährige</m> aus. Ob sie es heute anders machen würde, wollte die Richterin wissen. „<q s="kellner">Jeden Tag</q>“, antwortete <m s="kellner">Kathrin Brenner</m>.

Ins Rollen gebracht hatte das Verfahren <m s="laborant">ein früherer Kellermeister</m>, der seinen Namen nicht in der Zeitung lesen will. „<q s="laborant">Der Tankwagen kam immer nachts</q>“, berichtet <m s="laborant">er</m>. „<q s="laborant">Wer Wein liebt, dem wird da schlecht.</q>“

<m s="verband">Der Weinbauverband Nahe</m> teilte mit, <i s="verband">die Kontrollen seien <t v="2023-01/..">seit Januar 2023</t> verdreifacht worden</i>. Man sei „<q s="verband" type="mixed">an Aufklärung mehr interessiert als jeder andere</q>“, heißt es in <m s="verband">der Stellungnahme</m>.

<m s="kammer">Die Kammer</m> stellte dem Winzer für den Fall eines Geständnisses eine Bewährungsstrafe in Aussicht. <i s="kammer">Dies setze allerdings eine Wiedergutmachung voraus</i>, betonte <m s="kammer">das Gericht</m>. Das Urteil wird <t v="2024-10-01">für den 1. Oktober</t> erwartet. Ein Rest des Weins, 8.000 Flaschen „Brenners Bester“, lagert versiegelt im Keller der Polizei.
