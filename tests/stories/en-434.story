---
id: en-434
language: en-PH
agency: PNA
outlet: Visayas Ledger
domain: visayasledger.example
authors: [Rowena Magbanua-Cruz]
published: 2026-11-17T16:20:00+08:00
modified: null
dateline: {place: TACLOBAN CITY, agency: PNA, date: 2026-11-17}
copyright: {holders: [Visayas Ledger], year: 2026, notice: "Visayas Ledger © 2026. All Rights Reserved", licence: null, reserved: true}
tdm: null
speakers:
  mayor: {name: Alfredo Romulo-Tan, kind: person, roles: [Mayor, city mayor]}
  secretary: {name: Gerona Villaflor, kind: person, roles: [Social Welfare Secretary, secretary]}
  forecaster: {name: Benison Estrella, kind: person, roles: [forecaster]}
  fisher: {name: Pacita Lumbre, kind: person, roles: [fish vendor, Nanay]}
  priest: {name: Dante Oquendo, kind: person, roles: [parish priest, Fr.]}
  colonel: {name: Marites Salonga, kind: person, roles: [Army Col.]}
  red: {name: Philippine Red Cross, kind: organisation, roles: [Red Cross]}
  boy: {name: a 10-year-old boy, kind: unnamed, roles: []}
notes: "typhoon, Philippine English; secretary, fish vendor and colonel she; mayor, forecaster, priest, boy he; weather bureau and its forecaster; honorifics Nanay and Fr.; 'the colonel ... she' against expectation; anniversary; signal numbers"
---
# ‘<q s="fisher">We know this sound</q>’: Leyte cleans up after Typhoon Verbena

TACLOBAN CITY, <t v="2026-11-17">Nov. 17</t> (PNA) -- More than 90,000 people began returning home <t v="2026-11-17">on Tuesday</t> after Typhoon Verbena crossed Leyte with winds of 185 kilometers per hour, killing four and flattening thousands of houses made of light materials.

“<q s="fisher">We know this sound, so we did not wait to be told,</q>” said <m s="fisher">Nanay Pacita Lumbre</m>, a fish vendor who lost two grandchildren in Yolanda <t v="2013-11-08">on November 8, 2013</t>. “<q s="fisher">I took the rosary, the rice cooker and the birth certificates.</q>”

City Mayor Alfredo Romulo-Tan credited the early evacuation. <m s="mayor">He</m> said <i s="mayor">buses had started running <t v="2026-11-14">on Saturday</t>, two days before landfall</i>. “<q s="mayor">Nobody thanked us then,</q>” <m s="mayor">the mayor</m> said. “<q s="mayor">They were angry about their pigs.</q>”

PAGASA lifted all wind signals <t v="2026-11-17T11:00">at 11 a.m.</t> <m s="forecaster">Forecaster Benison Estrella</m> warned that <i s="forecaster">another low pressure area could enter the country <t v="2026-11-21">by Saturday</t></i>. “<q s="forecaster">I am sorry to be the one,</q>” <m s="forecaster">he</m> told local radio.

Soldiers were clearing the road to Basey. <m s="colonel">Army Col. Marites Salonga</m> said <i s="colonel">a bridge had been restored in nine hours</i>. “<q s="colonel" id="1">The mayor asked how long,</q>” <m s="colonel">she</m> said, “<q s="colonel" id="1">and I asked how many coconuts his people could spare for my engineers.</q>” It was done <t v="2026-11-17">by dawn</t>.

Social Welfare Secretary Gerona Villaflor arrived with 12,000 food packs. <m s="secretary">She</m> said <i s="secretary">each family would receive P10,000 <t v="2026-11-25/..">starting November 25</t></i>. That did not satisfy Fr. Dante Oquendo, whose church lost its roof for the third time. “<q s="priest">God sends the wind and the agency sends a form,</q>” <m s="priest">the parish priest</m> said. Told of the comment, <m s="secretary">the secretary</m> smiled. “<q s="secretary">Father filled it in very neatly,</q>” <m s="secretary">she</m> said.

<m s="red">The Philippine Red Cross</m> said <i s="red">it had reunited 37 children with their parents</i>. One of them, a 10-year-old boy, had spent the night in a jeepney with eleven strangers. “<q s="boy">They sang so that I would sleep,</q>” <m s="boy">he</m> said. “<q s="boy">They sang badly, so I did not.</q>”
