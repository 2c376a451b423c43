---
id: it-206
language: it
agency: null
outlet: La Nuova Laguna
domain: lanuovalaguna.example
authors: [Tobia Zennaro]
published: 2024-05-14T07:00:00+02:00
modified: null
dateline: null
copyright: {holders: [La Nuova Laguna], year: 2024, notice: "Testo pubblicato da La Nuova Laguna nel 2024 con licenza CC BY-SA 4.0", licence: CC-BY-SA-4.0, reserved: false}
tdm: allowed
speakers:
  rosin: {name: Alvise Rosin, kind: person, roles: [remèr, artigiano]}
  figlia: {name: Marta Rosin, kind: person, roles: [figlia di Alvise, ingegnera]}
  comune: {name: Comune, kind: organisation, roles: []}
  assessora: {name: Francesca Bortolato, kind: person, roles: [assessora alle Attività produttive]}
  guida: {name: Paola Nardin, kind: person, roles: [guida turistica]}
  turista: {name: un turista di Lione, kind: unnamed, roles: []}
  gondolieri: {name: un gruppo di gondolieri, kind: group, roles: []}
notes: "feature with dialect and craft terms in marks, father and daughter with one surname, opening quotes with no cue, quote followed by full stop outside, quotes reopened in the next paragraph without closing, nested"
---
# L'ultimo «remèr» di San Trovaso chiude bottega

«<q s="rosin" id="1">Il legno ti parla, ma bisogna stare zitti.</q>

«<q s="rosin" id="1">Io sono stato zitto sessant'anni</q>».

Alvise Rosin, 76 anni, «remèr» di Venezia, ripone le sgorbie in una cassetta di latta. <t v="2024-05-31">Il 31 maggio</t> consegnerà le chiavi della bottega di San Trovaso, dove si costruiscono remi e forcole <t v="1854/..">dal 1854</t>.

L'affitto è passato da 900 a 3.400 euro. «<q s="rosin">Mi hanno mandato una mail, e io la posta elettronica non ce l'ho</q>», dice <m s="rosin">l'artigiano</m>. Gliel'ha letta la figlia Marta, ingegnera a Padova. «<q s="figlia">Ho provato a convincerlo a trasferirsi a Marghera</q>», racconta <m s="figlia">Marta Rosin</m>. «<q s="figlia">Mi ha risposto: “<q s="rosin">A Marghera non c'è acqua, c'è umidità</q>”</q>».

### Un marchio senza mani

Il Comune aveva promesso un fondo per le botteghe storiche. «<q s="comune">Le risorse saranno disponibili <t v="2024-33">entro il primo trimestre</t></q>», si leggeva in <m s="comune">una lettera del Comune</m> datata <t v="2023-12-12">12 dicembre</t>. Non è arrivato nulla. L'assessora alle Attività produttive, Francesca Bortolato, ammette il ritardo ma respinge le accuse. «<q s="assessora" id="2">Il bando c'è</q>», precisa <m s="assessora">Bortolato</m>, «<q s="assessora" id="2">mancavano le domande</q>». Secondo <m s="assessora">l'assessora</m>, <i s="assessora">i fondi saranno erogati <t v="2024-22">in estate</t></i>.

<m s="gondolieri">Un gruppo di gondolieri</m> ha scritto al sindaco che <i s="gondolieri">senza il maestro toccherà comprare le forcole su internet</i>. Qualcuno ha appeso alla porta un cartello: «Qui si fermava l'acqua».

Per Paola Nardin, guida turistica, la chiusura era prevedibile. «<q s="guida">Ogni volta che passo di qui, spengo il microfono</q>», confida <m s="guida">Nardin</m>. Un gruppo la segue, fotografa la vetrina e riparte. «<q s="turista">È un negozio di sculture?</q>», chiede <m s="turista">un turista di Lione</m>.

«<q s="rosin">Magari</q>», gli risponde <m s="rosin">Rosin</m>. «<q s="rosin">Le sculture non remano</q>».

La forcola più bella, quella che il maestro chiama «la Sposa», non è in vendita. La porterà via <t v="2024-05-31">l'ultimo giorno</t>, in barca.
