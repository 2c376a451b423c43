---
id: de-410
language: de-AT
agency: APA
outlet: Mühlviertler Agrarblatt
domain: muehlviertler-agrarblatt.example
authors: []
published: 2026-05-04T15:33:00+02:00
modified: null
dateline: {place: Linz/Freistadt, agency: APA, date: null}
copyright: {holders: [Mühlviertler Agrarblatt], year: null, notice: "(c) Mühlviertler Agrarblatt, Nutzung für Text und Data Mining vorbehalten", licence: null, reserved: false}
tdm: reserved
speakers:
  minister: {name: Leonhard Stockinger, kind: person, roles: [Landwirtschaftsminister, Ressortchef]}
  obmann: {name: Alfons Pachlatko, kind: person, roles: [Obmann der Molkerei]}
  baeuerin: {name: Resi Wiesmayr, kind: person, roles: [Milchbäuerin, Bäuerin]}
  sohn: {name: Lukas Wiesmayr, kind: person, roles: [Sohn der Bäuerin, Student der Agrarökonomie]}
  handel: {name: Handelsverband, kind: organisation, roles: [Verband]}
  kette: {name: Spargut, kind: organisation, roles: [Supermarktkette, Konzern]}
  chefin: {name: Danielle Aubert-Lang, kind: person, roles: [Spargut-Chefin, Managerin, Elsässerin]}
  ak: {name: Arbeiterkammer, kind: organisation, roles: [AK]}
notes: "Milchpreis; Bäuerin und Konzernchefin als sie, Minister, Obmann und Sohn als er; Mutter und Sohn mit einem Namen; Konzern, Verband und Kammer; Herkunft als Rolle; Dialekt; mehrere Zahlen mit Zeitangaben"
---
# Milchpreis fällt unter 40 Cent: „<q s="baeuerin">Do verschenk i's liaber</q>“

Linz/Freistadt (APA) - Die Molkerei „Mühlkristall“ zahlt ihren Bauern <t v="2026-05-01/..">seit Freitag</t> nur noch 39,5 Cent für das Kilo Milch. <t v="2026-05-04">Am Montag</t> schütteten deshalb rund 200 Landwirte vor dem Linzer Landhaus Milch in die Gullys, nicht alle mit gutem Gewissen.

„<q s="baeuerin">Do verschenk i's liaber, bevor i's wegschütt</q>“, sagte <m s="baeuerin">Resi Wiesmayr</m>, die mit 30 Kannen gekommen war und gratis ausschenkte. Die Milchbäuerin aus Rainbach hat 28 Kühe. <i s="baeuerin">Bei dem Preis lege sie pro Tier und Tag einen Euro drauf</i>, rechnete <m s="baeuerin">sie</m> vor. „<q s="sohn">Einen Euro vierzig</q>“, verbesserte <m s="sohn">ihr Sohn Lukas Wiesmayr</m>, der Agrarökonomie studiert und den Hof <t v="2028">in zwei Jahren</t> übernehmen soll. „<q s="sohn">Mama rechnet ihre Arbeitszeit nicht mit.</q>“

Der Obmann der Molkerei stellte sich der Menge. „<q s="obmann" id="1">Ich bin selber Bauer</q>“, rief <m s="obmann">Alfons Pachlatko</m>, „<q s="obmann" id="1">ich verlier an mir selber Geld.</q>“ <i s="obmann">Schuld sei der Handel, der die Preise drücke</i>, sagte <m s="obmann">er</m>. Der Obmann nannte ausdrücklich die Supermarktkette Spargut, die <t v="2026-04">im April</t> den Liter um 99 Cent verkauft hatte.

Der Konzern wies das zurück. <m s="kette">Er</m> teilte der APA mit, <i s="kette" via="APA">die Aktion sei aus eigener Tasche bezahlt worden</i>. Spargut-Chefin Danielle Aubert-Lang legte in einem Interview nach. „<q s="chefin" via="Puls 24">Wer uns beschimpft, soll uns wenigstens beliefern wollen</q>“, sagte <m s="chefin">die Managerin</m> auf Puls 24. Pachlatko schnaubte: „<q s="obmann">Die Dame soll amoi um fünfe in der Fruah aufstehn.</q>“ <i s="chefin" id="3">Sie tue das</i>, ließ <m s="chefin">die Elsässerin</m> ausrichten, <i s="chefin" id="3">allerdings um vier</i>.

### Minister will vermitteln

Landwirtschaftsminister Leonhard Stockinger kam <t v="2026-05-04T14:00~">gegen 14.00 Uhr</t> dazu und trank bei Wiesmayr ein Glas. „<q s="minister">Die schmeckt nach 50 Cent</q>“, befand <m s="minister">der Ressortchef</m>. <m s="minister">Er</m> lud <t v="2026-05-07">für Donnerstag</t> zu einem „Milchgipfel“. <m s="handel">Der Handelsverband</m> erklärte, <i s="handel">man werde teilnehmen, aber nicht über Preise reden</i>.

<m s="ak">Die Arbeiterkammer</m> erinnerte daran, dass <i s="ak">auch die Konsumenten Federn gelassen hätten und Milch im Regal um 31 Prozent mehr koste als <t v="2021">vor fünf Jahren</t></i>. „<q s="ak">Irgendwer in der Mitte trinkt mit</q>“, formulierte <m s="ak">die AK</m>.

<t v="2026-05-04">Am Abend</t> waren die Kannen der Bäuerin leer. „<q s="baeuerin">Der Minister hat net zahlt</q>“, stellte <m s="baeuerin">Wiesmayr</m> fest. Ihr Sohn hatte mitgeschrieben. „<q s="sohn">Das sind 50 Cent</q>“, sagte <m s="sohn">er</m>. „<q s="sohn">Laut Minister.</q>“
