---
id: de-303
language: de
agency: dpa
outlet: Hafenblatt Hamburg
domain: hafenblatt-hamburg.example
authors: [Merle Petersen]
published: 2025-09-16T14:22:00+02:00
modified: null
dateline: {place: Hamburg, agency: dpa, date: null}
copyright: {holders: [Hafenblatt Hamburg GmbH], year: 2025, notice: "© Hafenblatt Hamburg GmbH 2025, mit Material der dpa", licence: null, reserved: false}
tdm: reserved
speakers:
  brandt: {name: Kerstin Brandt, kind: person, roles: [Vorstandschefin]}
  elbwerft: {name: Elbwerft, kind: organisation, roles: [Unternehmen]}
  lorenz: {name: Uwe Lorenz, kind: person, roles: [Betriebsratschef]}
  senator: {name: Till Overbeck, kind: person, roles: [Wirtschaftssenator]}
  igm: {name: Metallgewerkschaft Küste, kind: organisation, roles: [Gewerkschaft]}
  schweisser: {name: ein Schweißer, kind: unnamed, roles: []}
  experte: {name: Philipp Zander, kind: person, roles: [Schifffahrtsökonom, Experte]}
  kreise: {name: Branchenkreise, kind: group, roles: []}
notes: German business copy with low-high marks, wie X sagte, nach Angaben, in Branchenkreisen heißt es, floating one-liners, ship class and internal programme in marks, quarters and Geschäftsjahr
---
# Elbwerft streicht 380 Stellen – <m s="lorenz">Betriebsrat</m>: „<q s="lorenz">Ein Schlag in die Magengrube</q>“
## Auftrag für drei Marineschiffe soll die Werft retten

Hamburg (dpa/lno) - Die angeschlagene Hamburger Elbwerft baut <t v="2027">bis Ende 2027</t> jede dritte Stelle ab. <i s="elbwerft">380 Beschäftigte müssten gehen</i>, teilte <m s="elbwerft">das Unternehmen</m> <t v="2025-09-16">am Dienstag</t> mit. „<q s="brandt">Wir haben lange um jede einzelne Stelle gerungen</q>“, sagte <m s="brandt">Vorstandschefin Kerstin Brandt</m>. „<q s="brandt">Am Ende reicht die Arbeit nicht für alle.</q>“

Auf einer Betriebsversammlung <t v="2025-09-16">am Vormittag</t> kam es zu Pfiffen. „<q s="lorenz">Das ist ein Schlag in die Magengrube</q>“, sagte <m s="lorenz">Betriebsratschef Uwe Lorenz</m>. „<q s="lorenz">Und das drei Monate vor Weihnachten.</q>“

Wie <m s="brandt">Brandt</m> weiter sagte, <i s="brandt">setzt das Unternehmen zunächst auf Altersteilzeit und Abfindungen</i>. Betriebsbedingte Kündigungen schloss sie nicht aus. Hoffnung macht ein Auftrag der Marine über drei Versorger der „Klasse 707“, der <t v="2026-33">im ersten Quartal 2026</t> unterschrieben werden soll.

<m s="igm">Die Metallgewerkschaft Küste</m> warf dem Vorstand vor, er habe „<q s="igm" type="mixed">die Digitalisierung verschlafen und den Rest verschenkt</q>“. <i s="igm">Man werde um jeden Arbeitsplatz kämpfen</i>, kündigte <m s="igm">die Gewerkschaft</m> an.

Wirtschaftssenator Till Overbeck zeigte sich betroffen. „<q s="senator" id="1">Die Werft gehört zu Hamburg wie die Möwen</q>“, sagte <m s="senator">er</m> im Rathaus, „<q s="senator" id="1">aber die Stadt kann keine Schiffe bestellen.</q>“ <i s="senator">Eine Bürgschaft werde geprüft</i>, so <m s="senator">der Senator</m>.

In <m s="kreise">Branchenkreisen</m> hieß es, <i s="kreise">ein norwegischer Konkurrent habe Interesse an den Docks</i>. Brandt wollte das nicht kommentieren.

Der Schifffahrtsökonom Philipp Zander hält den Schritt für überfällig. „<q s="experte" via="NDR">Wer in Europa noch Container baut, verliert mit jedem Schiff Geld</q>“, sagte <m s="experte">Zander</m> dem NDR. Seiner Einschätzung nach kommt das Sanierungsprogramm „Kompass“ „<q s="experte" type="mixed">zwei Jahre zu spät</q>“.

Vor dem Werkstor standen <t v="2025-09-16T14:00">um 14.00 Uhr</t> noch Dutzende Arbeiter beisammen. „<q s="schweisser">Mein Vater hat hier gelernt, mein Sohn sollte <t v="2025-10-01">am 1. Oktober</t> anfangen</q>“, erzählte <m s="schweisser">ein Schweißer</m>, der seinen Namen nicht nennen wollte. „<q s="schweisser">Jetzt lernt er Altenpfleger.</q>“

<t v="2023/2024">Im Geschäftsjahr 2023/24</t> hatte die Werft bei einem Umsatz von 610 Millionen Euro einen Verlust von 74 Millionen Euro verbucht.
