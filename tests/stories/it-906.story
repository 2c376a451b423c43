---
id: it-906
language: it-CH
agency: null
outlet: "Il Foglio del Ceresio"
domain: foglioceresio.example
authors: ["Giona Pedrazzi"]
published: 2026-03-16T19:30:00+01:00
modified: null
dateline: null
copyright: {holders: ["Il Foglio del Ceresio SA"], year: 2026, notice: "© Il Foglio del Ceresio SA", licence: null, reserved: false}
tdm: null
speakers:
  bernasca: {name: "Renata Bernasca", kind: person, roles: ["direttrice del Dipartimento sanità", "consigliera di Stato"]}
  lepori: {name: "Fabio Leporati", kind: person, roles: ["deputato", "medico di famiglia"]}
  canova: {name: "Tiziano Canova", kind: person, roles: ["relatore di minoranza"]}
  gamboni: {name: "Daria Gamboni", kind: person, roles: ["sindaca di Valmaggiore"]}
notes: "natural: cantonal parliament, hospital maternity ward (Ticino)"
---
# Maternità di Valmaggiore, il Gran Consiglio salva il reparto per tre anni

Il reparto maternità dell'ospedale di Valmaggiore resta aperto. Con 46 voti a favore, 38 contrari e 3 astenuti il Gran Consiglio ha accolto <t v="2026-03-16">questo pomeriggio</t> il rapporto di maggioranza che prolunga il mandato <t v="../2028">fino alla fine del 2028</t>. Il costo a carico del Cantone è di 4,1 milioni di franchi.

Il Governo era contrario. «<q s="bernasca">Con 212 nascite all'anno non possiamo garantire la stessa qualità che si ha con mille</q>», ha ribadito in aula <m s="bernasca">la direttrice del Dipartimento sanità Renata Bernasca</m>. «<q s="bernasca">Non è una questione di franchi, è una questione di mani: mancano le levatrici, mancano i pediatri, e quelli che ci sono fanno turni che io non vorrei per mia figlia.</q>»

<m s="bernasca">La consigliera di Stato</m> ha ricordato che <i s="bernasca">il concorso per il primario è andato deserto due volte</i>. L'ultimo titolare, il dottor Heinz Aebischer, è andato in pensione <t v="2025-06">lo scorso giugno</t> e il reparto va avanti con medici a prestito da Bellinzona.

A nome della maggioranza ha preso la parola Fabio Leporati, medico di famiglia. «<q s="lepori">Chi abita in fondo alla valle impiega un'ora e dieci per arrivare in città, d'inverno anche di più</q>», ha detto. «<q s="lepori"><t v="2025">L'anno scorso</t> due bambini sono nati in ambulanza. Uno l'ho visto io, in una piazzuola della cantonale, con la neve che entrava dal portellone.</q>»

Secondo <m s="lepori">il deputato</m> la soglia delle mille nascite è «<q s="lepori" type="mixed">una convenzione contabile</q>».

«<q s="canova">Ci sono cose che un Parlamento non può votare, e una di queste è la presenza di un pediatra alle tre di notte</q>», gli ha replicato <m s="canova">il relatore di minoranza Tiziano Canova</m>. Per <m s="canova">lui</m> <i s="canova">la decisione rimanda soltanto il problema</i>. «<q s="canova">Tra tre anni saremo di nuovo qui, con gli stessi discorsi e quattro milioni in meno.</q>»

Nella discussione sono intervenuti diciotto deputati. Più volte è stato citato il rapporto della società di consulenza Hallwiler, che <t v="2024">nel 2024</t> aveva consigliato di concentrare i parti in due sole sedi.

In tribuna c'erano una sessantina di persone arrivate con due torpedoni. Tra loro la sindaca di Valmaggiore, Daria Gamboni, che al voto si è alzata in piedi. «<q s="gamboni">Io sono nata in quel reparto e ci ho fatto nascere tre figli</q>», ci dice <m s="gamboni">Gamboni</m> sulla scalinata di Palazzo delle Orsoline. «<q s="gamboni">Nel rapporto siamo un bacino d'utenza. Stasera siamo di nuovo un paese.</q>»

Bernasca ha accettato la sconfitta con un sorriso tirato. Il messaggio d'attuazione arriverà <t v="2026-06">entro giugno</t>. «<q s="bernasca">Faremo quello che il Parlamento ha deciso, com'è giusto</q>», ha concluso <m s="bernasca">la ministra</m>. «<q s="bernasca">Adesso però aiutateci a trovare un primario. Se qualcuno ne conosce uno, il mio numero è pubblico.</q>»
