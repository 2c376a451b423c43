---
id: en-308
language: en-GB
agency: null
outlet: The Clyde Messenger
domain: clydemessenger.example
authors: [Morag Sinclair]
published: 2025-11-13T15:27:00+00:00
modified: 2025-11-13T18:45:00+00:00
dateline: null
copyright: {holders: [Clyde Messenger Media Ltd], year: [2019, 2025], notice: "© Clyde Messenger Media Ltd 2019-2025. All rights reserved.", licence: null, reserved: true}
tdm: reserved
speakers:
  fm: {name: Callum Rennie, kind: person, roles: [First Minister]}
  haig: {name: Fiona Haig, kind: person, roles: [Scottish Conservative leader]}
  baillie: {name: Ross Dunlop, kind: person, roles: [Scottish Labour leader]}
  islander: {name: Effie MacAskill, kind: person, roles: [hotelier on Barra]}
  calmac: {name: Hebridean Lines, kind: organisation, roles: [ferry operator]}
  spokeswoman: {name: a spokeswoman for the operator, kind: unnamed, roles: []}
  audit: {name: Audit Scotland, kind: organisation, roles: [watchdog]}
  source: {name: a senior SNP source, kind: unnamed, roles: []}
  constituent: {name: a constituent, kind: unnamed, roles: []}
notes: First Minister's Questions, two speakers in exchange, letter read out in the chamber, while/but sentences, ship names without marks, single source, curly doubles
---
# Rennie accused of ‘<q s="haig" type="mixed">gaslighting</q>’ islanders over ferry delays

Scotland’s First Minister has been accused of “<q s="haig" type="mixed">gaslighting island communities</q>” after <m s="fm">he</m> insisted the ferry fleet was “<q s="fm" type="mixed">on course</q>” despite a fourth delay to a £160 million vessel.

At Holyrood <t v="2025-11-13">on Thursday</t>, Scottish Conservative leader Fiona Haig read out a letter from a constituent on Barra. “<q s="constituent">We’ve had no bread delivery for six days and the school trip has been cancelled twice,</q>” <m s="constituent">it</m> said. “<q s="constituent">Please ask Mr Rennie what course he is on.</q>”

Holding up the page, <m s="haig">Ms Haig</m> went on: “<q s="haig">It’s a fair question, Presiding Officer. Can he answer it?</q>”

<m s="fm">Callum Rennie</m> said <i s="fm">he understood the frustration</i>, but blamed “<q s="fm" type="mixed">a global shortage of marine engineers</q>” for the latest setback. The MV Loch Eynort, ordered <t v="2018">in 2018</t>, will not carry passengers <t v="2026-22">before next summer</t>.

“<q s="fm">I won’t trade insults with her across this chamber,</q>” <m s="fm">the First Minister</m> said. “<q s="fm">I’d rather build ships.</q>”

“<q s="baillie">Then build one!</q>” shouted <m s="baillie">Scottish Labour leader Ross Dunlop</m>, to laughter. When his own turn came, <m s="baillie">Mr Dunlop</m> said <i s="baillie">the government had spent more on consultants than on lifeboats</i>.

### ‘<q s="spokeswoman" type="mixed">Not acceptable</q>’

<m s="audit">A report published by Audit Scotland</m> <t v="2025-10">last month</t> found the programme had “<q s="audit" type="mixed">no credible baseline</q>”. <m s="audit">The watchdog</m> warned that <i s="audit">costs could reach £190 million <t v="2026-12">by December 2026</t></i>.

Hebridean Lines, which runs the service, apologised for what <m s="calmac">it</m> called “<q s="calmac" type="mixed">a run of technical faults</q>”. <m s="spokeswoman">A spokeswoman for the operator</m> said: “<q s="spokeswoman">We know this is not acceptable. Extra sailings will be laid on <t v="2025-11-15/2025-11-16">this weekend</t>, weather permitting.</q>”

Effie MacAskill, who runs the Castlebay View hotel on Barra, has lost 40 bookings <t v="2025-09/..">since September</t>. “<q s="islander">I had a honeymoon couple who spent it in Oban,</q>” <m s="islander">Mrs MacAskill</m> said. “<q s="islander">They sent me a postcard.</q>”

Privately, some in the governing party share the anger. “<q s="source">Callum keeps saying ‘<q s="fm">steady as she goes</q>’ and she’s not going anywhere,</q>” <m s="source">a senior SNP source</m> said.

MSPs will debate the report <t v="2025-11-26">on Wednesday week</t>, <t v="2025-11-26">November 26</t>.
