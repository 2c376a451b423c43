---
id: de-417
language: de
agency: APA
outlet: Bundesland Heute Online
domain: bundesland-heute.example
authors: [Birgit Öllinger]
published: 2026-01-15T18:10:00+01:00
modified: 2026-01-15T21:35:00+01:00
dateline: {place: Wien, agency: APA, date: null}
copyright: {holders: [APA], year: 2026, notice: "© APA 2026 – Alle Rechte vorbehalten", licence: null, reserved: true}
tdm: reserved
speakers:
  stocker: {name: Christian Stocker, kind: person, roles: [Bundeskanzler, Kanzler, Niederösterreicher]}
  babler: {name: Andreas Babler, kind: person, roles: [Vizekanzler, SPÖ-Chef]}
  meinl: {name: Beate Meinl-Reisinger, kind: person, roles: [Außenministerin, NEOS-Chefin]}
  kickl: {name: Herbert Kickl, kind: person, roles: [FPÖ-Chef, Oppositionsführer]}
  gewessler: {name: Leonore Gewessler, kind: person, roles: [Grünen-Chefin]}
  wifo: {name: Gabriel Felbermayr, kind: person, roles: [WIFO-Chef, Ökonom]}
  fiskalrat: {name: Fiskalrat, kind: organisation, roles: []}
  sprecher: {name: ein Sprecher der Hofburg, kind: unnamed, roles: []}
  minister: {name: ein Regierungsmitglied, kind: unnamed, roles: []}
notes: "österreichische Innenpolitik mit echten Amtsträgern und erfundenen Worten; drei Parteichefs er, zwei Parteichefinnen sie; Partei als Rolle; ZiB und Krone als via; Jänner; Hofburg; Kanzler und Vizekanzler nebeneinander"
---
# Budget: <m s="stocker">Stocker</m> verspricht „<q s="stocker" type="mixed">keine neuen Steuern</q>“, <m s="babler">Babler</m> will „<q s="babler" type="mixed">nichts ausschließen</q>“

Wien (APA) - Einen Tag nach der Klausur der Dreierkoalition in Krems gehen die Auslegungen auseinander. „<q s="stocker" via="Ö1">Es wird <t v="2026">heuer</t> keine neuen Steuern geben, das haben wir vereinbart</q>“, sagte <m s="stocker">Bundeskanzler Christian Stocker</m> <t v="2026-01-15">am Donnerstag</t> auf Ö1. Sein Vizekanzler klang wenige Stunden später anders. „<q s="babler">Vereinbart haben wir, dass die breiten Schultern mehr tragen</q>“, sagte <m s="babler">Andreas Babler</m> vor Journalisten.

<m s="babler">Der SPÖ-Chef</m> wollte auf Nachfrage „<q s="babler" type="mixed">nichts ausschließen</q>“. <m s="babler">Er</m> betonte, dass <i s="babler">das Defizit <t v="2028">bis 2028</t> unter drei Prozent sinken müsse</i>. Der Kanzler reagierte <t v="2026-01-15">am Abend</t> in der „ZiB 2“ hörbar gereizt. „<q s="stocker" via="ZiB 2" id="1">Ich war dabei</q>“, sagte <m s="stocker">der Niederösterreicher</m>, „<q s="stocker" via="ZiB 2" id="1">und ich habe mitgeschrieben.</q>“

Vermitteln musste einmal mehr die Dritte im Bunde. <i s="meinl">Beide hätten recht, nur nicht gleichzeitig</i>, meinte <m s="meinl">NEOS-Chefin Beate Meinl-Reisinger</m>. <m s="meinl">Die Außenministerin</m> war dafür eigens aus Brüssel zugeschaltet. „<q s="meinl">Ich bin für die Diplomatie zuständig, aber ich hatte gehofft, im Ausland</q>“, sagte <m s="meinl">sie</m>.

### Häme von der Opposition

FPÖ-Chef Herbert Kickl sah sich bestätigt. „<q s="kickl" via="Facebook">Drei Fahrer, ein Lenkrad, kein Benzin</q>“, schrieb <m s="kickl">er</m> auf Facebook. <m s="kickl">Der Oppositionsführer</m> verlangte, dass <i s="kickl">der Bundespräsident einschreite</i>. Aus der Hofburg kam eine knappe Antwort. <i s="sprecher">Der Bundespräsident führe laufend Gespräche</i>, ließ <m s="sprecher">ein Sprecher</m> wissen.

Auch Leonore Gewessler sparte nicht mit Spott. „<q s="gewessler">Wer in Krems tagt, sollte den Wein nicht vor dem Zahlenwerk verkosten</q>“, sagte <m s="gewessler">die Grünen-Chefin</m>. <m s="gewessler">Ihr</m> zufolge <i s="gewessler">fehlen allein beim Klimaschutz 800 Millionen Euro</i>.

WIFO-Chef Gabriel Felbermayr mahnte zur Eile. <m s="wifo">Der Ökonom</m> rechnete vor, dass <i s="wifo">jedes Monat Verzögerung die Zinslast um 40 Millionen Euro erhöhe</i>. <m s="fiskalrat">Der Fiskalrat</m> warnte in seinem Bericht vor „<q s="fiskalrat" type="mixed">Optimismus ohne Unterlage</q>“ und erwartet <t v="2026">für das laufende Jahr</t> ein Minus von 4,3 Prozent.

<m s="minister">Ein Regierungsmitglied</m>, das nicht genannt werden wollte, erzählte der APA von der Schlussrunde <t v="2026-01-14">am Mittwoch</t>: „<q s="minister" via="APA">Andi hat geredet, Christian hat genickt, und Beate hat auf die Uhr geschaut.</q>“ <i s="minister">Daraus habe dann jeder sein eigenes Protokoll gemacht</i>, sagte <m s="minister">er</m>. Die Budgetrede ist <t v="2026-02-25">für den 25. Februar</t> geplant. <t v="2025-05">Im Mai des Vorjahres</t> hatte die Koalition ein Doppelbudget beschlossen.
