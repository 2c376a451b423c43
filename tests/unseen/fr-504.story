---
id: fr-504
language: fr
agency: null
outlet: Radio Galène
domain: radiogalene.example
authors: [Tristan Bonnefoy]
published: 2027-02-02T07:12:00+01:00
modified: null
dateline: null
copyright: {holders: [Radio Galène], year: 2027, notice: "Radio Galène 2027 – transcription sous licence CC BY 4.0", licence: CC-BY-4.0, reserved: false}
tdm: allowed
speakers:
  bergere: {name: Lucie Ancelin, kind: person, roles: [bergère, autrice]}
  editrice: {name: "l'éditrice", kind: unnamed, roles: []}
  pere: {name: le père de Lucie Ancelin, kind: unnamed, roles: []}
  prefete: {name: Violaine Démaret-Klein, kind: person, roles: [préfète de la Drôme, préfète]}
  syndic: {name: Patrice Rouvière, kind: person, roles: [président de la Fédération ovine]}
  loup: {name: "un agent de l'Office de la biodiversité", kind: unnamed, roles: []}
notes: "transcription d'entretien de radio avec questions sans marques, réponses sans marques, puis réactions brèves en style indirect; paroles rapportées du père et de l'éditrice dans les réponses; titre de livre; agent anonyme; préfète et bergère elle"
---
# Lucie Ancelin, bergère : « <q s="bergere">Le loup ne lit pas, mais il m'a fait écrire</q> »

Elle garde six cents brebis dans le Vercors et vient de publier « Nuits blanches, laine noire », vendu à 90.000 exemplaires <t v="2026-10/..">depuis octobre</t>. Lucie Ancelin était l'invitée de la matinale <t v="2027-02-02">mardi</t>.

Tristan Bonnefoy : Comment vous est venue l'idée de ce livre ?

<m s="bergere">Lucie Ancelin</m> : <q s="bergere">D'une lampe frontale. La nuit, quand les chiens s'énervent, on ne dort plus. J'avais un carnet, pour noter les agnelages. J'ai commencé à noter la peur.</q>

Vous étiez comptable à Lyon. Qu'a dit votre famille ?

<m s="bergere">Lucie Ancelin</m> : <q s="bergere">Ma mère a pleuré. Mon père, lui, a posé une seule question : “<q s="pere">Tu seras déclarée ?</q>” Il avait raison, la première année je ne l'étais pas.</q>

Vous ne prenez pas parti, pour ou contre le loup. C'est rare.

<m s="bergere">Lucie Ancelin</m> : <q s="bergere">On me le reproche assez. Mon éditrice m'avait prévenue. Elle disait : “<q s="editrice">Les uns te trouveront tiède, les autres te trouveront sale.</q>” Je suis tiède et sale, ça me va.</q>

<t v="2026-08-15">Le 15 août</t>, vous avez perdu vingt-trois bêtes.

<m s="bergere">Lucie Ancelin</m> : <q s="bergere">Vingt-quatre. La dernière, je l'ai trouvée <t v="2026-08-18">trois jours après</t>. Un agent est venu constater. Il a dit : “<q s="loup">C'est un chien, peut-être.</q>” Je lui ai montré la mâchoire. Il a dit : “<q s="loup">Peut-être pas.</q>” C'est tout ce que l'État m'a dit cette année-là.</q>

Est-ce que vous remonterez <t v="2027-06">en juin</t> ?

<m s="bergere">Lucie Ancelin</m> : <q s="bergere">J'ai déjà commandé le sel.</q>

### Les réactions

Invitée à répondre, <m s="prefete">la préfète de la Drôme</m>, Violaine Démaret-Klein, a promis à l'antenne que <i s="prefete">les constats seraient désormais signés sous dix jours</i>. « <q s="prefete">J'ai lu le livre de Mme Ancelin deux fois</q> », a-t-<m s="prefete">elle</m> affirmé. « <q s="prefete">La page 112 m'a fait honte.</q> »

Sur cette page, l'autrice raconte un appel resté sans réponse. Patrice Rouvière, président de la Fédération ovine, la connaît par cœur. <m s="syndic">Il</m> regrette que <i s="syndic">la jeune femme n'appelle pas au tir</i>. « <q s="syndic">Elle écrit bien et elle compte bien, c'est déjà deux choses que le ministère ne fait pas</q> », a-t-<m s="syndic">il</m> reconnu.

La bergère n'a pas voulu lui répondre. « <q s="bergere">Patrice m'a prêté son bélier</q> », a-t-<m s="bergere">elle</m> seulement dit. « <q s="bergere">On ne se fâche pas avec un homme qui vous prête son bélier.</q> »
