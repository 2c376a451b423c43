---
id: it-426
language: it
agency: Adnkronos
outlet: Corsia Nord
domain: corsianord.example
authors: []
published: 2024-07-05T18:12:00+02:00
modified: null
dateline: {place: Bologna, agency: Adnkronos, date: 2024-07-05}
copyright: {holders: [Adnkronos], year: 2024, notice: "Adnkronos 2024 - riproduzione riservata", licence: null, reserved: true}
tdm: null
speakers:
  lepore: {name: Matteo Lepore, kind: person, roles: [sindaco, primo cittadino]}
  salvini: {name: Matteo Salvini, kind: person, roles: [ministro, leader della Lega, titolare delle Infrastrutture]}
  tassista: {name: Roberto Mantovani, kind: person, roles: [tassista]}
  docente: {name: Elena Dalmonte, kind: person, roles: [docente di Trasporti, professoressa]}
  comune: {name: Comune di Bologna, kind: organisation, roles: [amministrazione]}
  barista: {name: una barista, kind: unnamed, roles: []}
notes: two men with one given name (Matteo Lepore, Matteo Salvini) so that surname or role decides, city 30, taxi driver with Mantovani, professor and bartender both lei, Comune as speaker next to its mayor, term Citta 30 in marks
---
# Bologna, sei mesi a 30 all'ora. <m s="lepore">Il sindaco</m>: "<q s="lepore">Undici croci in meno</q>"

Bologna, <t v="2024-07-05">5 lug.</t> (Adnkronos) - A sei mesi dall'entrata in vigore della "Città 30", il Comune di Bologna ha diffuso i dati sugli incidenti. <m s="comune">L'amministrazione</m> rende noto che <i s="comune">i feriti sono diminuiti del 10,7% <t v="2024-01/2024-06">tra gennaio e giugno</t></i>.

"<q s="lepore">Dietro le percentuali ci sono undici croci in meno</q>", ha commentato <m s="lepore">il sindaco Matteo Lepore</m>. Al ministro Matteo Salvini, che ha bocciato il provvedimento, <m s="lepore">il primo cittadino</m> ha ricordato che <i s="lepore">la legge parla di sicurezza e non di velocità</i>.

Immediata la risposta dell'altro Matteo. "<q s="salvini" id="1">A 30 all'ora ci va la processione</q> - ha detto <m s="salvini">Salvini</m> a Bari - <q s="salvini" id="1">e nemmeno tutta</q>". <m s="salvini">Il leader della Lega</m> ha annunciato che <i s="salvini">la direttiva sarà aggiornata <t v="2024-09">a settembre</t></i>.

Chi guida per mestiere ha un'opinione più sfumata. "<q s="tassista">Il primo mese ho bestemmiato, il secondo ho ascoltato la radio</q>", racconta <m s="tassista">Roberto Mantovani</m>, tassista. Secondo <m s="tassista">lui</m>, <i s="tassista">una corsa dalla stazione dura due minuti di più</i>.

Elena Dalmonte, docente di Trasporti, invita alla cautela. "<q s="docente">Sei mesi sono pochi per una statistica e molti per una polemica</q>", osserva. <m s="docente">La professoressa</m> precisa che <i s="docente">il calo era cominciato <t v="2022">nel 2022</t></i>.

In via Mascarella una barista indica i tavolini. "<q s="barista">Prima mi arrivavano gli specchietti nel cappuccino</q>", sorride <m s="barista">la donna</m>.

Lepore, che <t v="2024-07-08">lunedì</t> sarà a Roma, spera di vedere il ministro. "<q s="lepore">Lo invito a fare un giro in bici, casco compreso</q>", ha detto. "<q s="salvini" via="Facebook">Vengo in ruspa</q>", ha replicato <m s="salvini">il titolare delle Infrastrutture</m> su Facebook.
