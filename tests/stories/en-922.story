---
id: en-922
language: en-US
agency: null
outlet: "Mesa Sun"
domain: mesasun.example
authors: ["Gabriela Ruiz"]
published: 2026-05-03T06:00:00-07:00
modified: null
dateline: null
copyright: {holders: ["Mesa Sun"], year: 2026, notice: "© 2026 Mesa Sun", licence: null, reserved: false}
tdm: null
speakers:
  tapia: {name: "Irma Tapia", kind: person, roles: ["founder of the pantry"]}
  bell: {name: "Leonard Bell", kind: person, roles: ["retired truck driver"]}
  nguyen: {name: "Kathy Nguyen", kind: person, roles: ["volunteer"]}
  hale: {name: "Curtis Hale", kind: person, roles: ["pastor"]}
notes: "natural: charity feature, several people in turn"
---
# At a Mesa food pantry, the line starts before the sun comes up

By 4:45 a.m. there are 60 cars outside the former tire shop on Alder Road, engines off to save gas.

Irma Tapia walks down the line with a flashlight and a clipboard, though she knows most of the plates by heart.

“<q s="tapia">That one’s got twins. That one’s diabetic, so no juice,</q>” <m s="tapia">she</m> said. “<q s="tapia">That one won’t tell me his name, and I don’t ask.</q>”

Tapia, 67, a retired school cook, started the pantry in her garage <t v="2020-04">in April 2020</t> with 12 bags of beans. It now feeds about 900 families a week. <m s="tapia">She</m> said <i s="tapia">demand has gone up by a third <t v="2025-11/..">since November</t>, when changes to federal food assistance took effect</i>.

“<q s="tapia">I thought I’d be doing this for three months. My husband, God rest him, thought two.</q>”

Her husband, Ernesto, built the shelves. He died <t v="2023">in 2023</t>, and his cap hangs over the door of the walk-in cooler.

First in line <t v="2026-04-30">last Thursday</t> was Leonard Bell, 74, a retired truck driver from Apache Junction, who had been there since 3.

“<q s="bell">I paid in for 46 years and I never took a dime,</q>” <m s="bell">Bell</m> said. “<q s="bell">First time I came, I sat in the truck and drove home again. Second time, that lady knocked on my window.</q>”

<m s="bell">He</m> said <i s="bell">his rent had gone from $840 to $1,310 in two years</i>.

“<q s="bell">You do the math. I’ve done it. It doesn’t come out.</q>”

Behind him in the line was a nurse’s aide in scrubs, and behind her a young couple with a baby asleep in the back.

Kathy Nguyen used to be in those cars. A single mother of three, she came to the pantry for 14 months after she lost her job at a call center. Now she works for a dentist and volunteers on her day off.

“<q s="nguyen">Irma never made me feel small,</q>” <m s="nguyen">Nguyen</m> said, stacking boxes of cereal. “<q s="nguyen">She’d say, ‘<q s="tapia">Mija, take two, I’ve got too many.</q>’ She never had too many.</q>”

<m s="nguyen">Nguyen</m> said <i s="nguyen">her children, who are 9, 11 and 14, come along in the summer to carry bags</i>.

“<q s="nguyen">My oldest complained once. I told him, you ate this cereal. He doesn’t complain anymore.</q>”

The building belongs to Desert Hope Church, which charges a dollar a year. <m s="hale">The pastor</m>, the Rev. Curtis Hale, said <i s="hale">a developer had offered $1.4 million for the lot</i>.

“<q s="hale">I’ve got a roof that leaks and a choir that needs robes, so yes, we talked about it,</q>” <m s="hale">Hale</m> said. “<q s="hale">It took about five minutes. Then somebody asked who was going to tell Irma.</q>”

By 8:30 the last bag was gone, and 22 cars were turned away. Tapia wrote down the plates so that those drivers could be first <t v="2026-05-07">next Thursday</t>.

“<q s="tapia">That’s the part I don’t sleep on,</q>” <m s="tapia">she</m> said.
