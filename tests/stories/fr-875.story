---
id: fr-875
language: fr
agency: Belga
outlet: L'Écho du Brabant
domain: echo-brabant.example
authors: [Olivier Lambrecht]
published: 2026-09-22T11:20:00+02:00
modified: null
dateline: {place: BRUXELLES, agency: BELGA, date: 2026-09-22}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  ministre: {name: Valérie Delcourt, kind: person, roles: [ministre de l'Éducation]}
  deputee: {name: Fatima Ouali, kind: person, roles: [députée écologiste]}
  syndicat: {name: Joseph Marchal, kind: person, roles: [président de la CGE]}
  directeur: {name: Benoît Renson, kind: person, roles: [directeur d'école]}
  eleve: {name: Inès, kind: person, roles: [élève de rhéto]}
  pacte: {name: Conseil de l'enseignement, kind: organisation, roles: []}
notes: Belgian education reform; minister, opposition member in a committee, union, school head, students; guillemets with spaces
---
# Réforme des rythmes scolaires : « <q s="ministre">On ne recule pas, on ajuste</q> », dit <m s="ministre">Valérie Delcourt</m>

La ministre de l'Éducation, Valérie Delcourt, a défendu <t v="2026-09-22">mardi</t> devant le Parlement de la Fédération Wallonie-Bruxelles sa réforme des rythmes scolaires, après une semaine de manifestations.

« <q s="ministre">On ne recule pas, on ajuste</q> », a martelé <m s="ministre">la ministre</m>. Selon <m s="ministre">elle</m>, <i s="ministre">la journée de cours sera allégée dès la rentrée 2027</i>.

La députée écologiste Fatima Ouali n'a pas été convaincue. « <q s="deputee">Vous ajustez comme on rafistole un toit qui fuit</q> », a-t-<m s="deputee">elle</m> lancé. <m s="deputee">Mme Ouali</m> a rappelé que <i s="deputee">42% des écoles manquent de professeurs</i>.

Pour <m s="syndicat">le président de la CGE</m>, Joseph Marchal, le texte est « <q s="syndicat" type="mixed">une usine à gaz</q> ». « <q s="syndicat" id="1" via="Bel Info">Les enseignants sont fatigués</q> », a-t-<m s="syndicat">il</m> déploré au micro de Bel Info, « <q s="syndicat" id="1" via="Bel Info">et on leur demande de courir plus vite</q> ».

<m s="pacte">Le Conseil de l'enseignement</m> a pour sa part estimé que <i s="pacte">le calendrier était intenable</i>.

Dans son école de Wavre, Benoît Renson jongle avec les horaires. « <q s="directeur">J'ai trois professeurs de maths pour neuf cents élèves</q> », confie <m s="directeur">le directeur</m>. « <q s="directeur">Alors la réforme, vous savez...</q> »

Inès, élève de rhéto, manifestait pour la première fois. « <q s="eleve">On parle de nous, mais jamais avec nous</q> », regrette <m s="eleve">la jeune fille</m>, une pancarte « Laissez-nous dormir » à la main.

Le vote est prévu <t v="2026-10-14">le 14 octobre</t>. « <q s="ministre">J'aurai une majorité</q> », a assuré <m s="ministre">Mme Delcourt</m> en quittant l'hémicycle.
