---
id: fr-930
language: fr
agency: null
outlet: "Vingt Minutes Chrono"
domain: vingt-minutes-chrono.example
authors: ["Jeanne Lemoigne"]
published: 2026-03-05T12:20:00+01:00
modified: null
dateline: null
copyright: {holders: ["Vingt Minutes Chrono"], year: 2026, notice: "© Vingt Minutes Chrono 2026", licence: null, reserved: false}
tdm: null
speakers:
  baron: {name: "Clémence Baron", kind: person, roles: ["juriste à l’association Consom’Droits"]}
  lila: {name: "Lila", kind: person, roles: ["cliente", "étudiante à Villeurbanne"]}
  hugo: {name: "Hugo", kind: person, roles: ["client"]}
  vitalog: {name: "Vitalog", kind: organisation, roles: ["transporteur"]}
  drissi: {name: "Nadia Drissi", kind: person, roles: ["ministre déléguée à la Consommation"]}
  sambron: {name: "Olivier Sambron", kind: person, roles: ["délégué général de la fédération du commerce en ligne"]}
notes: "natural: consumer news (free daily site), delivery-charge dispute, association, ministry and company"
---
# Colis : « <q s="lila">Ils me réclament 14 euros pour un cadeau</q> »… Ces frais de livraison que personne n’a vus venir

<t v="2026-02/..">Depuis le début du mois de février</t>, des milliers de clients reçoivent un texto leur demandant de payer un « complément d’acheminement ». Ce n’est pas une arnaque, et c’est bien ce qui agace.

Lila, 22 ans, a d’abord cru à une tentative d’hameçonnage. « <q s="lila" id="1">J’ai supprimé le message trois fois</q>, raconte <m s="lila">cette étudiante de Villeurbanne</m>. <q s="lila" id="1">Au quatrième, j’ai appelé, et là, une dame m’a expliqué très poliment que je devais 14 euros.</q> »

Le colis contenait un pull tricoté par sa grand-mère, qui habite à Guéret. « <q s="lila">Ma grand-mère avait déjà payé 8,90 euros à la poste. Elle ne comprend toujours pas ce qu’elle a fait de travers.</q> »

Même mésaventure pour Hugo, qui attendait des pièces de vélo. <m s="hugo">Le trentenaire</m> dit avoir refusé de payer « <q s="hugo" type="mixed">par principe</q> ». Son paquet est reparti chez l’expéditeur. « <q s="hugo">Maintenant, il faudrait que je paie le retour</q> », s’étrangle-t-<m s="hugo">il</m>.

### « <q s="baron">Un prix, c’est un prix</q> »

À l’association Consom’Droits, on a reçu plus de 1.100 signalements en quatre semaines. « <q s="baron" id="2">Le Code de la consommation est limpide : un prix, c’est un prix</q>, rappelle <m s="baron">Clémence Baron</m>, juriste. <q s="baron" id="2">On ne peut pas ajouter une ligne une fois que le contrat est formé.</q> »

Selon <m s="baron">elle</m>, <i s="baron">neuf plaintes sur dix concernent le même transporteur</i>, Vitalog, racheté <t v="2025">l’an dernier</t> par le groupe néerlandais Ostermeer. La juriste conseille de ne pas payer, de garder les captures d’écran et de saisir la plateforme SignalConso. « <q s="baron">Et surtout, de ne pas s’énerver contre le livreur. Il n’y est pour rien, il touche 1,80 euro par colis.</q> »

Contacté par nos soins, <m s="vitalog">Vitalog</m> assure que ce supplément ne vise que les colis « <q s="vitalog" type="mixed">hors gabarit</q> » et qu’<i s="vitalog">il figure dans ses conditions générales</i>. <m s="vitalog">L’entreprise</m> reconnaît toutefois « <q s="vitalog" type="mixed">un défaut d’information</q> » et promet « <q s="vitalog" type="mixed">un geste commercial</q> » aux clients qui en feront la demande.

Pas suffisant pour Nadia Drissi, la ministre déléguée à la Consommation. « <q s="drissi" via="RMC">Un geste commercial, c’est quand on a envie d’être gentil. Là, il s’agit de respecter la loi</q> », a-t-<m s="drissi">elle</m> taclé <t v="2026-03-05">ce jeudi matin</t> sur RMC. <m s="drissi">Elle</m> a annoncé que <i s="drissi" via="RMC">les services de la Répression des fraudes avaient ouvert une enquête</i>.

Du côté des professionnels, on marche sur des œufs. <m s="sambron">Olivier Sambron</m>, le délégué général de la fédération du commerce en ligne, admet que « <q s="sambron" type="mixed">l’image du secteur en prend un coup</q> » mais met en cause la hausse du gazole et des péages.

« <q s="sambron">La livraison gratuite n’a jamais existé. Quelqu’un la payait, c’est tout. La question, c’est de savoir qui paiera demain.</q> »

Lila, elle, a fini par récupérer son pull. C’est le gardien de l’immeuble, Monsieur Ferreira, qui a convaincu le livreur. « <q s="lila">Il lui a offert un café. Ça a coûté moins cher que 14 euros.</q> »
