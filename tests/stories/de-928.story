---
id: de-928
language: de
agency: dpa
outlet: "Kieler Rundblick"
domain: kieler-rundblick.example
authors: []
published: 2026-06-11T19:50:00+02:00
modified: null
dateline: {place: Kiel, agency: dpa, date: null}
copyright: {holders: [dpa], year: 2026, notice: "© dpa", licence: null, reserved: true}
tdm: null
speakers:
  petersen: {name: "Sönke Petersen", kind: person, roles: ["Finanzminister", "Zeuge", "Grünen-Politiker"]}
  lorenz: {name: "Ines Lorenzen", kind: person, roles: ["FDP-Obfrau"]}
  thode: {name: "Claus Thode", kind: person, roles: ["Abteilungsleiter im Wirtschaftsministerium", "Spitzenbeamter"]}
  boll: {name: "Hauke Bollmann", kind: person, roles: ["SSW-Abgeordneter"]}
  verm: {name: "Finanzministerium", kind: organisation, roles: []}
  invest: {name: "Voltaris", kind: organisation, roles: ["Unternehmen", "Batteriehersteller"]}
notes: "natural: committee of inquiry, Konjunktiv chains"
---
# <m s="petersen">Finanzminister</m> vor U-Ausschuss: „<q s="petersen">Ich würde es wieder so entscheiden</q>“

Kiel (dpa/lno) - Schleswig-Holsteins Finanzminister Sönke Petersen (Grüne) hat die umstrittenen Landeshilfen für den insolventen Batteriehersteller Voltaris verteidigt. „<q s="petersen">Mit dem Wissen von damals würde ich es wieder so entscheiden</q>“, sagte <m s="petersen">er</m> <t v="2026-06-11">am Donnerstag</t> vor dem Untersuchungsausschuss des Landtags. <i s="petersen">Das Land habe nicht leichtfertig gehandelt, sondern nach monatelanger Prüfung</i>. <i s="petersen">Zwei unabhängige Gutachten hätten die Risiken als beherrschbar eingestuft</i>. <i s="petersen">Erst im Nachhinein sei klar geworden, dass das Unternehmen wichtige Zahlen zurückgehalten habe</i>.

Der Ausschuss soll klären, warum das Land dem Unternehmen <t v="2024-03">im März 2024</t> eine Wandelanleihe über 300 Millionen Euro gewährte, obwohl der schwedische Mutterkonzern bereits in Schwierigkeiten steckte. Der größte Teil des Geldes gilt als verloren.

FDP-Obfrau Ines Lorenzen hielt dem Minister einen Vermerk aus dem eigenen Haus vor. Darin war die Rede von „<q s="verm" type="mixed">erheblichen Bedenken</q>“. <m s="petersen">Petersen</m> entgegnete, <i s="petersen">ein solcher Vermerk sei das tägliche Brot eines Finanzministeriums</i>. „<q s="petersen">Wenn meine Leute keine Bedenken hätten, müsste ich mir andere Leute suchen.</q>“ <i s="petersen">Er habe das Papier gelesen, abgewogen und zu den Akten genommen</i>. <i s="petersen">Mit der Ministerpräsidentin habe er darüber nicht gesprochen</i>.

<m s="lorenz">Lorenzen</m> nannte den Auftritt hinterher „<q s="lorenz" type="mixed">dreist</q>“. „<q s="lorenz">300 Millionen Euro sind weg, und der Minister erzählt uns etwas vom täglichen Brot</q>“, sagte <m s="lorenz">sie</m> am Rande der Sitzung. <i s="lorenz">Ihre Fraktion werde beantragen, ihn ein zweites Mal zu laden</i>.

Am Vormittag war Claus Thode gehört worden, der im Wirtschaftsministerium die zuständige Abteilung leitet. <m s="thode">Der Spitzenbeamte</m> räumte ein, dass <i s="thode">man unter großem Zeitdruck gestanden habe</i>. „<q s="thode">Berlin wollte ein Ja bis Ostern, und Ostern lag früh</q>“, sagte <m s="thode">Thode</m>. <i s="thode">Eine politische Vorgabe habe es aber nicht gegeben</i>. <i s="thode">Allenfalls sei eine gewisse Erwartung zu spüren gewesen</i>. Auf die Frage, von wem diese ausgegangen sei, antwortete <m s="thode">er</m>: „<q s="thode">Von allen.</q>“

Der SSW-Abgeordnete Hauke Bollmann zeigte sich von der Aussage beeindruckt. „<q s="boll">Das war der erste Zeuge, der auch einmal über sich selbst nachgedacht hat</q>“, so <m s="boll">Bollmann</m>.

Der frühere Voltaris-Chef Lars Ekström, der <t v="2026-06-25">in zwei Wochen</t> aussagen soll, hat sich bislang nicht geäußert. Über seine Anwälte ließ <m s="invest">das Unternehmen</m> erklären, <i s="invest">alle Angaben gegenüber dem Land seien zutreffend und vollständig gewesen</i>. Petersen kommentierte das knapp. „<q s="petersen">Dann haben wir verschiedene Ordner</q>“, sagte <m s="petersen">der Grünen-Politiker</m>.
