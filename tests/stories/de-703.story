---
id: de-703
language: de
agency: dpa
outlet: Mitteldeutsche Tageschronik
domain: tageschronik-mitte.example
authors: []
published: 2026-03-19T21:05:00+01:00
modified: null
dateline: {place: Helsinki, agency: dpa, date: null}
copyright: {holders: [dpa], year: null, notice: "© dpa", licence: null, reserved: false}
tdm: reserved
speakers:
  niemi: {name: Aino Niemelä, kind: person, roles: [finnische Außenministerin, Gastgeberin]}
  serik: {name: Jerlan Sadyrow, kind: person, roles: [kasachischer Präsident]}
  chen: {name: Chen Lihua, kind: person, roles: [Sprecherin des chinesischen Außenministeriums]}
  brandt: {name: Holger Brandtstetter, kind: person, roles: [Bundesaußenminister]}
  kiew: {name: Kiew, kind: organisation, roles: []}
  kowal: {name: Petro Kowaltschuk, kind: person, roles: [ukrainischer Unterhändler]}
  moreau: {name: Claire Moreau-Lang, kind: person, roles: [französische Verteidigungsministerin]}
  labour: {name: Neil Hathersage, kind: person, roles: [Labour-Chef]}
  kreml: {name: Kreml, kind: organisation, roles: []}
  ifo: {name: Dorothea Winkelbauer, kind: person, roles: [Ökonomin am Kieler Institut für Handelswege]}
  ampel: {name: Auswärtiges Amt, kind: organisation, roles: [Außenministerium]}
  teiln: {name: ein Teilnehmer, kind: unnamed, roles: []}
notes: langer Bericht; viele Länder und Ämter; Relativsätze zwischen Name und Verb; Fragment der Überschrift im Text wieder; Putin und Selenskyj nur genannt; Konjunktiv; Spitznamen der Runde in Anführung
---
# Ostsee-Konferenz: Kabel sollen „<q s="niemi" type="mixed">keine Geiseln</q>“ mehr sein

Helsinki (dpa) - Elf Staaten haben sich <t v="2026-03-19">am Donnerstag</t> in Helsinki auf gemeinsame Patrouillen zum Schutz von Unterseekabeln verständigt. Offen blieb, wer bezahlt und wer im Ernstfall an Bord verdächtiger Schiffe geht.

„<q s="niemi">Unsere Leitungen dürfen keine Geiseln sein</q>“, sagte <m s="niemi">die finnische Außenministerin</m>, Aino Niemelä, zum Abschluss. <m s="niemi">Die Gastgeberin</m>, die <t v="2026-03-20">an diesem Freitag</t> nach Kiew weiterreist, sprach von einem „<q s="niemi" type="mixed">Anfang mit Anker</q>“.

Bundesaußenminister Holger Brandtstetter, der erst <t v="2026-03-18">am Mittwochabend</t> aus Astana gekommen war, dämpfte die Erwartungen. „<q s="brandt">Ein Kabel ist schneller durchtrennt als ein Protokoll geschrieben</q>“, sagte <m s="brandt">Brandtstetter</m>. <i s="brandt">Deutschland werde zwei Schiffe stellen</i>, kündigte <m s="brandt">er</m> an. <m s="ampel">Das Auswärtige Amt</m> teilte mit, <i s="ampel">die Kosten trage der Bund</i>.

In der Runde, die Delegierte wegen ihrer Sitzordnung „das Hufeisen“ nannten, fehlte Russland. <m s="kreml">Der Kreml</m> erklärte, <i s="kreml">man sei nicht eingeladen worden</i>. Präsident Wladimir Putin hatte <t v="2026-03-17">am Dienstag</t> mit seinem kasachischen Kollegen telefoniert.

### Kasachstan will liefern

Dieser Kollege, Jerlan Sadyrow, meldete sich <t v="2026-03-19">am Donnerstag</t> selbst zu Wort. „<q s="serik">Wir haben kein Meer, aber wir haben Kupfer</q>“, sagte <m s="serik">der kasachische Präsident</m> in Astana. <m s="serik">Sadyrow</m> versicherte, dass <i s="serik">sein Land niemandem den Rücken kehre</i>.

Für die Ukraine, die als Beobachterin teilnahm, verhandelte Petro Kowaltschuk. „<q s="kowal">Bei uns ist jedes Kabel ein Frontabschnitt</q>“, so <m s="kowal">der ukrainische Unterhändler</m>. <m s="kiew">Kiew</m> forderte, <i s="kiew">das Schwarze Meer müsse folgen</i>. Präsident Wolodymyr Selenskyj will den Vorschlag <t v="2026-04">im April</t> in Brüssel vorlegen.

### „<q s="chen" type="mixed">Gespenster auf dem Meeresgrund</q>“

China, dessen Frachter nach drei Vorfällen in Verdacht geraten waren, wies jede Schuld zurück. „<q s="chen">Europa jagt Gespenster auf dem Meeresgrund</q>“, sagte <m s="chen">die Sprecherin des chinesischen Außenministeriums</m>, Chen Lihua, in Peking. <i s="chen">Anker verliere man nun einmal</i>, fügte <m s="chen">sie</m> hinzu.

Frankreich und Großbritannien streiten unterdessen über den Oberbefehl. Die französische Verteidigungsministerin Claire Moreau-Lang, deren Marine die meisten Drohnen besitzt, nannte die Debatte „<q s="moreau" type="mixed">etwas für Briefmarkensammler</q>“. In London verlangte <m s="labour">Labour-Chef Neil Hathersage</m> „<q s="labour" type="mixed">eine Flotte, kein Flötenkonzert</q>“. <m s="labour">Der Oppositionsführer</m> kritisierte, <i s="labour">die Regierung verstecke sich hinter der Nato</i>.

„<q s="teiln">Am Ende entscheidet, wer den Kaffee bezahlt</q>“, spottete <m s="teiln">ein Teilnehmer</m>, der namentlich nicht genannt werden wollte.

### Teure Vorsicht

Die Wirtschaft rechnet mit höheren Preisen. Laut <m s="ifo">Dorothea Winkelbauer</m>, Ökonomin am Kieler Institut für Handelswege, <i s="ifo">verteuert sich der Datenverkehr um bis zu vier Prozent</i>. „<q s="ifo">Das zahlt am Ende der Film am Abend</q>“, sagte <m s="ifo">Winkelbauer</m>. In der Branche kursiert dafür schon der Begriff „Ankerzuschlag“.

Die nächste Konferenz soll <t v="2026-23">im Herbst</t> in Gdansk stattfinden. Niemelä, die selbst Seglerin ist und deren Boot „Rauha“ vor der Tür lag, verabschiedete die Gäste auf dem Kai. „<q s="niemi">Bitte nicht ankern</q>“, rief <m s="niemi">sie</m> ihnen nach.
