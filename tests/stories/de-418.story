---
id: de-418
language: de
agency: SID
outlet: "Rad & Straße"
domain: rad-strasse.example
authors: []
published: 2025-07-24T19:20:00+02:00
modified: null
dateline: {place: Courchevel, agency: SID, date: null}
copyright: {holders: [SID], year: null, notice: "© SID", licence: null, reserved: false}
tdm: null
speakers:
  lipo: {name: Janek Brodersen, kind: person, roles: [Kapitän, Flensburger]}
  sieger: {name: Unai Etxeberria-Sanz, kind: person, roles: [Baske, Etappensieger]}
  chef: {name: Ralph Denkel, kind: person, roles: [Teamchef]}
  arzt: {name: Heleen Boersma, kind: person, roles: [Teamärztin, Niederländerin]}
  helfer: {name: Moritz Finkbeiner, kind: person, roles: [Edelhelfer, Wasserträger]}
  mutter: {name: Renate Brodersen, kind: person, roles: [Mutter von Janek Brodersen]}
  jury: {name: Jury, kind: organisation, roles: []}
  legende: {name: Rolf Göllnitz, kind: person, roles: [Experte]}
  fan: {name: ein Zuschauer aus Bad Segeberg, kind: unnamed, roles: []}
notes: "Radsport, viele Männer als er; Herkunft als Rolle; Ärztin und Mutter sie; Mutter und Sohn; TV-Experte via; Reihenfolge der Zitate ohne Verb; Jury; Zeitabstände als Falle; Ortsnamen als Namen"
---
# Sturz, Schraube, Spitzenplatz: Brodersens verrückter Tag am Col de la Loze

Courchevel (SID) Als Janek Brodersen über den Zielstrich rollte, hing sein Trikot in Fetzen und sein linker Schuh fehlte. „<q s="lipo">Ich habe ihn gesucht, aber die anderen wollten nicht warten</q>“, sagte <m s="lipo">der Flensburger</m> <t v="2025-07-24">am Donnerstag</t> nach der Königsetappe der Tour de France. Auf 2304 Metern wurde er Zweiter, trotz eines Sturzes bei Tempo 70.

Geschlagen hatte ihn nur Unai Etxeberria-Sanz. Der Baske wirkte fast verlegen. „<q s="sieger">Hätte ich gewusst, dass er mit Socken fährt, hätte ich gewartet. Nein, hätte ich nicht</q>“, sagte <m s="sieger">der Etappensieger</m>. <m s="sieger">Er</m> meinte, <i s="sieger">der Deutsche sei der Stärkste im Feld</i>.

„<q s="chef">Wir haben im Auto nur noch geschrien</q>“, berichtete <m s="chef">Teamchef Ralph Denkel</m>. Dass sein Kapitän weiterfahren durfte, verdankte er der Teamärztin, die sich aus dem Fenster lehnte und bei 50 Kilometern pro Stunde einen Ellbogen klammerte. „<q s="arzt" id="1">So etwas lernt man nicht im Studium</q>“, sagte <m s="arzt">Heleen Boersma</m>, „<q s="arzt" id="1">aber in Holland lernt man Fahrradfahren.</q>“ <m s="arzt">Die Niederländerin</m> schloss nicht aus, dass <i s="arzt">das Handgelenk gebrochen ist</i>. <i s="arzt">Geröntgt werde <t v="2025-07-24">noch am Abend</t></i>, sagte <m s="arzt">sie</m>.

Ohne Moritz Finkbeiner wäre alles vergebens gewesen. Der Edelhelfer gab sein Rad her und trug das kaputte einen Kilometer bergauf. „<q s="helfer">Er hat nicht Danke gesagt, er hat nur genickt</q>“, erzählte <m s="helfer">der Wasserträger</m>. „<q s="helfer">Für einen Norddeutschen ist das ein Heiratsantrag.</q>“

### Protest abgewiesen

Ein Konkurrenzteam wollte Brodersen wegen unerlaubter Hilfe bestrafen lassen. <m s="jury">Die Jury</m> befand, der Griff aus dem Wagen habe „<q s="jury" type="mixed">medizinischen Charakter</q>“ gehabt. Rolf Göllnitz, Toursieger <t v="1997">von 1997</t>, hatte das kommen sehen. „<q s="legende" via="ARD">Zu meiner Zeit wurde man aus dem Auto mit anderem versorgt</q>“, sagte <m s="legende">der Experte</m> in der ARD.

Im Ziel wartete auch die Mutter. Ob sie hingesehen habe? „<q s="mutter">Ich habe die Bergziegen gezählt, bis mir jemand gesagt hat, dass er wieder sitzt</q>“, antwortete <m s="mutter">Renate Brodersen</m>. Ein Zuschauer aus Bad Segeberg hatte den Schuh unterdessen gefunden. „<q s="fan">Größe 45, den gebe ich nur persönlich ab</q>“, versicherte <m s="fan">er</m>.

In der Gesamtwertung liegt Brodersen vor dem Finale <t v="2025-07-27">am Sonntag</t> in Paris 1:12 Minuten zurück. <i s="lipo">Er werde starten, notfalls einhändig</i>, kündigte <m s="lipo">er</m> an. „<q s="lipo">Und zur Not auch barfuß.</q>“
