---
id: it-506
language: it
agency: null
outlet: Il Foglio d'Alpe
domain: fogliodalpe.example
authors: [Delfina Sartor]
published: 2023-09-25T07:00:00+02:00
modified: null
dateline: null
copyright: {holders: [Delfina Sartor], year: 2023, notice: "© Delfina Sartor 2023", licence: null, reserved: false}
tdm: null
speakers:
  primo: {name: il primo pastore, kind: unnamed, roles: []}
  secondo: {name: il secondo pastore, kind: unnamed, roles: []}
  maestra: {name: Tullia Bortot, kind: person, roles: [maestra]}
  emma: {name: Emma, kind: person, roles: [alunna]}
  comune: {name: Comune, kind: organisation, roles: []}
notes: fable-like report of a quarrel between two shepherds who are never named (il primo, il secondo, l'uno, l'altro), schoolteacher writes it down, child by first name, notice of the council
---
# I due pastori della Forcella non si parlano da undici anni, ma si rispondono

<m s="primo">Il primo</m> dice che <i s="primo">l'acqua viene dalla sua parte</i>. <m s="secondo">Il secondo</m> dice che <i s="secondo">l'acqua non ha parte</i>. In mezzo c'è un abbeveratoio.

«<q s="primo">Riferisca al mio vicino che le sue pecore russano</q>», detta <m s="primo">il primo</m>, che ha ottant'anni e il cappello.

«<q s="secondo">Riferisca che è il suo cane</q>», ribatte <m s="secondo">l'altro</m>, che ne ha settantanove e non ce l'ha.

A riferire è Tullia Bortot, la maestra, che <t v="2012-06/..">dal giugno del 2012</t> sale due volte la settimana e porta le parole di qua e di là. «<q s="maestra">All'inizio traducevo anche il tono</q>», confessa. «<q s="maestra">Poi ho imparato a lasciarlo per strada.</q>»

La sua alunna Emma, otto anni, ne ha fatto un tema. «<q s="emma">Secondo me si vogliono bene, ma non vogliono farsi vedere</q>», ha scritto <m s="emma">la bambina</m>. Voto: dieci.

<m s="comune">Il Comune</m> ha comunicato <t v="2023-09-18">lunedì scorso</t> che <i s="comune">l'abbeveratoio sarà rifatto <t v="2024-22">la prossima estate</t></i> e che <i s="comune">avrà due vasche</i>.

La maestra ha portato la notizia in quota <t v="2023-09-22">venerdì</t>. Ha cominciato da quello con il cappello. «<q s="primo">Due vasche?</q>», ha chiesto. È rimasto a guardare la valle. «<q s="primo">E poi chi glielo dice, al vicino, che le pecore russano?</q>»

Il vicino ha voluto sapere cosa avesse risposto lui. Poi ha detto che <i s="secondo">una vasca basta</i>.

<t v="2023-09-24">Ieri</t>, sul muro della malga, Emma ha trovato una scritta con il gesso. «<q s="secondo">Una</q>», diceva. Sotto, in un'altra calligrafia: «<q s="primo">Una</q>».
