---
id: fr-871
language: fr
agency: Keystone-ATS
outlet: Le Messager du Chablais
domain: messager-chablais.example
authors: []
published: 2026-06-29T15:30:00+02:00
modified: null
dateline: {place: Val-d'Arve, agency: ATS, date: 2026-06-29}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  syndic: {name: Pierre-Alain Moulin, kind: person, roles: [président de la commune]}
  etat: {name: Florence Darbellay, kind: person, roles: [conseillère d'Etat, ministre]}
  geologue: {name: Reto Zumthor, kind: person, roles: [géologue cantonal]}
  police: {name: Steve Berthod, kind: person, roles: [porte-parole de la police cantonale]}
  pol: {name: police cantonale, kind: organisation, roles: []}
  gardienne: {name: Anouk Pralong, kind: person, roles: [gardienne de la cabane]}
  habitant: {name: un habitant du hameau, kind: unnamed, roles: []}
notes: Swiss mudslide; guillemets, conseiller d'Etat, syndic, geologist, hut keeper, police spokesperson; told Keystone-ATS, RTS
---
# Val-d'Arve: une coulée de boue coupe le village du monde

Une coulée de boue a emporté un pont et trois chalets <t v="2026-06-28">dimanche soir</t> à Val-d'Arve (VS). <i s="pol">Aucune victime n'est à déplorer</i>, a indiqué <t v="2026-06-29">lundi</t> <m s="pol">la police cantonale</m>. Quelque 140 personnes ont été évacuées.

«<q s="police" via="Keystone-ATS">Tous les habitants ont été localisés</q>», a précisé à Keystone-ATS <m s="police">Steve Berthod</m>, porte-parole de la police cantonale. «<q s="police" via="Keystone-ATS">Deux randonneurs allemands ont été héliportés, ils sont sains et saufs</q>».

Le président de la commune n'avait pas dormi. «<q s="syndic">J'ai entendu un grondement, comme un train de marchandises</q>», raconte <m s="syndic">Pierre-Alain Moulin</m>, bottes aux pieds devant la maison de commune. <m s="syndic">Il</m> estime que <i s="syndic">la route ne sera pas rouverte <t v="2026-07-15">avant la mi-juillet</t></i>.

La conseillère d'Etat Florence Darbellay s'est rendue sur les lieux <t v="2026-06-29">dans la matinée</t>. «<q s="etat" id="1">Nous ne laisserons pas cette vallée seule</q>», a promis <m s="etat">la ministre</m>, «<q s="etat" id="1">et l'argent ne sera pas un obstacle</q>». <i s="etat">Un crédit d'urgence sera soumis au gouvernement <t v="2026-07-01">mercredi</t></i>, a-t-<m s="etat">elle</m> ajouté.

Pour <m s="geologue">le géologue cantonal</m>, Reto Zumthor, le danger n'est pas écarté. «<q s="geologue">Il reste 30'000 mètres cubes de matériaux en amont</q>», avertit <m s="geologue">le spécialiste</m>. D'après <m s="geologue">lui</m>, <i s="geologue">le dégel du pergélisol a joué un rôle décisif</i>.

«<q s="gardienne" via="RTS">Le torrent a changé de couleur vers 18 heures, j'ai compris tout de suite</q>», a témoigné sur la RTS <m s="gardienne">Anouk Pralong</m>, gardienne de la cabane des Becs. C'est elle qui a donné l'alerte.

Dans la salle de gymnastique de la vallée, transformée en dortoir, on s'organise. «<q s="habitant">On a sauvé les vaches et les photos de famille</q>», dit <m s="habitant">un habitant du hameau</m>, qui préfère taire son nom. «<q s="habitant">Le reste, c'est du bois</q>».

<m s="syndic">M. Moulin</m> a tenu à remercier les pompiers, dont il a salué «<q s="syndic" type="mixed">le sang-froid exemplaire</q>». Le village, surnommé «le bout du monde», avait déjà été isolé <t v="2000-10">en octobre 2000</t>.
