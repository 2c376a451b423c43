---
id: de-411
language: de
agency: Reuters
outlet: Südost-Depesche
domain: suedost-depesche.example
authors: []
published: 2026-03-23T19:10:00+01:00
modified: null
dateline: {place: Belgrad/Brüssel, agency: Reuters, date: 2026-03-23}
copyright: {holders: [Reuters], year: 2026, notice: "© Reuters 2026. Alle Rechte vorbehalten.", licence: null, reserved: true}
tdm: reserved
speakers:
  vucic: {name: Aleksandar Vučić, kind: person, roles: [serbischer Präsident, Staatschef, Präsident]}
  kos: {name: Marta Kos, kind: person, roles: [Erweiterungskommissarin, Slowenin, Kommissarin]}
  studentin: {name: Jelena Radovanović, kind: person, roles: [22-Jährige]}
  premier: {name: Dragan Milutinović, kind: person, roles: [Europaminister]}
  opposition: {name: Zoran Kesić-Lalić, kind: person, roles: [Oppositionspolitiker, früherer Bürgermeister von Novi Sad]}
  kommission: {name: EU-Kommission, kind: organisation, roles: [Brüsseler Behörde]}
  diplomat: {name: ein EU-Diplomat, kind: unnamed, roles: []}
  kreml: {name: Kreml, kind: organisation, roles: []}
notes: "nüchterne Auslandsmeldung; Präsident, Europaminister, Oppositioneller und Diplomat er, Kommissarin und Studentin sie, auch Behörde sie; echte Amtsträger mit erfundenen Worten; Herkunft und Alter als Rolle; Kreml; gestern und Wochentage"
---
# Serbiens <m s="vucic">Präsident</m> kündigt Neuwahl an - „<q s="vucic" type="mixed"><t v="2026-12">Spätestens im Dezember</t></q>“

Belgrad/Brüssel, <t v="2026-03-23">23. Mrz</t> (Reuters) - Nach monatelangen Protesten hat der serbische Präsident Aleksandar Vučić vorgezogene Parlamentswahlen in Aussicht gestellt. „<q s="vucic">Die Bürger werden <t v="2026-12">spätestens im Dezember</t> das letzte Wort haben</q>“, sagte <m s="vucic">der Staatschef</m> <t v="2026-03-23">am Montag</t> in einer Fernsehansprache. <m s="vucic">Er</m> betonte zugleich, er werde sich „<q s="vucic" type="mixed">von der Straße nichts diktieren lassen</q>“.

Die EU-Kommission begrüßte die Ankündigung. <m s="kos">Erweiterungskommissarin Marta Kos</m> sagte in Brüssel, <i s="kos">sie habe mit Vučić <t v="2026-03-22">am Sonntag</t> eine Stunde lang telefoniert</i>. „<q s="kos">Ich habe ihm gesagt, dass ein Datum noch keine Wahl ist</q>“, fügte <m s="kos">die Slowenin</m> hinzu. „<q s="kos">Entscheidend sind freie Medien und ein sauberes Wählerverzeichnis.</q>“

In Belgrad gingen <t v="2026-03-23">am Abend</t> erneut Zehntausende auf die Straße. „<q s="studentin">Wir haben ihn nicht um Erlaubnis gebeten zu wählen</q>“, sagte <m s="studentin">Jelena Radovanović</m>, eine der Sprecherinnen der Studierenden. <m s="studentin">Die 22-Jährige</m> kündigte an, dass <i s="studentin">die Fakultäten bis zur Wahl besetzt blieben</i>. <t v="2026-03-28">Für Samstag</t> rief sie zu einem Marsch nach Novi Sad auf, wo <t v="2024-11-01">am 1. November 2024</t> das Vordach des Bahnhofs eingestürzt war.

Der Europaminister warf ihr vor, im Auftrag anderer zu handeln. „<q s="premier" via="Pink">Die junge Dame spricht sehr gutes Englisch, und man fragt sich, mit wem sie es übt</q>“, sagte <m s="premier">Dragan Milutinović</m> dem Sender Pink. <m s="studentin">Sie</m> antwortete auf Instagram: „<q s="studentin" via="Instagram">Mit meiner Großmutter. Sie war vierzig Jahre Lehrerin.</q>“

### Skepsis bei der Opposition

Bei der zersplitterten Opposition überwiegt das Misstrauen. <i s="opposition">Der Präsident habe schon dreimal Wahlen versprochen und sie dann selbst organisiert</i>, sagte <m s="opposition">Zoran Kesić-Lalić</m>, der frühere Bürgermeister von Novi Sad. „<q s="opposition">Er ist Spieler, Schiedsrichter und Platzwart</q>“, sagte <m s="opposition">der Oppositionspolitiker</m>. <m s="opposition">Er</m> schloss nicht aus, dass <i s="opposition">die Studentin auf seiner Liste kandidiert</i>. Diese winkte ab.

<m s="diplomat">Ein EU-Diplomat</m> sagte, <i s="diplomat">in Brüssel glaube kaum jemand an diesen Termin</i>. „<q s="diplomat">Die Kommissarin hofft, und wir lesen die Verfassung</q>“, sagte <m s="diplomat">er</m>.

<m s="kommission">Die Brüsseler Behörde</m> teilte später mit, dass <i s="kommission">sie die Auszahlung von 112 Millionen Euro <t v="../2026-06-30">bis zum 30. Juni</t> aussetze</i>. <m s="kreml">Der Kreml</m> warf ihr daraufhin „<q s="kreml" type="mixed">Erpressung mit Formularen</q>“ vor. Vučić, der <t v="2017/..">seit 2017</t> Staatsoberhaupt ist, ging darauf nicht ein. „<q s="vucic">Ich beantworte Briefe, keine Pressemitteilungen</q>“, sagte <m s="vucic">der Präsident</m> vor Journalisten.

(Bericht von Ivana Stojković, redigiert von Hans Seidel)
