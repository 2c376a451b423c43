---
id: de-404
language: de-AT
agency: APA
outlet: Osttiroler Rundblick
domain: osttiroler-rundblick.example
authors: []
published: 2025-02-03T19:02:00+01:00
modified: null
dateline: {place: Matrei in Osttirol/Lienz, agency: APA, date: null}
copyright: {holders: [Osttiroler Rundblick], year: 2025, notice: "© 2025 Osttiroler Rundblick/APA. Dieser Beitrag darf nicht ohne Genehmigung vervielfältigt werden.", licence: null, reserved: true}
tdm: null
speakers:
  steiner: {name: Vinzenz Mariacher, kind: person, roles: [Einsatzleiter der Bergrettung, Bergretter]}
  obwexer: {name: Elfriede Obwexer, kind: person, roles: [Bürgermeisterin, Ortschefin]}
  kuhn: {name: Torben Kuhnert, kind: person, roles: [Tourengeher, Hamburger, Verschütteter]}
  freundin: {name: Wiebke Sanders, kind: person, roles: [Lebensgefährtin von Torben Kuhnert]}
  lwd: {name: Lawinenwarndienst Tirol, kind: organisation, roles: []}
  polizei: {name: ein Polizeisprecher, kind: unnamed, roles: []}
  arzt: {name: Johanna Ploner, kind: person, roles: [Notärztin, Ärztin]}
notes: "Lawinenunglück; Herkunft als Rolle (der Hamburger), Verschütteter und Einsatzleiter beide er, Bürgermeisterin, Notärztin und Begleiterin alle sie; Uhrzeiten und Nacht über zwei Tage; Spitzname eines Hangs; Dialekt"
---
# Drei Stunden unter der Lawine: „<q s="kuhn">Ich hab die Hubschrauber gezählt</q>“
## Tourengeher in Osttirol lebend geborgen – <m s="steiner">Bergretter</m> spricht von „<q s="steiner" type="mixed">einem Wunder mit Anlauf</q>“

Matrei in Osttirol/Lienz (APA) - Es war ein Ski, der aus dem Schnee ragte, und er gehörte gar nicht dem Verschütteten. „<q s="steiner">Der Ski war von seiner Freundin, aber ohne den hätten wir auf der falschen Seite gegraben</q>“, sagte <m s="steiner">Einsatzleiter Vinzenz Mariacher</m> <t v="2025-02-03">am Montag</t> der APA. Nach drei Stunden holten seine Leute einen 34-jährigen Hamburger lebend aus einer Lawine am Kals-Matreier Törl.

Torben Kuhnert war <t v="2025-02-02">am Sonntag</t> mit seiner Lebensgefährtin unterwegs gewesen. <t v="2025-02-02T13:20~">Gegen 13.20 Uhr</t> löste sich oberhalb der beiden ein Schneebrett. „<q s="freundin">Ich habe gerufen, er hat gerufen, und dann hat nur noch ich gerufen</q>“, schilderte <m s="freundin">Wiebke Sanders</m>, die an einem Baum hängen geblieben war.

Der Verschüttete hatte eine Luftblase vor dem Gesicht. „<q s="kuhn">Ich hab die Hubschrauber gezählt, bei vier wusste ich, die meinen mich</q>“, erzählte <m s="kuhn">er</m> im Krankenhaus Lienz. <i s="kuhn">Angst habe er erst bekommen, als es still geworden sei</i>, sagte <m s="kuhn">der 34-Jährige</m>. „<q s="arzt">Er hatte 29 Grad Körpertemperatur und einen sehr norddeutschen Humor</q>“, sagte <m s="arzt">Notärztin Johanna Ploner</m>. <m s="arzt">Die Ärztin</m> geht davon aus, dass <i s="arzt">der Hamburger <t v="2025-02-05">am Mittwoch</t> entlassen werden kann</i>.

### Kritik der Bürgermeisterin

Bürgermeisterin Elfriede Obwexer freute sich, schimpfte aber auch. „<q s="obwexer" id="3">I sag’s, wie’s is</q>“, meinte <m s="obwexer">die Ortschefin</m>, „<q s="obwexer" id="3">bei Stufe vier hat auf dem Hang keiner was verloren.</q>“ <m s="obwexer">Sie</m> verwies darauf, dass <i s="obwexer">die Gemeinde den Aufstieg <t v="2025-01-31">am Freitag</t> gesperrt habe</i>.

<i s="freundin">Ein Schild habe sie nicht gesehen</i>, sagte <m s="freundin">Sanders</m>. <i s="polizei">Das Schild sei da gewesen, allerdings unter der Lawine <t v="2025-02-01">vom Vortag</t></i>, ergänzte <m s="polizei">ein Polizeisprecher</m>. Ermittelt wird trotzdem.

<m s="lwd">Der Lawinenwarndienst Tirol</m> hatte <t v="2025-02-01/2025-02-02">in der Nacht auf Sonntag</t> gewarnt, dass <i s="lwd">schon ein einzelner Skifahrer den Schnee in Bewegung setzen könne</i>. „<q s="lwd">Die Lage bleibt <t v="../2025-02-07">bis Freitag</t> heikel</q>“, schrieb <m s="lwd">der Dienst</m>. Die Einheimischen nennen den Hang „Witwenleiten“; <t v="2012-02">im Februar 2012</t> starben dort zwei Brüder.

Mariacher, seit drei Jahrzehnten dabei, gab sich am Ende milde. „<q s="steiner">Hin und wieder gewinnt man halt</q>“, sagte <m s="steiner">der Bergretter</m>. Der Hamburger will sich revanchieren: „<q s="kuhn">Ich hab gefragt, was die trinken. Die Liste ist lang.</q>“
