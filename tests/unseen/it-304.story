---
id: it-304
language: it
agency: Adnkronos
outlet: La Voce del Vesuvio
domain: vocedelvesuvio.example
authors: [Carmela Iovine]
published: 2026-05-27T13:48:00+02:00
modified: null
dateline: {place: Napoli, agency: Adnkronos, date: 2026-05-27}
copyright: {holders: [La Voce del Vesuvio, Adnkronos], year: 2026, notice: "© La Voce del Vesuvio - Adnkronos 2026", licence: null, reserved: false}
tdm: reserved
speakers:
  ingv: {name: Flavia Cammarota, kind: person, roles: [direttrice dell'Osservatorio, vulcanologa]}
  sindaco: {name: Antonio Scotto Lavina, kind: person, roles: [sindaco di Pozzuoli, primo cittadino]}
  protezione: {name: Marcello Aiello, kind: person, roles: [capo della Protezione civile regionale]}
  concetta: {name: Concetta Esposito, kind: person, roles: [pensionata]}
  preside: {name: una dirigente scolastica, kind: unnamed, roles: []}
  comitato: {name: comitato “Via Solfatara”, kind: organisation, roles: []}
  nipote: {name: il nipote, kind: unnamed, roles: []}
notes: earthquake swarm, Adnkronos single and curly marks, committee name itself in marks, magnitude numbers and clock times, dialect fragment, indirect with che and come
---
# Campi Flegrei, scossa di magnitudo 4.2 all'alba. <m s="sindaco">Il sindaco</m>: “<q s="sindaco">Notte in strada per duemila persone</q>”

Napoli, <t v="2026-05-27">27 mag.</t> (Adnkronos) - Una scossa di magnitudo 4.2 ha svegliato <t v="2026-05-27T04:53">alle 4.53 di oggi</t> gli abitanti di Pozzuoli e dei quartieri occidentali di Napoli. Non si registrano feriti, ma undici famiglie sono state sgomberate <t v="2026-05-27">in mattinata</t> da una palazzina di via Napoli.

“<q s="ingv">L'evento rientra nella dinamica del bradisismo e non indica una risalita di magma</q>”, ha chiarito <m s="ingv">la direttrice dell'Osservatorio</m>, Flavia Cammarota. <m s="ingv">La vulcanologa</m> ha aggiunto che <i s="ingv">il suolo si è sollevato di tre centimetri <t v="2026-05/..">dall'inizio di maggio</t></i>. “<q s="ingv">Non posso escludere altre scosse, anche più forti</q>”.

Il sindaco Antonio Scotto Lavina ha chiuso le scuole <t v="../2026-05-29">fino a venerdì</t>. “<q s="sindaco" id="1">Duemila persone</q>, spiega <m s="sindaco">il primo cittadino</m>, <q s="sindaco" id="1">hanno passato la notte in strada, e io con loro</q>”. Sulla possibilità di un'evacuazione più ampia, invece, non si sbilancia: “<q s="sindaco">Decide chi ha gli strumenti, non chi ha la fascia</q>”.

<m s="protezione">Il capo della Protezione civile regionale</m>, Marcello Aiello, assicura che <i s="protezione">i piani sono aggiornati</i> e invita a non dare credito ai “<q s="protezione" type="mixed">profeti da tastiera</q>”. Circa 400 brandine sono state allestite al Palatrincone, ma <t v="2026-05-26">ieri sera</t> ne risultavano occupate meno della metà.

“<q s="concetta">Nel palazzetto non ci vado, là dentro mi sento in gabbia</q>”, dice <m s="concetta">Concetta Esposito</m>, 81 anni, seduta su una sdraio in piazza a Mare. “<q s="concetta">Mio nipote mi ripete: ‘<q s="nipote">Nonna, vieni a Roma</q>’. E che ci faccio, a Roma?</q>”. Di bradisismi ne ha già vissuti due, <t v="1970">nel 1970</t> e <t v="1983">nell'83</t>. “<q s="concetta">'A terra s'adda sfugà</q>”, sentenzia.

Il comitato “Via Solfatara” denuncia invece ritardi nelle verifiche. Secondo <m s="comitato">gli attivisti</m> <i s="comitato">le domande di contributo ferme sono 1.940</i>. “<q s="comitato">Abbiamo le crepe e aspettiamo un timbro</q>”, attaccano.

Preoccupa anche la maturità. “<q s="preside">Se la scuola resta inagibile, i ragazzi faranno l'esame in palestra</q>”, confida <m s="preside">una dirigente scolastica</m>. Gli scritti cominciano <t v="2026-06-17">il 17 giugno</t>.

Il Consiglio dei ministri esaminerà <t v="2026-05-29">venerdì</t> lo stato di emergenza, scaduto <t v="2025-12-31">il 31 dicembre</t>. Il vertice in prefettura è convocato <t v="2026-05-27T17:00">per le 17</t>.
