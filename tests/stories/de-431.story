---
id: de-431
language: de
agency: dpa
outlet: Thüringer Tageblatt am Rennsteig
domain: tt-rennsteig.example
authors: []
published: 2025-04-08T16:35:00+02:00
modified: 2025-04-08T18:50:00+02:00
dateline: {place: Erfurt, agency: dpa/th, date: null}
copyright: {holders: [dpa/th], year: 2025, notice: "© dpa/th 2025", licence: null, reserved: false}
tdm: null
speakers:
  voigt: {name: Mario Voigt, kind: person, roles: [Ministerpräsident, Regierungschef, CDU-Politiker]}
  wolf: {name: Katja Wolf, kind: person, roles: [Finanzministerin, BSW-Politikerin]}
  ramelow: {name: Bodo Ramelow, kind: person, roles: [früherer Ministerpräsident, Linke-Politiker]}
  rechnungshof: {name: Kirsten Butzke, kind: person, roles: [Präsidentin des Rechnungshofs]}
  landrat: {name: Christian Herrgott-Möbius, kind: person, roles: [Präsident des Landkreistags, Landrat]}
  georg: {name: Georg Maier, kind: person, roles: [Innenminister, SPD-Politiker]}
  gemeindebund: {name: Gemeinde- und Städtebund, kind: organisation, roles: [Verband]}
  kitaleiterin: {name: eine Kita-Leiterin, kind: unnamed, roles: []}
notes: "Landeshaushalt; Ministerpräsident und früherer Ministerpräsident, Innenminister, Landrat er; Finanzministerin, Rechnungshofpräsidentin, Kita-Leiterin sie; Parteien und Ämter als Rollen; zwei „Präsident“; Verband er"
---
# Thüringer Etat steht - <m s="voigt">Voigt</m>: „<q s="voigt">Kein Wunschzettel, aber ein Fahrplan</q>“

Erfurt (dpa/th) - Nach elfstündiger Nachtsitzung hat sich die Thüringer Koalition auf einen Haushalt verständigt. „<q s="voigt">Das ist kein Wunschzettel, aber ein Fahrplan</q>“, sagte <m s="voigt">Ministerpräsident Mario Voigt</m> <t v="2025-04-08">am Dienstagmorgen</t> in Erfurt. <m s="voigt">Der CDU-Politiker</m> räumte ein, dass <i s="voigt">alle drei Partner Federn gelassen hätten</i>.

Seine Finanzministerin hatte sichtlich wenig geschlafen. „<q s="wolf">Ich habe <t v="2025-04-08T04:00">um vier Uhr</t> 13 Millionen gefunden und <t v="2025-04-08T05:00">um fünf</t> wieder verloren</q>“, sagte <m s="wolf">Katja Wolf</m>. <m s="wolf">Die BSW-Politikerin</m> bezifferte das Volumen auf 13,8 Milliarden Euro. <i s="wolf">Neue Schulden seien nur <t v="2025">in diesem Jahr</t> vorgesehen</i>, betonte <m s="wolf">sie</m>.

Innenminister Georg Maier bekommt 200 zusätzliche Stellen bei der Polizei. „<q s="georg" id="1">Gefordert hatte ich 400</q>“, sagte <m s="georg">der SPD-Politiker</m>, „<q s="georg" id="1">aber ich habe auch 800 gesagt, damit es 200 werden.</q>“ Voigt lachte, Wolf nicht.

### Kommunen enttäuscht

Bei den Städten und Gemeinden ist die Stimmung schlecht. <m s="gemeindebund">Der Gemeinde- und Städtebund</m> teilte mit, <i s="gemeindebund">es fehlten 150 Millionen Euro</i>. „<q s="gemeindebund">Das Land bestellt und die Rathäuser zahlen</q>“, erklärte <m s="gemeindebund">der Verband</m>. Ähnlich sieht es der Präsident des Landkreistags. <i s="landrat">Manche Landkreise könnten <t v="2025-07/..">ab Juli</t> keine Busse mehr bestellen</i>, sagte <m s="landrat">Christian Herrgott-Möbius</m>. „<q s="landrat">Dann sollen die Minister mal zur Schule laufen</q>“, sagte <m s="landrat">der Landrat</m>.

Der frühere Ministerpräsident wollte sich erst nicht äußern und tat es dann doch. „<q s="ramelow" via="MDR">Ich habe sieben Haushalte ohne Mehrheit gemacht, der Kollege hat eine und braucht länger</q>“, sagte <m s="ramelow">Bodo Ramelow</m> dem MDR. <m s="voigt">Der Regierungschef</m> konterte, <i s="voigt">sein Vorgänger habe auch die Rücklagen verbraucht</i>. „<q s="ramelow">Dafür waren sie da</q>“, gab <m s="ramelow">der Linke-Politiker</m> zurück.

Kritisch äußerte sich auch der Rechnungshof. <m s="rechnungshof">Dessen Präsidentin Kirsten Butzke</m> warnte, <i s="rechnungshof">die Zinslast werde sich <t v="2029">bis 2029</t> verdoppeln</i>. „<q s="rechnungshof">Der Fahrplan ist da, der Zug auch, nur die Schiene ist geliehen</q>“, sagte <m s="rechnungshof">sie</m>. <m s="wolf">Wolf</m> nannte das „<q s="wolf" type="mixed">einen schönen Satz von jemandem, der nicht verteilen muss</q>“.

In einer Kita in Ilmenau hatte man andere Sorgen. Dort fällt <t v="2025-04-11">am Freitag</t> die Heizung aus, planmäßig. „<q s="kitaleiterin">Ich brauche keine Milliarden, ich brauche einen Klempner</q>“, sagte <m s="kitaleiterin">eine Kita-Leiterin</m>, die ihren Namen nicht in der Zeitung lesen wollte.

Der Landtag soll <t v="2025-04-30">am 30. April</t> abstimmen. Bis dahin gilt die vorläufige Haushaltsführung, die <t v="2025-01-01">am 1. Januar</t> begonnen hatte.
