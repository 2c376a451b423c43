---
id: it-402
language: it
agency: Adnkronos
outlet: Filo & Trama
domain: filoetrama.example
authors: []
published: 2025-03-13T19:02:00+01:00
modified: null
dateline: {place: Milano, agency: Adnkronos, date: 2025-03-13}
copyright: {holders: [Adnkronos], year: 2025, notice: "© 2025 Adnkronos. Tutti i diritti riservati", licence: null, reserved: true}
tdm: null
speakers:
  costanza: {name: Costanza Ghezzi Varano, kind: person, roles: [ad, amministratrice delegata, manager]}
  sesia: {name: Lanificio Sesia, kind: organisation, roles: [gruppo, società]}
  leopoldo: {name: Leopoldo, kind: person, roles: [presidente, primogenito]}
  morand: {name: Hervé Morand, kind: person, roles: [fondatore di Morand Capital, finanziere, socio]}
  tina: {name: Tina Abbruzzese, kind: person, roles: [segretaria della Filctem di Vercelli, sindacalista]}
  analista: {name: un analista di una banca milanese, kind: unnamed, roles: []}
  addetta: {name: un'addetta alla tessitura, kind: unnamed, roles: []}
notes: results of a family firm, brother and sister of one surname told apart by office, company speaks, French financier by nationality, unnamed analyst and worker, la donna is the unnamed worker, quarters and fiscal year
---
# Lanificio Sesia, ricavi giù del 9%. <m s="costanza">L'ad</m>: "<q s="costanza">Non vendiamo ai francesi</q>"

Milano, <t v="2025-03-13">13 mar.</t> (Adnkronos) - Il Lanificio Sesia ha chiuso <t v="2024">l'esercizio 2024</t> con ricavi per 418 milioni di euro, in calo del 9%, e una perdita di 11 milioni, la prima <t v="2009/..">dal 2009</t>. <m s="sesia">La società</m> spiega in una nota che <i s="sesia">la flessione dipende per due terzi dalla Cina</i>.

"<q s="costanza">Abbiamo scelto di non svendere i magazzini e lo pagheremo per due trimestri, non di più</q>", ha detto agli analisti <m s="costanza">l'amministratrice delegata Costanza Ghezzi Varano</m>. Per <m s="costanza">la manager</m>, <i s="costanza">gli ordini sono tornati a crescere <t v="2025-02">a febbraio</t></i>.

A chi le chiedeva dell'offerta arrivata <t v="2025-W10">la settimana scorsa</t> da Parigi ha tagliato corto: "<q s="costanza">Non vendiamo ai francesi e non vendiamo agli italiani. Non vendiamo</q>".

Di tutt'altro avviso suo fratello Leopoldo, che del gruppo è presidente. "<q s="leopoldo" id="a">Un'offerta da 700 milioni si legge</q> - ha osservato <m s="leopoldo">il primogenito</m> lasciando l'assemblea - <q s="leopoldo" id="a">poi si può anche stracciare, ma prima si legge</q>". <m s="leopoldo">Il presidente</m> ha ricordato che <i s="leopoldo">la decisione spetta ai soci e non al management</i>.

Il finanziere che corteggia il lanificio non ha fretta. "<q s="morand" via="Les Échos">Conosco la famiglia da vent'anni, so che il primo a parlare non è quasi mai quello che decide</q>", ha dichiarato <m s="morand">Hervé Morand</m>, fondatore di Morand Capital, a Les Échos. Già socio al 6%, <m s="morand">il francese</m> ha aggiunto che <i s="morand">l'offerta resta valida <t v="../2025-04-30">fino al 30 aprile</t></i>.

Secondo <m s="analista">un analista di una banca milanese</m>, <i s="analista">i due fratelli si parlano ormai solo per raccomandata</i>. "<q s="analista">E la terza sorella, che ha il 22%, non parla affatto</q>", sorride.

A Borgosesia, intanto, cresce l'inquietudine. <m s="tina">Tina Abbruzzese</m>, segretaria della Filctem di Vercelli, chiede che <i s="tina">l'azienda scopra le carte <t v="2025-03-31">entro fine mese</t></i>. "<q s="tina">Leggiamo sui giornali il nome del prossimo padrone</q>", protesta <m s="tina">la sindacalista</m>. Davanti ai cancelli un'addetta alla tessitura mostra la busta paga, con quattordici ore di cassa integrazione. "<q s="addetta">Mia madre qui dentro ha fatto trentasei anni</q>", racconta <m s="addetta">la donna</m>. "<q s="addetta">Io spero di arrivare <t v="2025-04-20">a Pasqua</t></q>".

Il titolo ha perso il 5,4%. <m s="sesia">Il gruppo</m>, che non distribuirà dividendo, prevede che <i s="sesia">il pareggio arriverà <t v="2025-35">nel terzo trimestre</t></i>. La linea "Nonno Aurelio", dedicata al fondatore, sarà presentata <t v="2025-06">a giugno</t> al Pitti.
