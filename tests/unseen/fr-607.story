---
id: fr-607
language: fr-CH
agency: "Keystone-ATS"
outlet: "L'Écho du Jorat"
domain: echojorat.example
authors: ["Lionel Chappuis"]
published: 2025-12-18T17:15:00+01:00
modified: null
dateline: {place: "Lausanne", agency: "Keystone-ATS", date: null}
copyright: {holders: ["L'Écho du Jorat SA"], year: [2012, 2025], notice: "© 2012-2025 L'Écho du Jorat SA, avec Keystone-ATS. Tous droits réservés.", licence: null, reserved: true}
tdm: reserved
speakers:
  pil: {name: "Armand Pilet", kind: person, roles: ["fromager"]}
notes: "société anonyme et agence après virgule"
---
# Un fromage roule jusqu'au lac

Lausanne (Keystone-ATS) - Une meule de quarante kilos a roulé <t v="2025-12-17">mercredi</t> de la gare jusqu'au lac.

« <q s="pil">Elle a pris tous les virages</q> », a souri <m s="pil">le fromager Armand Pilet</m>.

La meule a été vendue aux enchères.
