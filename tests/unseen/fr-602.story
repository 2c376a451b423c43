---
id: fr-602
language: fr-BE
agency: "Belga"
outlet: "La Voix du Condroz"
domain: voixducondroz.example
authors: []
published: 2026-04-22T07:15:00+02:00
modified: null
dateline: null
copyright: {holders: ["La Voix du Condroz"], year: [2019, 2026], notice: "© 2019-2026 La Voix du Condroz (avec Belga). Tous droits réservés, sauf photos : CC0", licence: null, reserved: true}
tdm: null
speakers:
  lambert: {name: "Odile Lambert", kind: person, roles: ["bourgmestre"]}
notes: "reserved text, photos CC0, agency in brackets"
---
# Un parc solaire sur l'ancienne carrière

La commune va installer un parc solaire sur l'ancienne carrière, a décidé le conseil <t v="2026-04-21">mardi soir</t>.

« <q s="lambert">Ce trou ne servait plus à rien</q> », a expliqué <m s="lambert">la bourgmestre Odile Lambert</m>.

Les premiers panneaux couvriront quatre hectares.

(Belga)
