---
id: it-705
language: it
agency: null
outlet: Quinte Aperte
domain: quinte-aperte.example
authors: [Nicola Bertolani]
published: 2026-02-20T11:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Quinte Aperte], year: 2026, notice: "© Quinte Aperte 2026", licence: null, reserved: false}
tdm: null
speakers:
  donati: {name: Giuliana Donateo, kind: person, roles: [costumista]}
  regista: {name: Ettore Pavan, kind: person, roles: [regista]}
  sarta: {name: la vecchia sarta, kind: unnamed, roles: []}
  soprano: {name: Milena Kostova, kind: person, roles: [soprano]}
  sovrint: {name: Alberto Reali, kind: person, roles: [sovrintendente]}
notes: ritratto di una costumista; parole di terzi dentro le sue citazioni e accanto; battute d'opera e titoli fra virgolette (personaggi non fonti); lei vale per la costumista, la sarta o il soprano
---
# <m s="donati">Giuliana Donateo</m>: «<q s="donati">Il costume deve sapere qualcosa che il cantante non sa</q>»

La sartoria è al quinto piano, senza ascensore. Giuliana Donateo, ottantun anni, sale due volte al giorno e dal terzo pianerottolo comincia a canticchiare «Recondita armonia», per farsi annunciare. Ha vestito centoquaranta opere, una regina vera e due pontefici di cartone. <t v="2026-02-24">Martedì</t>, con la prima di «Tosca», lascia il teatro.

«<q s="donati">Ho imparato tutto da una vecchia sarta che non parlava mai. Una volta sola mi disse: “<q s="sarta">La fodera è la coscienza</q>”. Io avevo sedici anni , lavoravo alle fodere</q>», racconta <m s="donati">la costumista</m>. Su quelle cinque parole ha costruito un metodo, che gli allievi chiamano «il rovescio» e lei «buona educazione».

Il suo «Rigoletto» tutto grigio, <t v="1983">nel 1983</t>, fece gridare allo scandalo. Dal loggione piovvero fischi e un «Vergogna!» rimasto negli annali. Il regista Ettore Pavan non la difese. «<q s="regista">Avevo chiesto il rosso, mi ha dato la nebbia; aveva ragione la nebbia</q>», ha riconosciuto <m s="regista">Pavan</m> molti anni dopo. <m s="donati">Lei</m> sorride e corregge: «<q s="donati">Il rosso c'era. Era nella fodera.</q>»

Di aneddoti ne ha un baule. Il soprano Milena Kostova, «la Tigre di Plovdiv», si rifiutò di entrare in scena con un mantello di lana. «<q s="soprano">Floria Tosca non è una pecora</q>», tuonò <m s="soprano">Kostova</m> davanti al coro. Finì che il mantello fu di velluto dipinto e che la Tigre se lo portò a casa. È lì, come si vede nelle foto, sopra un pianoforte, accanto alla locandina di «Norma».

Non ama la parola «stilista», e nemmeno «visionaria». Quando un giovane assistente usa «iconico» paga un caffè a tutti. <m s="sovrint">Il sovrintendente</m>, Alberto Reali, confessa che <i s="sovrint">ne ha già offerti undici</i>. «<q s="sovrint">Non la sostituiremo, cambieremo il nome alla scala</q>», promette <m s="sovrint">Reali</m>.

Per l'ultima «Tosca» ha voluto una sola stravaganza: all'interno della giacca di Scarpia, dove nessuno può vederle, sono ricamate le parole «Questo è il bacio di Tosca». Le canta lei, l'eroina, affondando il coltello; lui, il barone, se le porta addosso dal primo atto. <m s="donati">Donateo</m> spiega che <i s="donati">il baritono non lo ha ancora scoperto</i>. E poi, scendendo le scale: «<q s="donati">Lo scoprirà in lavanderia.</q>»
