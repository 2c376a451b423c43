---
id: it-913
language: it
agency: null
outlet: "Il Mattino Nuovo"
domain: ilmattinonuovo.example
authors: ["Dario Melchionda"]
published: 2026-03-29T07:30:00+02:00
modified: null
dateline: {place: "LUGOVAC (Bosnia)", agency: null, date: 2026-03-29}
copyright: {holders: ["Il Mattino Nuovo"], year: 2026, notice: "© Il Mattino Nuovo", licence: null, reserved: false}
tdm: null
speakers:
  fikret: {name: "Fikret Hadžić", kind: person, roles: ["contadino", "67 anni"]}
  senada: {name: "Senada Kovač", kind: person, roles: ["maestra"]}
  tomic: {name: "Dragan Tomić", kind: person, roles: ["capo della Protezione civile del cantone"]}
  ministero: {name: "ministero dell'Ambiente", kind: organisation, roles: []}
  nina: {name: "Nina", kind: person, roles: ["volontaria"]}
notes: "natural: foreign reportage, floods, residents' voices"
---
# Lugovac, il paese che vive al primo piano
## Tre mesi dopo l'alluvione gli abitanti aspettano ancora gli aiuti. «<q s="fikret">Qui l'acqua se n'è andata, è il fango che è rimasto</q>»

LUGOVAC (Bosnia) — Sulla porta della moschea c'è una riga marrone, a due metri e dieci da terra. La stessa riga attraversa la farmacia, la scuola, la bottega del barbiere. È il livello raggiunto dal fiume Usora nella notte <t v="2025-12-27/2025-12-28">tra il 27 e il 28 dicembre</t>.

«<q s="fikret">L'ho sentita arrivare prima di vederla: faceva il rumore di un treno</q>», racconta <m s="fikret">Fikret Hadžić</m>, 67 anni, contadino. Ha fatto salire la moglie e la nipote sul tetto della stalla, poi è sceso a slegare le vacche. Ne aveva nove.

«<q s="fikret">Ne ho salvate due. Le altre le chiamavo per nome e non venivano, perché dall'altra parte c'era l'argine e loro si ricordavano dell'argine.</q>»

Adesso vive al primo piano, come tutti. Sotto, dove c'era la cucina, ha steso delle assi sul fango secco. Dalle autorità <m s="fikret">l'anziano</m> dice che <i s="fikret">ha ricevuto una stufa, dodici coperte e un modulo</i>. «<q s="fikret">Il modulo chiede il numero di telefono del proprietario del fiume. Non è una battuta, glielo faccio vedere.</q>»

La scuola ha riaperto <t v="2026-02">a febbraio</t> con 41 alunni su 76. Le altre famiglie sono partite: Austria, Slovenia, qualcuna in Italia, dalle parti di Treviso. La maestra, Senada Kovač, fa lezione a due classi insieme nella sala del cinema.

«<q s="senada">I bambini disegnano solo acqua</q>», dice <m s="senada">Senada</m> mostrando i fogli appesi. «<q s="senada">Ho nascosto i pastelli blu per una settimana. Poi una bambina mi ha chiesto se erano annegati anche loro e li ho rimessi fuori.</q>»

Nella sua casa, in riva al fiume, sono morti i suoceri, Mirsad e Hajra. Non ne parla volentieri.

«<q s="senada">Erano sopravvissuti alla guerra. Non aggiungo altro.</q>»

Di chi sia la colpa, a Lugovac, lo sanno tutti e lo dicono a bassa voce. A monte del paese c'è una cava, aperta <t v="2019">nel 2019</t> da una società con sede a Cipro, e il materiale di scarto è finito nell'alveo. In una nota inviata a questo giornale <m s="ministero">il ministero dell'Ambiente</m> sostiene che «<q s="ministero" type="mixed">tutte le autorizzazioni erano regolari</q>» e che <i s="ministero">l'inchiesta è ancora aperta</i>.

«<q s="tomic">Regolari, certo. Anche la pioggia era regolare</q>», ironizza <m s="tomic">Dragan Tomić</m>, capo della Protezione civile del cantone. Lavora in un container con due telefoni e una cartina plastificata. <m s="tomic">Lui</m> assicura che <i s="tomic">l'allarme era stato inviato alle 22.15</i>: <i s="tomic">le sirene, però, erano senza batterie</i>. Si è dimesso a gennaio, le dimissioni non sono state accettate.

«<q s="tomic">Mi hanno risposto che non c'era nessun altro.</q>»

Il fango lo hanno spalato soprattutto i volontari. Nina, 23 anni, studentessa di Sarajevo, è venuta per un weekend ed è ancora qui. «<q s="nina">Mia madre crede che io abbia un fidanzato</q>», ride appoggiata alla carriola. «<q s="nina">Ho una carriola.</q>»

Al tramonto Fikret accompagna le due vacche sull'argine nuovo, un muro di sacchi bianchi. Dice che <i s="fikret">dal cantiere <t v="2026-03-30">domani</t> arriveranno le ruspe</i>. Lo dicevano anche <t v="2026-03-22/2026-03-28">la settimana scorsa</t>.

«<q s="fikret">Io comunque le due vacche le avevo comprate vecchie</q>», conclude <m s="fikret">il contadino</m>. «<q s="fikret">Le vecchie sanno nuotare.</q>»
