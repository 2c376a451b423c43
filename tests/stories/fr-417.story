---
id: fr-417
language: fr
agency: AFP
outlet: Techno Matin
domain: techno-matin.example
authors: [Soizic Le Guellec]
published: 2026-09-15T16:40:00+02:00
modified: null
dateline: {place: Paris, agency: AFP, date: null}
copyright: null
tdm: reserved
speakers:
  fondatrice: {name: Yasmine Derradji, kind: person, roles: [fondatrice de Lumen, patronne de la start-up, trentenaire]}
  cofondateur: {name: Quentin Salmon-Lévy, kind: person, roles: [cofondateur, directeur scientifique]}
  cnil: {name: Cnil, kind: organisation, roles: [gendarme des données personnelles]}
  presidente: {name: Marie-Laure Denis, kind: person, roles: [présidente de la Cnil]}
  lumen: {name: Lumen, kind: organisation, roles: [start-up]}
  acteur: {name: Francis Hautecœur, kind: person, roles: [comédien]}
  avocat: {name: Arthur Nogaret, kind: person, roles: [avocat du comédien]}
  ministre: {name: Clara Chappaz, kind: person, roles: [ministre déléguée au Numérique, ministre]}
  investisseur: {name: un investisseur, kind: unnamed, roles: []}
notes: "intelligence artificielle et voix; fondatrice, présidente de la Cnil et ministre elle, cofondateur, comédien, avocat et investisseur il; start-up et Cnil elle aussi; message vocal; nom de produit entre guillemets; excuses et rectification"
---
# IA : la Cnil inflige 12 millions d'euros d'amende à Lumen pour une voix « <q s="cnil" type="mixed">volée</q> »

Paris (AFP) - Le gendarme des données personnelles a condamné <t v="2026-09-15">mardi</t> la start-up française Lumen à une amende de 12 millions d'euros pour avoir imité sans autorisation la voix du comédien Francis Hautecœur.

La Cnil reproche à l'entreprise d'avoir entraîné son assistant « Félix » sur 900 heures de livres audio lus par l'acteur. <m s="cnil">Elle</m> estime que la ressemblance « <q s="cnil" type="mixed">ne doit rien au hasard</q> ». « <q s="presidente">Une voix est une donnée personnelle au même titre qu'un visage</q> », a souligné <m s="presidente">sa présidente</m>, Marie-Laure Denis.

La fondatrice de Lumen a annoncé un recours. « <q s="fondatrice" id="1">Nous n'avons rien volé</q>, a déclaré <m s="fondatrice">Yasmine Derradji</m> lors d'une visioconférence, <q s="fondatrice" id="1">nous avons écouté.</q> » <m s="fondatrice">La trentenaire</m> soutient que <i s="fondatrice">« Félix » est le mélange de 41 voix</i>. Mais son propre directeur scientifique l'a contredite. « <q s="cofondateur" via="Le Monde">Il y avait 41 voix au début, il en restait une à la fin</q> », a concédé <m s="cofondateur">Quentin Salmon-Lévy</m> dans Le Monde.

Le cofondateur a quitté la société <t v="2026-08-31">le 31 août</t>. « <q s="fondatrice">Quentin a le droit d'être triste</q> », a commenté <m s="fondatrice">la patronne de la start-up</m>. <m s="lumen">Lumen</m> a ensuite fait savoir, dans un communiqué, qu'<i s="lumen">elle retirait la voix incriminée <t v="2026-09-18/..">à partir de vendredi</t></i>.

### « <q s="acteur">J'ai répondu à moi-même</q> »

À 81 ans, l'acteur raconte avoir découvert son double au volant. « <q s="acteur">Ma petite-fille avait installé la chose dans l'auto. Je lui ai demandé l'heure, j'ai répondu à moi-même</q> », dit <m s="acteur">le comédien</m>. « <q s="acteur">Le plus vexant, c'est qu'il articule mieux.</q> »

Son avocat, Arthur Nogaret, réclame au civil un euro par phrase prononcée. Il en a compté, assure-t-<m s="avocat">il</m>, « <q s="avocat" type="mixed">quatre-vingts millions, bonjours compris</q> ».

La ministre déléguée au Numérique a pris acte de la sanction. <m s="ministre">Clara Chappaz</m> a jugé que la décision « <q s="ministre" type="mixed">protège sans interdire</q> ». « <q s="ministre" via="franceinfo">La France veut des champions, mais des champions qui signent des contrats</q> », a-t-<m s="ministre">elle</m> dit <t v="2026-09-15">dans la matinée</t> sur franceinfo.

Reste la question du financement. Lumen devait lever 150 millions d'euros <t v="2026-10">en octobre</t>. « <q s="investisseur">Le produit est formidable, c'est le silence qui coûte cher</q> », glisse <m s="investisseur">un investisseur</m> sous le couvert de l'anonymat.

Mme Derradji a tenté un geste. Elle a laissé un message d'excuses sur le répondeur du comédien. « <q s="acteur">C'était gentil</q> », admet <m s="acteur">M. Hautecœur</m>. « <q s="acteur">Je n'ai pas rappelé, on ne sait jamais qui écoute.</q> »

La Cnil avait déjà prononcé un avertissement <t v="2025-36">au quatrième trimestre 2025</t>. L'amende est la plus lourde qu'elle ait infligée à une jeune pousse <t v="2018/..">depuis 2018</t>.
