---
id: it-408
language: it
agency: null
outlet: La Campanella
domain: lacampanella.example
authors: [Rosita Amodio]
published: 2025-11-10T18:00:00+01:00
modified: null
dateline: null
copyright: {holders: [La Campanella], year: null, notice: "La Campanella - contenuti CC BY-NC 4.0", licence: CC-BY-NC-4.0, reserved: false}
tdm: allowed
speakers:
  preside: {name: Assunta Maiorano, kind: person, roles: [preside, dirigente]}
  prof: {name: Gaspare Lo Presti, kind: person, roles: [professore, docente]}
  alunna: {name: Chiara D., kind: person, roles: [rappresentante degli studenti]}
  ministro: {name: Giuseppe Valditara, kind: person, roles: [ministro]}
  padre: {name: il padre di un'alunna, kind: unnamed, roles: [avvocato]}
  ufficio: {name: Ufficio scolastico regionale, kind: organisation, roles: []}
  collega: {name: un collega, kind: unnamed, roles: []}
notes: school quarrel about an AI-written test, headmistress and pupil both lei, teacher by nickname, letter on the school website reopened over two paragraphs, real minister on a social network, unnamed father who is a lawyer (l'avvocato)
---
# Bari, dà 2 a tutta la classe: «<q s="prof">Avevano consultato lo stesso oracolo</q>»

Ventidue versioni di Tacito, ventidue traduzioni identiche fino alle virgole, ventidue due. È successo in una terza del liceo Vico di Bari, e la storia, uscita dall'aula <t v="2025-11-07">venerdì</t>, è arrivata fino a Roma.

«<q s="prof">Non ho punito l'intelligenza artificiale, ho punito quella naturale, assente ingiustificata</q>», spiega <m s="prof">Gaspare Lo Presti</m>, 58 anni, che gli studenti chiamano «Catone». <m s="prof">Il docente</m> precisa che <i s="prof">il compito sarà ripetuto <t v="2025-11-17">lunedì prossimo</t>, con penna e vocabolario</i>.

Non sarà così semplice. La preside, Assunta Maiorano, ha annullato i voti con una circolare pubblicata <t v="2025-11-08">sabato</t> sul sito della scuola:

«<q s="preside" id="circ">Un voto misura un allievo, non un gruppo. Ventidue voti uguali misurano soltanto l'irritazione di chi li ha messi.</q>

«<q s="preside" id="circ">Invito il collega e la classe a parlarsi. L'ultima volta che qui si è taciuto, <t v="2018">nel 2018</t>, finimmo sui giornali.</q>»

Al telefono la dirigente è più morbida. «<q s="preside">Gaspare è il migliore che ho</q>», confida. «<q s="preside">Per questo gli ho scritto io e non un ispettore.</q>»

I ragazzi si dividono. «<q s="alunna" id="2">Abbiamo sbagliato</q>, ammette <m s="alunna">Chiara D.</m>, rappresentante degli studenti, <q s="alunna" id="2">ma tre di noi la versione l'avevano fatta davvero</q>». Lei è una dei tre? «<q s="alunna">Purtroppo no</q>», sorride. <m s="alunna">La ragazza</m> racconta che <i s="alunna">in classe circolava un solo file, inviato <t v="2025-11-05T23:40">mercoledì alle 23.40</t></i>.

Un padre ha già presentato un esposto. «<q s="padre">Mia figlia aveva la media del nove</q>», protesta <m s="padre">l'uomo</m>, che di mestiere fa l'avvocato e non vuole comparire. <m s="padre">Il legale</m> sostiene che <i s="padre">il regolamento d'istituto non vieta affatto i software</i>.

<m s="ufficio">L'Ufficio scolastico regionale</m> fa sapere che <i s="ufficio">non aprirà alcuna istruttoria</i>. Da Roma il ministro ha scelto i social. «<q s="ministro" via="X">Sto con il professore, e ripasserei volentieri Tacito</q>», ha scritto su X <m s="ministro">Giuseppe Valditara</m>.

Lo Presti lo ha saputo in sala insegnanti. «<q s="collega">Adesso ti fanno sottosegretario</q>», lo ha canzonato <m s="collega">un collega</m>. <m s="prof">Lui</m> ha scosso la testa: «<q s="prof">Con il due in comunicazione?</q>».
