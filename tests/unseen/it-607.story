---
id: it-607
language: it
agency: "LaPresse"
outlet: "Il Tempo delle Langhe"
domain: tempolanghe.example
authors: ["Paolo Rinaldi"]
published: 2026-11-03T08:30:00+01:00
modified: null
dateline: null
copyright: {holders: ["LaPresse"], year: 2026, notice: "© Copyright 2026 LaPresse - Tutti i diritti riservati - Foto: Gino Alba", licence: null, reserved: true}
tdm: null
speakers:
  bos: {name: "Carla Bosco", kind: person, roles: ["trifolaia"]}
notes: "agenzia titolare, foto in coda"
---
# Un maiale trova il tartufo dell'anno

Un maiale ha trovato <t v="2026-11-01">domenica</t> un tartufo di un chilo.

«<q s="bos">Il cane dormiva</q>», ha confessato <m s="bos">la trifolaia Carla Bosco</m>.

Il tartufo è andato all'asta. (LaPresse)
