---
id: de-421
language: de
agency: dpa
outlet: Niederrhein am Abend
domain: niederrhein-abend.example
authors: []
published: 2025-05-27T17:25:00+02:00
modified: 2025-05-27T19:10:00+02:00
dateline: {place: Düsseldorf/Kleve, agency: dpa/lnw, date: null}
copyright: {holders: [dpa/lnw], year: 2025, notice: "© dpa/lnw 2025. Alle Rechte vorbehalten", licence: null, reserved: true}
tdm: reserved
speakers:
  wuest: {name: Hendrik Wüst, kind: person, roles: [Ministerpräsident von Nordrhein-Westfalen, Ministerpräsident, CDU-Politiker, Münsterländer]}
  gorissen: {name: Silke Gorißen, kind: person, roles: [Landwirtschaftsministerin, Ministerin]}
  landwirt: {name: Heinz-Gerd Verhoeven, kind: person, roles: [Schweinehalter, Landwirt]}
  tierarzt: {name: Katinka Boll-Wessels, kind: person, roles: [Amtsveterinärin, Tierärztin]}
  krischer: {name: Oliver Krischer, kind: person, roles: [Umweltminister, Grünen-Politiker]}
  rukwied: {name: Joachim Rukwied, kind: person, roles: [Bauernpräsident]}
  fli: {name: Friedrich-Loeffler-Institut, kind: organisation, roles: [Institut]}
  jaegerin: {name: Mechthild Tenbrink, kind: person, roles: [Jägerin]}
notes: "Tierseuche; Landes- und Bundespolitiker, zwei Minister und ein Bauernpräsident er/sie; „der Präsident“ und „der Ministerpräsident“ nebeneinander; Ministerin, Amtsveterinärin und Jägerin sie; Herkunft; Fristen; Institut es"
---
# Schweinepest am Niederrhein: <m s="wuest">Wüst</m> spricht von „<q s="wuest" type="mixed">einem schweren Schlag</q>“

Düsseldorf/Kleve (dpa/lnw) - Erstmals ist in Nordrhein-Westfalen die Afrikanische Schweinepest in einem Hausschweinbestand nachgewiesen worden. <m s="fli">Das Friedrich-Loeffler-Institut</m> bestätigte <t v="2025-05-27">am Dienstag</t>, dass <i s="fli">Proben aus einem Betrieb im Kreis Kleve positiv sind</i>. 2800 Tiere wurden getötet.

„<q s="wuest">Das ist ein schwerer Schlag für eine ganze Region</q>“, sagte <m s="wuest">Ministerpräsident Hendrik Wüst</m> nach einer Sitzung des Krisenstabs. „<q s="wuest">Wir lassen die Betriebe nicht allein.</q>“ <i s="wuest">Das Land werde 15 Millionen Euro bereitstellen</i>, kündigte <m s="wuest">der CDU-Politiker</m> an.

Der betroffene Landwirt wollte seinen Hof zunächst nicht zeigen. Dann tat er es doch. „<q s="landwirt">Sehen Sie, es ist sauber, es war immer sauber</q>“, sagte <m s="landwirt">Heinz-Gerd Verhoeven</m>. „<q s="landwirt">Und jetzt ist es still.</q>“ Er hatte den Verdacht selbst gemeldet, <t v="2025-05-24">am Samstag</t>, nachdem zwei Sauen nicht mehr gefressen hatten.

<m s="tierarzt">Die Amtsveterinärin</m> rechnete ihm das hoch an. „<q s="tierarzt" id="1">Viele warten zwei Tage, weil sie hoffen</q>“, sagte <m s="tierarzt">Katinka Boll-Wessels</m>, „<q s="tierarzt" id="1">er hat zwei Stunden gewartet.</q>“ Nach Einschätzung <m s="tierarzt">der Tierärztin</m> <i s="tierarzt">gelangte das Virus vermutlich mit weggeworfenem Essen in die Gegend</i>.

### Sperrzone bis in den Herbst

Der Kreis richtete eine Sperrzone von zehn Kilometern ein. Sie soll <t v="../2025-10">bis Oktober</t> gelten. Wälder dürfen nicht betreten werden, auch nicht von Jägern. „<q s="jaegerin">Ich soll also aus der Ferne schießen</q>“, spottete <m s="jaegerin">Mechthild Tenbrink</m>, die seit 20 Jahren ein Revier bei Uedem gepachtet hat. Landwirtschaftsministerin Silke Gorißen warb um Verständnis. <i s="gorissen">Wer jetzt durchs Unterholz stapfe, treibe die Wildschweine vor sich her</i>, sagte <m s="gorissen">sie</m>.

Umweltminister Oliver Krischer will deshalb Zäune ziehen lassen. „<q s="krischer">120 Kilometer, und zwar <t v="2025-06-06">bis Freitag kommender Woche</t></q>“, sagte <m s="krischer">der Grünen-Politiker</m>. Die Ministerin, die neben ihm stand, zog die Augenbrauen hoch. „<q s="gorissen">Herr Kollege, den Draht dafür haben wir noch nicht</q>“, sagte <m s="gorissen">Gorißen</m>.

<m s="rukwied">Bauernpräsident Joachim Rukwied</m> forderte, <i s="rukwied">der Bund müsse einen Nothilfefonds auflegen</i>. „<q s="rukwied">China hat <t v="2025-05-27">heute früh</t> den Import gesperrt, das trifft auch die Gesunden</q>“, sagte <m s="rukwied">der Präsident</m> in Berlin. Wüst versprach, mit dem Kanzler zu sprechen. „<q s="wuest">Ich habe seine Nummer</q>“, sagte <m s="wuest">der Münsterländer</m>.

In Deutschland war die Seuche <t v="2020-09-10">am 10. September 2020</t> zum ersten Mal aufgetreten, damals in Brandenburg. Für Verhoeven beginnt nun das Warten. <i s="landwirt">Er dürfe frühestens <t v="2025-23">im Herbst</t> wieder einstallen</i>, sagte <m s="landwirt">er</m>. „<q s="landwirt">Meine Frau hat den Wecker nicht abgestellt</q>“, erzählte <m s="landwirt">der Schweinehalter</m>. „<q s="landwirt">Fünf Uhr, jeden Morgen. Wofür, weiß keiner.</q>“
