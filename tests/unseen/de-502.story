---
id: de-502
language: de
agency: null
outlet: Nullbyte Magazin
domain: nullbyte-magazin.example
authors: [Friedo Knappe]
published: 2026-09-30T20:00:00+02:00
modified: null
dateline: null
copyright: {holders: [Nullbyte Magazin eG], year: 2026, notice: "© 2026 Nullbyte Magazin eG", licence: null, reserved: false}
tdm: allowed
speakers:
  admin: {name: Svetlana Brügger, kind: person, roles: [Systemadministratorin, Admin]}
  oberstadt: {name: Gisbert Helmke, kind: person, roles: [Stadtdirektor, Verwaltungschef]}
  erpresser: {name: Erpresser, kind: group, roles: []}
  lka: {name: Joost Wattenberg, kind: person, roles: [Ermittler]}
  frau: {name: eine Rentnerin, kind: unnamed, roles: []}
  auszubildender: {name: Tarek, kind: person, roles: [Azubi]}
  oma: {name: Tareks Oma, kind: unnamed, roles: []}
  bsi: {name: Bundesamt für Sicherheit in der Informationstechnik, kind: organisation, roles: [BSI]}
notes: "erzählte Chronik eines Hackerangriffs im Präsens mit Tagen und Uhrzeiten; Chatprotokoll der Erpresser als Rede; Rufname allein; Mails; Admin als sie, Amtsleute als er; Passwort und Dateinamen in Anführungszeichen"
---
# 72 Stunden mit Bleistift
## Wie eine Kleinstadt erpresst wurde und nicht zahlte

<t v="2026-09-21T04:12">Montag, 21. September, 4.12 Uhr</t>. Im Serverraum von Sülzfelde geht das Licht an, obwohl niemand da ist. Zwei Stunden später liegt auf jedem Bildschirm der Verwaltung dieselbe Nachricht: „<q s="erpresser">Liebe Stadt, wir haben deine Daten, und du hast unsere Adresse.</q>“

Svetlana Brügger liest sie im Stehen. „<q s="admin" id="5">Höflich waren sie</q>“, sagt <m s="admin">die Systemadministratorin</m>, „<q s="admin" id="5">das hat mich am meisten geärgert.</q>“ Sie zieht das Kabel. Dann noch eins. Dann alle.

<t v="2026-09-21T09:00">Um neun</t> steht die erste Bürgerin am Schalter, eine Rentnerin mit Katze im Korb. Sie braucht einen neuen Ausweis. „<q s="auszubildender">Wir haben nur noch Bleistifte</q>“, muss <m s="auszubildender">Tarek</m> ihr sagen, Azubi im ersten Monat. Sie nimmt es leicht. „<q s="frau">Dann sehe ich auf dem Foto wenigstens gut aus</q>“, antwortet <m s="frau">sie</m>.

### <t v="2026-09-22">Dienstag</t>

Die Fremden wollen 40 Bitcoin. Der Stadtdirektor, Gisbert Helmke, will wissen, was das ist. <m s="admin">Brügger</m> erklärt ihm, <i s="admin">es seien gut zwei Schwimmbäder</i>. <i s="oberstadt" id="7">Da habe er gewusst</i>, erzählt <m s="oberstadt">Helmke</m>, <i s="oberstadt" id="7">dass man nicht zahlen werde</i>. „<q s="oberstadt" id="1">Wir haben ja nicht mal eins</q>“, so <m s="oberstadt">der Verwaltungschef</m>, „<q s="oberstadt" id="1">jedenfalls kein dichtes.</q>“

Aus dem Landeskriminalamt kommt Joost Wattenberg mit zwei Koffern. Er schreibt zurück, denn Zeit ist alles. Das Protokoll füllt elf Seiten.

<m s="lka">Wattenberg</m>: <q s="lka">Wir brauchen <t v="2026-09-25">bis Freitag</t>.</q>

<m s="erpresser">Erpresser</m>: <q s="erpresser">Sie haben <t v="2026-09-23">bis Mittwoch</t>. Wir haben auch Familien.</q>

<m s="lka">Wattenberg</m>: <q s="lka">Bei uns ist der Bürgermeister krank.</q>

<m s="erpresser">Erpresser</m>: <q s="erpresser">Gute Besserung.</q>

„<q s="lka">Man gewöhnt sich aneinander</q>“, sagt <m s="lka">der Ermittler</m> heute.

### <t v="2026-09-23">Mittwoch</t>

<t v="2026-09-22/2026-09-23">In der Nacht</t> findet die Admin, was sie sucht: eine Sicherung auf Magnetband, <t v="2026-07">vom Juli</t>, beschriftet mit „Urlaubsvideos Malle“. Ihr Vorgänger hatte dem Netz nie getraut. Das BSI, um Rat gefragt, mailt ein Merkblatt. <i s="bsi">Bänder seien grundsätzlich vor Magnetfeldern zu schützen</i>, schreibt <m s="bsi">das Amt</m> darin. „<q s="admin">Danke</q>“, schreibt <m s="admin">sie</m> zurück.

<t v="2026-09-24T00:00">Um Mitternacht</t> läuft das Einwohnermeldeamt wieder, und den Erpressern schickt Wattenberg einen letzten Satz: „<q s="lka">Die Familie grüßt.</q>“ Das Passwort, durch das sie hereingekommen waren, lautete übrigens „Sommer2019“. Wessen es war? <m s="oberstadt">Der Stadtdirektor</m> hustet. <i s="oberstadt">Er werde <t v="2026-10">im Oktober</t> einen Kurs besuchen</i>, sagt <m s="oberstadt">er</m>.

Und Tarek? Der hat in drei Tagen 214 Anträge mit der Hand geschrieben. „<q s="auszubildender">Meine Oma kann es jetzt lesen</q>“, sagt <m s="auszubildender">er</m>. „<q s="auszubildender">Früher hat sie immer gesagt: ‚<q s="oma">Junge, was soll das heißen?</q>‘</q>“
