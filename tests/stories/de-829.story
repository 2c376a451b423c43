---
id: de-829
language: de
agency: dpa
outlet: Alpenblatt
domain: alpenblatt.example
authors: []
published: 2025-06-24T13:00:00+02:00
modified: null
dateline: {place: München, agency: dpa/lby, date: null}
copyright: {holders: [dpa], year: null, notice: "© dpa", licence: null, reserved: false}
tdm: null
speakers:
  pol: {name: "ein Polizeisprecher", kind: unnamed, roles: []}
  berg: {name: "Xaver Holzner", kind: person, roles: ["Einsatzleiter der Bergwacht"]}
  bgm: {name: "Anna-Maria Stadler", kind: person, roles: ["Bürgermeisterin"]}
  verein: {name: "Alpenverein Oberland", kind: organisation, roles: ["Verein"]}
  zeugin: {name: "eine Wanderin", kind: unnamed, roles: []}
notes: "Unglück und Behörden: Polizeisprecher, Bergwacht, Bürgermeister, DAV-ähnlicher Verein"
---
# Felssturz am Wendelstein: Zwei Wanderer schwer verletzt

München (dpa/lby) - Bei einem Felssturz am Wendelstein sind <t v="2025-06-23">am Montag</t> zwei Wanderer schwer verletzt worden. <i s="pol">Ein 52-Jähriger schwebe in Lebensgefahr</i>, sagte <m s="pol">ein Polizeisprecher</m> <t v="2025-06-24">am Dienstag</t>. <i s="pol">Seine Begleiterin habe einen Beinbruch erlitten</i>.

«<q s="berg">Wir hatten großes Glück, dass nicht mehr Menschen unterwegs waren</q>», sagte <m s="berg">der Einsatzleiter der Bergwacht</m>, Xaver Holzner. 30 Retter waren im Einsatz. «<q s="berg">Einige sind sechs Stunden im Seil gehangen</q>», berichtete <m s="berg">Holzner</m>.

<m s="zeugin">Eine Wanderin</m> beobachtete das Unglück vom Nachbargipfel aus. «<q s="zeugin">Erst kam der Staub, dann erst der Lärm</q>», erzählte <m s="zeugin">sie</m>.

Bürgermeisterin Anna-Maria Stadler ließ den Weg sperren. «<q s="bgm">Die Sicherheit geht vor, auch wenn die Hüttenwirte schimpfen</q>», sagte <m s="bgm">die Rathauschefin</m>. <m s="bgm">Sie</m> geht davon aus, dass <i s="bgm">die Sperrung <t v="../2025-07">bis Ende Juli</t> dauert</i>.

Der Alpenverein Oberland mahnte zur Vorsicht. <i s="verein">Mit dem auftauenden Permafrost nähmen solche Ereignisse zu</i>, teilte <m s="verein">der Verein</m> mit. <m s="verein">Er</m> rief dazu auf, «<q s="verein" type="mixed">die Sperrschilder ernst zu nehmen</q>».
