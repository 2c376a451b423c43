---
id: de-208
language: de
agency: Reuters
outlet: Börse am Mittag
domain: boerse-am-mittag.example
authors: [Jan Schacht]
published: 2025-02-25T12:20:00+01:00
modified: null
dateline: {place: FRANKFURT, agency: Reuters, date: 2025-02-25}
copyright: {holders: [Reuters], year: 2025, notice: "© 2025 Reuters. Nachdruck verboten", licence: null, reserved: true}
tdm: reserved
speakers:
  hafen: {name: Nordkabel, kind: organisation, roles: [Konzern]}
  ceo: {name: Frauke Petermann-Lohse, kind: person, roles: [Vorstandschefin von Nordkabel, Managerin]}
  cfo: {name: Bertram Zisch, kind: person, roles: [Finanzvorstand]}
  aktie: {name: Sahra Ghazanfari, kind: person, roles: [Analystin der Bank Maintal]}
  insider: {name: zwei mit den Plänen vertraute Personen, kind: unnamed, roles: []}
  igm: {name: IG Kabel, kind: organisation, roles: [Gewerkschaft]}
  regional: {name: Uwe Hansemann, kind: person, roles: [Betriebsratschef in Husum]}
notes: "business wire; quarterly figures, analysts' rating in marks, insiders told Reuters, bank next to its analyst, company versus its two heads, split with inner attribution"
---
# Nordkabel hält an Prognose fest, Aktie bricht trotzdem ein

FRANKFURT, <t v="2025-02-25">25. Feb</t> (Reuters) - Der Kabelhersteller Nordkabel hat <t v="2024-36">im vierten Quartal</t> 41 Millionen Euro Verlust eingefahren. Wie <m s="hafen">der Konzern</m> mitteilte, <i s="hafen">rechnet er <t v="2025">für das laufende Jahr</t> dennoch mit einem Gewinn</i>.

„<q s="ceo" id="1">Der Tiefpunkt liegt hinter uns</q>“, sagte <m s="ceo">Vorstandschefin Frauke Petermann-Lohse</m> <t v="2025-02-25">am Dienstag</t>, „<q s="ceo" id="1">auch wenn er sich noch wie die Gegenwart anfühlt.</q>“ <i s="ceo">Die Auftragsbücher seien so voll wie <t v="2011/..">seit 2011</t> nicht</i>, fügte <m s="ceo">die Managerin</m> hinzu.

Finanzvorstand Bertram Zisch sprach von „<q s="cfo" type="mixed">Hausaufgaben, die zu lange liegen geblieben sind</q>“. Er bezifferte die Kosten der Werksschließung in Husum auf 62 Millionen Euro. „<q s="cfo">Das ist ein Preis, den man einmal zahlt und dann nie wieder</q>“, so <m s="cfo">Zisch</m>.

Die Anleger ließen sich nicht überzeugen. „<q s="aktie">Eine Prognose ist kein Vertrag</q>“, schrieb <m s="aktie">Sahra Ghazanfari von der Bank Maintal</m>, die die Aktie von „Halten“ auf „Verkaufen“ setzte. Das Papier fiel um elf Prozent.

### HUSUM WARTET

<m s="insider">Zwei mit den Plänen vertraute Personen</m>, die nicht genannt werden wollen, sagten Reuters, dass <i s="insider" via="Reuters">der Konzern das Werk an einen chinesischen Käufer abgeben will</i>. „<q s="insider">Der Vertrag liegt auf dem Tisch, es fehlt nur die Unterschrift aus Qingdao</q>“, sagte <m s="insider">eine der Personen</m>.

Der Betriebsrat traut dem Angebot nicht. „<q s="regional">Uns wurde <t v="2022">vor drei Jahren</t> das Gleiche versprochen</q>“, schimpfte <m s="regional">Betriebsratschef Uwe Hansemann</m>. Für <m s="igm">die IG Kabel</m> ist der Verkauf „<q s="igm" type="mixed">ein Ausverkauf mit Ansage</q>“. Wie <m s="igm">die Gewerkschaft</m> mitteilte, <i s="igm">wird <t v="2025-03-06">am 6. März</t> gestreikt</i>.

Nordkabel, dessen Jahresabschluss unter dem Titel „Neue Stärke“ erscheint, zahlt zum ersten Mal <t v="2008/..">seit 2008</t> keine Dividende. <m s="ceo">Petermann-Lohse</m> bekräftigte, dass <i s="ceo">die Ziele <t v="2027">für 2027</t> gelten</i>. Die Hauptversammlung findet <t v="2025-05-15">am 15. Mai</t> statt. „<q s="ceo">Ich freue mich auf jede Frage</q>“, sagte <m s="ceo">sie</m>. „<q s="regional">Dann bringen wir einen ganzen Bus voll mit</q>“, entgegnete <m s="regional">Hansemann</m>, als ihm Journalisten den Satz vorlasen.

(Bericht von Jan Schacht)
