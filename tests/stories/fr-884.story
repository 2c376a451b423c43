---
id: fr-884
language: fr
agency: AFP
outlet: Le Fil du Midi
domain: le-fil-du-midi.example
authors: []
published: 2026-04-21T18:30:00+02:00
modified: null
dateline: {place: Albi, agency: AFP, date: 2026-04-21}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  prev: {name: Karim Z., kind: person, roles: [professeur de judo, prévenu]}
  pres: {name: Hélène Roussignac, kind: person, roles: [présidente du tribunal]}
  pc1: {name: Andrée Vasseur-Lang, kind: person, roles: [avocate de la Ligue des familles]}
  pc2: {name: Colette Birambeau, kind: person, roles: [avocate]}
  def: {name: Pascal Ormesson, kind: person, roles: [avocat du prévenu]}
  par: {name: Thibaut Grandclerc, kind: person, roles: [procureur]}
notes: trial for threats, accused by initial and by his trade, lawyers of parties, a body in the relative clause, offences in marks
---
# Albi: un professeur de judo jugé pour "menaces de mort"

Albi, 21 avr 2026 (AFP) - Un professeur de judo de Gaillac (Tarn) était jugé mardi pour "menaces de mort" et "apologie de crime" après un message publié sur internet.

"<q s="prev">Les traîtres finiront dans la rivière</q>": pour avoir diffusé cette phrase en janvier, <m s="prev">le professeur de judo de Gaillac</m> (Tarn), 41 ans, comparaissait devant le tribunal correctionnel. Il avait été arrêté et écroué pour "provocation publique à la haine".

Grand, les mains jointes, Karim Z. s'est expliqué pendant une heure. "<q s="prev">C'était une blague entre amis</q>", a affirmé <m s="prev">ce père de deux enfants</m>. Pour <m s="prev">lui</m>, c'était "<q s="prev" type="mixed">une citation de film</q>".

"<q s="pres">Vous aviez neuf cents abonnés, pas neuf amis</q>", s'est étonnée <m s="pres">la présidente du tribunal</m>, Hélène Roussignac. "<q s="prev">Une bêtise</q>", a concédé <m s="prev">le professeur</m>, qui jure avoir effacé le message "<q s="prev" type="mixed">dès le lendemain</q>". <m s="prev">Il</m> dit avoir "<q s="prev" type="mixed">toujours enseigné le respect</q>".

"<q s="pres">Le respect n'était pas dans ce message</q>", a relevé <m s="pres">la magistrate</m>.

Pour <m s="pc1">Andrée Vasseur-Lang</m>, avocate de la Ligue des familles, qui s'est constituée partie civile, Karim Z., "<q s="pc1" type="mixed">sportif de bon niveau</q>", savait ce qu'il faisait. Ce message est un "<q s="pc1" type="mixed">appel à la violence</q>", un an après l'attentat du Groupe du Nord. "<q s="pc1">Des familles ont eu peur</q>", a déploré <m s="pc1">l'avocate</m>. "<q s="pc1">Elles ont peur encore</q>", a-t-<m s="pc1">elle</m> ajouté.

Pour <m s="pc2">sa consœur Colette Birambeau</m>, qui intervient pour le Collectif tarnais contre la haine, le texte est "<q s="pc2" type="mixed">limpide</q>" et le dossier "<q s="pc2" type="mixed">accablant</q>".

"<q s="par">La loi est la même pour tous</q>", a lancé <m s="par">le procureur Thibaut Grandclerc</m>, qui a requis huit mois avec sursis. L'avocat du prévenu, Pascal Ormesson, a plaidé la relaxe. "<q s="def">Il n'a menacé personne</q>", a dit <m s="def">Me Ormesson</m>.

Le jugement a été mis en délibéré au 12 mai.
