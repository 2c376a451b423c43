---
id: fr-932
language: fr
agency: null
outlet: "Le Mondial"
domain: le-mondial.example
authors: ["Sandrine Cabut-Lorrain"]
published: 2026-01-22T06:00:00+01:00
modified: null
dateline: null
copyright: {holders: ["Le Mondial"], year: 2026, notice: "© Le Mondial 2026", licence: null, reserved: false}
tdm: null
speakers:
  lhote: {name: "Marianne Lhote", kind: person, roles: ["présidente du tribunal pour enfants de Bobigny", "magistrate"]}
notes: "natural: interview feature with a retiring judge (national daily), one speaker, fragments in the paraphrase"
---
# Marianne Lhote, trente-huit ans à juger les enfants des autres
## La présidente du tribunal pour enfants de Bobigny quitte la magistrature <t v="2026-01-31">à la fin du mois</t>. Sans amertume, mais avec « <q s="lhote" type="mixed">une colère intacte</q> ».

Elle a posé sur le bureau une boîte à chaussures. Dedans, il y a des dessins, des cartes postales, un bracelet brésilien et une photo d’identité. « <q s="lhote" id="1">Celui-là, je l’ai placé à 4 ans</q>, dit <m s="lhote">Marianne Lhote</m> en la retournant. <q s="lhote" id="1">Il est chauffeur de bus. Il m’a klaxonnée, un jour, boulevard Lénine.</q> »

À 64 ans, dont trente-huit de magistrature, la présidente du tribunal pour enfants de Bobigny range ses affaires. Elle n’aime pas le mot retraite, qui lui évoque « <q s="lhote" type="mixed">une armée battue</q> ».

Battue, elle ne l’est pas. Mais <m s="lhote">elle</m> décrit une institution « <q s="lhote" type="mixed">à l’os</q> », où les mesures d’assistance éducative attendent jusqu’à quatorze mois avant d’être exécutées. « <q s="lhote">Vous écrivez sur un papier qu’un enfant est en danger. Vous signez. Et il ne se passe rien. À force, on ne sait plus si l’on juge ou si l’on tient un registre.</q> »

Fille d’un facteur de Vierzon et d’une couturière, elle est entrée à l’École nationale de la magistrature <t v="1986">en 1986</t>, « <q s="lhote" type="mixed">par admiration pour un juge de feuilleton</q> ». Son premier poste, à Béthune, l’a vaccinée contre la télévision. C’est là qu’elle rencontre Jean Delattre, éducateur, qui deviendra son mari et dont <m s="lhote">elle</m> assure qu’<i s="lhote">il lui a appris l’essentiel</i>.

« <q s="lhote" id="2">Jean me répétait qu’un enfant ne ment jamais sur sa peur</q>, se souvient-<m s="lhote">elle</m>. <q s="lhote" id="2">Il peut mentir sur tout le reste, les coups, les vols, les fugues. Pas là-dessus.</q> »

De l’affaire Dorval, qui la rendit brièvement célèbre <t v="2009">en 2009</t>, elle parle peu. Elle avait refusé de remettre en détention un garçon de 15 ans soupçonné d’avoir incendié un gymnase. L’ancien maire Gérard Fontenoy avait réclamé sa révocation ; le ministre de l’époque s’était ému à la télévision. L’adolescent fut mis hors de cause un an plus tard.

« <q s="lhote">Fontenoy ne s’est jamais excusé. Ce n’est pas grave. Le garçon, lui, m’a écrit.</q> »

Sur la réforme de la justice des mineurs adoptée <t v="2025-12">en décembre</t>, la magistrate est plus diserte. <m s="lhote">Elle</m> n’y voit « <q s="lhote" type="mixed">qu’un empilement de sévérités</q> » et rappelle que <i s="lhote">les condamnations prononcées contre des mineurs ont augmenté de 12 % en cinq ans sans que personne se sente plus en sécurité</i>.

Juge-t-elle que l’époque est plus violente ? Elle hésite. « <q s="lhote">Plus précoce, oui. Plus seule, surtout. Quand j’ai commencé, derrière chaque gamin, il y avait un oncle, une voisine, un curé, un entraîneur. Aujourd’hui, il y a un téléphone.</q> »

Sa successeure, Aïcha Benmansour, arrive de Lyon <t v="2026-02-02">le 2 février</t>. Marianne Lhote lui laissera les plantes, pas la boîte. « <q s="lhote">Elle se fera la sienne</q> », sourit-<m s="lhote">elle</m>.

Et après ? <m s="lhote">Cette lectrice de Simenon</m> dit n’avoir « <q s="lhote" type="mixed">aucun projet, et c’est délicieux</q> ». On insiste. <m s="lhote">Elle</m> finit par avouer qu’<i s="lhote">elle s’est inscrite à un cours de conduite de bus</i>.
