---
id: en-406
language: en-US
agency: Reuters
outlet: Continental Dispatch
domain: continental-dispatch.example
authors: [Halyna Prysiazhniuk, Andrew Coyle]
published: 2025-11-19T19:22:00Z
modified: null
dateline: {place: KYIV/BRUSSELS, agency: Reuters, date: 2025-11-19}
copyright: {holders: [Thomson Reuters], year: 2025, notice: "© 2025 Thomson Reuters. All rights reserved.", licence: null, reserved: true}
tdm: reserved
speakers:
  zelenskiy: {name: Volodymyr Zelenskiy, kind: person, roles: [Ukrainian President, former comedian]}
  rutte: {name: Mark Rutte, kind: person, roles: [NATO Secretary General, NATO chief, former Dutch prime minister]}
  peskov: {name: Dmitry Peskov, kind: person, roles: [Kremlin spokesman]}
  kremlin: {name: Kremlin, kind: organisation, roles: []}
  kallas: {name: Kaja Kallas, kind: person, roles: [EU foreign policy chief, former Estonian prime minister]}
  mayor: {name: Oleksandra Tkachuk, kind: person, roles: [deputy mayor, civil engineer]}
  engineer: {name: an engineer at the plant, kind: unnamed, roles: []}
  ministry: {name: Ukrainian energy ministry, kind: organisation, roles: []}
  diplomat: {name: a senior EU diplomat, kind: unnamed, roles: []}
notes: "real office-holders with invented remarks; president, NATO chief, Kremlin spokesman all he; EU foreign policy chief, deputy mayor, diplomat all she; metonym Kremlin beside its spokesman; former roles as mentions; night strikes with clock times"
---
# <m s="zelenskiy">Zelenskiy</m> says Ukraine needs '<q s="zelenskiy" type="mixed">transformers, not sympathy</q>' after strike on power grid

KYIV/BRUSSELS, <t v="2025-11-19">Nov 19</t> (Reuters) - Russia struck three power stations in central and western Ukraine <t v="2025-11-19">early on Wednesday</t>, leaving more than a million people without light, hours before NATO foreign ministers were to discuss how to get Kyiv through the winter.

<m s="zelenskiy">Ukrainian President Volodymyr Zelenskiy</m> said <i s="zelenskiy">his country needed spare parts more than statements</i>. "<q s="zelenskiy">Send us transformers, not sympathy,</q>" <m s="zelenskiy">he</m> told the ministers by video link. "<q s="zelenskiy">Sympathy does not run at 330 kilovolts.</q>"

Mark Rutte, the NATO secretary general, who was sitting beneath the screen, nodded as he spoke. "<q s="rutte">Volodymyr is right, and he usually is at this hour of the morning,</q>" <m s="rutte">he</m> said afterwards. <m s="rutte">The NATO chief</m> said <i s="rutte">eleven members had pledged equipment and the first trucks would cross the Polish border <t v="2025-11-24">on Monday</t></i>.

In Moscow, <m s="peskov">Kremlin spokesman Dmitry Peskov</m> said <i s="peskov">the strikes had been aimed at plants that supplied the defence industry</i>. "<q s="peskov">We do not wage war on kettles,</q>" <m s="peskov">he</m> told reporters on a daily call. Asked about the secretary general's trucks, <m s="peskov">he</m> said they would be "<q s="peskov" type="mixed">a matter for the map and not for the press</q>".

<m s="kremlin">The Kremlin</m> later issued a one-line correction. <m s="kremlin">It</m> said <i s="kremlin">its spokesman had been referring to logistics</i>.

### DARK STAIRWELLS

In Khmelnytskyi, where the trams stopped <t v="2025-11-19T05:40">at 5.40 a.m.</t>, deputy mayor Oleksandra Tkachuk climbed nine floors to tell an elderly couple that the lift would not be working that day. "<q s="mayor">They had already made tea for me on a camping stove,</q>" <m s="mayor">she</m> said. "<q s="mayor">They heard me panting on the sixth.</q>"

<m s="mayor">The deputy mayor</m>, a civil engineer by training, said <i s="mayor">about a third of the city might have power back <t v="2025-11-20">by Thursday night</t></i>.

<m s="ministry">The energy ministry</m> said in a statement that <i s="ministry">it was the 14th mass attack on the grid <t v="2025-09/..">since September</t></i>. <m s="ministry">The ministry</m> said <i s="ministry">two workers had been killed</i>, one of them a woman of 23 on her first shift.

"<q s="engineer">She was quicker with a spanner than any of us,</q>" said <m s="engineer">an engineer at the plant</m>, who asked not to be named because staff are not allowed to talk to the media. <m s="engineer">He</m> said <i s="engineer">he had told her to wait for the second all-clear</i>.

Kaja Kallas, the EU foreign policy chief, flew to Brussels from Tallinn overnight. <m s="kallas">The former Estonian prime minister</m> said the attack showed Moscow was "<q s="kallas" type="mixed">negotiating with missiles</q>". <m s="kallas">She</m> said <i s="kallas">she would ask member states for another 600 million euros <t v="2025-12">next month</t></i>.

Not all of them are keen. <m s="diplomat">A senior EU diplomat</m> said <i s="diplomat">at least four capitals had complained that they were being asked twice for the same generators</i>. "<q s="diplomat" id="6">Kaja counts what has been promised,</q>" <m s="diplomat">the diplomat</m> said, "<q s="diplomat" id="6">and I count what has been loaded.</q>" <m s="diplomat">She</m> declined to name the four.

Rutte brushed the quarrel aside. "<q s="rutte">I spent 14 years making Dutch coalitions, so this is a quiet room,</q>" <m s="rutte">the former Dutch prime minister</m> said.

Zelenskiy has been to NATO headquarters five times since Russia's full-scale invasion began <t v="2022-02-24">on Feb. 24, 2022</t>. He will be back <t v="2025-12-03">on December 3</t>. <m s="zelenskiy">The president</m> ended his address with a line that drew a laugh from everyone but the interpreter. "<q s="zelenskiy">I used to be paid to be on a screen,</q>" <m s="zelenskiy">the former comedian</m> said. "<q s="zelenskiy">The pay was better and the audience was warmer.</q>"

(Reporting by Halyna Prysiazhniuk in Kyiv and Andrew Coyle in Brussels; Editing by June Abernathy)
