---
id: it-603
language: it
agency: "AGI"
outlet: "La Voce del Delta"
domain: vocedeldelta.example
authors: ["Mirco Sarti"]
published: 2026-10-21T07:50:00+02:00
modified: null
dateline: {place: "FERRARA", agency: "AGI", date: 2026-10-21}
copyright: {holders: ["La Voce del Delta"], year: 2026, notice: "La Voce del Delta © 2026 - Vietata ogni forma di riproduzione", licence: null, reserved: true}
tdm: reserved
speakers:
  tosi: {name: "Elena Tosi", kind: person, roles: ["guida"]}
notes: "divieto della testata su copia di agenzia"
---
# I fenicotteri scelgono la salina

(AGI) - FERRARA, <t v="2026-10-21">21 ott.</t> - I fenicotteri hanno scelto la vecchia salina per svernare.

"<q s="tosi">Ne abbiamo contati tremila</q>", ha detto <m s="tosi">la guida Elena Tosi</m>.

Il sentiero resterà chiuso ai cani.
