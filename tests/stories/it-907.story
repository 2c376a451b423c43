---
id: it-907
language: it
agency: LaPresse
outlet: "Notizie Subito"
domain: notiziesubito.example
authors: []
published: 2026-01-23T19:18:00+01:00
modified: null
dateline: {place: Milano, agency: LaPresse, date: 2026-01-23}
copyright: {holders: [LaPresse], year: 2026, notice: "© Copyright LaPresse - Riproduzione Riservata", licence: null, reserved: true}
tdm: null
speakers:
  gervasi: {name: "Patrizia Gervasi", kind: person, roles: ["segretaria regionale dell'Unione trasporti"]}
  azienda: {name: "Metrolinee", kind: organisation, roles: ["l'azienda"]}
  bosio: {name: "Alberto Bosio", kind: person, roles: ["assessore alla Mobilità"]}
  studentessa: {name: "Ilaria", kind: person, roles: ["studentessa di 21 anni"]}
  garante: {name: "Autorità di garanzia", kind: organisation, roles: ["il Garante"]}
  pensionato: {name: "Giovanni", kind: person, roles: ["pensionato"]}
notes: "natural: transport strike (agency copy)"
---
# Sciopero dei trasporti a Milano, ferme tre linee su cinque. <m s="gervasi">Gervasi</m>: “<q s="gervasi">Adesione al 74%</q>”

Milano, <t v="2026-01-23">23 gen.</t> (LaPresse) - Tre linee della metropolitana su cinque chiuse <t v="2026-01-23">dalle 8.45</t>, bus e tram a singhiozzo, taxi introvabili. È il bilancio della mattinata di sciopero indetto dall'Unione trasporti contro il nuovo piano dei turni di Metrolinee.

“<q s="gervasi">L'adesione è al 74%, un dato che non si vedeva da dieci anni</q>”, afferma <m s="gervasi">la segretaria regionale dell'Unione trasporti Patrizia Gervasi</m>. “<q s="gervasi">I conducenti fanno turni spezzati di tredici ore, con una pausa in mezzo che non è né riposo né lavoro. Chi guida stanco guida male, e a bordo ci siete voi</q>”.

La sigla chiede l'assunzione di 380 autisti e un'indennità di 150 euro al mese. “<q s="gervasi" id="1">Abbiamo mandato quattro lettere, l'ultima <t v="2025-12-22">il 22 dicembre</t>. Non ci ha risposto nessuno</q> - prosegue -. <q s="gervasi" id="1">Se non arriva una convocazione ci fermeremo di nuovo, e la prossima volta sarà per 24 ore</q>”.

Diversa la versione di <m s="azienda">Metrolinee</m>, che in una nota parla di adesione “<q s="azienda" type="mixed">inferiore al 50%</q>” e sottolinea che <i s="azienda">le fasce di garanzia sono state rispettate</i>. “<q s="azienda">Il piano è stato illustrato ai sindacati in cinque incontri e ha ricevuto l'assenso di tre sigle su quattro. Restiamo disponibili al dialogo, nel rispetto degli impegni presi con la città</q>”, si legge nel comunicato.

Davanti alla stazione Centrale, alle 9, la fila per i taxi arrivava fino alla galleria. “<q s="studentessa">Ho l'esame di diritto privato alle dieci e mezza</q>”, dice <m s="studentessa">Ilaria</m>, studentessa di 21 anni arrivata da Lodi. “<q s="studentessa">Sono d'accordo con loro, per carità. Però scioperano sempre di venerdì e sempre quando ho un esame io</q>”. Più filosofico <m s="pensionato">Giovanni</m>, pensionato: “<q s="pensionato">Vado a piedi, tanto il medico me lo dice da anni</q>”.

L'assessore alla Mobilità Alberto Bosio ha convocato le parti per <t v="2026-01-26">lunedì</t>. “<q s="bosio">Un confronto serve, e serve adesso</q>”, spiega <m s="bosio">Bosio</m> a margine di una visita al deposito di via Novara. Secondo <m s="bosio">l'assessore</m>, <i s="bosio">le assunzioni non potranno superare quota 200 <t v="2026">nel 2026</t></i>. “<q s="bosio">Non per cattiva volontà, ma perché i candidati non ci sono. All'ultimo concorso si sono presentati in 61</q>”.

<m s="garante">L'Autorità di garanzia</m> fa sapere che <i s="garante">verificherà il rispetto del preavviso</i>. Il servizio dovrebbe tornare regolare <t v="2026-01-23">dopo le 18</t>.

“<q s="gervasi"><t v="2026-01-26">Lunedì</t> ci saremo, con i numeri in mano</q>”, ha assicurato in serata <m s="gervasi">la sindacalista</m>. “<q s="gervasi">Speriamo che li porti anche l'azienda</q>”.
