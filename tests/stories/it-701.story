---
id: it-701
language: it
agency: null
outlet: Il Foglio dei Navigli
domain: foglio-navigli.example
authors: [Ludovica Serpieri]
published: 2026-03-28
modified: null
dateline: null
copyright: {holders: [Il Foglio dei Navigli], year: 2026, notice: "© Il Foglio dei Navigli 2026 - Tutti i diritti riservati", licence: null, reserved: true}
tdm: null
speakers:
  scotti: {name: Oreste Galimbarda, kind: person, roles: [cuoco, scrittore]}
  nipote: {name: mio nipote, kind: unnamed, roles: []}
  io: {name: "l'autrice dell'articolo", kind: unnamed, roles: []}
notes: "editoriale; virgolette ironiche, parole citate come parole, titoli, nomignoli, forestierismi; una citazione da un libro di un morto (inventato), uno scambio fra l'autrice e il nipote"
---
# Abbasso l'«esperienza»
## Si andava a cena. Adesso si vive un «percorso sensoriale»

L'altra sera ho mangiato un'«esperienza». Era quadrata, tiepida, e costava come una bicicletta. Il cameriere, che non si chiama più cameriere ma «narratore di sala», l'ha posata sul tavolo con due dita e un sospiro. Il menù la descriveva come «ricordo di minestrone». Del minestrone, in effetti, c'era solo il ricordo.

Non ce l'ho con i cuochi. Ce l'ho con il vocabolario. «Territorio», per esempio, che una volta era roba da catasto. «Contaminazione», che era roba da ufficiale sanitario. E «rivisitato», soprattutto, quel participio che autorizza a servire la pasta al forno in un bicchiere. Persino la trattoria sotto casa, la vecchia «Da Pinuccia», ora è un «bistrot identitario».

Aveva capito tutto Oreste Galimbarda, cuoco e scrittore, detto «il Mestolo», morto povero come si conviene ai profeti. «<q s="scotti">Diffidate del piatto che ha bisogno di una didascalia</q>», scriveva <m s="scotti">Galimbarda</m> in «Il brodo e la legge», uscito <t v="1957">nel 1957</t>. Lo considerarono un «passatista». Aveva semplicemente fame.

Ho provato a spiegarlo a mio nipote, che studia «food design» in una città del Nord. «<q s="io">Ma tu, quando torni a casa, che cosa mangi?</q>», gli ho chiesto. «<q s="nipote">La pasta al burro</q>», ha ammesso <m s="nipote">lui</m>, abbassando la voce come in confessionale. Ecco una generazione che progetta «texture» e sogna il burro.

Nel film «Sette coperti» un critico gastronomico perde il gusto e scopre la felicità: sulla locandina c'era «commedia agrodolce», il pubblico rideva nei punti sbagliati. C'è una scena in cui l'ex critico, davanti a una «sfera di olio ghiacciato», chiede il pane. Il pane! Nessuno lo portava più, era «fuori concept».

Non so se torneremo indietro. La moda, ora, è la «cucina della nonna», firmata però da ragazzi che la nonna l'hanno messa in una «residenza». Io intanto ho chiesto il conto, che per fortuna si chiama ancora conto. In fondo c'era una voce, «coperto emozionale», tre euro. L'ho pagata senza emozione.
