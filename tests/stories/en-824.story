---
id: en-824
language: en
agency: AFP
outlet: Straits Daily
domain: straits-daily.example
authors: []
published: 2024-11-21T09:15:00+08:00
modified: null
dateline: {place: JAKARTA, agency: AFP, date: null}
copyright: {holders: [AFP], year: null, notice: "© AFP", licence: null, reserved: false}
tdm: null
speakers:
  head: {name: "Suharyono", kind: person, roles: ["search and rescue chief"]}
  surv: {name: "Dewi Lestari Ningsih", kind: person, roles: ["passenger", "survivor"]}
  police: {name: "Rudi Hartanto", kind: person, roles: ["police commander"]}
  min: {name: "transport ministry", kind: organisation, roles: []}
  fisher: {name: "Abdul Kadir", kind: person, roles: ["fisherman"]}
notes: "disaster: ferry; agency head, survivor, president statement, police; one name Indonesians"
---
# At least 17 dead as ferry sinks off Sulawesi

Rescuers on <t v="2024-11-21">Thursday</t> searched for dozens of people missing after a crowded ferry sank in rough seas off Indonesia's Sulawesi island, killing at least 17, officials said.

The KM Bintang Timur went down late on <t v="2024-11-20">Wednesday</t> some 20 nautical miles from the port of Bau-Bau with more than 140 people on board.

"<q s="head" via="AFP">The waves are still three metres high and visibility is poor,</q>" <m s="head">local search and rescue chief Suharyono</m>, who like many Indonesians uses one name, told AFP. "<q s="head">But we will not stop.</q>"

<m s="head">He</m> said <i s="head">83 people had been pulled from the water alive</i>.

Survivors described scenes of panic. "<q s="surv">People were shouting that there were not enough life jackets,</q>" said <m s="surv">Dewi Lestari Ningsih</m>, a 34-year-old teacher who was travelling with her sister. "<q s="surv">I held on to a cool box for five hours.</q>"

Her sister was still missing.

<m s="fisher">Fisherman Abdul Kadir</m> said <i s="fisher">he had rescued nine people with his boat before dawn</i>. "<q s="fisher">There was a baby. I put her inside my shirt,</q>" <m s="fisher">the 51-year-old</m> said.

<m s="police">Police commander Rudi Hartanto</m> told reporters <i s="police">the captain had been detained for questioning</i>. According to <m s="min">the transport ministry</m>, <i s="min">the vessel was licensed to carry 98 passengers</i>. <m s="min">The ministry</m> said in a statement it would "<q s="min" type="mixed">take firm action</q>" against the operator if negligence was proven.

Indonesia, an archipelago of more than 17,000 islands, relies heavily on ferries and has a patchy safety record. In <t v="2018">2018</t>, more than 150 people drowned when a ferry sank in Lake Toba.
