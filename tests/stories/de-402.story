---
id: de-402
language: de
agency: dpa-AFX
outlet: Finanzblick Südwest
domain: finanzblick-suedwest.example
authors: []
published: 2025-10-15T13:05:00+02:00
modified: 2025-10-15T16:30:00+02:00
dateline: {place: ESSLINGEN, agency: dpa-AFX, date: null}
copyright: {holders: [dpa-AFX], year: null, notice: "Copyright dpa-AFX Wirtschaftsnachrichten GmbH. Alle Rechte vorbehalten. Weiterverbreitung nur mit Zustimmung", licence: null, reserved: true}
tdm: reserved
speakers:
  voelker: {name: Arndt Völkering, kind: person, roles: [Vorstandsvorsitzender, Konzernchef]}
  radtke: {name: Simone Radtke, kind: person, roles: [Arbeitsdirektorin, Personalchefin]}
  arslan: {name: Melek Arslanoğlu, kind: person, roles: [Betriebsratsvorsitzende, Betriebsratschefin, Arbeitnehmervertreterin]}
  konzern: {name: Kolbenwerke Heidgraben, kind: organisation, roles: [Autozulieferer, Konzern, Unternehmen]}
  igm: {name: IG Metall, kind: organisation, roles: [Gewerkschaft]}
  ministerin: {name: Petra Wendlinger, kind: person, roles: [Wirtschaftsministerin, Ministerin]}
  kreise: {name: ein Aufsichtsratsmitglied, kind: unnamed, roles: []}
  analyst: {name: Fabian Krolop, kind: person, roles: [Analyst des Bankhauses Wertach]}
notes: "Stellenabbau; Personalchefin, Betriebsratsvorsitzende und Ministerin als sie, auch Gewerkschaft als sie; Konzern und Konzernchef als er; Quartale; via dpa-AFX; Ungenannter aus dem Aufsichtsrat; Programmname in Anführungszeichen"
---
# Kolbenwerke Heidgraben streichen 2400 Stellen - <m s="arslan">Betriebsratschefin</m>: „<q s="arslan">Ein Schlag mit Ansage</q>“

ESSLINGEN (dpa-AFX) - Der Autozulieferer Kolbenwerke Heidgraben will <t v="2028">bis Ende 2028</t> jede sechste Stelle streichen. Betroffen sind 2400 Beschäftigte, davon 1700 in Deutschland, wie <m s="konzern">das Unternehmen</m> <t v="2025-10-15">am Mittwoch</t> mitteilte. <m s="konzern">Es</m> begründete den Schritt mit „<q s="konzern" type="mixed">einem dauerhaft kleineren Markt für Verbrennungsmotoren</q>“.

„<q s="voelker">Wir haben lange gehofft, dass uns die Zeit hilft</q>“, sagte <m s="voelker">der Vorstandsvorsitzende Arndt Völkering</m>. „<q s="voelker">Sie hat den anderen geholfen.</q>“ <m s="voelker">Der Konzernchef</m> versicherte, <i s="voelker">betriebsbedingte Kündigungen seien <t v="../2027">bis Ende 2027</t> ausgeschlossen</i>.

Daran hegt die Betriebsratsvorsitzende Melek Arslanoğlu Zweifel. „<q s="arslan">Das ist ein Schlag mit Ansage, nur die Ansage haben wir aus der Zeitung</q>“, sagte <m s="arslan">sie</m> vor dem Werkstor. Arbeitsdirektorin Simone Radtke, die neben ihr stand, widersprach: „<q s="radtke">Der Aufsichtsrat ist <t v="2025-10-13">am Montag</t> informiert worden, und Frau Arslanoğlu sitzt darin.</q>“ <i s="arslan">Sie habe vier Folien gesehen und keine einzige Zahl</i>, gab <m s="arslan">die Arbeitnehmervertreterin</m> zurück.

<m s="kreise">Ein Aufsichtsratsmitglied</m> sagte dpa-AFX, dass <i s="kreise" via="dpa-AFX">in der Sitzung lautstark gestritten worden sei</i>. „<q s="kreise">Die Personalchefin hat geweint, und das war kein Theater</q>“, sagte <m s="kreise">der Mann</m>, der nicht genannt werden will.

<m s="igm">Die IG Metall</m> kündigte Widerstand an. „<q s="igm">Wer das Programm ‚Zukunft Antrieb‘ nennt und die Antriebe nach Ungarn verlagert, verhöhnt die Leute</q>“, erklärte <m s="igm">sie</m> in Esslingen. Nach Angaben <m s="igm">der Gewerkschaft</m> <i s="igm">sind in der Region <t v="2019/..">seit 2019</t> schon 11 000 Industriearbeitsplätze verloren gegangen</i>.

Wirtschaftsministerin Petra Wendlinger will <t v="2025-10-20">am kommenden Montag</t> beide Seiten an einen Tisch holen. „<q s="ministerin" id="4">Ich bringe Kaffee mit</q>“, sagte <m s="ministerin">die Ministerin</m>, „<q s="ministerin" id="4">aber keinen Scheck.</q>“ <m s="radtke">Radtke</m> nannte die Einladung „<q s="radtke" type="mixed">freundlich und folgenlos</q>“.

### Aktie legt zu

Die Börse reagierte auf ihre Weise: Das Papier gewann <t v="2025-10-15">bis zum Mittag</t> sieben Prozent. „<q s="analyst">So zynisch es klingt, genau darauf hat der Markt gewartet</q>“, schrieb <m s="analyst">Fabian Krolop vom Bankhaus Wertach</m>. <i s="analyst">Die Einsparungen dürften</i> <m s="analyst">dem Analysten</m> zufolge <i s="analyst"><t v="2027/..">von 2027 an</t> 180 Millionen Euro im Jahr erreichen</i>.

<t v="2025-34">Im zweiten Quartal</t> hatte Heidgraben einen Verlust von 61 Millionen Euro verbucht. Die Zahlen <t v="2025-35">für das dritte Vierteljahr</t> legt der Konzern <t v="2025-11-06">am 6. November</t> vor. Ob er dann noch an der Spitze stehe, wurde Völkering gefragt. „<q s="voelker">Ich habe da keinen anderen Termin</q>“, antwortete <m s="voelker">er</m>.
