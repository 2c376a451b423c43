---
id: it-415
language: it
agency: ANSA
outlet: Atlante Quotidiano
domain: atlantequotidiano.example
authors: [Ilaria Fossati]
published: 2026-03-19T20:10:00+01:00
modified: null
dateline: {place: BRUXELLES, agency: ANSA, date: 2026-03-19}
copyright: {holders: [ANSA], year: 2026, notice: "RIPRODUZIONE RISERVATA © Copyright ANSA 2026", licence: null, reserved: true}
tdm: null
speakers:
  tajani: {name: Antonio Tajani, kind: person, roles: [ministro degli Esteri, titolare della Farnesina, vicepremier]}
  kallas: {name: Kaja Kallas, kind: person, roles: [Alto rappresentante per la politica estera, estone]}
  costa: {name: António Costa, kind: person, roles: [presidente del Consiglio europeo, portoghese]}
  leyen: {name: Ursula von der Leyen, kind: person, roles: [presidente della Commissione, tedesca]}
  szijjarto: {name: Péter Szijjártó, kind: person, roles: [ministro degli Esteri ungherese]}
  sybiha: {name: Andrii Sybiha, kind: person, roles: [ministro degli Esteri]}
  cremlino: {name: Cremlino, kind: organisation, roles: []}
  funzionario: {name: un alto funzionario europeo, kind: unnamed, roles: []}
notes: European council with three foreign ministers (role borne by three), two presidents of EU bodies (one woman), nationalities for several, metonyms Cremlino and Farnesina, Tass via, unnamed official, straight quotes
---
# Asset russi, intesa a metà. <m s="costa">Costa</m>: "<q s="costa">La porta resta socchiusa</q>"

(ANSA) - BRUXELLES, <t v="2026-03-19">19 MAR</t> - I leader europei hanno rinviato <t v="2026-06">a giugno</t> la decisione sull'uso dei beni russi immobilizzati in Belgio. "<q s="costa">La porta resta socchiusa e nessuno ha buttato la chiave</q>", ha detto <m s="costa">il presidente del Consiglio europeo António Costa</m> al termine di undici ore di riunione.

Poco convinta <m s="kallas">l'Alto rappresentante per la politica estera</m>, secondo cui <i s="kallas">ogni mese perso costa a Kiev dodici miliardi</i>. "<q s="kallas" id="1">Capisco i dubbi giuridici</q> - ha dichiarato <m s="kallas">Kaja Kallas</m> - <q s="kallas" id="1">ma i missili non leggono i pareri legali</q>". <m s="kallas">L'estone</m> ha confermato che <i s="kallas">il ventunesimo pacchetto di sanzioni sarà pronto <t v="2026-05-09">prima del 9 maggio</t></i>.

Ursula von der Leyen ha preferito guardare avanti. <m s="leyen">La presidente della Commissione</m> ha annunciato che <i s="leyen">il prestito ponte coprirà i bisogni ucraini <t v="../2026-09">fino a settembre</t></i>. "<q s="leyen">Non lasceremo scoperto neppure un giorno</q>", ha promesso <m s="leyen">la tedesca</m>.

A frenare è stata ancora Budapest. <m s="szijjarto">Il ministro degli Esteri ungherese</m>, che sostituiva il premier, ha parlato di "<q s="szijjarto" type="mixed">furto con timbro</q>". "<q s="szijjarto">Chi tocca quei soldi <t v="2026-03-19">oggi</t>, <t v="2026-03-20">domani</t> vedrà toccati i propri</q>", ha avvertito <m s="szijjarto">Péter Szijjártó</m>. Secondo <m s="funzionario">un alto funzionario europeo</m>, <i s="funzionario">altri tre Paesi la pensano come lui ma non lo dicono</i>.

Per l'Italia era presente, accanto alla premier, anche il titolare della Farnesina. "<q s="tajani">Siamo favorevoli, purché la base giuridica sia di cemento</q>", ha spiegato <m s="tajani">Antonio Tajani</m> ai cronisti. <m s="tajani">Il vicepremier</m> ha riferito di aver sentito il suo omologo ucraino e ha aggiunto che <i s="tajani">la conferenza di Roma sulla ricostruzione avrà un seguito <t v="2026-23">in autunno</t></i>.

Da Kiev, <m s="sybiha">il diretto interessato</m> ha ringraziato "<q s="sybiha" type="mixed">chi ha votato con il cuore e chi voterà con la testa</q>". "<q s="sybiha" via="X"><t v="2026-06">A giugno</t> torneremo a bussare</q>", ha scritto su X <m s="sybiha">Andrii Sybiha</m>.

<m s="cremlino">Il Cremlino</m>, citato dalla Tass, ha definito il rinvio "<q s="cremlino" type="mixed" via="Tass">un sussulto di ragionevolezza</q>". I beni congelati <t v="2022-02/..">dal febbraio 2022</t> valgono circa 210 miliardi, di cui 185 custoditi da Euroclear. <t v="2025-12">A dicembre</t> i Ventisette ne avevano prorogato il blocco a tempo indeterminato.

Interpellato infine sul clima in sala, <m s="costa">il portoghese</m> ha sorriso: "<q s="costa">Ho visto di peggio, e di più breve</q>". (ANSA).
