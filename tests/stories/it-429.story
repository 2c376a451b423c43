---
id: it-429
language: it
agency: LaPresse
outlet: Piatto Unico
domain: piattounico.example
authors: []
published: 2024-11-07T13:00:00+01:00
modified: null
dateline: {place: Modena, agency: LaPresse, date: 2024-11-07}
copyright: null
tdm: null
speakers:
  marzia: {name: Marzia Golinelli, kind: person, roles: [chef, cuoca]}
  socio: {name: Ettore Bulgarelli, kind: person, roles: [socio, maître]}
  ispettore: {name: un ex ispettore, kind: unnamed, roles: []}
  guida: {name: Guida Forchetta, kind: organisation, roles: []}
  iside: {name: Iside Golinelli, kind: person, roles: [madre, sfoglina]}
  adroher: {name: Ferran Adroher, kind: person, roles: [catalano]}
notes: chef returns her stars, chef and mother share a surname, partner male, guide as organisation against its former inspector, Catalan colleague by nationality, dish names in marks, "la guida" not a person
---
# La chef Golinelli restituisce le tre forchette: “<q s="marzia">Cucinavo per un fantasma</q>”

Modena, <t v="2024-11-07">7 nov.</t> (LaPresse) – “<q s="marzia">Cucinavo per un fantasma con il taccuino</q>”. Così <m s="marzia">Marzia Golinelli</m>, 49 anni, ha spiegato la decisione di restituire le tre forchette ottenute <t v="2017">nel 2017</t> dal suo ristorante, il “Bicocca”.

La chef ha consegnato la targa <t v="2024-11-06">ieri</t>, di persona, alla sede milanese. “<q s="marzia">Il portiere mi ha chiesto una firma</q>”, ha raccontato. <t v="2025/..">Dal prossimo anno</t> servirà un solo menu, con i tortellini della madre. <m s="iside">Iside Golinelli</m>, sfoglina in pensione, sostiene che <i s="iside">la figlia non li sa chiudere</i>. “<q s="iside">Li fa belli, ma si aprono</q>”, confida.

<m s="guida">La Guida Forchetta</m> ha preso atto della scelta e ribadisce che <i s="guida">le valutazioni restano valide <t v="../2025-11">fino a novembre 2025</t></i>. “<q s="guida">Le forchette si assegnano, non si restituiscono</q>”, si legge nella <m s="guida">nota</m>.

“<q s="ispettore" id="1">Ho cenato da lei nove volte</q> – rivela <m s="ispettore">un ex ispettore</m> che chiede l'anonimato – <q s="ispettore" id="1">e nove volte mi ha riconosciuto dalle scarpe</q>”. <m s="ispettore">L'uomo</m> ammette che <i s="ispettore">il fantasma era lui</i>.

Ettore Bulgarelli, socio e maître, appoggia la svolta con un velo di preoccupazione. “<q s="socio">Con le forchette venivano da Tokyo</q>”, ricorda. “<q s="socio">Con i tortellini verranno da Sassuolo.</q>” Secondo <m s="socio">Bulgarelli</m>, <i s="socio">i conti torneranno in pari <t v="2026">nel 2026</t></i>.

Solidale il collega catalano Ferran Adroher, che fece lo stesso <t v="2011">nel 2011</t>. “<q s="adroher">I primi tre mesi si dorme</q>”, le ha scritto <m s="adroher">il catalano</m>. “<q s="adroher">Poi si ricomincia a sognare il coltello.</q>” Lei ha appeso il messaggio in cucina.

Il nuovo locale apre <t v="2025-02-14">il 14 febbraio</t>. Il piatto simbolo, “Nebbia di Nonantola”, è stato tolto dalla carta: “<q s="marzia">Era nebbia</q>”, taglia corto <m s="marzia">la cuoca</m>.
