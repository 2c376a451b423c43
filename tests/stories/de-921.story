---
id: de-921
language: de
agency: dpa
outlet: "Der Landbote Sachsen-Anhalt"
domain: landbote-sa.example
authors: []
published: 2026-04-30T09:10:00+02:00
modified: null
dateline: {place: Magdeburg, agency: dpa, date: null}
copyright: {holders: [dpa], year: null, notice: "© dpa-infocom GmbH", licence: null, reserved: false}
tdm: null
speakers:
  inst: {name: "Mitteldemos", kind: organisation, roles: ["Meinungsforschungsinstitut"]}
  vogel: {name: "Annett Vogelsang", kind: person, roles: ["Leiterin des Instituts Mitteldemos", "Demoskopin"]}
  krause: {name: "Ronny Krause", kind: person, roles: ["AfD-Landeschef"]}
  behr: {name: "Torsten Behrens", kind: person, roles: ["CDU-Generalsekretär"]}
  linke: {name: "Ulrike Mahn", kind: person, roles: ["Spitzenkandidatin der Linken"]}
  spd: {name: "SPD", kind: organisation, roles: ["Sozialdemokraten"]}
notes: "natural: opinion poll and reactions"
---
# Umfrage: Mehrheit der Sachsen-Anhalter gegen Sommerzeit und für Wahl mit 16

Magdeburg (dpa/sa) - Gut vier Monate vor der Landtagswahl blickt eine Mehrheit der Menschen in Sachsen-Anhalt sorgenvoll in die Zukunft. Das geht aus einer repräsentativen Umfrage des Instituts Mitteldemos im Auftrag von „Volksstimme am Morgen“ hervor. Demnach rechnen 58 Prozent damit, dass es ihnen in fünf Jahren schlechter gehen wird als heute. Vor der letzten Wahl waren es 41 Prozent gewesen.

„<q s="vogel" via="Volksstimme am Morgen">So viel Pessimismus haben wir <t v="1998/..">seit 1998</t> nicht gemessen</q>“, sagte <m s="vogel">Institutsleiterin Annett Vogelsang</m> dem Blatt. „<q s="vogel" via="Volksstimme am Morgen">Die Leute sind mit ihrem eigenen Leben übrigens recht zufrieden. Sie trauen nur dem Rest nicht.</q>“ <i s="vogel">Besonders auffällig sei der Wert bei den unter 30-Jährigen</i>, so <m s="vogel">die Demoskopin</m>.

In der Sonntagsfrage liegt die AfD mit 37 Prozent weiter klar vorn. Die CDU kommt auf 28 Prozent, die Linke auf elf, die SPD auf sechs, das BSW auf fünf. Grüne und FDP wären nicht im Parlament vertreten.

<m s="krause">AfD-Landeschef Ronny Krause</m> sprach von einem „<q s="krause" type="mixed">klaren Regierungsauftrag</q>“. „<q s="krause">Wer uns jetzt noch ausgrenzt, grenzt mehr als ein Drittel des Landes aus</q>“, teilte <m s="krause">er</m> mit. CDU-Generalsekretär Torsten Behrens wollte davon nichts wissen. „<q s="behr">Umfragen sind Momentaufnahmen, und dieser Moment ist mir zu früh am Morgen</q>“, sagte <m s="behr">Behrens</m> auf Anfrage. <i s="behr">Seine Partei habe in den vergangenen Wahlkämpfen stets auf den letzten Metern zugelegt</i>. <i s="behr">Eine Zusammenarbeit mit der AfD bleibe ausgeschlossen</i>.

Die Spitzenkandidatin der Linken, Ulrike Mahn, sieht ihre Partei im Aufwind. „<q s="linke" via="MDR">Wir reden über Busse, Mieten und Zahnärzte, die anderen reden über uns</q>“, sagte <m s="linke">sie</m> im MDR. <m s="spd">Die SPD</m> ließ mitteilen, <i s="spd">man kommentiere Umfragen grundsätzlich nicht</i>.

Abgefragt wurden auch Sachthemen. 62 Prozent wollen die Zeitumstellung abschaffen, 53 Prozent sind dafür, das Wahlalter auf 16 zu senken. Eine Mehrheit der über 60-Jährigen lehnt das ab. „<q s="vogel">Bei der Uhr sind sich Oma und Enkel einig, bei der Wahlkabine nicht</q>“, sagte <m s="vogel">Vogelsang</m>.

<m s="inst">Mitteldemos</m> weist darauf hin, dass <i s="inst">die Fehlertoleranz bei bis zu drei Prozentpunkten liegt</i>. Befragt wurden <t v="2026-04-20/2026-04-26">vom 20. bis 26. April</t> 1.206 Wahlberechtigte. Gewählt wird <t v="2026-09-06">am 6. September</t>. Der langjährige Ministerpräsident Dr. Rainer Holtz tritt nicht mehr an.
