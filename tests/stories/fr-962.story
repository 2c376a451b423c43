---
id: fr-962
language: fr-FR
agency: null
outlet: "Ouest Quotidien"
domain: ouestquotidien.example
authors: ["Gaël Kervadec"]
published: 2026-02-19T21:05:00+01:00
modified: null
dateline: null
copyright: null
tdm: null
speakers:
  president: {name: "Yvon Le Bras", kind: person, roles: ["président du tribunal"]}
  avocate: {name: "Morgane Tilly", kind: person, roles: ["avocate de la défense"]}
  prevenu: {name: "Loïc Caradec", kind: person, roles: ["ancien trésorier"]}
  procureure: {name: "Annick Flohic", kind: person, roles: ["procureure de la République"]}
notes: "court feed: charges in marks are no speech, one-word answers are"
---
# Procès du trésorier de Port-Navan : le récit de l'audience

<m s="prevenu">Loïc Caradec</m>, 58 ans, ancien trésorier du port, comparaissait <t v="2026-02-19">jeudi</t> pour « abus de confiance », « escroquerie » et « blanchiment ».

### 9 h 30. L'appel

« <q s="president">Asseyez-vous</q> », ordonne <m s="president">le président, Yvon Le Bras</m>. Le prévenu reste debout. « <q s="prevenu">Pardon</q> », dit <m s="prevenu">Loïc Caradec</m>, qui n'avait pas entendu.

### 10 h 15. Les comptes

<m s="president">Le président</m> lit une liste de virements. « <q s="president">Exact ?</q> », demande-t-<m s="president">il</m>. « <q s="prevenu">Exact</q> », reconnaît <m s="prevenu">l'ancien trésorier</m>. « <q s="prevenu">Faux</q> », proteste-t-<m s="prevenu">il</m> en revanche au troisième.

### 14 h 00. Le réquisitoire

<m s="procureure">La procureure de la République, Annick Flohic</m>, décrit un homme « <q s="procureure" type="mixed">seul</q> », « <q s="procureure" type="mixed">rusé</q> » et « <q s="procureure" type="mixed">sans remords</q> ». <m s="procureure">Elle</m> requiert deux ans de prison pour « abus de confiance » et demande la relaxe pour « blanchiment ».

« <q s="avocate">Sévère</q> », réagit <m s="avocate">son avocate, Morgane Tilly</m>, pendant la suspension. <m s="avocate">Elle</m> estime que <i s="avocate">les pièces comptables ont été mal lues</i>.

### 16 h 45. La défense

« <q s="avocate">Relaxe</q> », réclame <m s="avocate">Morgane Tilly</m> au terme d'une plaidoirie d'une heure. <m s="prevenu">Son client</m> se dit « <q s="prevenu" type="mixed">épuisé</q> ». Le jugement sera rendu <t v="2026-03-26">le 26 mars</t>.
