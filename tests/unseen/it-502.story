---
id: it-502
language: it
agency: null
outlet: Il Cittadino di Valdora
domain: cittadinodivaldora.example
authors: []
published: 2024-12-18T23:58:00+01:00
modified: 2024-12-19T00:40:00+01:00
dateline: null
copyright: {holders: [], year: null, notice: "Tutti i diritti riservati", licence: null, reserved: true}
tdm: null
speakers:
  sindaco: {name: Fulgenzio Marchetti, kind: person, roles: [sindaco, primo cittadino]}
  vice: {name: Donata Orlandi, kind: person, roles: [vicesindaca]}
  oppo: {name: Palmiro Guidi, kind: person, roles: [capogruppo dell'opposizione, ex sindaco]}
  pubblico: {name: una voce dal pubblico, kind: unnamed, roles: []}
  assoc: {name: Amici del Tiglio, kind: organisation, roles: [associazione]}
  tecnica: {name: Wanda Petrelli, kind: person, roles: [agronoma]}
notes: live blog of a council about a felled lime tree, newest first, timed crossheads, present tense, sindaco against ex sindaco, quick exchange without cue verbs, names with a colon, midnight crossed
---
# Valdora, il consiglio sul tiglio minuto per minuto

### <t v="2024-12-19T00:31">Ore 00.31</t>

Votazione finita: nove a sette. Il tiglio resta in piedi. «<q s="sindaco">Mi inchino all'albero, non all'aula</q>», dice <m s="sindaco">il primo cittadino</m> prima di spegnere il microfono.

### <t v="2024-12-19T00:04">Ore 00.04</t>

La mezzanotte è passata. Il segretario comunale chiede se si vuole proseguire. «<q s="pubblico">Sì, che la corriera è passata!</q>», grida <m s="pubblico">una voce dal pubblico</m>. Risate. Anche della vicesindaca.

### <t v="2024-12-18T23:20">Ore 23.20</t>

Botta e risposta tra i due uomini che negli ultimi vent'anni hanno governato Valdora.

<m s="oppo">Guidi</m>: «<q s="oppo">Quel tiglio lo piantò mio nonno <t v="1919">nel 1919</t>.</q>»

<m s="sindaco">Marchetti</m>: «<q s="sindaco">E tu <t v="2006">nel 2006</t> ci hai messo sotto i cassonetti.</q>»

<m s="oppo">Guidi</m>: «<q s="oppo">I cassonetti non hanno radici.</q>»

<m s="vice">Orlandi</m>: «<q s="vice">Signori, per favore. Ci guardano da casa.</q>»

### <t v="2024-12-18T22:45">Ore 22.45</t>

L'agronoma Wanda Petrelli proietta le radiografie del tronco. Sostiene che <i s="tecnica">la cavità riguarda solo un terzo della sezione</i>. «<q s="tecnica">Ho pazienti messi peggio che camminano</q>», assicura. Secondo <m s="tecnica">lei</m> <i s="tecnica">basterà un tirante, da montare <t v="2025-02">entro febbraio</t></i>.

Il sindaco prende appunti. L'ex sindaco no: la perizia l'ha pagata lui.

### <t v="2024-12-18T22:10">Ore 22.10</t>

Letta in aula la lettera dell'associazione Amici del Tiglio. «<q s="assoc">Un albero non si abbatte di sera, quando i bambini dormono</q>», scrive <m s="assoc">l'associazione</m>, che ha raccolto 1.104 firme <t v="2024-11-29/..">dal 29 novembre</t>.

### <t v="2024-12-18T21:30">Ore 21.30</t>

Si comincia con mezz'ora di ritardo. <m s="sindaco">Fulgenzio Marchetti</m>, sindaco <t v="2019/..">dal 2019</t>, difende l'ordinanza di abbattimento firmata <t v="2024-11-26">il 26 novembre</t>: «<q s="sindaco">Se cade, cade su di me. E non intendo il governo della città</q>».

Il capogruppo dell'opposizione Palmiro Guidi sventola una foglia. <m s="vice">La vicesindaca Donata Orlandi</m> gli fa notare che <i s="vice">è di platano</i>.
