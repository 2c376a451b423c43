---
id: it-410
language: it
agency: AGI
outlet: Orbita Scienza
domain: orbitascienza.example
authors: []
published: 2023-03-30T16:05:00+02:00
modified: 2023-03-31T09:00:00+02:00
dateline: {place: L'Aquila, agency: AGI, date: 2023-03-30}
copyright: {holders: [AGI], year: 2023, notice: "© Riproduzione riservata - AGI 2023", licence: null, reserved: true}
tdm: null
speakers:
  direttrice: {name: Oriana Cappelletti, kind: person, roles: [direttrice dei Laboratori, fisica]}
  dottoranda: {name: Priyanka Raghavan, kind: person, roles: [dottoranda, ventiseienne]}
  nobel: {name: Giorgio Parisi, kind: person, roles: [premio Nobel]}
  critico: {name: Hans-Dieter Vogt, kind: person, roles: [tedesco]}
  collab: {name: collaborazione, kind: organisation, roles: [gruppo]}
  tecnico: {name: un tecnico del turno di notte, kind: unnamed, roles: []}
notes: physics result, director and doctoral student both women (la fisica, la ventiseienne), collaboration speaks through a preprint, German critic by nationality, Nobel laureate asked by radio, night technician unnamed, detector nicknames in marks
---
# Gran Sasso, un lampo di troppo nel buio. “<q s="dottoranda">Ho pensato: ho rotto il rivelatore</q>”

AGI - L'Aquila, <t v="2023-03-30">30 mar.</t> - Un segnale che nessuno sa ancora spiegare è stato registrato nelle viscere del Gran Sasso. <t v="2022-11-19/2022-11-20">Nella notte tra il 19 e il 20 novembre</t> il rivelatore “Abisso”, tre tonnellate di xeno liquido, ha visto quattro lampi in undici minuti. Se ne attendeva uno all'anno.

“<q s="dottoranda">Ho pensato: ho rotto il rivelatore. Poi ho pensato: adesso mi rimandano a Chennai</q>”, racconta <m s="dottoranda">Priyanka Raghavan</m>, dottoranda, che era di turno. La ventiseienne svegliò la direttrice dei Laboratori <t v="2022-11-20T03:50">alle 3.50</t>.

“<q s="direttrice" id="1">Le risposi di spegnere e riaccendere</q> – ride ora <m s="direttrice">Oriana Cappelletti</m> – <q s="direttrice" id="1">e per fortuna non mi diede retta</q>”. La fisica, che guida i Laboratori <t v="2020/..">dal 2020</t>, invita comunque alla calma. “<q s="direttrice">Quattro lampi non fanno una scoperta, fanno quattro domande</q>”.

Nell'articolo depositato <t v="2023-03-29">ieri</t> in rete, <m s="collab">la collaborazione</m> scrive che <i s="collab">la probabilità di una fluttuazione casuale è inferiore a una su tremila</i>. Esclusi i guasti, esclusi i terremoti, “<q s="collab" type="mixed">resta ciò che non abbiamo escluso</q>”.

Non ne è convinto Hans-Dieter Vogt, dell'università di Heidelberg. “<q s="critico">Sarà radon. È sempre radon</q>”, taglia corto <m s="critico">il tedesco</m>. <m s="critico">Vogt</m> fa notare che <i s="critico">un altro esperimento vide lo stesso eccesso <t v="2020-06">nel giugno del 2020</t> e poi lo perse</i>.

<m s="tecnico">Un tecnico del turno di notte</m>, che chiede l'anonimato, giura che <i s="tecnico">qualcuno aveva lasciato accesa la macchina del caffè</i>. “<q s="tecnico">Quella disturba persino il mio pacemaker</q>”.

Più possibilista il premio Nobel. “<q s="nobel" via="Radio3 Scienza">L'universo ci manda poche cartoline, conviene leggerle tutte</q>”, ha detto <m s="nobel">Giorgio Parisi</m> a Radio3 Scienza. <m s="direttrice">Cappelletti</m> l'ha ringraziato con un messaggio: “<q s="direttrice">Questa però è senza francobollo</q>”.

I dati saranno presentati <t v="2023-04-18">il 18 aprile</t> a Parigi. Toccherà alla più giovane del gruppo salire sul palco. “<q s="dottoranda" id="9">Non dormo <t v="2023-03-27/..">da lunedì</t></q>”, ammette <m s="dottoranda">Raghavan</m>, “<q s="dottoranda" id="9">ma in fondo non dormo <t v="2022-11/..">da novembre</t></q>”. Il nuovo ciclo di misure, “Abisso Due”, partirà <t v="2023-23">in autunno</t>.
