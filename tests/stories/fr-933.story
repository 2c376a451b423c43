---
id: fr-933
language: fr
agency: null
outlet: "Ouest-Littoral"
domain: ouest-littoral.example
authors: ["Maëlle Kerdoncuff"]
published: 2026-06-30T06:30:00+02:00
modified: null
dateline: null
copyright: {holders: ["Ouest-Littoral"], year: 2026, notice: "© Ouest-Littoral 2026", licence: null, reserved: false}
tdm: null
speakers:
  yvon: {name: "Yvon Le Guellec", kind: person, roles: ["boulanger"]}
  annick: {name: "Annick Le Guellec", kind: person, roles: ["boulangère"]}
  cliente: {name: "Marie-Thérèse", kind: person, roles: ["cliente"]}
  maire: {name: "Loïc Abgrall", kind: person, roles: ["maire de Plouvénan"]}
notes: "natural: village bakery closes after 41 years (regional daily, western France)"
---
# Plouvénan. La boulangerie des Le Guellec ferme après quarante-et-un ans

<t v="2026-06-30">Ce mardi 30 juin</t>, à 13 h, Yvon et Annick Le Guellec baisseront pour la dernière fois le rideau de leur boulangerie, place de l’Église. Faute de repreneur, le fournil va s’éteindre.

« <q s="yvon">Je me lève à 1 h 30 depuis que j’ai 16 ans. <t v="2026-07-01">Demain</t>, je mettrai quand même le réveil, pour le plaisir de l’éteindre</q> », plaisante <m s="yvon">Yvon Le Guellec</m>, 63 ans, le tablier encore blanc de farine.

Natif de Plouvénan, il a appris le métier chez Marcel Quéré, à Landerneau. « <q s="yvon">Un patron dur, mais juste. Il goûtait tout. Si la baguette n’était pas bonne, il la donnait aux poules devant nous.</q> »

<t v="1985-04">En avril 1985</t>, il reprend le commerce de la veuve Salaün avec Annick, rencontrée au bal des pompiers. « <q s="annick" id="1">J’étais secrétaire médicale. Je ne savais même pas rendre la monnaie</q>, confie <m s="annick">son épouse</m>. <q s="annick" id="1">C’est Mme Salaün qui m’a tout montré, pendant six mois, sans rien demander.</q> »

### « <q s="annick">On a vu trois générations</q> »

Le couple a connu l’arrivée de la supérette, le passage à l’euro, puis le Covid, « <q s="annick" type="mixed">la seule fois où l’on a eu la queue jusqu’au cimetière</q> », selon <m s="annick">Annick</m>. « <q s="annick">On a vu trois générations. Des petits qui venaient chercher un pain au chocolat sur la pointe des pieds sont devenus grands-pères.</q> »

Ils ont mis le fonds en vente <t v="2023">il y a trois ans</t>. <m s="yvon">Yvon</m> explique que <i s="yvon">deux candidats se sont présentés</i> mais que <i s="yvon">la banque n’a suivi ni l’un ni l’autre</i>. « <q s="yvon">Le four consomme 1 900 € d’électricité par mois. Un jeune qui démarre avec ça, plus le loyer, il ne tient pas l’hiver.</q> »

Dans la file, les habitués ont le cœur gros. « <q s="cliente" id="2">Je viens tous les jours, même quand j’ai encore du pain</q>, reconnaît <m s="cliente">Marie-Thérèse</m>, 84 ans. <q s="cliente" id="2">C’est ma promenade. Je ne vais pas me promener jusqu’à un distributeur !</q> »

La mairie a en effet prévu d’installer un distributeur de baguettes, alimenté par un boulanger de Saint-Thégonnec. « <q s="maire">Ce n’est pas l’idéal, j’en suis bien conscient</q> », concède <m s="maire">le maire</m>, Loïc Abgrall. <m s="maire">Il</m> indique que <i s="maire">la commune a fait une offre pour racheter les murs</i> et qu’<i s="maire">elle cherchera un porteur de projet avec la chambre de métiers</i>.

« <q s="maire">Yvon et Annick ont tenu ce bourg debout. On ne les remplacera pas par une machine, on gagne juste un peu de temps.</q> »

Leur fille Solenn, ingénieure à Nantes, n’a jamais songé à reprendre. « <q s="yvon">Et heureusement !</q> », coupe <m s="yvon">le boulanger</m>.

Leur premier projet ? Un voyage en Norvège, <t v="2026-09">en septembre</t>. « <q s="annick" id="61">En quarante-et-un ans, on est partis deux fois plus d’une semaine</q>, calcule <m s="annick">Annick</m>. <q s="annick" id="61">Il paraît que là-bas, leur pain est noir.</q> »

Un pot de l’amitié sera servi <t v="2026-07-04T11:30">samedi 4 juillet, à 11 h 30</t>, à la salle Ar Mor.
