---
id: fr-601
language: fr
agency: "AFP"
outlet: "Le Journal du Marais"
domain: journal-du-marais.example
authors: ["Lucie Perrin"]
published: 2026-01-15T18:40:00+01:00
modified: null
dateline: {place: "Nantes", agency: "AFP", date: null}
copyright: {holders: ["Société des Éditions du Marais"], year: 2026, notice: "© Société des Éditions du Marais 2026 - Crédit photo : CC BY-NC 2.0 - Toute fouille de textes et de données est interdite", licence: null, reserved: true}
tdm: reserved
speakers:
  morel: {name: "Yves Morel", kind: person, roles: ["éclusier"]}
notes: "text and data mining forbidden in words; photo licence in the same line"
---
# Le canal rouvre après six mois de travaux

Nantes (AFP) - Le canal a rouvert à la navigation <t v="2026-01-15">jeudi</t> après six mois de travaux sur ses écluses.

« <q s="morel">Les portes tiennent, c'est l'essentiel</q> », a déclaré <m s="morel">l'éclusier Yves Morel</m>.

Une vingtaine de péniches attendaient en amont du pont tournant.
