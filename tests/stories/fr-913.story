---
id: fr-913
language: fr
agency: null
outlet: "L’Équinoxe Sport"
domain: l-equinoxe-sport.example
authors: ["Samir Benkhelifa", "Baptiste Noël"]
published: 2025-01-22T21:03:00+01:00
modified: null
dateline: null
copyright: {holders: ["L’Équinoxe Sport"], year: 2025, notice: "© L’Équinoxe Sport 2025", licence: null, reserved: false}
tdm: null
speakers:
  roux: {name: "Gaëtan Roux", kind: person, roles: ["directeur sportif de Saint-Aubert"]}
  silva: {name: "Rafael Nunes", kind: person, roles: ["milieu de terrain"]}
  agent: {name: "Carlo Benedetti", kind: person, roles: ["agent de Rafael Nunes"]}
  dupuich: {name: "Marcel Dupuich", kind: person, roles: []}
  club: {name: "Saint-Aubert", kind: organisation, roles: ["club"]}
  coach: {name: "Hervé Lacombe", kind: person, roles: ["entraîneur de Saint-Aubert"]}
notes: "natural: transfer news"
---
# Mercato : Rafael Nunes signe à Saint-Aubert <t v="../2028-06">jusqu’en juin 2028</t>

Le feuilleton est terminé. Saint-Aubert, leader du championnat, a officialisé <t v="2025-01-22">mercredi soir</t> l’arrivée du milieu brésilien Rafael Nunes (25 ans), pour 14 millions d’euros et quatre millions de bonus.

« <q s="club" via="Instagram">Rafael portera le numéro 8. Bienvenue à la maison !</q> » a écrit <m s="club">le club</m> sur Instagram, en légende d’une photo du joueur devant le vieux moulin de la ville.

Prêté <t v="2024-07/..">depuis juillet</t> à Lugano, Nunes sort de six mois pleins, avec sept buts et cinq passes décisives. Trois clubs de Premier League s’étaient renseignés.

« <q s="roux" id="51">On le suivait depuis un an et demi</q>, a expliqué <m s="roux">Gaëtan Roux</m>, le directeur sportif. <q s="roux" id="51">Il voit le jeu avant les autres. Des joueurs comme ça, à ce prix, il n’y en a plus.</q> »

« <q s="roux">On a failli le perdre <t v="2025-01-20">lundi</t>. Un club anglais a mis plus d’argent sur la table, mais Rafael avait donné sa parole.</q> »

<m s="roux">Le dirigeant</m> a assuré que <i s="roux">le mercato hivernal du club était terminé</i>, tout en laissant la porte ouverte à un départ. Barré par le retour de blessure de Thibault Kessler, l’Autrichien Lukas Brandner intéresse Metz et Genk.

« <q s="roux">Lukas est un garçon exemplaire. S’il veut jouer davantage, on l’écoutera</q> », a-t-<m s="roux">il</m> dit.

### « <q s="silva">J’ai appelé mon père en pleurant</q> »

Le principal intéressé a été présenté dans la foulée. « <q s="silva" id="52">Quand l’agent m’a dit que c’était bon, j’ai appelé mon père en pleurant</q>, a raconté <m s="silva">Rafael Nunes</m>, dans un français déjà très correct. <q s="silva" id="52">Il a conduit un bus pendant trente ans à Recife pour que je puisse jouer.</q> »

<m s="silva">Le milieu de terrain</m> a confié que <i s="silva">l’entraîneur l’avait convaincu en une seule conversation</i>. « <q s="silva">Il m’a parlé de football pendant deux heures, pas une fois d’argent.</q> »

Son agent, Carlo Benedetti, a lui aussi le sourire. « <q s="agent">C’était une négociation longue mais correcte</q> », a-t-<m s="agent">il</m> déclaré au quotidien Il Campo. <m s="agent">Il</m> y révèle que le contrat comporte une clause « <q s="agent" type="mixed" via="Il Campo">raisonnable</q> » en cas de descente.

Hervé Lacombe pourrait le lancer <t v="2025-01-25">samedi</t>, à Montalier. « <q s="coach" id="53">Il s’est entraîné <t v="2025-01-22">ce matin</t>, il est prêt</q>, a glissé <m s="coach">l’entraîneur</m>. <q s="coach" id="53">Maintenant, je ne suis pas magicien, il lui faudra du temps.</q> »

Saint-Aubert compte quatre points d’avance sur Brécy avant cette 19e journée. Son dernier titre remonte à <t v="1988">1988</t>, à l’époque du légendaire Marcel Dupuich. « <q s="coach">Marcel m’a envoyé un message <t v="2025-01-21">hier</t>. Il a écrit "<q s="dupuich">doucement</q>". Je vais l’écouter.</q> »
