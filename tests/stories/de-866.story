---
id: de-866
language: de
agency: Keystone-SDA
outlet: Zürcher Bote
domain: zurcher-bote.example
authors: []
published: 2025-09-24T11:30:00+02:00
modified: null
dateline: {place: Bern, agency: Keystone-SDA, date: null}
copyright: {holders: [Keystone-SDA], year: null, notice: "© Keystone-SDA", licence: null, reserved: false}
tdm: null
speakers:
  ammann: {name: "Christine Ammacher", kind: person, roles: ["Bundesrätin", "Gesundheitsministerin"]}
  svp: {name: "Bürgerliche Volksunion", kind: organisation, roles: ["Partei"]}
  kern: {name: "Reto Kernen", kind: person, roles: ["Nationalrat"]}
  gdk: {name: "Konferenz der Gesundheitsdirektoren", kind: organisation, roles: ["Konferenz"]}
  meier: {name: "Ursina Meierhans", kind: person, roles: ["Gesundheitsökonomin"]}
  versi: {name: "Dachverband der Krankenkassen", kind: organisation, roles: ["Dachverband"]}
notes: "federal politics; Bundesrätin, parties, Kantone, professor; Swiss marks"
---
# Krankenkassenprämien steigen 2026 um 4,6 Prozent

Bern (Keystone-SDA) Die Prämien der Krankenkassen steigen im nächsten Jahr um durchschnittlich 4,6 Prozent. <m s="ammann">Gesundheitsministerin Christine Ammacher</m> gab die Zahlen am Mittwoch in Bern bekannt. «<q s="ammann">Ich weiss, dass das für viele Familien kaum mehr tragbar ist</q>», sagte <m s="ammann">die Bundesrätin</m>.

Am stärksten trifft es das Tessin mit 7,1 Prozent. <i s="ammann">Ein wichtiger Grund seien die Medikamente</i>, führte <m s="ammann">Ammacher</m> aus. Sie kündigte für den Frühling ein Paket mit dem Titel «Dämpfer» an.

Die Bürgerliche Volksunion reagierte umgehend. <m s="svp">Sie</m> warf der Ministerin vor, «<q s="svp" type="mixed">seit drei Jahren nur zu verwalten</q>». «<q s="kern">Jedes Jahr hören wir dieselben Sätze, nur die Zahlen sind höher</q>», sagte <m s="kern">Nationalrat Reto Kernen</m>. <m s="kern">Der Berner</m> verlangt, dass <i s="kern">die Grundversicherung entschlackt wird</i>.

Auch die Kantone sind unzufrieden. <m s="gdk">Die Konferenz der Gesundheitsdirektoren</m> schrieb, <i s="gdk">der Bund schiebe die Kosten auf die Spitäler ab</i>. Der Dachverband der Krankenkassen begrüsste dagegen das angekündigte Paket. «<q s="versi">Endlich liegen Vorschläge auf dem Tisch</q>», teilte <m s="versi">der Verband</m> mit.

Die Gesundheitsökonomin Ursina Meierhans dämpft die Erwartungen. «<q s="meier" via="Radio SRF">Sparpakete bremsen das Wachstum für ein oder zwei Jahre</q>», sagte <m s="meier">sie</m> gegenüber Radio SRF. «<q s="meier">Danach steigt die Kurve wieder wie zuvor.</q>» <i s="meier" id="3">Wer wirklich sparen wolle, müsse</i> laut <m s="meier">Meierhans</m> <i s="meier" id="3">Spitäler schliessen</i>.

Davon wollte <m s="ammann">Ammacher</m> am Mittwoch nichts wissen: «<q s="ammann">Das ist Sache der Kantone.</q>»
