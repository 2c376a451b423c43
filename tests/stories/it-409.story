---
id: it-409
language: it
agency: Adnkronos
outlet: Palco Reale
domain: palcoreale.example
authors: [Emanuela Crippa]
published: 2026-04-17T09:30:00+02:00
modified: null
dateline: null
copyright: {holders: [Adnkronos, Palco Reale], year: 2026, notice: "© Adnkronos - Palco Reale 2026", licence: null, reserved: false}
tdm: null
speakers:
  soprano: {name: Ludovica Ferrante, kind: person, roles: [soprano, cantante]}
  maestro: {name: Omero Salviati, kind: person, roles: [maestro]}
  regista: {name: Astrid Bergman-Koch, kind: person, roles: [regista, svedese]}
  nonna: {name: mia nonna, kind: unnamed, roles: []}
  tassista: {name: un tassista, kind: unnamed, roles: []}
  teatro: {name: Teatro Massimo, kind: organisation, roles: [fondazione]}
notes: interview with D and R labels, director of the stage (svedese) and conductor (maestro), family quoted inside answers, opera titles in marks, a postponed premiere with dates, teatro as speaker at the end
---
# <m s="soprano">Ludovica Ferrante</m>: “<q s="soprano">Tosca? È una che non sa aspettare, come me</q>”

Il soprano napoletano debutta <t v="2026-04-23">giovedì 23 aprile</t> al Massimo di Palermo in “Tosca”. Lo spettacolo, rinviato <t v="2026-03-12">il 12 marzo</t> per lo sciopero dei macchinisti, è firmato dalla regista Astrid Bergman-Koch e diretto da Omero Salviati. “<q s="soprano">Se mi chiama mia madre, però, devo rispondere</q>”, avverte <m s="soprano">Ferrante</m> appoggiando il telefono sul leggio.

D. Che cosa ha imparato da questa attesa?

R. <q s="soprano">Che il silenzio ha un diaframma. Non cantavo da un mese e una mattina, in taxi, ho provato un si bemolle. L'autista ha frenato: “<q s="tassista">Signora, è mia la sirena?</q>”. Ho capito che ero pronta.</q>

D. La regista l'ha voluta scalza sul tetto di Castel Sant'Angelo.

R. <q s="soprano">Astrid dice che le scarpe mentono. Io dico che i chiodi no. Abbiamo trovato un compromesso: scalza, ma con le suole dipinte.</q>

D. E il maestro?

R. <q s="soprano">Omero è come mia nonna, che a Forcella ripeteva: “<q s="nonna">Chi va piano si raffredda</q>”. Stacca tempi da treno regionale in ritardo.</q>

D. “Vissi d'arte” l'hanno cantata tutte. Che cosa resta da dire?

R. <q s="soprano">Niente, per fortuna. La canto come una lista della spesa: ho fatto questo, ho dato quello, e adesso chi mi paga?</q>

D. <t v="2027">Nel 2027</t> la aspetta New York.

R. <q s="soprano">Mi aspetta Norma. New York non aspetta nessuno.</q>

Alla fine della conversazione entrano i due colleghi. <m s="regista">La svedese</m> spiega in un italiano perfetto che <i s="regista">le suole sono state ridipinte tre volte</i>. “<q s="regista">L'ultima di rosso, così il pubblico penserà al sangue e lei a mia suocera</q>”, scherza. <m s="maestro">Salviati</m> ribatte che <i s="maestro">un'opera che comincia con un evaso non può andare piano</i>: “<q s="maestro">I treni regionali, cara, fanno tutte le fermate</q>”.

La cantante li guarda e chiude lo spartito. “<q s="soprano">Visto? Neanche loro sanno aspettare</q>”.

<m s="teatro">Il Teatro Massimo</m> informa che <i s="teatro">i biglietti <t v="2026-03-12">del 12 marzo</t> restano validi</i>. La fondazione ha aggiunto una recita <t v="2026-05-03T17:30">domenica 3 maggio alle 17.30</t>.
