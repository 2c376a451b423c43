---
id: de-895
language: de
agency: dpa
outlet: Mainfränkisches Tagblatt
domain: mainfraenkisches-tagblatt.example
authors: []
published: 2024-02-09T13:30:00+01:00
modified: null
dateline: {place: Würzburg, agency: dpa, date: null}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  seifert: {name: Annette Seifert, kind: person, roles: [Bäckerin, Bäckermeisterin]}
  hold: {name: Karl-Heinz Hold, kind: person, roles: [Obermeister der Innung]}
  kundin: {name: eine Kundin, kind: unnamed, roles: []}
  weis: {name: Thomas Weisgerber, kind: person, roles: [Ökonom, Professor]}
notes: feature, professor, unnamed customer
---
# Die letzte Bäckerin im Dorf

Würzburg (dpa) - Um zwei Uhr morgens brennt in der Backstube von Annette Seifert schon Licht. „<q s="seifert">Wer Brot macht, hat keine Nacht</q>“, sagt <m s="seifert">die Bäckermeisterin</m> und schiebt ein Blech in den Ofen. <t v="2024-06">Im Juni</t> schließt sie den Betrieb, der seit vier Generationen in der Familie ist. „<q s="seifert">Mir tut das in der Seele weh</q>“, sagt <m s="seifert">sie</m>. „<q s="seifert">Aber ich finde niemanden.</q>“

So wie ihr geht es vielen. <i s="hold"><t v="2023">Im vergangenen Jahr</t> hätten in Unterfranken 31 Bäckereien aufgegeben</i>, berichtet <m s="hold">der Obermeister der Innung</m>, Karl-Heinz Hold. „<q s="hold" id="1">Es fehlt nicht an Kunden</q>“, sagt <m s="hold">Hold</m>, „<q s="hold" id="1">es fehlt an Händen.</q>“

Der Ökonom Thomas Weisgerber sieht einen längerfristigen Trend. „<q s="weis">Das Handwerk hat zwanzig Jahre lang zu wenig ausgebildet</q>“, sagt <m s="weis">der Professor</m>. <m s="weis">Er</m> rechnet damit, dass <i s="weis">sich die Zahl der Betriebe bis zum Ende des Jahrzehnts halbiert</i>.

Im Laden steht <t v="2024-02-09">am Freitagmorgen</t> eine Schlange bis zur Tür. „<q s="kundin">Ich bin mit diesen Semmeln groß geworden</q>“, sagt <m s="kundin">eine Kundin</m>. Seifert packt ihr zwei mehr ein als bestellt. „<q s="seifert">Rechnen konnte ich noch nie</q>“, sagt <m s="seifert">sie</m> und lacht.
