---
id: nl-405
language: nl
agency: ANP
outlet: Peelbelang
domain: peelbelang.example
authors: []
published: 2026-03-27T17:05:00+01:00
modified: null
dateline: {place: DEURNE, agency: ANP, date: null}
copyright: {holders: [Peelbelang, ANP], year: 2026, notice: "© 2026 Peelbelang / ANP", licence: null, reserved: false}
tdm: null
speakers:
  boer: {name: Twan Verstegen, kind: person, roles: [varkenshouder]}
  zus: {name: Lianne Verstegen, kind: person, roles: [zus, dierenarts]}
  gedeputeerde: {name: Harm Keunen, kind: person, roles: [gedeputeerde]}
  ecoloog: {name: Noor Sistermans, kind: person, roles: [ecologe]}
  provincie: {name: provincie, kind: organisation, roles: []}
  buurman: {name: een buurman, kind: unnamed, roles: []}
  rvs: {name: Raad van State, kind: organisation, roles: []}
notes: farmer and his sister of one surname, sister is a vet (de dierenarts) while another vet is mentioned, gedeputeerde, court ruling read, women ecologist and vet close together, spelled numbers, low quotes „ ”
---
# „<q s="boer">Ik ben uitgekocht door de buren van de vogels</q>”

DEURNE (ANP) - Varkenshouder Twan Verstegen uit Liessel moet zijn stallen <t v="2027-04-01">voor 1 april 2027</t> sluiten. <m s="rvs">De Raad van State</m> oordeelde <t v="2026-03-25">woensdag</t> dat <i s="rvs">de provincie zijn natuurvergunning terecht heeft ingetrokken</i>, omdat de Deurnsche Peel te veel stikstof te verduren krijgt.

„<q s="boer">Mijn opa heeft dit veen met een schop leeggehaald, en nu moet ik weg omdat het leeg is</q>”, zegt <m s="boer">Verstegen</m> in de keuken, waar de brief van de rechter naast de boterkuip ligt. Vertrekken wilde hij eigenlijk al, <t v="2030~">rond 2030</t>. „<q s="boer">Maar zelf de deur dichtdoen is iets anders dan eruit gezet worden.</q>”

Zijn zus heeft al die jaren meegelezen. „<q s="zus">Ik heb de paragraaf over ammoniak aan hem uitgelegd met knikkers</q>”, vertelt <m s="zus">Lianne Verstegen</m>. <m s="zus">De dierenarts</m>, die in Someren praktijk houdt, meent dat <i s="zus">de provincie te laat met geld is gekomen</i>.

Aan de andere kant van de sloot klinkt opluchting. „<q s="ecoloog" id="n">De kraanvogel broedt hier weer</q>”, zegt <m s="ecoloog">ecologe Noor Sistermans</m>, „<q s="ecoloog" id="n">en die maakt geen onderscheid tussen zure regen en zure buren.</q>” <m s="ecoloog">Ze</m> schat dat <i s="ecoloog">het veen nog twintig jaar nodig heeft om te herstellen</i>.

Op het provinciehuis in Den Bosch wil gedeputeerde Harm Keunen niet van een overwinning spreken. „<q s="gedeputeerde">Er zit een gezin aan die keukentafel, geen dossier</q>”, benadrukt <m s="gedeputeerde">hij</m>. Keunen is <t v="2026-03-24">dinsdag</t> nog langs geweest. Het gesprek was kort. „<q s="boer">Hij zei: ‘<q s="gedeputeerde">Ik kan je alleen tijd aanbieden</q>’</q>”, herinnert <m s="boer">Verstegen</m> zich. „<q s="boer">Ik heb gezegd: ‘<q s="boer">Dan neem ik die</q>’.</q>”

<m s="provincie">De provincie</m> laat weten dat <i s="provincie">de uitkoopsom <t v="2026-34">in het tweede kwartaal</t> wordt vastgesteld</i>. Er liggen nog zeventien soortgelijke zaken.

Niet iedereen in het dorp heeft medelijden. „<q s="buurman">Hij heeft <t v="2019">in 2019</t> nog een stal bijgebouwd, met subsidie</q>”, fluistert <m s="buurman">een buurman</m>, die zijn naam erbuiten wil houden. „<q s="buurman">Dan heb je ’t ook wel zelf gezocht.</q>”

De varkenshouder haalt zijn schouders op. <t v="2026-03-28">Zaterdag</t> is er feest in het buurthuis, omdat zijn dochter slaagde voor het theorie-examen. De band heet ‘De Stikstofjes’. „<q s="zus">Hij gaat gewoon dansen</q>”, voorspelt <m s="zus">zijn zus</m>.
