---
id: fr-916
language: fr
agency: null
outlet: "Salut Magazine"
domain: salut-magazine.example
authors: ["Vanessa Kolb"]
published: 2025-03-11T12:00:00+01:00
modified: null
dateline: null
copyright: {holders: ["Salut Magazine"], year: 2025, notice: "© Salut Magazine 2025", licence: null, reserved: false}
tdm: null
speakers:
  mila: {name: "Mila Santerre", kind: person, roles: ["chanteuse"]}
  olympe: {name: "Olympe", kind: person, roles: ["fille de la chanteuse"]}
  leo: {name: "Léo Darcourt", kind: person, roles: ["comédien"]}
  proche: {name: "proche du couple", kind: unnamed, roles: []}
  mere: {name: "Brigitte", kind: person, roles: ["mère de la chanteuse"]}
notes: "natural: celebrity news, told the magazine, Instagram"
---
# Mila Santerre et Léo Darcourt séparés : « <q s="mila">Nous restons une famille</q> »

C’est elle qui l’a annoncé. <t v="2025-03-10">Lundi soir</t>, la chanteuse Mila Santerre a confirmé sur Instagram sa séparation d’avec le comédien Léo Darcourt, après huit ans de vie commune.

« <q s="mila">Nos chemins se séparent, sans colère et sans drame. Nous restons une famille et nous le resterons toujours</q> », a écrit <m s="mila">l’interprète de « Minuit moins le quart »</m> à ses 2,4 millions d’abonnés.

Les rumeurs couraient <t v="2024-12/..">depuis décembre</t>. Léo Darcourt, 39 ans, avait emménagé dans un appartement du 11e arrondissement de Paris, et le couple ne s’était plus montré ensemble depuis la remise des prix de la Chanson.

« <q s="proche" id="51">Ils ont tout essayé</q>, confie <m s="proche">un proche</m>. <q s="proche" id="51">Elle en tournée, lui sur des tournages au Canada, ils ne faisaient plus que se croiser à l’aéroport.</q> »

« <q s="proche">Il n’y a personne d’autre, ni d’un côté ni de l’autre. On peut arrêter de chercher.</q> »

Parents d’une petite Olympe, 5 ans, ils se partageront la garde. Interrogée <t v="2025-03-11">ce mardi matin</t> à la radio, <m s="mila">Mila Santerre</m> a expliqué que <i s="mila">leur fille allait bien</i> et qu’elle avait « <q s="mila" type="mixed">compris à sa manière</q> ».

« <q s="mila">Elle m’a demandé si elle aurait deux chambres. Je lui ai dit oui. Elle a répondu : "<q s="olympe">Alors ça va</q>"</q> », a raconté <m s="mila">la chanteuse</m> en riant.

« <q s="mila">Léo est un père merveilleux. Je ne laisserai personne dire le contraire.</q> »

### Le silence de l’acteur

Léo Darcourt, lui, n’a rien publié. Il tourne actuellement à Montréal la série « Les Glaces », aux côtés de Juliette Marchal. Contacté par « Salut », son agent n’a pas donné suite.

<t v="2025-01">En janvier</t>, l’acteur s’était confié dans nos pages sur l’usure du quotidien. « <q s="leo" id="52">On croit que l’amour suffit. Il faut aussi être dans la même ville</q>, disait-<m s="leo">il</m>. <q s="leo" id="52">Mila est la personne la plus drôle que je connaisse, et elle me manque onze mois sur douze.</q> »

Du côté des Santerre, on fait bloc. « <q s="mere" via="Le Progrès de Nancy">Ma fille est solide, elle en a vu d’autres</q> », a déclaré <m s="mere">sa mère</m>, Brigitte, au « Progrès de Nancy ». « <q s="mere">Et Léo sera toujours le bienvenu à notre table.</q> »

La chanteuse sera <t v="2025-03-22">samedi 22 mars</t> sur la scène du Zénith de Lille. <m s="mila">Elle</m> promet que <i s="mila">le concert aura bien lieu</i>.

« <q s="mila">Je ne sais pas faire autre chose que chanter quand ça va mal. Et quand ça va bien aussi, d’ailleurs</q> », a-t-<m s="mila">elle</m> dit. Son prochain album, « Deux clés », paraîtra <t v="2025-23">à l’automne</t>.
