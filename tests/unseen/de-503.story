---
id: de-503
language: de
agency: Reuters
outlet: Zinsbrief
domain: zinsbrief.example
authors: []
published: 2026-09-10T15:55:00+02:00
modified: 2026-09-10T17:20:00+02:00
dateline: {place: Frankfurt, agency: Reuters, date: 2026-09-10}
copyright: {holders: [Thomson Reuters], year: 2026, notice: "© Copyright Thomson Reuters 2026", licence: null, reserved: false}
tdm: null
speakers:
  lagarde: {name: Christine Lagarde, kind: person, roles: [Notenbankchefin, Französin]}
  nagel: {name: Joachim Nagel, kind: person, roles: [Bundesbankpräsident, Bundesbank-Chef]}
  ezb: {name: Europäische Zentralbank, kind: organisation, roles: [EZB, Notenbank]}
  schnabel: {name: Isabel Schnabel, kind: person, roles: []}
  oekonom: {name: Eckehard Pomplun, kind: person, roles: [Chefökonom der Thuringia-Bank, Volkswirt]}
  oekonomin: {name: Annabelle Riesz, kind: person, roles: [Strategin]}
  insider: {name: mehrere mit den Beratungen vertraute Personen, kind: unnamed, roles: []}
  sparkassen: {name: Sparkassenverband DSGV, kind: organisation, roles: [Verband]}
  klingbeil: {name: Lars Klingbeil, kind: person, roles: [Bundesfinanzminister]}
notes: "Zinsentscheid, sehr dicht und nüchtern; Notenbank, Präsidentin, Direktorin und Strategin alle sie; Bundesbankpräsident, Ökonom, Minister er; Insider; Zitatfragmente; Quartale, Jahresprognosen; Bindestrichnamen; Konjunktivkette mit Quelle"
---
# EZB lässt Leitzins bei zwei Prozent - <m s="lagarde">Lagarde</m>: „<q s="lagarde">Wir sind in einer guten Position</q>“

Frankfurt, <t v="2026-09-10">10. Sep</t> (Reuters) - Die Europäische Zentralbank hält trotz der wieder anziehenden Inflation die Füße still. Der Rat um Präsidentin Christine Lagarde beließ den maßgeblichen Einlagensatz <t v="2026-09-10">am Donnerstag</t> bei 2,0 Prozent. <m s="ezb">Die Notenbank</m> erklärte, <i s="ezb">sie werde auch künftig von Sitzung zu Sitzung entscheiden</i>.

„<q s="lagarde">Wir sind in einer guten Position</q>“, sagte <m s="lagarde">Lagarde</m> vor der Presse. „<q s="lagarde">Das heißt nicht, dass wir uns in ihr zur Ruhe setzen.</q>“ <i s="lagarde">Die Risiken für das Wachstum seien inzwischen ausgewogen</i>, so <m s="lagarde">die Französin</m>. Auf die Frage, ob <t v="2026-10">im Oktober</t> eine Erhöhung anstehe, antwortete <m s="lagarde">sie</m> mit einem einzigen Wort: „<q s="lagarde">Nein.</q>“

Ganz so einmütig war die Runde offenbar nicht. <m s="insider">Mehrere mit den Beratungen vertraute Personen</m> sagten Reuters, <i s="insider" via="Reuters">vier Ratsmitglieder hätten sich eine deutlichere Warnung gewünscht</i>. Zu ihnen zählten demnach Direktorin Isabel Schnabel und Bundesbankpräsident Joachim Nagel. Beide ließen Anfragen dazu unbeantwortet.

<m s="nagel">Nagel</m> hatte <t v="2026-08">Ende August</t> im „Handelsblatt“ von einem „<q s="nagel" type="mixed" via="Handelsblatt">Glutnest unter der Asche</q>“ gesprochen. Damals sagte <m s="nagel">der Bundesbank-Chef</m>, <i s="nagel">man dürfe den Fehler <t v="2021">von 2021</t> nicht wiederholen</i>. <m s="schnabel">Schnabel</m> wiederum hatte <t v="2026-09-02">am 2. September</t> in Luxemburg erklärt, sie sehe den nächsten Schritt „<q s="schnabel" type="mixed">eher oben als unten</q>“.

Der Währungshüterin bleibt ein Trost: Die eigenen Volkswirte der EZB erwarten <t v="2027">für 2027</t> eine Teuerung von 1,9 Prozent, nach 2,3 Prozent <t v="2026">in diesem Jahr</t>. <t v="2026-34">Im zweiten Quartal</t> war die Wirtschaft im Euroraum um 0,2 Prozent gewachsen.

„<q s="oekonom">Lagarde verkauft Nichtstun als Strategie, und bisher gibt ihr der Erfolg recht</q>“, kommentierte <m s="oekonom">Eckehard Pomplun</m>, Chefökonom der Thuringia-Bank. Anders sieht es Annabelle Riesz von Kepler & Voss. „<q s="oekonomin">Sie hat die Tür zugemacht, obwohl draußen noch jemand klingelt</q>“, schrieb <m s="oekonomin">die Strategin</m>. <i s="oekonomin">Die Märkte preisten <t v="2027-06">bis Juni 2027</t> einen vollen Zinsschritt ein</i>, erläuterte <m s="oekonomin">Riesz</m>.

<m s="sparkassen">Der Sparkassenverband DSGV</m> lobte „<q s="sparkassen" type="mixed">Verlässlichkeit in unruhiger Zeit</q>“. Bundesfinanzminister Lars Klingbeil wollte die Entscheidung nicht bewerten. „<q s="klingbeil">Die Unabhängigkeit der Notenbank ist ein hohes Gut, gerade wenn einem die Zinsen gefallen</q>“, sagte <m s="klingbeil">er</m> am Rande einer Haushaltsdebatte.

Zuletzt hatte die EZB ihre Sätze <t v="2025-06">im Juni 2025</t> gesenkt. Lagardes Amtszeit endet <t v="2027-10-31">am 31. Oktober 2027</t>. Über ihre Nachfolge wird längst spekuliert, auch über Nagel. Ob sie ihm das Amt zutraue? „<q s="lagarde">Ich traue Joachim alles zu</q>“, sagte <m s="lagarde">die Notenbankchefin</m>. „<q s="lagarde">Das ist keine Prognose.</q>“

(Bericht von Frank Siebelt-Mohr und Balazs Kertesz; redigiert von Ralf Bode)
