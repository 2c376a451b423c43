---
id: it-872
language: it
agency: Adnkronos
outlet: La Tribuna Sportiva
domain: tribuna-sportiva.example
authors: []
published: 2026-05-24T23:20:00+02:00
modified: null
dateline: {place: Verona, agency: Adnkronos, date: 2026-05-24}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  mister: {name: Stefano Guidetti, kind: person, roles: [allenatore dello Scaligera, tecnico]}
  capitano: {name: Andrea Pavan, kind: person, roles: [capitano, difensore]}
  patron: {name: Ottavio Zardini, kind: person, roles: [patron dello Scaligera, presidente]}
  avv: {name: Luís Carvalhal, kind: person, roles: [tecnico del Lecco Calcio, portoghese]}
  tifoso: {name: Gianni, kind: person, roles: [tifoso]}
notes: sport; relegation survived, coach, captain, owner, opponent coach, Sky-like TV; caporali, mister
---
# Scaligera salva all'ultimo respiro, Guidetti: «<q s="mister">Ho invecchiato dieci anni</q>»

Verona, <t v="2026-05-24">24 mag.</t> (Adnkronos) - Lo Scaligera resta in Serie A. Il gol di Andrea Pavan al 96' vale il 2-1 sul Lecco Calcio e la salvezza all'ultima giornata.

«<q s="mister" via="Tele Arena">Ho invecchiato dieci anni, ma ne valeva la pena</q>», ha detto <m s="mister">Stefano Guidetti</m> ai microfoni di Tele Arena. «<q s="mister">Quando sono arrivato, <t v="2026-01">a gennaio</t>, eravamo ultimi e ci davano per morti</q>».

Il tecnico ha poi confermato che <i s="mister">il suo contratto scade <t v="2026-06-30">il 30 giugno</t></i>. «<q s="mister" id="1">Del futuro</q>», ha tagliato corto, «<q s="mister" id="1">parlerò con il presidente davanti a un bicchiere di Amarone</q>».

L'uomo del giorno è il capitano, al terzo gol in carriera. «<q s="capitano">Non ho nemmeno guardato la porta</q>», ha ammesso <m s="capitano">Pavan</m>. <m s="capitano">Il difensore</m> ha raccontato di aver giocato gli ultimi minuti con i crampi. «<q s="capitano">Dedico la rete a mia moglie Chiara, che <t v="2026-05-20">mercoledì</t> ha partorito</q>», ha aggiunto.

Ottavio Zardini, patron del club, ha assistito alla partita dal parcheggio. «<q s="patron">Non ce la facevo, ho ascoltato i boati</q>», ha confessato <m s="patron">il presidente</m>. Secondo <m s="patron">Zardini</m>, <i s="patron">la società investirà venti milioni sul mercato</i>. E su Guidetti: «<q s="patron">Resta, a costo di chiuderlo a chiave</q>».

Deluso Luís Carvalhal, che retrocede dopo due stagioni. «<q s="avv" id="c">Il calcio è crudele</q>», ha commentato <m s="avv">il portoghese</m>, «<q s="avv" id="c">ma oggi hanno meritato loro</q>». <m s="avv">L'allenatore del Lecco</m> ha assicurato che <i s="avv">non si dimetterà</i>.

Fuori dallo stadio la festa è andata avanti fino a notte. «<q s="tifoso">Mia moglie mi aspetta a casa da ieri</q>», ha gridato <m s="tifoso">Gianni</m>, un tifoso con la sciarpa gialloblù e il cartello «Mai più così».
