---
id: de-701
language: de
agency: null
outlet: Stadtwerke Altenbrück Blog
domain: stadtwerke-altenbrueck.example
authors: []
published: 2026-02-03
modified: null
dateline: null
copyright: {holders: [Stadtwerke Altenbrück GmbH], year: 2026, notice: "© 2026 Stadtwerke Altenbrück GmbH", licence: null, reserved: false}
tdm: null
speakers:
  grabow: {name: Svenja Grabow, kind: person, roles: [Leiterin des Bereichs Wärme]}
  heim: {name: Oliver Heimsath, kind: person, roles: [Geschäftsführer]}
notes: Firmenblog; Produktnamen, Fachwörter, Schaltflächen, Projektnamen und ironische Anführung; wir als Stimme; drei echte Zitate, ein Konjunktivsatz; Satz in Anführung, der Frage eines Formulars ist
---
# „WärmePlus“ geht an den Start: So funktioniert unser neuer Tarif

Aus „FernwärmeBasis“ wird „WärmePlus“. <t v="2026-03-01/..">Ab 1. März</t> bieten wir allen Haushalten im Netzgebiet einen Tarif, der sich nach der tatsächlichen Rücklauftemperatur richtet. Wer sein Wasser kalt zurückschickt, zahlt weniger. In der Branche heißt das „Spreizungsbonus“, bei uns im Haus einfach „der kalte Rückweg“.

### Was ist neu?

Bisher galt der Grundsatz „ein Haus, ein Preis“. Künftig unterscheiden wir drei Stufen: „Blau“, „Türkis“ und „Rot“. Keine Sorge, „Rot“ ist keine Strafe. Auf der Rechnung erscheint lediglich der Hinweis „Potenzial vorhanden“, und im Kundenportal lässt sich unter „Mein Rücklauf“ nachsehen, woran es liegt. Meist ist es ein „Kurzschluss“, also ein Heizkörper, durch den das Wasser rauscht, ohne Wärme abzugeben.

„<q s="grabow">Wir haben im Testviertel mit zehn Prozent Ersparnis gerechnet, es wurden siebzehn</q>“, sagt <m s="grabow">Svenja Grabow</m>, Leiterin des Bereichs Wärme. <i s="grabow">Viele Leute hätten zum ersten Mal ihren Keller von innen gesehen</i>, so <m s="grabow">Grabow</m>.

### Warum wir das „Heizungsbingo“ veranstalten

Technik ist das eine, Mitmachen das andere. Deshalb gibt es <t v="2026-02-14/2026-02-28">vom 14. bis 28. Februar</t> das „Heizungsbingo“. Auf der Karte stehen Felder wie „Thermostat entstaubt“, „Sofa verrückt“ und „Vermieter erreicht“. Letzteres gilt als „Königsfeld“. Zu gewinnen ist neben Freistunden im Hallenbad auch ein „Eimer Restwärme“; was darin ist, verraten wir nicht.

Ganz ernst ist dagegen die Frage „Wie viele Personen leben in Ihrem Haushalt?“ im Anmeldeformular. Wir brauchen sie für den „Sozialdeckel“, der die Kosten für große Familien begrenzt.

### „<q s="heim" type="mixed">Spaß auf Kosten der Mieter</q>“ soll es nicht geben

Kritik gab es an der Bezeichnung „Smart Cellar“ für die neuen Messgeräte. Wir haben sie gestrichen und sagen jetzt „Zähler“. „<q s="heim">Es wird keinen Spaß auf Kosten der Mieter geben</q>“, betont <m s="heim">Geschäftsführer Oliver Heimsath</m>. „<q s="heim">Wer nichts ändern kann, zahlt nicht mehr als vorher.</q>“

Alle Unterlagen finden Sie im Ordner „Downloads“, das Erklärvideo „Warm hin, kalt her“ auf der Startseite. Im Infobus „Rudi“ beraten wir Sie <t v="2026-02-05">am Donnerstag</t> auf dem Rathausplatz.
