---
id: it-873
language: it
agency: Radiocor
outlet: Il Mercato Oggi
domain: mercato-oggi.example
authors: []
published: 2026-11-12T18:02:00+01:00
modified: null
dateline: {place: Milano, agency: Il Sole 24 Ore Radiocor, date: 2026-11-12}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  rossi: {name: Matteo Gallarati, kind: person, roles: [amministratore delegato di Banca Ambrosia, ad]}
  verdi: {name: Paola Venturini, kind: person, roles: [numero uno di Credito Lariano, banchiera]}
  ministro: {name: Alberto Sacchetti, kind: person, roles: [ministro dell'Economia]}
  fonte: {name: una fonte vicina al dossier, kind: unnamed, roles: []}
  sindacato: {name: Lando Fabiani, kind: person, roles: [segretario generale della Federazione bancari]}
  consob: {name: Consob, kind: organisation, roles: []}
notes: business; takeover bid, two chief executives, minister, union, unnamed source close to the deal; "ad", "numero uno"
---
# Banca Ambrosia lancia un'ops su Credito Lariano, Gallarati: "<q s="rossi">Operazione amichevole</q>"

(Il Sole 24 Ore Radiocor) - Milano, <t v="2026-11-12">12 nov</t> - Banca Ambrosia ha annunciato un'offerta pubblica di scambio da 3,4 miliardi su Credito Lariano. "<q s="rossi">È un'operazione amichevole, nata per creare valore</q>", ha dichiarato <m s="rossi">l'amministratore delegato Matteo Gallarati</m> in conference call con gli analisti.

<m s="rossi">L'ad</m> ha sottolineato che <i s="rossi">le sinergie arriveranno a 280 milioni <t v="2029">nel 2029</t></i> e che non sono previsti licenziamenti. "<q s="rossi" id="1">Le filiali doppie sono poche</q>", ha osservato <m s="rossi">Gallarati</m>, "<q s="rossi" id="1">e i territori non si sovrappongono</q>".

Di tutt'altro avviso la numero uno di Credito Lariano. "<q s="verdi">Ho saputo dell'offerta alle sette di stamattina, con un messaggio</q>", ha replicato <m s="verdi">Paola Venturini</m>. La banchiera ritiene che <i s="verdi">il prezzo non rifletta il valore dell'istituto</i>. A suo giudizio l'offerta è "<q s="verdi" type="mixed">ostile nei modi e povera nei numeri</q>".

Secondo <m s="fonte">una fonte vicina al dossier</m>, <i s="fonte">il consiglio del Lariano si riunirà <t v="2026-11-15">già domenica</t></i>. "<q s="fonte">Stanno cercando un cavaliere bianco in Francia</q>", ha rivelato <m s="fonte">la fonte</m>.

Il ministro dell'Economia, Alberto Sacchetti, ha commentato a margine di un convegno: "<q s="ministro">Il governo osserva, il mercato decide</q>". <m s="ministro">Sacchetti</m> non ha escluso l'uso del golden power.

"<q s="sindacato">Siamo preoccupati per 4.000 lavoratori</q>", ha avvertito <m s="sindacato">Lando Fabiani</m>, segretario generale della Federazione bancari. Per <m s="sindacato">il sindacalista</m>, <i s="sindacato">la promessa di non licenziare va scritta nero su bianco</i>.

<m s="consob">La Consob</m> ha ricordato che <i s="consob">il documento d'offerta va depositato entro venti giorni</i>. In Borsa il titolo Lariano ha chiuso in rialzo del 14%, spinto da quello che gli operatori chiamano "effetto preda".
