---
id: de-423
language: de
agency: dpa
outlet: Hochschulspiegel
domain: hochschulspiegel.example
authors: [Theo Lachner]
published: 2024-12-11T12:00:00+01:00
modified: null
dateline: {place: Greifswald, agency: dpa/mv, date: null}
copyright: {holders: [dpa], year: null, notice: "© dpa. Weitere Verwendung nur mit schriftlicher Genehmigung.", licence: null, reserved: true}
tdm: null
speakers:
  forscherin: {name: Wilma Tornow-Hecht, kind: person, roles: [Meeresbiologin, Biologin]}
  kollege: {name: Sander Kjeldsen, kind: person, roles: [dänischer Ozeanograf]}
  rektorin: {name: Katharina Riedel-Bast, kind: person, roles: [Rektorin der Universität, Rektorin]}
  fischer: {name: Hinnerk Looks, kind: person, roles: [Fischer, Küstenfischer]}
  doktorand: {name: Ruben Achterberg-Silva, kind: person, roles: [Doktorand]}
  minister: {name: Till Backhaus, kind: person, roles: [Umweltminister, SPD-Politiker]}
  nabu: {name: Nabu, kind: organisation, roles: []}
  anglerin: {name: eine Anglerin, kind: unnamed, roles: []}
notes: "Meeresforschung; Biologin, Rektorin, Anglerin sie; Däne, Fischer, Doktorand, Minister er; Tierlaute und Spitzname eines Wals; wissenschaftliche Veröffentlichung; Begriffe in Anführungszeichen; Telefonat; Zahlen und Monate"
---
# Ein Buckelwal in der Wismarbucht: „<q s="fischer">Ich dachte, die Insel bewegt sich</q>“

Greifswald (dpa/mv) - Hinnerk Looks hatte den Motor schon aus. „<q s="fischer">Ich dachte, die Insel bewegt sich</q>“, erzählt <m s="fischer">der Küstenfischer</m>. Was er <t v="2024-11-18">am 18. November</t> vor Poel sah, war ein zwölf Meter langer Buckelwal.

Seither hat das Tier einen Namen, „Timmy“, und eine Wissenschaftlerin, die nicht mehr schläft. Wilma Tornow-Hecht von der Universität Greifswald nimmt rund um die Uhr seine Laute auf. „<q s="forscherin">Er ruft, und niemand antwortet</q>“, sagt <m s="forscherin">die Meeresbiologin</m>. „<q s="forscherin">Das ist, als stünden Sie im leeren Hauptbahnhof und sagten Ihren Namen.</q>“

Ihr dänischer Kollege hält das für Gefühlsduselei. <i s="kollege">Der Wal fresse sich schlicht an Heringen satt</i>, sagt <m s="kollege">Sander Kjeldsen</m>. „<q s="kollege">Wilma hört ein Lied, ich höre einen Magen</q>“, spottet <m s="kollege">der Ozeanograf</m>. Die beiden haben gleichwohl gemeinsam einen Aufsatz eingereicht, der <t v="2025-02">im Februar</t> erscheinen soll.

An Bord hilft ihr ein Doktorand. <m s="doktorand">Ruben Achterberg-Silva</m> berichtet, dass <i s="doktorand">das Tier dreimal unter dem Boot hindurchgetaucht sei</i>. „<q s="doktorand" id="1">Beim ersten Mal habe ich gefilmt</q>“, sagt <m s="doktorand">er</m>, „<q s="doktorand" id="1">beim zweiten Mal habe ich gebetet, beim dritten Mal habe ich gewinkt.</q>“

### Schaulustige auf der Seebrücke

An den Wochenenden kommen Tausende. <m s="minister">Umweltminister Till Backhaus</m> hat deshalb angeordnet, dass <i s="minister">Boote 500 Meter Abstand halten müssen</i>. „<q s="minister">Das ist kein Streichelzoo</q>“, sagte <m s="minister">der SPD-Politiker</m> <t v="2024-12-11">am Mittwoch</t>. <m s="nabu">Der Nabu</m> findet, <i s="nabu">ein Kilometer wäre besser</i>. Eine Anglerin auf der Seebrücke Boltenhagen sieht es praktisch: „<q s="anglerin">Seit der da ist, beißt nichts mehr. Aber man guckt ja auch nicht auf die Pose.</q>“

Wie lange Timmy bleibt, weiß niemand. <t v="2008-22">Im Sommer 2008</t> hatte sich schon einmal ein Artgenosse in die Ostsee verirrt und nach sechs Wochen den Weg zurück gefunden. <i s="forscherin">Die Chancen stünden gut, solange das Wasser kalt sei</i>, sagt <m s="forscherin">Tornow-Hecht</m>.

An ihrer Universität ist man stolz auf sie und etwas besorgt. „<q s="rektorin">Sie hat 212 Überstunden und keinen einzigen Antrag gestellt</q>“, sagt <m s="rektorin">Rektorin Katharina Riedel-Bast</m>. <i s="rektorin">Sie habe ihr nun ein Feldbett genehmigt</i>, fügt <m s="rektorin">sie</m> hinzu. „<q s="forscherin">Das steht schon da</q>“, sagt <m s="forscherin">die Biologin</m>. „<q s="forscherin">Da liegt das Aufnahmegerät drauf.</q>“

Und der Entdecker? Der fährt nicht mehr raus. „<q s="fischer">Er war zuerst da, also, nach mir</q>“, sagt <m s="fischer">Looks</m>.
