---
id: it-871
language: it
agency: AGI
outlet: Cronache del Tirreno
domain: cronache-tirreno.example
authors: [Lucrezia Bandini]
published: 2026-09-17T12:26:00+02:00
modified: null
dateline: {place: Livorno, agency: AGI, date: 2026-09-17}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  sindaca: {name: Elisa Morandi, kind: person, roles: [sindaca, prima cittadina]}
  vvf: {name: Antonio Gargiulo, kind: person, roles: [comandante dei vigili del fuoco]}
  negoziante: {name: Sauro Cecchi, kind: person, roles: [titolare di una ferramenta]}
  pm: {name: Riccardo Fanti, kind: person, roles: [procuratore capo, magistrato]}
  protciv: {name: Protezione civile, kind: organisation, roles: []}
  donna: {name: una donna di 80 anni, kind: unnamed, roles: []}
notes: flood; mayor, fire brigade commander, shopkeeper, widow, prosecutor, civil protection; AGI style, curly quotes
---
# Alluvione a Borgo a Mare, <m s="sindaca">la sindaca</m>: “<q s="sindaca">Abbiamo perso tutto in venti minuti</q>”

AGI - È di due morti e quattro dispersi il bilancio ancora provvisorio dell'alluvione che <t v="2026-09-16/2026-09-17">nella notte tra mercoledì e giovedì</t> ha colpito Borgo a Mare, in provincia di Livorno.

“<q s="sindaca">Abbiamo perso tutto in venti minuti</q>”, racconta <m s="sindaca">la sindaca Elisa Morandi</m>, stivali e giubbotto catarifrangente. “<q s="sindaca">Il torrente è entrato nelle case come un treno. Ho visto auto galleggiare in piazza</q>”.

<m s="sindaca">La prima cittadina</m> ha riferito che <i s="sindaca">le scuole resteranno chiuse <t v="../2026-09-19">fino a sabato</t></i> e ha chiesto ai cittadini di non mettersi in strada. “<q s="sindaca" id="1">L'allerta era arancione</q>”, ha sottolineato, “<q s="sindaca" id="1">nessuno ci aveva detto che sarebbe venuto giù il cielo</q>”.

Per tutta la notte hanno lavorato novanta vigili del fuoco. “<q s="vvf">Abbiamo salvato ventisei persone, alcune dai tetti</q>”, ha detto <m s="vvf">il comandante</m>, Antonio Gargiulo. <m s="vvf">Lui stesso</m> è stato ferito a una mano. A suo avviso <i s="vvf">le ricerche dei dispersi dureranno giorni</i>.

In corso Garibaldi Sauro Cecchi, titolare di una ferramenta, spala fango con i figli. “<q s="negoziante">Mio nonno aprì nel '48 e una cosa così non l'aveva vista nemmeno lui</q>”, scuote la testa <m s="negoziante">il commerciante</m>. Poco più in là una donna di 80 anni stringe una coperta: “<q s="donna">Mi ha portata in spalla un ragazzo, non so nemmeno come si chiama</q>”, sussurra <m s="donna">l'anziana</m>.

<m s="protciv">La Protezione civile</m> ha comunicato che sono caduti 230 millimetri di pioggia in tre ore, “<q s="protciv" type="mixed">un evento senza precedenti per questa costa</q>”.

<m s="pm">Il procuratore capo</m>, Riccardo Fanti, ha annunciato che <i s="pm">è stato aperto un fascicolo per disastro colposo</i>. “<q s="pm" via="AGI">Al momento non ci sono indagati</q>”, ha chiarito <m s="pm">il magistrato</m> all'AGI.

Il governo dichiarerà lo stato di emergenza <t v="2026-09-18">domani</t>. Il fosso esondato è quello che gli anziani chiamano “il Dormiente”.
