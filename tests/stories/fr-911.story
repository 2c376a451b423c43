---
id: fr-911
language: fr
agency: null
outlet: "Cévennes Matin"
domain: cevennes-matin.example
authors: []
published: 2025-10-09T15:20:00+02:00
modified: 2025-10-09T21:40:00+02:00
dateline: null
copyright: {holders: ["Cévennes Matin"], year: 2025, notice: "© Cévennes Matin 2025", licence: null, reserved: false}
tdm: null
speakers:
  meteo: {name: "Météo-France", kind: organisation, roles: []}
  prefet: {name: "Jean-Marc Astruc", kind: person, roles: ["préfet du Gard"]}
  maire: {name: "Corinne Teissier", kind: person, roles: ["maire de Saint-Brès-sur-Gardon"]}
  pompier: {name: "commandant Vidal", kind: person, roles: ["officier de permanence des pompiers"]}
  sncf: {name: "SNCF", kind: organisation, roles: []}
  camp: {name: "Bernadette Roux", kind: person, roles: ["habitante"]}
notes: "natural: live-blog like short entries, weather warning with agency statements"
---
# Orages en Cévennes : suivez la situation <t v="2025-10-09">ce jeudi</t> en direct
## Le Gard et l’Hérault sont placés en vigilance rouge pluie-inondation <t v="2025-10-09T16:00/..">à partir de 16 heures</t>.

### <t v="2025-10-09T21:40">21 h 40</t>. « <q s="maire">On a eu chaud</q> »

L’eau commence à baisser à Saint-Brès-sur-Gardon. « <q s="maire" id="51">On a eu chaud, elle s’est arrêtée à trente centimètres du pont</q>, souffle <m s="maire">la maire</m>, Corinne Teissier. <q s="maire" id="51">Je n’ai pas de blessé et c’est tout ce qui compte.</q> »

<m s="maire">Elle</m> précise que <i s="maire">quarante-deux personnes passeront la nuit dans la salle polyvalente</i>.

### <t v="2025-10-09T20:15">20 h 15</t>. Le préfet appelle à rester chez soi

« <q s="prefet" id="52">Le gros de l’épisode est devant nous, pas derrière</q>, a prévenu <m s="prefet">le préfet du Gard</m>, Jean-Marc Astruc, lors d’un point presse à Nîmes. <q s="prefet" id="52">Je demande à chacun de ne pas prendre sa voiture, sous aucun prétexte.</q> »

<m s="prefet">Il</m> a annoncé que <i s="prefet">les écoles et les collèges resteraient fermés <t v="2025-10-10">vendredi</t> dans 61 communes</i>.

### <t v="2025-10-09T19:05">19 h 05</t>. 148 interventions

Les sapeurs-pompiers du Gard ont effectué 148 interventions <t v="2025-10-09T12:00/..">depuis midi</t>, surtout pour des caves inondées et des véhicules bloqués. Deux automobilistes ont été hélitreuillés près d’Anduzac.

« <q s="pompier">Ils étaient sur le toit de leur voiture, choqués mais indemnes</q> », rapporte <m s="pompier">le commandant Vidal</m>, officier de permanence. « <q s="pompier">Cinquante centimètres d’eau suffisent à emporter un véhicule. On le répète, on le répétera encore.</q> »

### <t v="2025-10-09T18:30">18 h 30</t>. Pas de train <t v="2025-10-10">demain matin</t>

<m s="sncf">La SNCF</m> indique qu’<i s="sncf">aucun train ne circulera entre Alès et Mende <t v="2025-10-10">vendredi matin</t></i>. « <q s="sncf" via="X">Les équipes inspecteront les voies dès le lever du jour</q> », ajoute <m s="sncf">la compagnie</m> sur X.

### <t v="2025-10-09T17:20">17 h 20</t>. « <q s="camp">Ça monte vite</q> »

Bernadette Roux, 68 ans, habite au bord du Gardon <t v="1987/..">depuis 1987</t>. Elle a mis ses meubles à l’étage. « <q s="camp">Ça monte vite, plus vite qu’<t v="2002">en 2002</t>. Mon fils Éric est venu chercher le chien. Moi, je reste tant qu’il y a de la lumière.</q> »

### <t v="2025-10-09T16:00">16 h 00</t>. Vigilance rouge

La vigilance rouge est entrée en vigueur. <m s="meteo">Météo-France</m> évoque « <q s="meteo" type="mixed">un épisode cévenol d’intensité exceptionnelle</q> », avec des cumuls de 200 à 300 millimètres en douze heures, et localement 400.

« <q s="meteo" id="53">Les précipitations les plus fortes sont attendues <t v="2025-10-09T20:00/2025-10-10T03:00">entre 20 heures et 3 heures du matin</t></q>, écrit <m s="meteo">l’établissement</m> dans son bulletin. <q s="meteo" id="53">Une accalmie se dessinera par l’ouest <t v="2025-10-10">en fin de nuit</t>.</q> »

### <t v="2025-10-09T15:20">15 h 20</t>. Bonjour à tous

Bienvenue dans ce direct. <t v="2025-10-08">Mercredi</t>, un premier orage avait déjà coupé plusieurs routes autour du Vigan. Selon <m s="prefet">le préfet</m>, <i s="prefet">tous les campings situés en zone inondable ont été évacués</i>.
