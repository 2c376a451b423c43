---
id: nl-821
language: nl
agency: ANP
outlet: Rijnmond Vandaag
domain: rijnmond-vandaag.example
authors: [Lotte Verschuren]
published: 2025-09-04T13:15:00+02:00
modified: null
dateline: {place: ROTTERDAM, agency: ANP, date: null}
copyright: {holders: [ANP], year: null, notice: "© ANP", licence: null, reserved: false}
tdm: null
speakers:
  om: {name: "Openbaar Ministerie", kind: organisation, roles: ["OM"]}
  ovj: {name: "officier van justitie", kind: unnamed, roles: []}
  verdachte: {name: "Romano K.", kind: person, roles: ["hoofdverdachte"]}
  blok: {name: "Jeroen Blok", kind: person, roles: ["advocaat"]}
  zus: {name: "Fatima el Idrissi", kind: person, roles: ["zus"]}
  rechter: {name: "de rechtbankvoorzitter", kind: unnamed, roles: []}
notes: "court case; OM demand, lawyer, suspect with initial, relatives"
---
# OM eist 18 jaar cel voor doodschieten ondernemer in Rotterdam

ROTTERDAM (ANP) - <m s="om">Het Openbaar Ministerie</m> heeft <t v="2025-09-04">donderdag</t> achttien jaar cel geëist tegen de 34-jarige Romano K. voor het doodschieten van een ondernemer in Rotterdam-Zuid. Volgens <m s="om">het OM</m> <i s="om">heeft de man het slachtoffer <t v="2023-11">in november 2023</t> opgewacht en van dichtbij neergeschoten</i>.

"<q s="ovj">Dit was een executie op klaarlichte dag, voor de ogen van schoolkinderen</q>", zei <m s="ovj">de officier van justitie</m> in haar requisitoir. <m s="ovj">Zij</m> sprak van een "<q s="ovj" type="mixed">kille en berekende daad</q>".

K. ontkent. "<q s="verdachte">Ik was daar, maar ik heb niet geschoten</q>", verklaarde <m s="verdachte">hij</m> <t v="2025-09-02">dinsdag</t> op de eerste zittingsdag. Wie dan wel de schutter was, wilde <m s="verdachte">de hoofdverdachte</m> niet zeggen. "<q s="verdachte">Ik heb twee kleine kinderen. Meer zeg ik er niet over.</q>"

Zijn advocaat Jeroen Blok vraagt om vrijspraak. Het bewijs rust volgens <m s="blok">hem</m> op één getuige die zijn verklaring twee keer heeft bijgesteld. "<q s="blok" id="1">Een getuige die elke maand iets anders ziet</q>", aldus <m s="blok">Blok</m>, "<q s="blok" id="1">is geen getuige maar een weerman.</q>" De rechtbankvoorzitter vond die vergelijking ongepast. "<q s="rechter">Houdt u het bij het dossier, meneer Blok</q>", zei <m s="rechter">ze</m>.

De zus van het slachtoffer, Fatima el Idrissi, maakte gebruik van het spreekrecht. "<q s="zus">Mijn broer ging brood halen en kwam niet meer thuis</q>", las <m s="zus">ze</m> voor. <m s="zus">El Idrissi</m> vertelde dat <i s="zus">haar moeder sindsdien de deur niet meer uit durft</i>. Op de publieke tribune werd gehuild.

Het onderzoek, dat de naam 'Zilvermeeuw' kreeg, duurde bijna twee jaar. Een medeverdachte werd <t v="2025-02">in februari</t> in Spanje aangehouden en wacht daar op uitlevering. De rechtbank doet <t v="2025-10-02">op 2 oktober</t> uitspraak.
