---
id: en-941
language: en-KE
agency: null
outlet: "Savannah Daily"
domain: savannahdaily.example
authors: ["Kevin Mutiso"]
published: 2026-05-04T18:00:00+03:00
modified: null
dateline: null
copyright: {holders: ["Savannah Daily"], year: 2026, notice: "© Savannah Daily 2026", licence: null, reserved: false}
tdm: null
speakers:
  akinyi: {name: "Rose Akinyi", kind: person, roles: ["resident of Mathare", "vegetable seller"]}
  cs: {name: "Peter Lekuton", kind: person, roles: ["Interior Cabinet Secretary"]}
  oduor: {name: "Joseph Oduor", kind: person, roles: ["chairman of the residents' association"]}
  met: {name: "Kenya Meteorological Department", kind: organisation, roles: []}
  red: {name: "Ahmed Noor", kind: person, roles: ["Kenya Red Cross regional coordinator"]}
  redo: {name: "Kenya Red Cross", kind: organisation, roles: []}
  otuoma: {name: "Brian Otuoma", kind: person, roles: ["Governor"]}
notes: "natural: floods (Kenya), residents' voices, quotes to Citizen TV"
---
# ‘<q s="akinyi">The river came in like a visitor</q>’: Mathare families count losses after floods

At 3am <t v="2026-05-02">on Saturday</t>, Rose Akinyi woke up because her foot was wet.

“<q s="akinyi">I thought the baby had spilled water. When I put down my second foot, it went up to the knee,</q>” <m s="akinyi">the 34-year-old vegetable seller</m> said <t v="2026-05-03">on Sunday</t>, standing where her house in Mathare 4B used to be. “<q s="akinyi">The river came in like a visitor, without knocking.</q>”

She tied her youngest child, Blessing, on her back and climbed onto the neighbour’s roof with the other two. Her sewing machine, her stock and her late husband’s papers were swept away.

<i s="redo">At least 14 people have died and more than 3,000 households have been displaced by the floods in Nairobi <t v="2026-05-01/..">since Friday</t></i>, according to <m s="redo">the Kenya Red Cross</m>.

“<q s="red">We have 11 people whose families are still looking for them. We have not given up, but we are being honest with the families,</q>” <m s="red">Ahmed Noor</m>, the society’s regional coordinator, said at a camp set up in St Teresa’s Primary School.

<m s="red">Mr Noor</m> said <i s="red">the most urgent needs were blankets, clean water and medicine for children with diarrhoea</i>.

Interior Cabinet Secretary Peter Lekuton, who toured the area in a convoy <t v="2026-05-03">on Sunday afternoon</t>, ordered all those living within 30 metres of the Mathare and Gitathuru rivers to move out <t v="2026-05-06">by Wednesday</t>.

“<q s="cs">We cannot continue burying people every long rains. The government will give each family Sh10,000 to relocate,</q>” <m s="cs">he</m> told residents, some of whom heckled him.

Joseph Oduor, who chairs the residents’ association, dismissed the offer.

“<q s="oduor" via="Citizen TV">Sh10,000 is one month’s rent and a mattress. Where does the CS rent a house for that money?</q>” <m s="oduor">Mr Oduor</m> told Citizen TV. “<q s="oduor">In <t v="2024">2024</t> they brought bulldozers before they brought food. We have not forgotten Wanjiku’s son, who was killed by an excavator.</q>”

<m s="oduor">He</m> said <i s="oduor">the residents would only move if they were given titles to the land in Ruai that had been promised to them two years ago</i>.

Governor Brian Otuoma blamed blocked drains and developers who had built on riparian land. <m s="otuoma">He</m> said on X that <i s="otuoma" via="X">three county officers had been suspended over irregular approvals</i>.

<m s="met">The Kenya Meteorological Department</m> has warned that <i s="met">the heavy rains will persist in the Lake Basin, the Rift Valley and Nairobi until <t v="2026-05-12">next Tuesday</t></i>.

Ms Akinyi has little faith in either government. <m s="akinyi">She</m> remembers that <i s="akinyi">the same promises were made to her mother, who lost a house to the river <t v="1997">in the El Niño of 1997</t></i>.

“<q s="akinyi">My mother used to say the river has a title deed,</q>” <m s="akinyi">she</m> said. “<q s="akinyi">It goes away, but it always comes back to its plot.</q>”
