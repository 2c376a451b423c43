---
id: fr-703
language: fr
agency: null
outlet: Carnet de l'Observatoire des sols vivants
domain: sols-vivants.example
authors: []
published: 2025-10-22
modified: null
dateline: null
copyright: {holders: [Observatoire des sols vivants], year: 2025, notice: "Observatoire des sols vivants, 2025, CC BY 4.0", licence: CC-BY-4.0, reserved: false}
tdm: allowed
speakers:
  leroux: {name: Fanny Leroux-Diallo, kind: person, roles: [coordinatrice du programme]}
  petitjean: {name: Marc Petitjean, kind: person, roles: [maraîcher]}
notes: research blog; terms of art, product and project names, tab names and file names in marks; we as voice; two true quotes and one indirect clause among fourteen marked stretches
---
# "Pelle-à-pelle" : notre protocole participatif passe en version 2

Nous avons le plaisir de mettre en ligne la version 2 de "Pelle-à-pelle", le protocole qui permet à chacun d'estimer la santé d'un sol avec une bêche, un bocal et de la patience. Le guide complet se trouve dans l'onglet "Ressources", sous le nom "guide_v2_final".

### Ce qui change

La première version demandait de classer les mottes en "friables", "cohérentes" et "massives". Ces trois mots ont fait couler beaucoup d'encre. Nous les remplaçons par une échelle de 1 à 5, illustrée de photographies. Le fameux "test du slip" (on enterre un sous-vêtement de coton, on le déterre deux mois après) reste au programme, sous son nom plus sobre de "test de décomposition du coton".

Nous introduisons aussi la notion de "dette de sol". Par "dette", nous entendons l'écart entre la matière organique mesurée et celle d'une prairie voisine de même nature. Il ne s'agit ni d'une "note" ni d'un "label", et encore moins d'un moyen de désigner de "mauvais élèves".

### Deux saisons, 412 parcelles

<t v="2024-03/2025-09">De mars 2024 à septembre 2025</t>, 412 parcelles ont été suivies dans onze départements. "<q s="leroux" id="1">Nous espérions cent participants, nous avons dû racheter des bocaux</q>", raconte <m s="leroux">Fanny Leroux-Diallo</m>, coordinatrice du programme, "<q s="leroux" id="1">et pourtant personne n'aime compter les vers</q>". <m s="leroux">Elle</m> précise que <i s="leroux">les données brutes seront publiées <t v="2025-12">en décembre</t></i>.

Le résultat le plus net concerne les "sols nus d'hiver" : ils abritent trois fois moins de vers que les sols couverts. L'article, intitulé "Covered and alive", est en cours de relecture. Une version vulgarisée, "Sous la couette", paraîtra dans notre bulletin "La Taupe".

### Sur le terrain

À Saint-Aubin, Marc Petitjean, maraîcher, a suivi le protocole sur ses six planches. "<q s="petitjean">Je croyais que ma meilleure terre était au fond, c'est la pire</q>", dit-<m s="petitjean">il</m>. Depuis, il laisse en place ce que le voisinage appelle ses "mauvaises herbes".

### Comment participer

Choisissez "Nouvelle parcelle" dans l'application "Racines", puis indiquez la commune. Si le message "Parcelle hors zone" apparaît, écrivez-nous. Les inscriptions sont ouvertes <t v="../2026-01-31">jusqu'au 31 janvier 2026</t>. Une journée "bêches ouvertes" aura lieu <t v="2025-11-15">samedi 15 novembre</t> à Rennes.
