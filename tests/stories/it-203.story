---
id: it-203
language: it
agency: Adnkronos
outlet: Il Transatlantico
domain: iltransatlantico.example
authors: [Lavinia Coppola]
published: 2023-03-16T14:22:00+01:00
modified: null
dateline: {place: Roma, agency: Adnkronos, date: 2023-03-16}
copyright: {holders: [Adnkronos], year: null, notice: "Riproduzione riservata © Copyright Adnkronos", licence: null, reserved: true}
tdm: reserved
speakers:
  salerni: {name: Ettore Salerni, kind: person, roles: ["ministro dell'Agricoltura", "titolare dell'Agricoltura"]}
  chigi: {name: Palazzo Chigi, kind: organisation, roles: []}
  quaranta: {name: Monica Quaranta, kind: person, roles: [capogruppo di Alleanza Rurale alla Camera]}
  alleanza: {name: Alleanza Rurale, kind: organisation, roles: [partito]}
  fonte: {name: una fonte di maggioranza, kind: unnamed, roles: []}
  confcampi: {name: Confcampi, kind: organisation, roles: [associazione]}
  rinaldi: {name: Saverio Rinaldi, kind: person, roles: [presidente di Confcampi, leader degli agricoltori]}
  ue: {name: un portavoce della Commissione europea, kind: unnamed, roles: []}
notes: "Palazzo Chigi, an unnamed majority source, party versus its group leader, association versus its president, \"a detta di\", floating quotes, decree nicknames in marks, quotes closed after the full stop"
---
# Pesticidi, il decreto slitta ancora. <m s="quaranta">Quaranta</m>: "<q s="quaranta">Così non lo votiamo</q>"

Roma, <t v="2023-03-16">16 mar.</t> (Adnkronos) - Il decreto ribattezzato "salva api" non arriverà in Aula <t v="2023-W12">la prossima settimana</t>. La decisione è stata presa <t v="2023-03-15">mercoledì sera</t> al termine di un vertice di maggioranza durato quattro ore.

"<q s="quaranta">Il testo, così com'è, noi non lo votiamo</q>", ha avvertito uscendo <m s="quaranta">Monica Quaranta</m>, capogruppo di Alleanza Rurale alla Camera. "<q s="quaranta">Ci avevano chiesto lealtà, non obbedienza.</q>"

Il titolare dell'Agricoltura, Ettore Salerni, minimizza. "<q s="salerni" id="1">Nessuno strappo</q>", assicura <m s="salerni">il ministro</m>, "<q s="salerni" id="1">si tratta di limare due commi</q>". A chi gli chiedeva se si sentisse isolato, ha risposto: "<q s="salerni">Isolato io? Sono stato al telefono <t v="../2023-03-16">fino a stamattina</t></q>".

<m s="chigi">Palazzo Chigi</m> fa sapere che <i s="chigi">il provvedimento sarà approvato <t v="2023-03-31">entro fine mese</t></i>. A detta di <m s="fonte">una fonte di maggioranza</m>, però, <i s="fonte">i voti al Senato non ci sono</i>. "<q s="fonte">Contiamo e ricontiamo, ne mancano sette</q>", confida.

### Il nodo delle deroghe

A dividere gli alleati è l'articolo 4, che vieta <t v="2024/..">dal 2024</t> undici sostanze oggi ammesse. Per <m s="alleanza">Alleanza Rurale</m> è una norma "<q s="alleanza" type="mixed">scritta da chi non ha mai visto un frutteto</q>". Il partito, <t v="2022-09">a settembre</t>, aveva raccolto il 6,1% promettendo "zero vincoli".

Protesta anche Confcampi. "<q s="confcampi">Chi decide sui campi venga nei campi</q>", si legge in <m s="confcampi">una nota dell'associazione</m>. Più prudente il presidente, Saverio Rinaldi, per il quale <i s="rinaldi">una transizione di tre anni sarebbe accettabile</i>. "<q s="rinaldi">Le api servono prima di tutto a noi</q>", riconosce <m s="rinaldi">il leader degli agricoltori</m>.

Da Bruxelles <m s="ue">un portavoce della Commissione europea</m> ha ricordato che <i s="ue">la direttiva va recepita <t v="2023-06-30">entro il 30 giugno</t></i>. Sul tavolo c'è il rischio di una procedura d'infrazione.

<m s="salerni">Salerni</m> riunirà le parti <t v="2023-03-21">martedì</t>. "<q s="salerni">Porterò io il miele</q>", ha scherzato. Ma <m s="quaranta">Quaranta</m>, informata della battuta, non ha sorriso: "<q s="quaranta">Il miele ce l'abbiamo già. Ci porti gli emendamenti</q>".

(Cop/Adnkronos)
