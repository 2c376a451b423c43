---
id: it-919
language: it
agency: null
outlet: "Il Domenicale di Torino"
domain: domenicaletorino.example
authors: ["Carlo Alberto Viano"]
published: 2026-02-01
modified: null
dateline: null
copyright: {holders: ["Il Domenicale"], year: 2026, notice: "© Il Domenicale, riproduzione riservata", licence: null, reserved: true}
tdm: reserved
speakers:
  barale: {name: "Teresa Baralis", kind: person, roles: ["giudice minorile in pensione", "scrittrice"]}
  ragazzo: {name: "Kevin", kind: person, roles: ["ex imputato minorenne"]}
  professore: {name: "Il mio primo presidente", kind: unnamed, roles: []}
notes: "natural: Q&A interview with a retired juvenile judge"
---
# <m s="barale">Teresa Baralis</m>: «<q s="barale">Ho mandato in carcere dei bambini, e mi scrivono ancora</q>»
## Per trentacinque anni giudice minorile, ora ha raccolto in un libro le lettere dei suoi imputati. «<q s="barale">Il più grande ha cinquant'anni e mi manda gli auguri a Natale</q>»

TORINO La casa di Teresa Baralis, 71 anni, sta al quarto piano senza ascensore, in Borgo San Paolo. Sul tavolo ci sono una teiera e tre scatole da scarpe. Dentro, 614 lettere. Quaranta sono finite in “Gentile dottoressa”, il libro in uscita <t v="2026-02-10">il 10 febbraio</t>.

Dottoressa Baralis, come comincia questa storia?

<q s="barale">Con una busta senza francobollo, <t v="1989">nel 1989</t>. Dentro c'era una figurina e un biglietto: “<q s="ragazzo">Lei mi ha fatto piangere ma aveva ragione</q>”. Era Kevin, quattordici anni, tre motorini rubati. Lo avevo mandato in comunità a Bra.</q>

Lei rispondeva?

<q s="barale">Sempre, anche se non si poteva. Il mio primo presidente mi disse: “<q s="professore">Si ricordi che lei è un ufficio, non una zia</q>”. Ho annuito e ho continuato. Scrivevo la domenica sera, dopo aver messo a letto le mie figlie.</q>

Che cosa le chiedevano?

<q s="barale">Scarpe. Francobolli. Di salutare la madre. Uno mi chiese come si cucina il riso, perché voleva farsi assumere in una mensa. Gli spedii tre ricette e la quarta volta mi rispose lui con la sua. È la migliore, la faccio ancora.</q>

Oggi si parla molto di baby gang. Il ministro Corbelli vuole abbassare a dodici anni l'età imputabile.

<q s="barale">Il ministro non lo conosco, sono sicura che è in buona fede. Gli farei passare una mattina in aula. A dodici anni non arrivano con i piedi per terra quando sono seduti. Non è una metafora, dondolano.</q>

Però i reati violenti tra i minorenni sono aumentati del 15 per cento in quattro anni.

<q s="barale">È vero, e chi lo nega fa un favore a chi vuole le manette. Ma io guardo anche l'altro numero. Di quelli che hanno fatto la messa alla prova, otto su dieci non li abbiamo più rivisti. Costa un terzo del carcere e funziona il doppio. Lo dicono i dati del suo ministero.</q>

Qualcuno l'ha delusa?

<q s="barale">Tanti. Uno ha ucciso, dopo. Si chiamava Mirko, gli avevo creduto io, non gli assistenti sociali. Nella mia relazione c'è scritto che era maturato. Ho quella parola qui, come una spina.</q>

E lei come ha fatto a continuare?

<q s="barale">Sono andata a trovare la mamma della vittima. Pensavo che mi cacciasse e invece mi ha fatto il caffè. Non ha detto niente per mezz'ora. Poi mi ha chiesto se avevo dei figli.</q>

Si alza, apre la seconda scatola, cerca. Trova un foglio a quadretti piegato in otto.

Che cos'è?

<q s="barale">La lettera di Mirko. È arrivata <t v="2025-12">a dicembre</t>, dopo diciannove anni. Non gliela leggo. Nel libro non c'è. Le posso dire che alla fine mi chiede se gli mando dei francobolli.</q>

Glieli manderà?

<q s="barale">Li ho comprati <t v="2026-01-31">ieri</t>.</q>

Kevin, quello dei motorini, oggi ha un'officina a Carmagnola. Le ripara gratis la Panda. «<q s="ragazzo">La dottoressa guida malissimo, è l'unica cosa in cui non è giusta</q>», dice <m s="ragazzo">lui</m> al telefono. <m s="ragazzo">Il meccanico</m> racconta che <i s="ragazzo">ha letto il libro in una notte</i> e che <i s="ragazzo">la sua lettera l'ha saltata</i>.
