---
id: en-410
language: en-US
agency: AP
outlet: "Gulf & Orbit"
domain: gulf-orbit.example
authors: []
published: 2027-02-18T16:05:00-05:00
modified: null
dateline: {place: "LAUREL, Md.", agency: AP, date: null}
copyright: {holders: [The Associated Press], year: 2027, notice: "© 2027 The Associated Press", licence: null, reserved: false}
tdm: null
speakers:
  achterberg: {name: Lena Achterberg, kind: person, roles: [mission director, physicist]}
  soto: {name: Ramón Soto-Vega, kind: person, roles: [chief engineer, engineer]}
  nasa: {name: NASA, kind: organisation, roles: [space agency]}
  admin: {name: Gordon Tillis, kind: person, roles: [NASA Administrator, administrator]}
  kwan: {name: Miriam Kwan-Ellis, kind: person, roles: [planetary scientist]}
  senator: {name: Ruth Ann Colby, kind: person, roles: [Senator, chair, Republican]}
  grad: {name: Dev Malhotra, kind: person, roles: [flight controller, 24-year-old]}
  mom: {name: "Dev Malhotra's mother", kind: unnamed, roles: []}
  watcher: {name: an 11-year-old girl, kind: unnamed, roles: []}
notes: "space probe; three women (mission director, outside scientist, senator) and three men (engineer, administrator, flight controller) by role and pronoun; quotes over two paragraphs; probe called she as a trap; terms in marks; day, clock and year times"
---
# After 8 years of silence, a lost spacecraft phones home
## ‘<q s="grad">It said hello and asked for the time</q>’

LAUREL, Md. (AP) — The signal was so faint that the only person awake to see it thought he had spilled coffee on the keyboard.

Dev Malhotra, 24, was alone on the night shift <t v="2027-02-17">Wednesday</t> at a control room in suburban Maryland when a line on his screen began to climb. It came from Wayfarer, a probe the size of a washing machine that stopped talking to Earth <t v="2019-03">in March 2019</t> and had been given up for dead.

“<q s="grad">It said hello and asked for the time,</q>” <m s="grad">the flight controller</m> said. “<q s="grad">I was in high school when it went quiet. I didn’t know what to say to it.</q>”

<m s="grad">He</m> said <i s="grad">he called his mother first</i>. “<q s="grad">She said, ‘<q s="mom">Dev, call your boss,</q>’ so I called Lena.</q>”

Lena Achterberg, the mission director, had spent those eight years defending a team that shrank from 61 people to three. She arrived in slippers. “<q s="achterberg" id="2">I’ve rehearsed a speech for this since I was 40,</q>” <m s="achterberg">she</m> told reporters <t v="2027-02-18">Thursday</t>, pausing to wipe her glasses. “<q s="achterberg" id="2">I don’t remember a word of it.</q>”

<m s="nasa">NASA</m> said <i s="nasa">Wayfarer was 2.1 billion miles away and appeared to be healthy</i>. <m s="nasa">The space agency</m> said <i s="nasa">it would try to switch on a camera <t v="2027-02-22">on Monday</t></i>.

How the probe revived itself is a puzzle. <m s="soto">Chief engineer Ramón Soto-Vega</m> believes that <i s="soto">a switch frozen shut in the cold of deep space came loose as the craft warmed on its way back toward the sun</i>. “<q s="soto">We wrote 40,000 lines of code to wake her up,</q>” <m s="soto">he</m> said. “<q s="soto">What did it was a sunny afternoon.</q>”

Achterberg corrected him. “<q s="achterberg">Ramón calls the spacecraft ‘she’ when it behaves,</q>” <m s="achterberg">the physicist</m> said.

### Money on the table

The timing is delicate. <t v="2026-11">In November</t> the Senate panel that pays for NASA voted to end what its chair, Ruth Ann Colby, derided as “<q s="senator" type="mixed">life support for a paperweight</q>.” The money runs out <t v="2027-09-30">on Sept. 30</t>.

Reached at an airport in Tulsa, <m s="senator">the Oklahoma Republican</m> said <i s="senator">she was delighted for the team and would not rule out another look</i>. “<q s="senator">If my paperweight starts talking, I’ll listen to it,</q>” <m s="senator">the senator</m> said.

NASA Administrator Gordon Tillis, who had signed the shutdown order, was less playful. “<q s="admin" via="X">I was wrong,</q>” <m s="admin">he</m> said in a post on X.

<m s="admin">The administrator</m> wrote that <i s="admin">he had phoned the mission director to say so</i>. <m s="achterberg">She</m> confirmed that <i s="achterberg">he had</i>. “<q s="achterberg" id="5">It took him four minutes to get to the point,</q>” <m s="achterberg">Achterberg</m> said, “<q s="achterberg" id="5">and it takes light three hours, so I was patient.</q>”

For scientists outside the project, the return of the probe is a gift. <i s="kwan">Its recorder should hold images of a moon no other craft has visited</i>, according to <m s="kwan">Miriam Kwan-Ellis</m>, a planetary scientist at Caltech.

“<q s="kwan" id="7">There’s a chance that everything is on there, all of it, the whole flyby.</q>

“<q s="kwan" id="7">Or it could be eight years of static,</q>” <m s="kwan">Kwan-Ellis</m> said. “<q s="kwan">I’d take the static. I’d frame it.</q>”

<t v="2027-02-18">By midafternoon</t> a crowd had formed at the visitor center, where a model of Wayfarer wears a black ribbon. An 11-year-old girl who had come with her school reached up and pulled it off. “<q s="watcher">It isn’t dead,</q>” <m s="watcher">she</m> told a guard.

Malhotra, who had been up for 31 hours, was finally sent home. Asked what he had replied to the spacecraft, <m s="grad">the 24-year-old</m> checked his notebook. “<q s="grad">I sent the time,</q>” <m s="grad">he</m> said. “<q s="grad">Then I sent ‘<q s="grad">Where have you been?</q>’ That one wasn’t in the procedure.</q>”
