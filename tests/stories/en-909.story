---
id: en-909
language: en-KE
agency: null
outlet: "The Rift Valley Mail"
domain: riftvalleymail.example
authors: ["Josphat Kiprono"]
published: 2026-03-18T15:20:00+03:00
modified: null
dateline: null
copyright: {holders: ["Rift Valley Mail"], year: 2026, notice: "© 2026 Rift Valley Mail", licence: null, reserved: false}
tdm: null
speakers:
  wanjiru: {name: "Grace Wanjiru", kind: person, roles: ["farmer"]}
  records: {name: "county records", kind: organisation, roles: []}
  cherono: {name: "Peter Cherono", kind: person, roles: ["county agriculture executive"]}
  otieno: {name: "Mary Otieno", kind: person, roles: ["agronomist"]}
notes: "natural: agriculture"
---
# Nakuru farmers swap maize for avocado as rains fail again

When the long rains failed for the third year running, Grace Wanjiru took a panga to her maize.

"<q s="wanjiru">My neighbours thought I had gone mad,</q>" <m s="wanjiru">she</m> says. "<q s="wanjiru">My mother-in-law stopped talking to me for a month. For her, a shamba without maize is not a shamba.</q>"

On the two acres in Bahati, Nakuru County, where the maize stood, Ms Wanjiru now has 160 Hass avocado trees. She sold her first real crop <t v="2026-02">last month</t> and took home Sh214,000.

"<q s="wanjiru">With maize I used to get 30,000 in a good season, and there are no good seasons any more.</q>"

<i s="records">She is one of about 2,300 farmers in the county who have turned to avocado <t v="2022/..">since 2022</t></i>, according to <m s="records">county records</m>. Most of them get their seedlings from a nursery in Subukia run by a former teacher, Samuel Ngugi, who died <t v="2025-12">in December</t>.

"<q s="wanjiru">Mwalimu gave me the first 40 seedlings on credit. He said I should pay when the trees pay me,</q>" <m s="wanjiru">Ms Wanjiru</m> recalls. "<q s="wanjiru">He did not live to see it, but I took the money to his widow.</q>"

<m s="cherono">County agriculture executive Peter Cherono</m> says <i s="cherono">the county supports the change but does not want farmers to give up food crops altogether</i>.

"<q s="cherono">You cannot eat avocado morning, noon and night,</q>" <m s="cherono">Mr Cherono</m> said in his office <t v="2026-03-17">on Tuesday</t>. "<q s="cherono">Our advice is one acre for the market and one acre for the stomach.</q>"

<m s="cherono">He</m> says <i s="cherono">the county has set aside Sh48 million for boreholes and water pans in five wards</i>.

"<q s="cherono">A young avocado tree needs 20 litres a day in the dry season. If you do not have water, you are planting firewood.</q>"

Prices are another worry. Exporters paid Sh18 a fruit <t v="2025">last year</t>; this season some brokers offer as little as Sh9. Mr Cherono blamed the fall on unripe fruit picked too early.

"<q s="cherono">One greedy broker can spoil the name of Kenya in Rotterdam. We have arrested four, and we will arrest more.</q>"

Agronomist Mary Otieno, who trains farmers' groups around Lake Nakuru, thinks the boom could end as others have. <m s="otieno">She</m> remembers that <i s="otieno">farmers planted pyrethrum, then passion fruit, then tree tomato, each time because the neighbour had done so</i>.

"<q s="otieno">I tell them to ask three questions: where is the water, who is the buyer, and what happens if he does not come,</q>" <m s="otieno">Ms Otieno</m> says. "<q s="otieno">Most of them can answer the first one.</q>"

Still, <m s="otieno">she</m> says <i s="otieno">the trees have done something for women in particular</i>.

"<q s="otieno">Maize money goes into the husband's pocket in one day. Avocado comes every two weeks, in small amounts, and it is she who picks it.</q>"

In Bahati, Ms Wanjiru has kept a strip of maize along the fence, ten metres wide. It is not for sale.

"<q s="wanjiru">That one is for my mother-in-law,</q>" <m s="wanjiru">she</m> says. "<q s="wanjiru">We are talking again.</q>"
