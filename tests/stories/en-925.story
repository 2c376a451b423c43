---
id: en-925
language: en-AE
agency: null
outlet: "Gulf Business Line"
domain: gulfbusinessline.example
authors: []
published: 2026-05-12T11:00:00+04:00
modified: null
dateline: {place: "Dubai", agency: null, date: null}
copyright: {holders: ["Gulf Business Line FZ-LLC"], year: 2026, notice: "© 2026 Gulf Business Line FZ-LLC", licence: null, reserved: false}
tdm: null
speakers:
  rahman: {name: "Yousef Al Rahman", kind: person, roles: ["Group Chief Executive Officer of Qamar Logistics"]}
  benedetti: {name: "Chiara Benedetti", kind: person, roles: ["Chief Sustainability Officer"]}
  pillai: {name: "Anand Pillai", kind: person, roles: ["Director General of the Port Authority"]}
notes: "natural: press-release like company news"
---
# Qamar Logistics opens solar-powered cold store at Jebel Ali

Dubai: Qamar Logistics, a regional leader in temperature-controlled storage, <t v="2026-05-12">today</t> announced the opening of the Gulf's largest solar-powered cold store, a 46,000-square-metre facility in the Jebel Ali Free Zone.

The AED 420 million building can hold 58,000 pallets of fresh and frozen food and draws up to 70 per cent of its power from 11,200 panels on its roof.

"<q s="rahman">This is a proud day for our company and for everyone who has worked so hard to make it happen,</q>" said <m s="rahman">Yousef Al Rahman</m>, Group Chief Executive Officer of Qamar Logistics. "<q s="rahman">Food security is a priority for the whole region, and it begins with keeping things cold.</q>"

<m s="rahman">Al Rahman</m> said <i s="rahman">the facility would create 340 jobs, a third of them for UAE nationals</i>.

"<q s="rahman">My late father founded this company <t v="1982">in 1982</t> with two refrigerated lorries. He used to sleep in the cab so that the engine would not be switched off. I think he would have enjoyed the silence of these panels.</q>"

The cold store has nine temperature zones, from minus 28 to plus 15 degrees, and is operated by a fleet of 64 automated cranes. <m s="rahman">The CEO</m> added that <i s="rahman">the first customers, among them two supermarket groups and a pharmaceutical distributor, had already moved in</i>.

<m s="benedetti">Chiara Benedetti</m>, Chief Sustainability Officer, said <i s="benedetti">the design cut carbon emissions by around 19,000 tonnes a year compared with a conventional building of the same size</i>.

"<q s="benedetti">Cooling is one of the largest uses of electricity in the Gulf, and the sun shines when you need it most,</q>" <m s="benedetti">Benedetti</m> said. "<q s="benedetti">It is a simple idea. The difficult part was the dust.</q>"

<m s="benedetti">She</m> explained that <i s="benedetti">the panels are cleaned every night by robots which use no water</i>.

"<q s="benedetti">Our engineers tried 17 kinds of brush. In the end it was a technician, Bilal Hussain, who found the right one, in a shop for camel grooming.</q>"

The opening ceremony was attended by Anand Pillai, Director General of the Port Authority, who toured the site with senior officials.

"<q s="pillai">Qamar has been a trusted partner of ours for more than four decades,</q>" <m s="pillai">Pillai</m> said. "<q s="pillai">Investments such as this one show the confidence that the private sector has in Dubai.</q>"

<m s="pillai">He</m> noted that <i s="pillai">trade in perishable goods through the port had grown by 12 per cent <t v="2025">in 2025</t></i>.

Qamar plans two more facilities of the same type, in Riyadh <t v="2027">in 2027</t> and Muscat <t v="2028">in 2028</t>. Financing was arranged by a group of four banks.

"<q s="rahman">We are not stopping here,</q>" <m s="rahman">Al Rahman</m> said. "<q s="rahman">There is a lot of sun left.</q>"

About Qamar Logistics: Founded <t v="1982">in 1982</t>, the group runs 31 warehouses in six countries and employs more than 4,800 people.
