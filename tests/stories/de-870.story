---
id: de-870
language: de
agency: null
outlet: Freie Nachrichten
domain: freie-nachrichten.example
authors: []
published: 2025-11-06T18:20:00+01:00
modified: null
dateline: {place: "Skopje", agency: null, date: null}
copyright: null
tdm: null
speakers:
  mil: {name: "Boban Milevski", kind: person, roles: ["Innenminister"]}
  staatsanw: {name: "Staatsanwaltschaft", kind: organisation, roles: ["Anklagebehörde"]}
  petkova: {name: "Ana Petkova", kind: person, roles: ["Oberstaatsanwältin"]}
  betreiber: {name: "Goce Ristovski", kind: person, roles: ["Betreiber"]}
  opp: {name: "Zoran Dukovski", kind: person, roles: ["Oppositionsführer"]}
  klinik: {name: "Universitätsklinik", kind: organisation, roles: []}
  augen: {name: "ein 22-jähriger Student", kind: unnamed, roles: []}
  sprecher: {name: "ein Sprecher der Regierung", kind: unnamed, roles: []}
notes: "Wikinews manner; Konjunktiv, so X, laut X, nach Angaben; half-sentence quotes; via"
---
# Nordmazedonien: Zahl der Toten nach Einsturz einer Sporthalle steigt auf 14

Skopje (Nordmazedonien), 06.11.2025 – Nach dem Einsturz einer Sporthalle in der nordmazedonischen Stadt Kumanovo ist die Zahl der Toten auf 14 gestiegen. Nach Angaben <m s="klinik">der Universitätsklinik</m> in Skopje <i s="klinik">erlag ein 17-jähriger Basketballspieler in der Nacht seinen Verletzungen</i>. Neun weitere Personen befänden sich noch in Lebensgefahr.

Das Dach der Halle war am Dienstagabend während eines Jugendturniers eingestürzt. Zu diesem Zeitpunkt sollen sich etwa 300 Menschen in dem Gebäude aufgehalten haben. Innenminister Boban Milevski sprach am Donnerstag von „<q s="mil" type="mixed">einer der schwersten Katastrophen, die das Land je getroffen haben</q>“. Man werde, so <m s="mil">der Minister</m>, die Verantwortlichen „<q s="mil" type="mixed">ohne Ansehen der Person</q>“ zur Rechenschaft ziehen.

Laut <m s="staatsanw">Staatsanwaltschaft</m> <i s="staatsanw">wurden bislang sieben Personen festgenommen, darunter zwei Beamte der städtischen Bauaufsicht</i>. Ihnen wird vorgeworfen, die Betriebserlaubnis gegen Zahlung von Bestechungsgeld verlängert zu haben. <m s="petkova">Oberstaatsanwältin Ana Petkova</m> sagte auf einer Pressekonferenz, die Halle habe „<q s="petkova" type="mixed">in dieser Form niemals genehmigt werden dürfen</q>“. <i s="petkova">Das Dach sei vor sechs Jahren ohne statische Berechnung aufgestockt worden</i>, so <m s="petkova">Petkova</m> weiter.

Der Betreiber der Halle, der Unternehmer Goce Ristovski, weist die Vorwürfe zurück. Seine Firma habe sich „<q s="betreiber" type="mixed">immer an alle Auflagen gehalten</q>“, heißt es in <m s="betreiber">einer von seinem Anwalt verbreiteten Erklärung</m>. Gegenüber dem Fernsehsender Kanal 4 erklärte <m s="betreiber">er</m>, er sei „<q s="betreiber" type="mixed" via="Kanal">am Boden zerstört</q>“ und bete für die Familien der Opfer.

In mehreren Städten des Landes gingen am Mittwochabend Tausende auf die Straße. In Skopje kam es nach Polizeiangaben vereinzelt zu Auseinandersetzungen. „<q s="augen">Wir sind hier, weil es jeden von uns hätte treffen können</q>“, sagte <m s="augen">ein 22-jähriger Student</m>. Auf Transparenten war „Korruption tötet“ zu lesen.

Oppositionsführer Zoran Dukovski forderte den Rücktritt der Regierung. Diese trage die „<q s="opp" type="mixed">volle politische Verantwortung</q>“ für das Unglück, so <m s="opp">Dukovski</m>. „<q s="opp">Vierzehn Familien warten auf ein Wort der Entschuldigung, und der Ministerpräsident schweigt.</q>“ <m s="sprecher">Ein Sprecher der Regierung</m> wies die Forderung als „<q s="sprecher" type="mixed">geschmacklos</q>“ zurück. <i s="sprecher">Dies sei nicht die Zeit für politische Spiele</i>, fügte <m s="sprecher">er</m> hinzu.

Die Regierung hat eine dreitägige Staatstrauer ausgerufen. Alle öffentlichen Hallen im Land sollen <m s="mil">Milevski</m> zufolge <i s="mil">innerhalb von vier Wochen überprüft werden</i>.
