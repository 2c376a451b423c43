---
id: fr-416
language: fr
agency: AFP
outlet: Le Petit Niçois du Soir
domain: petitnicois.example
authors: []
published: 2026-01-09T17:25:00+01:00
modified: null
dateline: {place: Nice, agency: AFP, date: 2026-01-09}
copyright: {holders: [AFP], year: 2026, notice: "© 2026 AFP. Tous droits réservés", licence: null, reserved: true}
tdm: null
speakers:
  suspect: {name: un homme de 38 ans, kind: unnamed, roles: []}
  procureur: {name: Damien Martinelli-Roux, kind: person, roles: [procureur de la République, magistrat]}
  directrice: {name: Aurore Pellegrin, kind: person, roles: ["directrice de l'agence", "directrice d'agence"]}
  employe: {name: un employé, kind: unnamed, roles: []}
  commissaire: {name: Virginie Sarrazin, kind: person, roles: [commissaire, négociatrice du Raid]}
  mere: {name: la mère du suspect, kind: unnamed, roles: []}
  avocate: {name: Inès Boumediene-Costa, kind: person, roles: [avocate du suspect]}
  ministre: {name: Laurent Nuñez, kind: person, roles: ["ministre de l'Intérieur", ministre]}
  police: {name: police, kind: organisation, roles: []}
  voisin: {name: un commerçant, kind: unnamed, roles: []}
notes: "prise d'otages; suspect, procureur, employé, ministre et commerçant comme il; directrice, commissaire, mère et avocate comme elle; âge et qualité comme seules désignations du suspect; police comme elle; heures"
---
# Nice : fin de la prise d'otages, <m s="suspect">le suspect</m> voulait « <q s="suspect" type="mixed">parler à quelqu'un</q> »

Nice, <t v="2026-01-09">9 jan 2026</t> (AFP) - <i s="procureur">Un homme de 38 ans qui retenait quatre personnes dans une agence bancaire de Nice s'est rendu <t v="2026-01-09">vendredi</t> sans résistance après cinq heures de négociations</i>, a annoncé <m s="procureur">le procureur de la République</m>.

« <q s="procureur">Il n'y a aucun blessé et l'arme était factice</q> », a précisé <m s="procureur">Damien Martinelli-Roux</m> devant la presse. <m s="procureur">Le magistrat</m> a indiqué que <i s="procureur">le suspect, un ancien client, était inconnu de la justice</i>.

L'alerte avait été donnée <t v="2026-01-09T09:05">à 09h05</t> par la directrice de l'agence, cachée dans la salle des coffres. « <q s="directrice" id="4" via="AFP">Je l'ai reconnu à sa voix</q>, a raconté à l'AFP <m s="directrice">Aurore Pellegrin</m>. <q s="directrice" id="4" via="AFP">C'est moi qui lui avais refusé son prêt <t v="2025-11">en novembre</t>.</q> »

À l'intérieur, selon <m s="employe">un employé</m>, <i s="employe">il n'a pas crié une seule fois</i>. « <q s="employe">Il nous a demandé nos prénoms, puis si on avait faim</q> », se souvient <m s="employe">ce dernier</m>, encore pâle. « <q s="suspect">Je veux juste parler à quelqu'un qui n'appuie pas sur la touche étoile</q> », aurait répété <m s="suspect">le preneur d'otages</m>.

Ce quelqu'un, ce fut la commissaire Virginie Sarrazin, négociatrice du Raid. « <q s="commissaire" id="1">On a parlé de sa fille, de foot et de taux d'intérêt</q>, a-t-<m s="commissaire">elle</m> dit. <q s="commissaire" id="1">Sur les taux, il en savait plus que moi.</q> » <m s="commissaire">Elle</m> a souligné que <i s="commissaire">la mère du trentenaire avait joué un rôle décisif</i>. Venue de Menton en taxi, celle-ci lui a parlé au téléphone <t v="2026-01-09T13:40">à 13h40</t>. « <q s="mere">Je lui ai dit que le repas refroidissait</q> », a-t-<m s="mere">elle</m> confié.

### Hommage du ministre

<m s="ministre">Le ministre de l'Intérieur</m>, Laurent Nuñez, a salué sur X « <q s="ministre" type="mixed" via="X">le sang-froid exemplaire</q> » des policiers. <m s="ministre">Il</m> a annoncé qu'<i s="ministre">il se rendrait à Nice <t v="2026-01-10">samedi matin</t></i>. La police a levé le périmètre de sécurité <t v="2026-01-09T15:00~">vers 15h00</t>. <m s="police">Elle</m> assure que <i s="police">toutes les écoles du quartier ont rouvert</i>.

Le suspect a été placé en garde à vue. Son avocate, Inès Boumediene-Costa, a dépeint « <q s="avocate" type="mixed">un homme à bout, pas un bandit</q> ». « <q s="avocate">Il m'a demandé de présenter ses excuses à Mme Pellegrin</q> », a-t-<m s="avocate">elle</m> ajouté. L'intéressée les a acceptées. « <q s="directrice">Je ne sais pas si j'ai eu tort de dire non</q> », a soupiré <m s="directrice">la directrice</m>. « <q s="directrice">Mais j'ai eu tort de le dire par courriel.</q> »

Un commerçant du boulevard a baissé son rideau toute la matinée. « <q s="voisin">J'ai perdu 300 euros et gagné une histoire</q> », a-t-<m s="voisin">il</m> lâché.
