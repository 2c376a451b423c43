---
id: fr-605
language: fr
agency: null
outlet: "La Gazette des Causses"
domain: gazette-causses.example
authors: ["Denis Malaterre"]
published: 2025-06-24T07:40:00+02:00
modified: null
dateline: null
copyright: {holders: ["La Gazette des Causses"], year: [2009, 2025], notice: "© La Gazette des Causses 2009-2025. Tous droits réservés. Photo : Archives départementales", licence: null, reserved: true}
tdm: reserved
speakers:
  roux: {name: "Solange Rouquette", kind: person, roles: ["bergère"]}
notes: "aucune agence, photo d'archives dans la mention"
---
# Un troupeau traverse l'autoroute par le pont neuf

Huit cents brebis ont inauguré <t v="2025-06-23">lundi</t> le pont construit pour elles au-dessus de l'autoroute.

« <q s="roux">Elles ont hésité, puis la première est passée</q> », a expliqué <m s="roux">la bergère Solange Rouquette</m>.

Le pont a coûté trois millions d'euros.
