---
id: it-918
language: it
agency: null
outlet: "Alpi Live"
domain: alpilive.example
authors: ["Redazione politica"]
published: 2025-11-24T15:00:00+01:00
modified: 2025-11-24T22:50:00+01:00
dateline: null
copyright: {holders: ["Alpi Live"], year: 2025, notice: "© Alpi Live", licence: null, reserved: false}
tdm: null
speakers:
  gastaldi: {name: "Paola Gastaldi", kind: person, roles: ["candidata del centrosinistra", "presidente eletta"]}
  revelli: {name: "Maurizio Revelli", kind: person, roles: ["governatore uscente", "candidato del centrodestra"]}
  sondaggista: {name: "Nicola Pagano", kind: person, roles: ["direttore dell'istituto Demoquadro"]}
  costa: {name: "Elisa Costamagna", kind: person, roles: ["candidata civica"]}
  segretario: {name: "Bruno Alfieri", kind: person, roles: ["segretario del Partito del Centro"]}
notes: "natural: regional election live blog entries"
---
# Regionali, la diretta. Vince <m s="gastaldi">Gastaldi</m>: “<q s="gastaldi">Una Regione che torna a parlare con tutti</q>”

### <t v="2025-11-24T15:02">Ore 15.02</t> – Urne chiuse, affluenza al 51,3%

Seggi chiusi, comincia lo spoglio. L'affluenza definitiva si ferma al 51,3 per cento, quasi sei punti in meno di cinque anni fa. “<q s="sondaggista">Dove l'astensione cresce di più sono le valli, e le valli votavano Revelli</q>”, osserva in diretta con noi <m s="sondaggista">Nicola Pagano</m>, direttore dell'istituto Demoquadro. “<q s="sondaggista">Non è detto che basti a cambiare il risultato, ma io terrei d'occhio la Val Stura</q>”.

### <t v="2025-11-24T15:40">Ore 15.40</t> – Il primo instant poll

Gastaldi 46-50, Revelli 44-48, Costamagna 4-6. È la forbice dell'instant poll. Per <m s="sondaggista">Pagano</m> <i s="sondaggista">è presto per assegnare la vittoria</i>: “<q s="sondaggista">Siamo dentro il margine di errore, chi stappa adesso lo fa a suo rischio</q>”.

### <t v="2025-11-24T17:15">Ore 17.15</t> – Gastaldi avanti

Con 412 sezioni su 1.890 la candidata del centrosinistra è avanti di tre punti. Dal comitato di via Roma arrivano applausi. Paola Gastaldi è ancora a casa, con il marito Enrico e i due figli.

### <t v="2025-11-24T18:30">Ore 18.30</t> – <m s="segretario">Il segretario Alfieri</m>: “<q s="segretario">Aspettiamo Cuneo</q>”

“<q s="segretario">Mancano le sezioni dove siamo più forti. Aspettiamo Cuneo, poi ne parliamo</q>”, dice ai cronisti <m s="segretario">il segretario del Partito del Centro Bruno Alfieri</m> entrando nella sede. <m s="segretario">Alfieri</m> nega che <i s="segretario">tra gli alleati sia già cominciata la resa dei conti</i>.

### <t v="2025-11-24T19:48">Ore 19.48</t> – <m s="costa">Costamagna</m>: “<q s="costa">Non siamo stati la stampella di nessuno</q>”

La candidata civica, ferma al 5,1 per cento, parla dalla sua libreria. “<q s="costa">Ci dicevano che rubavamo voti agli uni o agli altri</q>”, afferma <m s="costa">Elisa Costamagna</m>. “<q s="costa">I nostri elettori, senza di noi, sarebbero rimasti a casa. In Consiglio voteremo le leggi buone, da qualunque parte arrivino</q>”.

### <t v="2025-11-24T20:55">Ore 20.55</t> – Revelli telefona a Gastaldi

Maurizio Revelli ha ammesso la sconfitta. Il governatore uscente ha telefonato alla sfidante intorno alle 20.30, poi è sceso in sala stampa. “<q s="revelli">Le ho fatto gli auguri e le ho detto che <t v="2025-11-25">domani</t> troverà i conti in ordine e la caldaia rotta</q>”, ha scherzato <m s="revelli">Revelli</m>. “<q s="revelli">Ho perso io. Non hanno perso i miei assessori, non hanno perso i partiti. Dopo dieci anni succede, e succede anche di meritarselo</q>”.

Sul futuro <m s="revelli">l'ex sindaco di Mondovì</m> dice che <i s="revelli">resterà in Consiglio</i>: “<q s="revelli">Farò l'opposizione. Devo solo ricordarmi come si fa</q>”.

### <t v="2025-11-24T21:35">Ore 21.35</t> – Gastaldi al comitato

“<q s="gastaldi">Grazie, grazie, fatemi parlare o piango</q>”. Così <m s="gastaldi">Paola Gastaldi</m>, accolta da un lungo applauso, nel suo primo discorso da presidente eletta. “<q s="gastaldi">Ringrazio Maurizio Revelli per la telefonata, è stato un avversario leale. <t v="2025-11-25">Da domani</t> questa Regione torna a parlare con tutti, con chi ha votato per noi, con chi ha votato contro e con quella metà che non ha votato. Soprattutto con loro</q>”.

<m s="gastaldi">La presidente eletta</m> ha annunciato che <i s="gastaldi">la giunta sarà pronta <t v="2025-12-15">entro il 15 dicembre</t></i> e che <i s="gastaldi">la delega alla Sanità resterà a lei</i>. “<q s="gastaldi">Chi dovrà aspettare un anno per una risonanza saprà con chi arrabbiarsi</q>”.

### <t v="2025-11-24T22:50">Ore 22.50</t> – Dati definitivi

Gastaldi 48,7%, Revelli 45,2%, Costamagna 5,3%. La nostra diretta finisce qui.
