---
id: it-604
language: it
agency: "ANSA"
outlet: "La Voce del Tronto"
domain: vocetronto.example
authors: []
published: 2025-10-09T13:15:00+02:00
modified: null
dateline: {place: "ASCOLI PICENO", agency: "ANSA", date: 2025-10-09}
copyright: {holders: ["ANSA"], year: null, notice: "RIPRODUZIONE RISERVATA © Copyright ANSA", licence: null, reserved: true}
tdm: null
speakers:
  cap: {name: "Ottavio Capriotti", kind: person, roles: ["sindaco"]}
notes: "copia ANSA su un altro sito, formula in maiuscole"
---
# Ritrovata in una cantina la campana del 1742

(ANSA) - ASCOLI PICENO, 9 OTT - Una campana del Settecento è stata ritrovata <t v="2025-10-08">mercoledì</t> in una cantina del centro.

"<q s="cap">Mio nonno diceva che era stata fusa</q>", ha detto <m s="cap">il sindaco Ottavio Capriotti</m>.

La campana tornerà sulla torre dopo il restauro. (ANSA).
