---
id: it-905
language: it
agency: null
outlet: "Il Giornale della Laguna"
domain: giornaledellalaguna.example
authors: ["Roberta Zennaro"]
published: 2025-11-19T06:00:00+01:00
modified: null
dateline: null
copyright: {holders: ["Editoriale Laguna"], year: 2025, notice: "© Editoriale Laguna srl, riproduzione riservata", licence: null, reserved: true}
tdm: null
speakers:
  vittima: {name: "Norma", kind: person, roles: ["la vittima", "81enne", "ex maestra"]}
  pm: {name: "Sandro Bevilacqua", kind: person, roles: ["pubblico ministero"]}
  difensora: {name: "Chiara Pistorello", kind: person, roles: ["avvocata"]}
  truffatore: {name: "una voce maschile", kind: unnamed, roles: []}
  imputato: {name: "D.R.", kind: person, roles: ["imputato", "34enne"]}
  cassiera: {name: "Michela Tagliapietra", kind: person, roles: ["impiegata di banca"]}
notes: "natural: court, phone fraud against the elderly (regional paper)"
---
# «<q s="truffatore">Suo nipote ha investito una donna, servono 12mila euro</q>». Condannato il finto carabiniere

MESTRE. Due anni e otto mesi, con rito abbreviato. È la pena inflitta <t v="2025-11-18">ieri mattina</t> dal giudice Alessandra Zorzi a D.R., 34enne napoletano, riconosciuto responsabile di truffa aggravata ai danni di una ex maestra di Carpenedo, Norma, 81 anni.

La telefonata era arrivata <t v="2025-03-11">l'11 marzo</t>, all'ora di pranzo. «<q s="truffatore">Signora, sono il maresciallo Conti. Suo nipote ha investito una donna incinta, se non si paga la cauzione resta dentro</q>», aveva detto <m s="truffatore">una voce maschile</m>, educata, con i rumori di una caserma in sottofondo.

«<q s="vittima">Ho pensato a Nicola, che ha la patente da due mesi. Non ho capito più niente</q>», ha raccontato <m s="vittima">l'anziana</m> in aula, appoggiata al bastone. «<q s="vittima">Mi dicevano di non mettere giù il telefono, e io non l'ho messo giù nemmeno per andare in bagno.</q>»

In casa aveva 3.500 euro e gli ori della madre. Non bastavano. Così, sempre al telefono, è andata in banca a piedi per prelevare il resto. È stata l'impiegata, Michela Tagliapietra, a insospettirsi.

«<q s="cassiera">La signora la conosco da vent'anni, non prende mai più di duecento euro</q>», ha spiegato <m s="cassiera">la testimone</m>. «<q s="cassiera">Tremava e teneva il cellulare dentro la borsa aperta. Le ho scritto su un foglietto: “<q s="cassiera">È un carabiniere?</q>”. Lei ha fatto sì con la testa e io ho chiamato quelli veri.</q>»

Quando la pattuglia è arrivata sotto casa, il giovane aveva già ritirato contanti e gioielli. È stato fermato cinque ore dopo sul treno per Bologna. Gli ori sono stati recuperati, i soldi no.

Per l'accusa non era un corriere qualunque. <m s="pm">Il pubblico ministero Sandro Bevilacqua</m> ha sostenuto che <i s="pm">l'imputato ha messo a segno almeno altri sei colpi tra Veneto e Friuli</i> e aveva chiesto quattro anni. «<q s="pm">Chi ritira la busta guarda in faccia la vittima</q>», ha detto nella requisitoria. «<q s="pm">È forse il ruolo più odioso.</q>»

«<q s="difensora" id="1">Il mio assistito è l'ultimo anello della catena</q>», ha ribattuto <m s="difensora">l'avvocata Chiara Pistorello</m>, «<q s="difensora" id="1">prendeva trecento euro a viaggio e non sapeva nemmeno il nome di chi lo mandava</q>». La difesa ha annunciato ricorso in appello.

D.R., che è ai domiciliari <t v="2025-05/..">da maggio</t>, ha chiesto di parlare. «<q s="imputato">Ho una nonna anch'io, mi vergogno</q>», ha mormorato. Poi si è offerto di restituire il denaro a rate. <m s="imputato">Il 34enne</m> ha aggiunto che <i s="imputato">ha trovato lavoro in un autolavaggio di Giugliano</i>.

La ex maestra lo ha ascoltato senza voltarsi. All'uscita, a chi le chiedeva se lo avesse perdonato, ha risposto come avrebbe fatto alla cattedra: «<q s="vittima">Prima finisca il compito, poi vediamo il voto</q>».
