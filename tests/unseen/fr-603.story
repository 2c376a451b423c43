---
id: fr-603
language: fr-CH
agency: "ATS"
outlet: "Le Courrier du Lac"
domain: courrierdulac.example
authors: ["Anne Rochat"]
published: 2026-05-13T18:20:00+02:00
modified: null
dateline: null
copyright: {holders: ["Le Courrier du Lac"], year: null, notice: "© Le Courrier du Lac. La reproduction de cet article est autorisée à condition de citer la source.", licence: null, reserved: false}
tdm: allowed
speakers:
  favre: {name: "Luc Favre", kind: person, roles: ["pêcheur"]}
notes: "reprise permise avec la source, agence en signature"
---
# La truite revient dans le lac

La truite est revenue dans le lac, a constaté le canton <t v="2026-05-12">mardi</t>.

« <q s="favre">Il a fallu dix ans de patience</q> », a dit <m s="favre">le pêcheur Luc Favre</m>.

Les alevins viennent de la pisciculture voisine.

(ar/ATS)
