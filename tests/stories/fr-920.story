---
id: fr-920
language: fr
agency: null
outlet: "La Voix des Hauts"
domain: la-voix-des-hauts.example
authors: ["Perrine Duquesne"]
published: 2025-11-15T08:00:00+01:00
modified: null
dateline: null
copyright: {holders: ["La Voix des Hauts"], year: 2025, notice: "© La Voix des Hauts 2025", licence: null, reserved: false}
tdm: null
speakers:
  fille: {name: "Claire Vandamme", kind: person, roles: ["fille du défunt"]}
  maire: {name: "Patrick Lenoir", kind: person, roles: ["maire"]}
  ami: {name: "Stanislas Kowalczyk", kind: person, roles: ["ancien mineur", "ami"]}
  jeune: {name: "Yanis Merabet", kind: person, roles: ["arbitre"]}
  defunt: {name: "Jean Vandamme", kind: person, roles: ["président du club"]}
  district: {name: "district de football", kind: organisation, roles: []}
notes: "natural: obituary with tributes, regional daily"
---
# Auchy-le-Vieux dit adieu à Jean Vandamme, « le Président »

Il avait présidé le club de football pendant quarante et un ans. Jean Vandamme s’est éteint <t v="2025-11-12">mercredi</t>, à l’âge de 88 ans, à l’hôpital de Béthune.

« <q s="fille" id="51">Papa est parti tranquillement, avec la radio allumée</q>, confie <m s="fille">sa fille</m>, Claire. <q s="fille" id="51">C’était soir de Coupe d’Europe, il n’aurait pas aimé qu’on l’éteigne.</q> »

Fils et petit-fils de mineurs, il était descendu à la fosse à 14 ans, avant de devenir électricien, puis formateur. <m s="fille">Claire Vandamme</m> raconte qu’<i s="fille">il lisait chaque soir le dictionnaire, une page à la fois</i>.

« <q s="fille">Il avait quitté l’école trop tôt et il en gardait une sorte de faim.</q> »

Stanislas Kowalczyk, 86 ans, a travaillé avec lui au fond. « <q s="ami" id="52"><t v="1961">En 1961</t>, un éboulement m’a bloqué la jambe. Tout le monde est remonté, Jean est resté</q>, se rappelle <m s="ami">l’ancien mineur</m>. <q s="ami" id="52">Il m’a parlé pendant six heures. De foot, évidemment.</q> »

« <q s="ami">On s’est disputés toute notre vie sur les arbitres, et on ne s’est jamais fâchés.</q> »

Au club, il lavait les maillots, traçait le terrain, payait de sa poche les licences des gamins qui n’avaient pas les moyens. Deux de ses protégés, Michel Soares et Karim Ziane, sont passés professionnels.

### « <q s="jeune">Il m’a appris à perdre</q> »

Yanis Merabet, 24 ans, arbitre en National, a débuté à Auchy. « <q s="jeune" id="53">J’étais un petit râleur</q>, explique-t-<m s="jeune">il</m>. <q s="jeune" id="53">Il m’a donné un sifflet et il m’a dit : "<q s="defunt">Vas-y, essaie de faire mieux</q>". Je n’ai jamais lâché le sifflet.</q> »

« <q s="jeune">Il m’a appris à perdre. C’est plus utile que d’apprendre à gagner</q>, ajoute <m s="jeune">le jeune homme</m>. »

<m s="maire">Le maire</m>, Patrick Lenoir, avait tenté trois fois de le faire entrer au conseil municipal. <m s="maire">Il</m> sourit en se souvenant que <i s="maire">la réponse était toujours la même</i>.

« <q s="maire" id="54">Il me disait qu’il faisait déjà de la politique, mais avec des ballons</q>, rapporte <m s="maire">l’élu</m>. <q s="maire" id="54">C’était un homme droit, un homme bon. La commune perd son grand-père.</q> »

Dans un message publié sur Facebook, <m s="district">le district de football</m> salue « <q s="district" type="mixed" via="Facebook">un bénévole comme on n’en fait plus</q> ». « <q s="district" via="Facebook">Une minute de silence sera observée <t v="2025-11-15/2025-11-16">ce week-end</t> sur tous les terrains de l’Artois</q> », annonce-t-<m s="district">il</m>.

Les funérailles auront lieu <t v="2025-11-18">mardi</t>, <t v="2025-11-18T10:30">à 10 h 30</t>, en l’église Saint-Vaast. La famille ne souhaite ni fleurs ni plaques.

« <q s="fille">Que les gens viennent en écharpe du club. Il détestait les cravates</q> », demande <m s="fille">Claire</m>.

À la demande du maire, le stade portera bientôt son nom. « <q s="maire">Cette fois, il ne pourra pas refuser</q> », glisse <m s="maire">Patrick Lenoir</m>.
