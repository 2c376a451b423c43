---
id: fr-405
language: fr
agency: AFP
outlet: Le Sportif du Grand Ouest
domain: sportif-grandouest.example
authors: [Yves-Marie Kerbiriou]
published: 2026-05-31T20:15:00+02:00
modified: null
dateline: {place: Paris, agency: AFP, date: null}
copyright: {holders: [Agence France-Presse], year: null, notice: "© Agence France-Presse", licence: null, reserved: false}
tdm: null
speakers:
  lorca: {name: Noa Lorcat, kind: person, roles: [Bretonne, 41e joueuse mondiale]}
  dvorak: {name: Tereza Dvořáčková, kind: person, roles: [Tchèque, tête de série N.2]}
  coach: {name: Hicham Benslimane, kind: person, roles: [entraîneur de Noa Lorcat]}
  directrice: {name: Amandine Roussel-Petit, kind: person, roles: [directrice du tournoi, ancienne joueuse]}
  arbitre: {name: "l'arbitre de chaise", kind: unnamed, roles: []}
  pere: {name: Yannick Lorcat, kind: person, roles: [père de Noa Lorcat, ostréiculteur]}
  fft: {name: Fédération française de tennis, kind: organisation, roles: [FFT]}
notes: "huitième de finale à Roland-Garros; deux joueuses et la directrice comme elle, entraîneur et père comme il; nationalité et région comme rôles; père et fille de même nom; incises dans les guillemets; surnom et expression entre guillemets"
---
# Roland-Garros : Lorcat renverse la Tchèque Dvořáčková et se voit « <q s="lorca" type="mixed">en short chez les reines</q> »

Paris (AFP) - Menée 6-2, 5-1, la Bretonne Noa Lorcat a sauvé quatre balles de match avant d'éliminer <t v="2026-05-31">dimanche</t> la Tchèque Tereza Dvořáčková, tête de série N.2, et de s'offrir le premier quart de finale de sa carrière en Grand Chelem.

« <q s="lorca" id="1">À 5-1, j'ai pensé à mon train de retour</q>, a-t-<m s="lorca">elle</m> avoué sur le court, <q s="lorca" id="1">et comme il était annulé, j'ai continué.</q> »

La 41e joueuse mondiale, que le Central appelait déjà « la Menhir » à la fin du deuxième set, n'a plus lâché que trois jeux (2-6, 7-5, 6-1). « <q s="dvorak">Elle a joué comme quelqu'un qui n'a rien à faire <t v="2026-06-01">le lendemain</t></q> », a constaté <m s="dvorak">la Tchèque</m>, beaucoup moins souriante. « <q s="dvorak">Moi, j'ai joué comme quelqu'un qui a déjà réservé.</q> »

<m s="dvorak">Dvořáčková</m> s'est plainte d'une décision à 5-4. <m s="dvorak">Elle</m> a soutenu que la balle de Lorcat était sortie « <q s="dvorak" type="mixed">d'une main</q> ». « <q s="arbitre">J'ai vu la trace et elle touchait</q> », lui avait répondu sur le moment <m s="arbitre">l'arbitre de chaise</m>. La directrice du tournoi, Amandine Roussel-Petit, a donné raison à ce dernier. « <q s="directrice">La terre battue n'oublie rien</q>, a souri <m s="directrice">l'ancienne joueuse</m>. »

Dans le clan breton, on pleurait. « <q s="coach">Je lui ai dit de respirer, c'est tout ce que je sais faire</q> », a raconté <m s="coach">Hicham Benslimane</m>, qui entraîne Lorcat <t v="2022/..">depuis 2022</t>. Selon <m s="coach">lui</m>, <i s="coach">sa joueuse s'était foulé la cheville <t v="2026-05-29">vendredi</t> à l'entraînement</i>.

Son père, Yannick Lorcat, ostréiculteur à Cancale, n'était pas là. « <q s="pere" via="Ouest-France">La marée n'attend pas, et puis je lui porte la poisse</q> », a expliqué <m s="pere">celui-ci</m> à Ouest-France. « <q s="pere">Je regarde les scores entre deux paniers.</q> »

<m s="fft">La FFT</m> a confirmé que <i s="fft">la Française serait invitée à Wimbledon <t v="2026-06-29/..">à partir du 29 juin</t></i>. <t v="2026-06-02">Mardi</t>, elle affrontera la gagnante du match entre l'Américaine et la Kazakhe, qui devait débuter <t v="2026-05-31T20:30">à 20h30</t>. A-t-elle seulement de quoi se changer ? « <q s="lorca">J'avais pris des affaires pour trois jours</q> », a reconnu <m s="lorca">la Bretonne</m>. « <q s="lorca">Mais maman a une machine.</q> »

La dernière joueuse bretonne à ce stade remontait <t v="1978">à 1978</t>.
