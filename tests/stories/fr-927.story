---
id: fr-927
language: fr
agency: null
outlet: "Ouest-Littoral"
domain: ouest-littoral.example
authors: ["Nolwenn Le Floch", "Pierre Gautier"]
published: 2025-11-14T20:02:00+01:00
modified: null
dateline: null
copyright: {holders: ["Ouest-Littoral"], year: 2025, notice: "© Ouest-Littoral 2025", licence: null, reserved: false}
tdm: null
speakers:
  kerloch: {name: "Yvonnick Kerloch", kind: person, roles: ["président du comité des pêches", "patron pêcheur"]}
  riou: {name: "Anna Riou", kind: person, roles: ["porte-parole de l’association Baie vivante", "militante"]}
  prefete: {name: "Sophie Lanvin", kind: person, roles: ["préfète"]}
  pref: {name: "préfecture", kind: organisation, roles: []}
  guyot: {name: "Mathieu Guyot", kind: person, roles: ["biologiste"]}
  maire: {name: "Hervé Quéméner", kind: person, roles: ["maire de Porz-Even-Vras"]}
notes: "natural: council/environment dispute with scientists, fishermen, prefect; several speakers one after another"
---
# Coquilles Saint-Jacques : la fermeture d’une partie de la baie passe mal
## Un arrêté interdit la pêche dans un tiers de la baie <t v="../2026-03-31">jusqu’au 31 mars</t>. Les professionnels dénoncent une décision « <q s="kerloch" type="mixed">prise derrière un bureau</q> ».

La colère couvait, elle a débordé <t v="2025-11-14">vendredi matin</t>. Une centaine de marins pêcheurs se sont rassemblés sur le port de Porz-Even-Vras pour protester contre la fermeture d’une zone de 64 km², décidée <t v="2025-11-12">mercredi</t> par la préfecture.

« <q s="kerloch" id="51">On apprend ça par mail, un mercredi soir, alors que les bateaux étaient prêts à sortir <t v="2025-11-13">le lendemain</t></q>, s’étrangle <m s="kerloch">Yvonnick Kerloch</m>, président du comité des pêches. <q s="kerloch" id="51">C’est un manque de respect total.</q> »

Le patron du « Petit Mousse » n’a pas dormi de la nuit. Il a quatre matelots à bord, tous pères de famille, et un emprunt qui court <t v="../2034">jusqu’en 2034</t>.

« <q s="kerloch">La coquille, c’est 60 % de mon chiffre d’affaires entre octobre et Noël. Si on me l’enlève, je fais quoi ?</q> »

<m s="kerloch">Il</m> affirme que <i s="kerloch">la ressource n’a jamais été aussi abondante</i>. « <q s="kerloch">Mon père en remontait deux fois moins. Il serait encore là, il rigolerait.</q> »

### Une algue toxique

<m s="pref">La préfecture</m> répond que <i s="pref">la mesure ne vise pas à préserver la ressource, mais à protéger les consommateurs</i>. Des prélèvements ont révélé la présence d’une algue produisant une toxine dangereuse pour l’homme.

« <q s="prefete" id="52">Je n’ai pas pris cette décision de gaieté de cœur</q>, a assuré <m s="prefete">la préfète</m>, Sophie Lanvin, en fin de matinée. <q s="prefete" id="52">Les taux relevés étaient trois fois supérieurs au seuil. Aucun préfet n’aurait signé autre chose.</q> »

<m s="prefete">Mme Lanvin</m> a annoncé que <i s="prefete">des analyses seraient faites chaque lundi</i> et que <i s="prefete">la zone pourrait rouvrir par secteurs</i>. Un fonds d’aide de 800 000 € est à l’étude.

« <q s="prefete">J’ai parlé avec M. Kerloch pendant une heure. Il est en colère, il est aussi responsable. Nous trouverons un chemin.</q> »

Pour Mathieu Guyot, biologiste à la station marine, le phénomène n’a rien de surprenant. « <q s="guyot" id="53">L’eau était à 17 degrés <t v="2025-10">fin octobre</t>, deux de plus que la normale</q>, explique <m s="guyot">le chercheur</m>. <q s="guyot" id="53">C’est exactement ce que cette algue aime.</q> »

<m s="guyot">Il</m> rappelle qu’<i s="guyot">un épisode semblable avait duré onze semaines <t v="2021">en 2021</t></i>. À l’époque, sa collègue Jeanne Abiven avait recommandé un réseau de bouées d’alerte. Il n’a jamais vu le jour.

« <q s="guyot">Avec ces bouées, on aurait gagné dix jours. Jeanne avait raison trop tôt</q>, regrette-t-<m s="guyot">il</m>. »

### « <q s="riou">Regarder la terre</q> »

L’association Baie vivante, elle, appelle à regarder du côté de la terre. « <q s="riou" id="54">Une algue, ça mange. Et ce qu’elle mange, ce sont les nitrates qui descendent des rivières</q>, martèle <m s="riou">Anna Riou</m>, sa porte-parole. <q s="riou" id="54">Les pêcheurs paient une facture qui n’est pas la leur.</q> »

<m s="riou">La militante</m> demande que <i s="riou">les agriculteurs du bassin-versant soient associés aux discussions</i>.

Au milieu, <m s="maire">le maire</m>, Hervé Quéméner, tente de calmer le jeu. « <q s="maire" id="55">Ici, tout le monde a un cousin pêcheur et un cousin paysan</q>, soupire-t-<m s="maire">il</m>. <q s="maire" id="55">Je ne vais pas choisir entre les deux.</q> »

Une réunion est prévue <t v="2025-11-18">mardi</t> à Saint-Brieuc. « <q s="kerloch" id="56">On viendra avec nos chiffres, nos bottes, et nos femmes</q>, prévient <m s="kerloch">Yvonnick Kerloch</m>. <q s="kerloch" id="56">Et on ne repartira pas avec une promesse.</q> »
