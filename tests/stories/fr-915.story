---
id: fr-915
language: fr
agency: null
outlet: "Le Dauphiné Alpin"
domain: le-dauphine-alpin.example
authors: ["Florian Jacquet"]
published: 2025-02-10T19:25:00+01:00
modified: null
dateline: null
copyright: {holders: ["Le Dauphiné Alpin"], year: 2025, notice: "© Le Dauphiné Alpin 2025", licence: null, reserved: false}
tdm: null
speakers:
  peloton: {name: "Adrien Maurel", kind: person, roles: ["commandant du peloton de gendarmerie de haute montagne", "officier"]}
  guide: {name: "Sandrine Favre", kind: person, roles: ["présidente de la compagnie des guides"]}
  maire: {name: "Robert Charvet", kind: person, roles: ["maire de Valmenier"]}
  station: {name: "domaine skiable", kind: organisation, roles: []}
  presc: {name: "préfecture", kind: organisation, roles: []}
notes: "natural: accident (avalanche), regional daily"
---
# Valmenier : trois skieurs emportés par une avalanche, l’un d’eux est mort

Un skieur de 34 ans a perdu la vie <t v="2025-02-10">lundi</t> dans une avalanche, au-dessus de la station de Valmenier (Savoie). Ses deux compagnons, légèrement blessés, ont été hospitalisés à Albertville.

Le groupe évoluait hors-piste, à 2 300 mètres d’altitude, dans le couloir de la Grande Combe. La plaque s’est détachée <t v="2025-02-10T11:40">vers 11 h 40</t>, sur une largeur de 150 mètres.

« <q s="peloton">Quand nous sommes arrivés, ses amis l’avaient déjà dégagé et le massaient depuis vingt minutes</q> », rapporte <m s="peloton">le commandant du peloton de gendarmerie de haute montagne</m>, Adrien Maurel.

« <q s="peloton">Ils avaient tout le matériel, l’appareil de recherche, la pelle, la sonde. Ils ont fait tout ce qu’il fallait. Cela ne suffit pas toujours.</q> »

La victime, un ingénieur originaire de Lyon, était un pratiquant expérimenté. <m s="peloton">L’officier</m> ajoute que <i s="peloton">le risque était de 4 sur 5 dans le massif</i>.

Trente secouristes, deux chiens et deux hélicoptères ont été mobilisés. Les recherches ont été arrêtées <t v="2025-02-10T14:00">à 14 heures</t>, une fois la certitude acquise que personne d’autre n’était enseveli.

### « <q s="guide">La montagne était belle, c’est le piège</q> »

« <q s="guide">Il est tombé soixante centimètres de neige en deux jours, avec du vent. Et <t v="2025-02-10">ce matin</t>, grand soleil</q> », décrit <m s="guide">Sandrine Favre</m>, présidente de la compagnie des guides.

« <q s="guide">La montagne était belle, c’est le piège. Moi, j’ai annulé mes trois sorties.</q> »

<m s="guide">Elle</m> se garde pourtant de tout jugement. « <q s="guide">Nous avons tous, un jour, traversé une pente où il ne fallait pas aller. Ce garçon n’a pas eu de chance</q> », souffle-t-<m s="guide">elle</m>.

<m s="station">Le domaine skiable</m> rappelle que <i s="station">la Grande Combe n’est ni sécurisée ni surveillée</i>. « <q s="station">Des panneaux le signalent en quatre langues au départ du télésiège</q> », précise-t-<m s="station">on</m> à la direction.

<m s="maire">Le maire</m>, Robert Charvet, n’exclut pas de prendre un arrêté. « <q s="maire" id="51">Interdire la montagne n’a pas de sens, mais fermer un couloir trois jours, je peux le faire</q>, explique-t-<m s="maire">il</m>. <q s="maire" id="51">J’en parlerai <t v="2025-02-11">demain</t> avec les pisteurs.</q> »

C’est le deuxième accident mortel de l’hiver dans la vallée. <t v="2025-01-04">Le 4 janvier</t>, une randonneuse à raquettes, Marie-Hélène Brun, avait été ensevelie près du col de la Sauce. Son mari avait donné l’alerte.

<m s="presc">La préfecture</m> appelle à « <q s="presc" type="mixed">la plus grande prudence</q> » <t v="../2025-02-13">jusqu’à jeudi</t>. Une enquête a été ouverte.

« <q s="peloton">On n’est pas là pour faire la morale. On demande seulement aux gens de lire le bulletin avant de chausser</q> », insiste <m s="peloton">Adrien Maurel</m>.
