---
id: fr-606
language: fr-BE
agency: "Belga"
outlet: "L'Avenir de la Semois"
domain: avenirsemois.example
authors: ["Quentin Lambrecht"]
published: 2026-01-27T12:00:00+01:00
modified: null
dateline: {place: "Bouillon", agency: "Belga", date: null}
copyright: {holders: ["Belga", "L'Avenir de la Semois"], year: 2026, notice: "© 2026 Belga / L'Avenir de la Semois – Tous droits réservés. Photo : Gilles Hardy", licence: null, reserved: true}
tdm: reserved
speakers:
  col: {name: "Michel Colard", kind: person, roles: ["échevin"]}
notes: "agence d'abord, photographe derrière"
---
# Le pont de Bouillon chante quand il vente

Bouillon (Belga) - Le nouveau pont de Bouillon émet une note <t v="2026-01-26">depuis lundi</t> quand le vent se lève.

« <q s="col">Les riverains disent que c'est un la</q> », a indiqué <m s="col">l'échevin Michel Colard</m>.

Un ingénieur doit accorder la rambarde.
