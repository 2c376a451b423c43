---
id: fr-880
language: fr
agency: AFP
outlet: Le Courrier des Landes
domain: le-courrier-des-landes.example
authors: []
published: 2026-06-18T18:30:00+02:00
modified: null
dateline: {place: Mont-de-Marsan, agency: AFP, date: 2026-06-18}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  proc: {name: Solène Marquet, kind: person, roles: [procureure de Mont-de-Marsan]}
  avocat: {name: Bertrand Escoubès, kind: person, roles: [avocat de la défense]}
  maire: {name: Gilles Laborde, kind: person, roles: [maire de Saint-Rémy-du-Lac]}
  oppo: {name: Nadège Tisserand, kind: person, roles: [conseillère d'opposition]}
  pnf: {name: parquet national financier, kind: organisation, roles: []}
notes: offences in marks are no speech; mayor, procurator, lawyer, association; role and pronoun
---
# Landes: le maire de Saint-Rémy-du-Lac mis en examen pour "détournement de fonds publics"

Mont-de-Marsan, 18 juin 2026 (AFP) - Le maire de Saint-Rémy-du-Lac (Landes), Gilles Laborde, a été mis en examen jeudi pour "détournement de fonds publics" et "prise illégale d'intérêts" après deux jours de garde à vue, a-t-on appris de source judiciaire.

Une information judiciaire avait été ouverte en mars pour "favoritisme", "faux et usage de faux" et "recel de détournement de fonds publics", après une plainte de l'association Anticorruption 40 visant des faits de "corruption passive".

"<q s="proc">Les investigations portent sur sept marchés passés entre 2019 et 2024</q>", a déclaré <m s="proc">la procureure de Mont-de-Marsan</m>, Solène Marquet. <m s="proc">Elle</m> a précisé que <i s="proc">l'élu encourait dix ans de prison</i>.

Le directeur des services techniques est lui aussi poursuivi pour "complicité". Un entrepreneur, soupçonné d'"escroquerie en bande organisée", a été placé sous le statut de témoin assisté.

"<q s="maire">Je n'ai jamais touché un centime</q>", a réagi <m s="maire">M. Laborde</m> à sa sortie du tribunal. <m s="maire">L'élu</m> dénonce "<q s="maire" type="mixed">une cabale politique</q>" et assure qu'<i s="maire">il restera en fonctions</i>.

Son avocat, Bertrand Escoubès, a annoncé son intention de porter plainte pour "dénonciation calomnieuse". "<q s="avocat">Mon client n'a rien à se reprocher</q>", a-t-<m s="avocat">il</m> martelé, en qualifiant la procédure de "<q s="avocat" type="mixed">fragile</q>".

Pour <m s="oppo">Nadège Tisserand</m>, conseillère d'opposition, le maire doit "<q s="oppo" type="mixed">se mettre en retrait</q>" le temps de l'enquête. "<q s="oppo">Les habitants ont le droit de savoir</q>", ajoute-t-<m s="oppo">elle</m>.

En 2021, l'ancien premier adjoint avait été condamné pour "harcèlement moral" à huit mois de prison avec sursis. <m s="pnf">Le parquet national financier</m> a fait savoir qu'<i s="pnf">il n'était pas saisi du dossier</i>.
