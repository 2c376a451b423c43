---
id: en-907
language: en-IN
agency: "PTI"
outlet: "Eastern Herald"
domain: easternherald.example
authors: []
published: 2026-08-05T18:10:00+05:30
modified: null
dateline: {place: "New Delhi", agency: "PTI", date: 2026-08-05}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  verma: {name: "Anil Verma", kind: person, roles: ["Agriculture Minister"]}
  govt: {name: "government", kind: organisation, roles: []}
  das: {name: "Sushmita Das", kind: person, roles: ["opposition leader"]}
  speaker: {name: "Ramakant Tripathi", kind: person, roles: ["Speaker"]}
notes: "natural: parliament debate"
---
# Onion prices: Opposition walks out of House, Minister says stocks adequate

New Delhi, <t v="2026-08-05">Aug 5</t> (PTI) Opposition members walked out of the Lok Sabha <t v="2026-08-05">on Wednesday</t> after a heated debate on the rise in onion prices, with <m s="govt">the government</m> maintaining that <i s="govt">there was no shortage in the country</i>.

Replying to the discussion, <m s="verma">Agriculture Minister Anil Verma</m> said <i s="verma">the government held a buffer stock of 4.7 lakh tonnes and would release it in phases</i>.

"<q s="verma">There is no need for panic. We have started selling onions at Rs 35 a kg through mobile vans in 58 cities, and the number will go up to 100 <t v="2026-08-15">by Independence Day</t>,</q>" <m s="verma">Verma</m> said.

<m s="verma">The minister</m> blamed unseasonal rain in Nashik and Ahmednagar for the damage to the stored crop.

"<q s="verma">Nobody sitting in this House can command the clouds,</q>" <m s="verma">he</m> said amid protests. "<q s="verma">But the farmer has been given compensation within 45 days, which never happened under the previous government.</q>"

Initiating the debate, <m s="das">opposition leader Sushmita Das</m> said <i s="das">onions were selling at Rs 90 a kg in Kolkata and Rs 85 in Delhi</i>.

"<q s="das">I went to the market at Gariahat myself <t v="2026-08-02">on Sunday</t>,</q>" <m s="das">Das</m> said. "<q s="das">A lady in front of me asked for two onions. Not two kilos, sir, two onions.</q>"

<m s="das">She</m> alleged that <i s="das">the farmer was getting no more than Rs 18 a kg and that middlemen close to the ruling party were pocketing the rest</i>.

"<q s="das">Where is the money going? The grower is crying and the housewife is crying, and it is not because they are cutting onions.</q>"

The remark drew laughter and desk-thumping from the opposition benches. Former agriculture minister Prakash Ingle, who was named by Das as having warned of the shortage <t v="2026-05">in May</t>, was not present in the House.

<m s="das">Das</m> demanded that <i s="das">the export duty be restored and that a joint committee look into hoarding</i>.

Verma rejected the charge. "<q s="verma">If the honourable member has any proof, let her place it on the table,</q>" <m s="verma">he</m> said. "<q s="verma">Making allegations is easy. Running a mandi is not.</q>"

As opposition members trooped into the well of the House raising slogans, Speaker Ramakant Tripathi asked them to go back to their seats.

"<q s="speaker">The minister has listened to you for two hours. Now you must listen to him for ten minutes,</q>" <m s="speaker">the Speaker</m> said.

The members then staged a walkout. <m s="verma">Verma</m>, continuing his reply, said <i s="verma">fresh arrivals from Karnataka would reach the market <t v="2026-08-24/2026-08-31">in the last week of August</t></i>.

"<q s="verma">Prices will come down <t v="2026-09">in September</t>. I am giving this assurance on the floor of the House,</q>" <m s="verma">he</m> said. PTI
