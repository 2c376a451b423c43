---
id: fr-943
language: fr
agency: AFP
outlet: "Le Quotidien National"
domain: le-quotidien-national.example
authors: []
published: 2026-05-18T16:47:00+02:00
modified: null
dateline: {place: "Paris", agency: AFP, date: 2026-05-18}
copyright: {holders: ["Le Quotidien National"], year: 2026, notice: "© Le Quotidien National 2026", licence: null, reserved: false}
tdm: null
speakers:
  famille: {name: "famille de Line Castel", kind: group, roles: []}
  castel: {name: "Line Castel", kind: person, roles: ["chanteuse"]}
  president: {name: "Emmanuel Roussy", kind: person, roles: ["président de la République"]}
  korin: {name: "Marc Korin", kind: person, roles: ["parolier"]}
  dahlia: {name: "Dahlia", kind: person, roles: ["chanteuse"]}
  culture: {name: "Inès Béranger", kind: person, roles: ["ministre de la Culture"]}
  maire: {name: "Fabrice Oudin", kind: person, roles: ["maire de Roubaix"]}
notes: "natural: obituary of a singer with tributes on X and on air (agency copy on a national site)"
---
# Line Castel, la voix de « Rue des Tisserands », est morte à 87 ans

<i s="famille">La chanteuse Line Castel, immense succès populaire des années 1960 et 1970 avec « Rue des Tisserands » et « Les Garçons de juillet », est morte <t v="2026-05-17">dimanche</t> à l’âge de 87 ans</i>, a annoncé <m s="famille">sa famille</m> <t v="2026-05-18">lundi</t>.

« <q s="famille" via="AFP">Line s’est éteinte dans son sommeil, la fenêtre ouverte, comme elle le voulait</q> », ont écrit <m s="famille">ses enfants</m>, Julie et Bertrand, dans un texte transmis à l’AFP. <i s="famille">Les obsèques auront lieu <t v="2026-05-22">vendredi</t> à Roubaix</i>, ont-<m s="famille">ils</m> précisé.

Née Marcelline Casteels dans une courée du Nord, d’un père tisserand et d’une mère piqurière, elle avait débuté à 15 ans dans les bals. Remarquée par l’imprésario Léo Braun, elle remporte <t v="1961">en 1961</t> un radio-crochet face à un certain Johnny Vallée. « <q s="castel" via="Télé Samedi">Je ne chantais pas mieux que lui, je pleurais mieux</q> », disait-<m s="castel">elle</m> <t v="1998">en 1998</t> à Télé Samedi.

Cinquante millions de disques plus tard, elle n’avait jamais quitté sa région. <m s="castel">Elle</m> se définissait comme « <q s="castel" type="mixed">une ouvrière de la chanson</q> » et répétait que <i s="castel">le trac ne l’avait lâchée qu’une fois, le jour de l’enterrement de Léo Braun</i>.

Les hommages ont afflué <t v="2026-05-18">lundi</t>. « <q s="president" via="X">La France perd une voix qui consolait</q> », a écrit <m s="president">le président Emmanuel Roussy</m> sur X. « <q s="president" via="X">Nous avons tous, un jour, attendu quelqu’un rue des Tisserands.</q> »

<m s="culture">La ministre de la Culture</m>, Inès Béranger, a salué « <q s="culture" type="mixed">une femme libre, drôle, indocile</q> », qui avait refusé par deux fois la Légion d’honneur. « <q s="culture">Elle m’avait dit qu’elle préférait les dahlias</q> », a-t-<m s="culture">elle</m> raconté.

Son parolier Marc Korin, 91 ans, avec qui elle s’était brouillée pendant deux décennies, a dit sa peine sur RTL. « <q id="70" s="korin" via="RTL">On s’est réconciliés <t v="2019">en 2019</t>, devant une assiette de moules. Elle m’a demandé pardon, et j’ai compris que c’était grave, parce qu’elle ne demandait jamais pardon</q>, a confié <m s="korin">l’auteur des « Garçons de juillet »</m>, la voix brisée. <q id="70" s="korin" via="RTL">Je n’ai plus personne à qui dire non.</q> »

La jeune génération n’est pas en reste. Dahlia, qui avait repris l’an dernier son premier tube, a publié sur Instagram une photo des deux femmes en coulisses. « <q s="dahlia" via="Instagram">Elle m’a appris à respirer. Merci, Marcelline.</q> »

À Roubaix, <m s="maire">le maire</m>, Fabrice Oudin, a annoncé que <i s="maire">la salle des fêtes porterait désormais son nom</i>. « <q s="maire">Elle y venait encore au thé dansant, incognito avec ses lunettes noires. Tout le monde la reconnaissait et tout le monde faisait semblant</q> », a-t-<m s="maire">il</m> souri.

Son mari, l’accordéoniste Raymond Delvaux, avait disparu <t v="2003">en 2003</t>. Sur sa tombe, elle avait fait graver un seul mot, « Bis ».
