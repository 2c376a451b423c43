---
id: it-204
language: it
agency: AGI
outlet: La Gazzetta di Trapani e Provincia
domain: gazzettatrapani.example
authors: [Nunzio Accardi]
published: 2025-06-09T12:35:00+02:00
modified: 2025-06-09T19:10:00+02:00
dateline: {place: Trapani, agency: AGI, date: 2025-06-09}
copyright: {holders: [La Gazzetta di Trapani e Provincia], year: 2025, notice: "© 2025 La Gazzetta di Trapani e Provincia", licence: null, reserved: false}
tdm: null
speakers:
  comandante: {name: Gaspare Incandela, kind: person, roles: [comandante del peschereccio]}
  figlio: {name: Vito Incandela, kind: person, roles: [figlio del comandante, motorista]}
  capitaneria: {name: Capitaneria di porto, kind: organisation, roles: []}
  ong: {name: Nadine Hoffmann, kind: person, roles: [coordinatrice della nave umanitaria, tedesca]}
  superstite: {name: Yusuf, kind: person, roles: [superstite]}
  sindaco: {name: Rosalia Giacalone, kind: person, roles: [sindaca]}
  farnesina: {name: Farnesina, kind: organisation, roles: []}
notes: "sea rescue; ships in marks next to cues (the ships never speak), father and son with one family name, NGO and ship beside their coordinator, unusual interval, first-name-only speaker, incise inside marks without dashes"
---
# Naufragio al largo di Marettimo, salvati in ventitré dal peschereccio «Santa Ninfa»

(AGI) - Trapani, <t v="2025-06-09">9 giu.</t> - Erano aggrappati a un serbatoio vuoto da undici ore quando l'equipaggio del «Santa Ninfa» li ha visti. Ventitré persone, tra cui quattro bambini, sono state tratte in salvo <t v="2025-06-08">domenica</t> venti miglia a ovest di Marettimo.

«<q s="comandante" id="1">All'inizio</q>, dice <m s="comandante">il comandante</m>, Gaspare Incandela, <q s="comandante" id="1">pensavo fossero boe</q>».

A bordo c'era anche il figlio Vito, 24 anni, motorista. «<q s="figlio">Un bambino mi teneva il dito e non lo mollava</q>», ricorda <m s="figlio">il giovane Incandela</m>. È stato lui a tuffarsi per primo. «<q s="comandante">Gli ho gridato di aspettare</q>», confessa <m s="comandante">il padre</m>, «<q s="figlio">e io ho fatto finta di non sentire</q>», replica <m s="figlio">il ragazzo</m>.

<m s="capitaneria">La Capitaneria di porto</m> ha precisato che <i s="capitaneria">la prima segnalazione è arrivata <t v="2025-06-08T05:50">alle 5.50</t></i>. Due motovedette sono partite da Trapani e da Mazara. Più tardi si è unita alle ricerche la «Hoffnung», nave dell'organizzazione Sea Lantern.

«<q s="ong">Quella barca era stata avvistata da un aereo già <t v="2025-06-07">sabato</t></q>», accusa dalla «Hoffnung» <m s="ong">Nadine Hoffmann</m>, coordinatrice di Sea Lantern. Secondo <m s="ong">la tedesca</m>, <i s="ong">almeno nove persone risultano disperse</i>.

Al molo i superstiti hanno ricevuto coperte e acqua. «<q s="superstite">Siamo partiti in trentadue</q>», ha raccontato a un'interprete <m s="superstite">Yusuf</m>, che viene dal Darfur e ha 19 anni. «<q s="superstite">Mio fratello è rimasto là.</q>»

### «<q s="sindaco">Non li lasceremo soli</q>»

«<q s="sindaco">Questa città sa che cosa vuol dire aspettare qualcuno dal mare. Non li lasceremo soli</q>».

Così <m s="sindaco">la sindaca Rosalia Giacalone</m>, che ha proclamato il lutto cittadino <t v="2025-06-10">per martedì</t>. Una fiaccolata raggiungerà la chiesa di San Liberale.

<m s="farnesina">La Farnesina</m> ha definito l'accaduto «<q s="farnesina" type="mixed">l'ennesima tragedia annunciata</q>» e ha chiesto chiarimenti a Tunisi. Il progetto europeo «Mare Sicuro», che finanziava i voli di ricognizione, è scaduto <t v="2024-12">a dicembre</t>.

Il «Santa Ninfa» resterà in porto <t v="../2025-06-12">fino a giovedì</t>, poi tornerà a pescare gamberi. «<q s="comandante">La licenza è per i gamberi</q>», sospira <m s="comandante">Incandela</m>.

Foto: © Accardi
