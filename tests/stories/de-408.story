---
id: de-408
language: de
agency: KNA
outlet: Kirche am Strom
domain: kirche-am-strom.example
authors: [Barbara Pfeifer-Noll]
published: 2024-11-28T16:45:00+01:00
modified: null
dateline: {place: Köln, agency: KNA, date: null}
copyright: {holders: [KNA], year: null, notice: "© KNA. Alle Rechte vorbehalten.", licence: null, reserved: true}
tdm: null
speakers:
  dompropst: {name: Guido Assenmacher, kind: person, roles: [Dompropst, Hausherr des Doms, Priester]}
  dombaumeisterin: {name: Henrike Vollrath, kind: person, roles: [Dombaumeisterin, Architektin]}
  imam: {name: Yusuf Tekbaş, kind: person, roles: [Imam]}
  rabbinerin: {name: Dinah Rosenzweig, kind: person, roles: [Rabbinerin]}
  bistum: {name: Erzbistum Köln, kind: organisation, roles: [Erzbistum]}
  glocke: {name: Ferdinand Pütz, kind: person, roles: [Glöckner, Rentner]}
  touristin: {name: eine Touristin aus Taipeh, kind: unnamed, roles: []}
  weihbischof: {name: Norbert Lindlar, kind: person, roles: [Weihbischof]}
notes: "Kirchenbericht; Dompropst, Weihbischof, Imam und Glöckner als er, Dombaumeisterin, Rabbinerin und Touristin als sie; Amt der Kirche als Rolle; kirchliche Zeiten; Inschrift und Glockenname in Anführungszeichen"
---
# Die „Dicke Ursel“ schweigt

Köln (KNA) Zum ersten Mal <t v="1951/..">seit 1951</t> wird <t v="2024-12-01">am ersten Advent</t> eine der großen Glocken des Doms nicht läuten. Im Klöppel der „Dicken Ursel“ sitzt ein Riss. „<q s="dombaumeisterin">Man hört ihn nicht, man sieht ihn kaum, aber er ist da</q>“, sagte <m s="dombaumeisterin">Dombaumeisterin Henrike Vollrath</m> <t v="2024-11-28">am Donnerstag</t> der KNA.

Entdeckt hat ihn ein Rentner. Ferdinand Pütz steigt <t v="1988/..">seit 1988</t> ehrenamtlich in den Südturm. „<q s="glocke">Sie klang <t v="2024-11-24">am Sonntag</t> wie jemand, der sich räuspert</q>“, berichtete <m s="glocke">der Glöckner</m>. Zuerst glaubte ihm niemand. <i s="glocke">Der Dompropst habe gelacht</i>, erinnert <m s="glocke">er</m> sich.

Der Hausherr des Doms bestreitet das nicht. „<q s="dompropst" id="2">Ich habe gelacht</q>“, räumte <m s="dompropst">Guido Assenmacher</m> ein, „<q s="dompropst" id="2">und dann bin ich die 533 Stufen hinaufgestiegen, zur Buße.</q>“ <i s="dompropst">Oben habe er das Ohr an die Bronze gelegt</i>, sagte <m s="dompropst">er</m>.

Die Architektin neben ihm schmunzelte. <i s="dombaumeisterin">Es seien 509 Stufen bis zur Glocke</i>, verbesserte <m s="dombaumeisterin">Vollrath</m>. Ein neuer Klöppel soll <t v="2025-21">im Frühjahr</t> geschmiedet werden, die Kosten schätzt sie auf 90.000 Euro.

### Ersatz aus der Nachbarschaft

Inzwischen häufen sich die Angebote. <m s="imam">Imam Yusuf Tekbaş</m> schlug in einem Brief vor, dass <i s="imam">der Muezzin der Zentralmoschee für einen Abend einspringen könnte</i>. „<q s="imam">Natürlich nur, wenn der Herr Propst wieder lacht</q>“, schrieb <m s="imam">er</m>. Assenmacher lachte tatsächlich. „<q s="dompropst">Ich habe zurückgeschrieben, dass wir über Weihnachten reden können</q>“, sagte <m s="dompropst">der Priester</m>.

Rabbinerin Dinah Rosenzweig hielt sich heraus. „<q s="rabbinerin">Wir haben ein Widderhorn, und auch das klemmt gelegentlich</q>“, sagte <m s="rabbinerin">sie</m>.

Ernster klang das Erzbistum. <i s="weihbischof">Eine Glocke sei kein Gag</i>, mahnte <m s="weihbischof">Weihbischof Norbert Lindlar</m>. <m s="weihbischof">Er</m> meinte, ihr Schweigen könne auch „<q s="weihbischof" type="mixed">eine Predigt</q>“ sein. <m s="bistum">Das Erzbistum</m> selbst teilte mit, <i s="bistum">Spenden würden <t v="2024-12-02/..">ab Montag</t> entgegengenommen</i>.

Auf der Domplatte verstand eine Touristin aus Taipeh die Aufregung nicht ganz. „<q s="touristin">Bei uns hat jeder Tempel eine Glocke, und wenn eine kaputt ist, nimmt man die vom Nachbarn</q>“, sagte <m s="touristin">sie</m>.

Gegossen wurde die „Ursel“ <t v="1923">1923</t> in Apolda; um ihren Rand läuft die Inschrift „Ich rufe, also kommt“. <t v="2025-04-20">Zu Ostern</t> soll sie wieder rufen. Pütz will dann oben stehen. „<q s="glocke">Ich bin 84, ich habe keine Zeit für Risse</q>“, sagte <m s="glocke">der Rentner</m>.
