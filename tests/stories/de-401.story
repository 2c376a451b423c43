---
id: de-401
language: de
agency: dpa
outlet: Travekurier
domain: travekurier.example
authors: [Silke Borchardt]
published: 2026-01-22T15:47:00+01:00
modified: null
dateline: {place: Lübeck, agency: dpa/lno, date: null}
copyright: {holders: [dpa-infocom], year: null, notice: "© dpa-infocom, dpa:260122-930-577811/1", licence: null, reserved: false}
tdm: null
speakers:
  postel: {name: Heidrun Postel, kind: person, roles: [Haushälterin, Angeklagte]}
  rehmke: {name: Katja Rehmke, kind: person, roles: [Staatsanwältin, Anklägerin]}
  thode: {name: Friederike Ahlers-Thode, kind: person, roles: [Tochter des Toten, Zeugin]}
  heitkamp: {name: Wolfram Heitkamp, kind: person, roles: [Vorsitzender Richter]}
  stanisic: {name: Mirko Stanišić, kind: person, roles: [Verteidiger, Anwalt]}
  gutachter: {name: Lutz Hagemeyer, kind: person, roles: [Toxikologe, Gutachter]}
  reeder: {name: Carl-Christian Thode, kind: person, roles: [Reeder, Arbeitgeber der Angeklagten]}
notes: "Mordprozess, drei Frauen (Angeklagte, Staatsanwältin, Tochter) als sie, Rollen statt Namen, Alter als Rolle, Brief des Toten verlesen, Zitat im Zitat"
---
# „<q s="postel">Ich habe ihn nicht vergiftet</q>“: <m s="postel">Haushälterin</m> bricht ihr Schweigen

Lübeck (dpa/lno) - Im Prozess um den Tod eines Reeders hat die angeklagte Haushälterin überraschend ausgesagt. „<q s="postel">Ich habe ihn nicht vergiftet</q>“, sagte <m s="postel">die 54-Jährige</m> <t v="2026-01-22">am Donnerstag</t> vor dem Landgericht Lübeck. „<q s="postel">Ich habe ihm zwanzig Jahre lang Suppe gekocht, und zwanzig Jahre lang hat er sie gegessen.</q>“

Die Staatsanwaltschaft wirft Heidrun Postel vor, ihrem Arbeitgeber Carl-Christian Thode <t v="2025-03">im März 2025</t> ein Herzmittel in das Essen gemischt zu haben. <i s="rehmke">Sie habe aus Habgier gehandelt</i>, sagte <m s="rehmke">Staatsanwältin Katja Rehmke</m>. Der 81-Jährige hatte sein Testament <t v="2025-03-03">am 3. März</t> geändert, <t v="2025-03-14">elf Tage später</t> war er tot.

Postel sprach leise und ohne Unterbrechung. „<q s="postel" id="1">Wer mich kennt</q>“, sagte <m s="postel">sie</m>, „<q s="postel" id="1">der weiß, dass ich nicht einmal Mausefallen aufstelle.</q>“ Von dem Testament will sie erst bei der Beerdigung erfahren haben. <m s="rehmke">Die Anklägerin</m> hielt ihr entgegen, dass <i s="rehmke">auf ihrem Telefon ein Foto des Dokuments gefunden worden sei</i>.

### Die Tochter als Zeugin

<t v="2026-01-22">Am Nachmittag</t> sagte die Tochter des Toten aus. „<q s="thode">Sie war wie eine Mutter für mich</q>“, sagte <m s="thode">Friederike Ahlers-Thode</m>. „<q s="thode">Bis ich den Satz gelesen habe.</q>“ Gemeint war eine Zeile, die der Vorsitzende Richter Wolfram Heitkamp aus einem Brief des Reeders verlas: „<q s="reeder">Das Haus an der Wakenitz bekommt Heidrun, denn sie hat es geputzt, und ihr habt es nur besucht.</q>“

Danach war es still im Saal. <m s="thode">Die Zeugin</m> räumte ein, <i s="thode">sie habe ihren Vater <t v="2024">im Jahr 2024</t> nur zweimal gesehen</i>. „<q s="thode">Das ist nichts, worauf ich stolz bin</q>“, fügte <m s="thode">sie</m> hinzu. Als die Haushälterin seufzte, griff <m s="heitkamp">Heitkamp</m> ein: „<q s="heitkamp">Sie dürfen schweigen, Frau Postel, aber dann bitte ganz.</q>“

Nach Einschätzung <m s="gutachter">des Toxikologen Lutz Hagemeyer</m> <i s="gutachter">reichte die gemessene Menge aus, um einen Gesunden zu töten</i>. Auf Nachfrage des Verteidigers schränkte <m s="gutachter">der Gutachter</m> allerdings ein, dass <i s="gutachter">der Reeder das Mittel selbst verschrieben bekommen habe</i>. „<q s="gutachter">Ob er sich vertan hat oder ob sich jemand anders vertan hat, kann mir kein Labor sagen</q>“, sagte <m s="gutachter">er</m>.

<m s="stanisic">Verteidiger Mirko Stanišić</m> sprach von einem „<q s="stanisic" type="mixed">Indizienkartenhaus</q>“. <m s="stanisic">Er</m> kündigte an, dass <i s="stanisic">er <t v="2026-01-29">am kommenden Donnerstag</t> einen zweiten Sachverständigen benennen werde</i>. <i s="stanisic">Mit dem „Suppenmord“, wie Boulevardblätter den Fall nennen, habe seine Mandantin nichts zu tun</i>, sagte <m s="stanisic">der Anwalt</m>.

Ein Urteil wird <t v="2026-03">im März</t> erwartet. „<q s="postel">Ich will in mein Haus</q>“, sagte <m s="postel">die Angeklagte</m> zum Schluss, ehe sie abgeführt wurde. „<q s="rehmke">Das ist das Motiv in fünf Wörtern</q>“, murmelte <m s="rehmke">die Staatsanwältin</m> beim Hinausgehen.
