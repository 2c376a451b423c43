---
id: it-605
language: it
agency: "Adnkronos"
outlet: "Cronache del Cilento"
domain: cronachecilento.example
authors: ["Rosaria Vitale"]
published: 2026-04-15T10:00:00+02:00
modified: null
dateline: {place: "Salerno", agency: "Adnkronos", date: 2026-04-15}
copyright: {holders: ["Cronache del Cilento srl", "Adnkronos"], year: [2018, 2026], notice: "© 2018-2026 Cronache del Cilento srl / Adnkronos - Tutti i diritti riservati", licence: null, reserved: true}
tdm: reserved
speakers:
  lam: {name: "Nicola Lamberti", kind: person, roles: ["apicoltore"]}
notes: "due titolari con barra e intervallo di anni"
---
# Uno sciame blocca il mercato per un'ora

Salerno, 15 apr. (Adnkronos) - Uno sciame di api ha bloccato <t v="2026-04-15">mercoledì</t> il mercato del paese per un'ora.

"<q s="lam">Cercavano solo un posto all'ombra</q>", ha spiegato <m s="lam">l'apicoltore Nicola Lamberti</m>.

Lo sciame è stato portato in un'arnia fuori città.
