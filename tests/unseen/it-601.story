---
id: it-601
language: it
agency: "ANSA"
outlet: "Il Messaggero della Val Sesia"
domain: valsesia-messaggero.example
authors: ["Dario Bonelli"]
published: 2026-05-06T12:00:00+02:00
modified: null
dateline: {place: "TORINO", agency: "ANSA", date: null}
copyright: {holders: ["ANSA"], year: null, notice: "© Copyright ANSA - Tutti i diritti riservati", licence: null, reserved: true}
tdm: reserved
speakers:
  ferri: {name: "Lidia Ferri", kind: person, roles: ["sindaca"]}
notes: "agency holds the text, outlet claims the footer"
---
# Riapre la funivia dopo due anni di stop

TORINO (ANSA) - La funivia della valle riapre <t v="2026-05-09">sabato</t> dopo due anni di stop e un cantiere da nove milioni.

"<q s="ferri">Senza l'impianto il paese era tagliato fuori</q>", ha detto <m s="ferri">la sindaca Lidia Ferri</m>.

Le cabine porteranno ottocento persone all'ora.
