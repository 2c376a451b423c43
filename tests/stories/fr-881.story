---
id: fr-881
language: fr
agency: null
outlet: La Feuille du Forez
domain: la-feuille-du-forez.example
authors: []
published: 2026-05-07T18:30:00+02:00
modified: null
dateline: {place: Saint-Etienne, agency: null, date: 2026-05-07}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  gazette: {name: La Gazette du Rhône, kind: organisation, roles: [journal]}
  matin: {name: Matin Presse, kind: organisation, roles: [quotidien]}
  vernier: {name: Cyril Vernier, kind: person, roles: [député, président du groupe Avenir]}
  cab: {name: cabinet du ministre, kind: organisation, roles: []}
  delmas: {name: Odile Delmas, kind: person, roles: [ministre des Transports]}
  canard: {name: L'Indiscret, kind: organisation, roles: [hebdomadaire]}
notes: press review of affairs, papers as sources, offences, terms, a minister who resigns
---
# Deux ans d'affaires autour du groupe Avenir

Le 4 février, le trésorier du mouvement est mis en examen pour « abus de confiance ». « <q s="gazette">Une dizaine de cadres ont été entendus par les enquêteurs</q> », peut-on lire dans <m s="gazette">La Gazette du Rhône</m>. Le député Cyril Vernier, président du groupe, échappe aux poursuites.

Quelques semaines plus tard, l'ancien porte-parole, « <q s="matin" type="mixed">principal bénéficiaire des contrats</q> », lit-on dans <m s="matin">Matin Presse</m>, est à son tour visé par une enquête pour « trafic d'influence » et « recel ».

Le député « constructif » se défend. « <q s="vernier">Je dors très bien</q> », répond <m s="vernier">Cyril Vernier</m>, qui parle d'une affaire « <q s="vernier" type="mixed">montée de toutes pièces</q> ».

L'affaire des « frais de bouche » rebondit en avril. <m s="delmas">La ministre des Transports</m>, Odile Delmas, annonce sa démission pour des « <q s="delmas" type="mixed">raisons de santé</q> ». <m s="canard">L'Indiscret</m> révèle alors que <i s="canard">deux dîners ont été facturés à l'Etat</i> : « <q s="canard">Les notes dépassent 4.000 euros par convive</q> », écrit <m s="canard">l'hebdomadaire</m>.

« <q s="delmas">Je n'ai pas à rougir de mon action</q> », se défend <m s="delmas">l'ancienne ministre</m>, qui a depuis remboursé la somme. <m s="cab">Le cabinet du ministre</m> qui lui a succédé évoque « <q s="cab" type="mixed">une page tournée</q> ».

Le parquet a ouvert une procédure pour « prise illégale d'intérêts ». Surnommé « le Petit Prince », l'ancien conseiller qui organisait les dîners a été relaxé dans le dossier dit des « enveloppes ».
