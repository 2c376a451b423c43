---
id: de-919
language: de-AT
agency: null
outlet: "Volkskurier Tirol"
domain: volkskurier-tirol.example
authors: ["Hannes Gstrein"]
published: 2025-08-11T12:15:00+02:00
modified: null
dateline: null
copyright: {holders: ["Volkskurier Tirol"], year: 2025, notice: "© Volkskurier Tirol", licence: null, reserved: false}
tdm: null
speakers:
  senner: {name: "Hubert Nagiller", kind: person, roles: ["Senner", "Hirte"]}
  retter: {name: "Christoph Praxmarer", kind: person, roles: ["Ortsstellenleiter der Bergrettung", "Bergretter"]}
  frau: {name: "die verletzte Urlauberin", kind: unnamed, roles: ["56-Jährige", "Deutsche"]}
  pol: {name: "Polizei", kind: organisation, roles: []}
  kammer: {name: "Josef Thaler", kind: person, roles: ["Landwirtschaftskammer-Präsident", "Bauernvertreter"]}
notes: "natural: alpine tabloid, cow attack"
---
# Kuh-Attacke auf der Alm: „<q s="frau">Plötzlich war die ganze Herde da</q>“
## Urlauberin aus Bayern schwer verletzt – Hund überlebte

Schrecksekunden auf der Gampe-Alm im hinteren Sellraintal: Eine 56-jährige Wanderin aus Rosenheim ist <t v="2025-08-10">am Sonntag</t> von einer Mutterkuhherde attackiert und schwer verletzt worden. Sie war mit ihrem Mann (59) und Dackelmischling „Bazi“ unterwegs.

„<q s="frau" via="Volkskurier">Wir haben noch Abstand gehalten, so wie es auf dem Schild steht</q>“, schildert <m s="frau">die Frau</m> im Krankenhaus dem Volkskurier. „<q s="frau" via="Volkskurier">Plötzlich war die ganze Herde da. Ich hab den Hund losgelassen, und da lag ich schon.</q>“ Drei Rippen sind gebrochen, dazu kommt ein Lungenriss. <i s="frau">Ihr Mann habe mit dem Rucksack auf die Tiere eingeschlagen und sie so vertrieben</i>, erzählt <m s="frau">die 56-Jährige</m>.

Alarmiert hat die Retter Senner Hubert Nagiller. Er war gerade beim Käsen, als er die Schreie hörte. „<q s="senner">Ich bin gerannt wie als Bub nimmer</q>“, sagt <m s="senner">der 64-Jährige</m>. Seit 19 Sommern hütet er auf der Alm. <i s="senner">Passiert sei noch nie etwas</i>. „<q s="senner">Die Kalbln sind brav. Aber wenn ein Hund kommt, sehen sie den Wolf.</q>“

Laut <m s="pol">Polizei</m> <i s="pol">hatte das Ehepaar den Hund an der Leine geführt</i>. Die Alm ist mit Warntafeln versehen, ein Zaun entlang des Weges fehlt. Ob ein Verschulden des Halters vorliegt, prüft jetzt die Staatsanwaltschaft Innsbruck.

Das Wetter machte den Einsatz schwierig. Wegen Nebels konnte der Notarzthubschrauber zunächst nicht landen. „<q s="retter" id="1">Wir haben sie eineinhalb Stunden mit der Gebirgstrage hinuntergebracht</q>“, berichtet <m s="retter">Christoph Praxmarer von der Bergrettung</m>, „<q s="retter" id="1">zwölf Leute, in drei Partien.</q>“ <i s="retter">Die Patientin sei tapfer gewesen</i>. „<q s="retter">Sie hat nur nach dem Hund gefragt.</q>“

„Bazi“ tauchte erst am Abend wieder auf, hungrig, aber unversehrt, auf der Terrasse der Potsdamer Hütte.

Der Vorfall heizt die Debatte um Hunde auf Almen neu an. <i s="kammer">Man könne nicht jeden Meter einzäunen</i>, warnt <m s="kammer">Landwirtschaftskammer-Präsident Josef Thaler</m>: „<q s="kammer">Wenn das kommt, dann gibt’s bald keine Almen mehr, sondern nur noch Gehege.</q>“ Der Bauernvertreter erinnert an das „Kuh-Urteil“ im Fall Pinnistal, wo <t v="2014">2014</t> eine Frau getötet worden war. <i s="kammer">Seither gebe es die zehn Verhaltensregeln, und an die müsse sich eben jeder halten</i>.

Die Verletzte will den Bauern nicht klagen. „<q s="frau">Der Senner hat mir eine Decke gebracht und meine Hand gehalten. Der kann nichts dafür</q>“, sagt <m s="frau">sie</m>. Auf die Alm will sie wieder gehen. „<q s="frau">Aber ohne Bazi.</q>“
