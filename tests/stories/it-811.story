---
id: it-811
language: it
agency: ANSA
outlet: La Gazzetta dello Stretto
domain: la-gazzetta-dello-stretto.example
authors: []
published: 2026-05-06T19:22:00+02:00
modified: null
dateline: {place: CATANIA, agency: ANSA, date: 2026-05-06}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  rinaldo: {name: Carmelo Rinaldo, kind: person, roles: [capo della Protezione civile regionale]}
  sindaca: {name: Agata Mirabella, kind: person, roles: [sindaca di Zafferana Alta, prima cittadina]}
  vulcanologo: {name: Pietro Scalisi, kind: person, roles: [vulcanologo dell'Osservatorio etneo, esperto]}
  ministro: {name: Fabio Lorenzetti, kind: person, roles: [ministro per la Protezione civile]}
  albergatore: {name: Salvo Torrisi, kind: person, roles: [titolare di un albergo, albergatore]}
notes: disaster; civil protection head, mayor, minister, volcanologist, hotel owner; curly quotes
---
# Etna, la lava a un chilometro dalle case. Il sindaco: “<q s="sindaca">Pronti a evacuare</q>”

CATANIA, <t v="2026-05-06">06 MAG</t> - Una colata lavica alimentata dalla frattura apertasi <t v="2026-05-04">lunedì</t> sul versante orientale dell'Etna è arrivata a un chilometro dalle prime case di Zafferana Alta.

“<q s="sindaca">Siamo pronti a evacuare tremila persone in due ore</q>”, ha assicurato <m s="sindaca">la sindaca</m>, Agata Mirabella. “<q s="sindaca">Ma chiedo a tutti di non farsi prendere dal panico</q>”, ha aggiunto <m s="sindaca">la prima cittadina</m>, che ha disposto la chiusura delle scuole.

Il capo della Protezione civile regionale, Carmelo Rinaldo, ha sottolineato che <i s="rinaldo">la velocità del fronte è in diminuzione</i>. “<q s="rinaldo">Avanza di dieci metri l'ora, <t v="2026-05-05">ieri</t> erano trenta</q>”, ha spiegato <m s="rinaldo">Rinaldo</m> al termine del vertice in prefettura.

Più prudente Pietro Scalisi, vulcanologo dell'Osservatorio etneo. “<q s="vulcanologo">Finché la bocca è aperta può succedere qualsiasi cosa</q>”, ha avvertito. Secondo <m s="vulcanologo">l'esperto</m>, <i s="vulcanologo">il tremore resta su valori medio-alti</i>.

In serata è atteso il ministro per la Protezione civile, Fabio Lorenzetti. “<q s="ministro" via="X">Lo Stato c'è</q>”, ha scritto <m s="ministro">il ministro</m> su X, definendo “<q s="ministro" type="mixed">esemplare</q>” il lavoro dei volontari.

Salvo Torrisi, che gestisce un albergo sulla provinciale, ha già portato via i mobili. “<q s="albergatore" id="9">La lava</q>”, dice <m s="albergatore">l'albergatore</m>, “<q s="albergatore" id="9">a noi ha dato tutto e ogni tanto viene a riprenderselo</q>”. (ANSA).
