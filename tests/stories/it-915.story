---
id: it-915
language: it
agency: ANSA
outlet: "Sicilia Cronaca"
domain: siciliacronaca.example
authors: []
published: 2025-10-02T20:12:00+02:00
modified: null
dateline: {place: CATANIA, agency: ANSA, date: 2025-10-02}
copyright: {holders: [ANSA], year: 2025, notice: "© Copyright ANSA", licence: null, reserved: false}
tdm: null
speakers:
  greco: {name: "Alfio Grecuzzo", kind: person, roles: ["dirigente regionale della Protezione civile", "ingegnere"]}
  lizzio: {name: "Tiziana Lizzio", kind: person, roles: ["sindaca di Acibianca"]}
  meteo: {name: "Fabio Sciarretta", kind: person, roles: ["meteorologo"]}
  coldi: {name: "Confagri Sicilia", kind: organisation, roles: []}
  barista: {name: "Turi", kind: person, roles: ["barista"]}
notes: "natural: weather warning and storm damage (agency copy)"
---
# Maltempo, allerta rossa nel Catanese: scuole chiuse in 38 comuni

(ANSA) - CATANIA, <t v="2025-10-02">02 OTT</t> - Allerta rossa <t v="2025-10-03">per la giornata di domani</t> sulla Sicilia orientale. Lo ha disposto la Protezione civile regionale, che segnala il rischio di temporali stazionari, piene improvvise e mareggiate lungo la costa ionica. Scuole chiuse in 38 comuni, a Catania e Messina sospese anche le lezioni universitarie.

"<q s="greco" via="ANSA">Ci aspettiamo in dodici ore la pioggia di due mesi</q>", ha detto all'ANSA <m s="greco">il dirigente regionale Alfio Grecuzzo</m>. "<q s="greco" id="1">Chiediamo una cosa semplice: non mettetevi in viaggio</q> - ha aggiunto - <q s="greco" id="1">e non scendete nei garage a salvare la macchina. La macchina si ricompra</q>".

La situazione più critica è ad Acibianca, dove <t v="2025-10-02">nel pomeriggio</t> una bomba d'acqua ha trasformato il corso principale in un torrente. Una decina di auto trascinate via, un panificio allagato, nessun ferito. "<q s="lizzio">Un ragazzo è rimasto aggrappato a un palo per venti minuti, poi due operatori ecologici lo hanno raggiunto con una corda. Stanno bene tutti e tre</q>", racconta <m s="lizzio">la sindaca Tiziana Lizzio</m>.

<m s="lizzio">La sindaca</m> ha riferito che <i s="lizzio">settanta persone hanno lasciato le case vicine al torrente Lavinaio</i>. Dormiranno nella palestra della scuola media. "<q s="lizzio">I canali li abbiamo puliti <t v="2025-08">ad agosto</t>, ho le fatture. Il problema è che a monte hanno costruito per quarant'anni e l'acqua non sa più dove andare</q>".

Il precedente fa ancora paura. <t v="2021-10">Nell'ottobre del 2021</t>, nella stessa zona, morirono tre persone, tra cui il pensionato Rosario Finocchiaro, travolto mentre chiudeva la saracinesca.

A generare il maltempo è un vortice che si è isolato al largo della Libia. "<q s="meteo">Lo chiamano tutti “ciclone mediterraneo”, ma per ora è una depressione molto ben organizzata</q>", spiega <m s="meteo">il meteorologo Fabio Sciarretta</m>. "<q s="meteo">Il mare è a 27 gradi, quattro più della media: è come dare benzina a un motore acceso.</q>" Secondo <m s="meteo">l'esperto</m> <i s="meteo">il fenomeno si esaurirà <t v="2025-10-04">nella serata di sabato</t></i>.

Danni pesanti nelle campagne. Per <m s="coldi">Confagri Sicilia</m> <i s="coldi">è già compromesso un terzo degli agrumeti della Piana</i>. "<q s="coldi">Chiediamo lo stato di calamità prima che sia troppo tardi, non dopo</q>", afferma <m s="coldi">l'associazione</m> in una nota.

Sul lungomare di Acibianca un solo locale aveva <t v="2025-10-02">stasera</t> le luci accese. "<q s="barista">Aspetto i vigili del fuoco, che non cenano <t v="2025-10-01/..">da ieri</t></q>", dice <m s="barista">Turi</m>, il barista. "<q s="barista">Gli arancini li ho fatti. Se il mare entra, almeno lo trova apparecchiato</q>". (ANSA).
