---
id: de-865
language: de
agency: APA
outlet: Tiroler Abendblatt
domain: tiroler-abendblatt.example
authors: []
published: 2025-02-17T14:45:00+01:00
modified: null
dateline: {place: Innsbruck, agency: APA, date: null}
copyright: {holders: [APA], year: null, notice: "© APA", licence: null, reserved: false}
tdm: null
speakers:
  hofer: {name: "Martin Hoferegger", kind: person, roles: ["Einsatzleiter"]}
  polizei: {name: "Polizei", kind: organisation, roles: ["Polizei"]}
  kofler: {name: "Barbara Koflacher", kind: person, roles: ["Lawinenexpertin"]}
  warn: {name: "Lawinenwarndienst Tirol", kind: organisation, roles: ["Lawinenwarndienst"]}
  bgm: {name: "Josef Gstreiner", kind: person, roles: ["Bürgermeister"]}
  urlauber: {name: "ein Urlauber aus Dänemark", kind: unnamed, roles: []}
notes: "avalanche; police, mountain rescue, tourist, mayor, institute"
---
# Zwei Tote nach Lawinenabgang im Stubaital

Innsbruck (APA) - Bei einem Lawinenabgang im Tiroler Stubaital sind am Montag zwei Wintersportler ums Leben gekommen. Wie <m s="polizei">die Polizei</m> mitteilte, <i s="polizei">handelt es sich um zwei Männer aus Bayern im Alter von 29 und 33 Jahren</i>. Eine dritte Person konnte sich selbst befreien.

„<q s="hofer" via="APA">Das Schneebrett war 200 Meter breit</q>“, sagte <m s="hofer">Einsatzleiter Martin Hoferegger</m> der APA. „<q s="hofer">Da hat auch der Airbag nichts mehr genützt.</q>“ <i s="hofer">Die Retter hätten die Verschütteten nach 40 Minuten gefunden</i>, berichtete <m s="hofer">er</m>.

Der Lawinenwarndienst Tirol hatte am Morgen die Stufe vier ausgerufen. <m s="warn">Er</m> warnte ausdrücklich vor „<q s="warn" type="mixed">sehr störanfälligen Triebschneepaketen</q>“. „<q s="kofler">Wir schreiben das nicht zum Spaß</q>“, meinte <m s="kofler">Lawinenexpertin Barbara Koflacher</m>. „<q s="kofler">Bei Stufe vier hat im freien Gelände niemand etwas verloren.</q>“

Nach Einschätzung von <m s="kofler">Koflacher</m> <i s="kofler">wird sich die Lage erst am Wochenende entspannen</i>. <i s="kofler">Bis dahin sollten Tourengeher auf steile Hänge verzichten</i>, forderte <m s="kofler">die Expertin</m>.

Im Tal herrscht Betroffenheit. <m s="bgm">Bürgermeister Josef Gstreiner</m> sprach den Familien sein Beileid aus. „<q s="bgm">Jeder hier kennt jemanden, der am Berg geblieben ist</q>“, sagte <m s="bgm">der Ortschef</m>. Ein Verbot von Skitouren hält <m s="bgm">er</m> aber für „<q s="bgm" type="mixed">nicht durchsetzbar</q>“.

An der Talstation wartete ein Urlauber aus Dänemark auf seine Frau. „<q s="urlauber">Wir haben den Hubschrauber gehört und gewusst, dass etwas passiert ist</q>“, erzählte <m s="urlauber">der Mann</m>. „<q s="urlauber">Morgen gehen wir rodeln.</q>“

Seit Beginn des Winters starben in Österreich elf Menschen in Lawinen.
