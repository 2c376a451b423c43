---
id: de-871
language: de
agency: null
outlet: Freie Nachrichten
domain: freie-nachrichten.example
authors: []
published: 2025-02-20T21:10:00+01:00
modified: null
dateline: {place: "Kiel", agency: null, date: null}
copyright: null
tdm: null
speakers:
  gericht: {name: "Oberverwaltungsgericht Schleswig", kind: organisation, roles: ["Gericht"]}
  kammer: {name: "Ulf Mackensen", kind: person, roles: ["Vorsitzender Richter"]}
  umwelt: {name: "Bund Küstenschutz", kind: organisation, roles: ["Umweltverband", "Kläger"]}
  harms: {name: "Silke Harmsen", kind: person, roles: ["Vorsitzende des Bundes Küstenschutz"]}
  nordgas: {name: "Nordgas Terminal", kind: organisation, roles: ["Unternehmen", "Betreiberin"]}
  minist: {name: "Jan-Peter Ohlsen", kind: person, roles: ["Landesenergieminister"]}
  buerger: {name: "Wiebke Thode", kind: person, roles: ["Bürgermeisterin"]}
  dehn: {name: "Kai Dehnhardt", kind: person, roles: ["Rechtswissenschaftler"]}
notes: "Wikinews manner; court stops a terminal; Konjunktiv, hieß es, half quotes"
---
# Oberverwaltungsgericht stoppt Bau von Flüssiggasterminal

Schleswig (Deutschland), 20.02.2025 – Das Oberverwaltungsgericht Schleswig hat am Donnerstag den Weiterbau des Flüssiggasterminals in der Eckernförder Bucht vorläufig untersagt. Zur Begründung hieß es, die Auswirkungen auf Schweinswale seien „<q s="gericht" type="mixed">nicht ansatzweise ausreichend untersucht</q>“ worden, wie <m s="gericht">das Gericht</m> mitteilte. Die Entscheidung ist unanfechtbar.

Geklagt hatte der Umweltverband Bund Küstenschutz. Dessen Vorsitzende Silke Harmsen zeigte sich erleichtert. Das Gericht habe „<q s="harms" type="mixed">dem Recht zu seinem Recht verholfen</q>“, so <m s="harms">Harmsen</m>. „<q s="harms">Man kann nicht im Eilverfahren ein Meer umgraben und hinterher nachsehen, was darin gelebt hat.</q>“ Nach Ansicht <m s="umwelt">des Verbandes</m> <i s="umwelt">hätte die Genehmigung niemals erteilt werden dürfen</i>.

Die Betreiberin, die Nordgas Terminal GmbH, kündigte an, die nötigen Gutachten „<q s="nordgas" type="mixed">so schnell wie möglich</q>“ nachzureichen. <i s="nordgas">Man habe auf die Zusagen der Behörden vertraut und bereits 210 Millionen Euro investiert</i>, teilte <m s="nordgas">das Unternehmen</m> mit. Ob nun Schadensersatzforderungen auf das Land zukommen, blieb zunächst offen.

Landesenergieminister Jan-Peter Ohlsen bedauerte den Beschluss. „<q s="minist">Wir respektieren die Entscheidung, auch wenn sie uns Zeit kostet, die wir eigentlich nicht haben</q>“, sagte <m s="minist">der Minister</m> am Nachmittag in Kiel. Von einer Niederlage wollte <m s="minist">er</m> nicht sprechen: „<q s="minist">Das ist eine Verzögerung, mehr nicht.</q>“ Gleichzeitig räumte <m s="minist">Ohlsen</m> ein, dass <i s="minist">der Zeitplan nicht mehr zu halten sei</i>. Ursprünglich sollte im Oktober das erste Gas fließen.

Der Vorsitzende Richter Ulf Mackensen hatte schon in der mündlichen Verhandlung Zweifel erkennen lassen. Die Behörde sei „<q s="kammer" type="mixed">mit bemerkenswerter Eile</q>“ vorgegangen, hatte <m s="kammer">er</m> damals gesagt. <m s="dehn">Der Kieler Rechtswissenschaftler Kai Dehnhardt</m> bezeichnete den Beschluss gegenüber den „Holsteiner Nachrichten“ als „<q s="dehn" type="mixed" via="Holsteiner Nachrichten">Ohrfeige für das Ministerium</q>“. <i s="dehn">Ähnliche Klagen gegen andere Anlagen hätten nun bessere Aussichten</i>, sagte <m s="dehn">er</m>.

In der betroffenen Gemeinde sind die Reaktionen geteilt. Bürgermeisterin Wiebke Thode verwies auf 120 geplante Arbeitsplätze, auf die der Ort nun weiter warten müsse. „<q s="buerger" id="1">Die einen haben heute gefeiert</q>“, sagte <m s="buerger">Thode</m>, „<q s="buerger" id="1">die anderen haben mich gefragt, wovon sie leben sollen.</q>“
