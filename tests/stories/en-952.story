---
id: en-952
language: en-US
agency: "AP"
outlet: "Heartland Now"
domain: heartlandnow.example
authors: ["Dale Overstreet", "Jenna Pruett"]
published: 2026-04-29T19:00:00-05:00
modified: null
dateline: {place: "CADDO FORK, Okla.", agency: "AP", date: 2026-04-29}
copyright: {holders: ["The Associated Press"], year: 2026, notice: "© 2026 The Associated Press. All rights reserved.", licence: null, reserved: true}
tdm: null
speakers:
  nws: {name: "National Weather Service", kind: organisation, roles: []}
  lowe: {name: "Chuck Lowe", kind: person, roles: ["emergency manager"]}
  hazel: {name: "Hazel Dunbar", kind: person, roles: ["resident"]}
  gov: {name: "Marlene Stitch", kind: person, roles: ["Governor"]}
  kid: {name: "Bryce Tackett", kind: person, roles: ["store clerk"]}
  pastor: {name: "Willie James Moss", kind: person, roles: ["pastor"]}
  mims: {name: "Carl Ray Mims", kind: person, roles: ["deputy"]}
  outage: {name: "PowerOutage.us", kind: organisation, roles: []}
  fc: {name: "forecasters", kind: group, roles: []}
notes: "natural: tornado (US agency), quotes to TV"
---
# Tornado rips through Oklahoma town, killing 4 and leveling elementary school

CADDO FORK, Okla. (AP) — A powerful tornado tore through a small town in southeastern Oklahoma before dawn <t v="2026-04-29">Wednesday</t>, killing at least four people, flattening an elementary school and trapping residents in the rubble of their homes.

The twister struck Caddo Fork, a town of about 2,300 people some 120 miles southeast of Oklahoma City, <t v="2026-04-29T04:50">shortly before 5 a.m.</t> <i s="nws">It was on the ground for 18 miles</i>, according to <m s="nws">the National Weather Service</m>, which gave it a preliminary rating of EF3.

“<q s="lowe">If this thing comes at 9 o’clock instead of 5, I’ve got 310 kids in that building,</q>” <m s="lowe">Emergency Manager Chuck Lowe</m> said, his voice breaking. “<q s="lowe">I keep walking over there and looking at it.</q>”

<m s="lowe">Lowe</m> said <i s="lowe">two of the victims, a couple in their 70s, were found in a field about 200 yards from where their mobile home had stood</i>. A third died when a tree fell on a pickup truck. The sheriff’s office identified the fourth as Deputy Carl Ray Mims, 33, who had been going door to door to wake people.

Hazel Dunbar was one of those he woke.

“<q s="hazel">He beat on my window with his flashlight and hollered, ‘<q s="mims">Miss Hazel, get in the tub,</q>’</q>” <m s="hazel">Dunbar</m>, 86, said. “<q s="hazel">I got in the tub. When I got out, I didn’t have a house, I just had a tub.</q>”

<m s="hazel">The retired school cook</m> said <i s="hazel">she had fed Mims breakfast when he was in second grade</i>. “<q s="hazel">He didn’t care for eggs,</q>” <m s="hazel">she</m> said.

At a Love’s truck stop on U.S. 69, clerk Bryce Tackett pushed 14 customers into the walk-in beer cooler seconds before the roof came off.

“<q s="kid" via="KTUL">This one trucker didn’t want to leave his coffee and I just grabbed him by the shirt,</q>” <m s="kid">Tackett</m>, 20, told Tulsa television station KTUL. “<q s="kid">My manager’s going to be mad about the door.</q>”

<m s="gov">Gov. Marlene Stitch</m> declared a state of emergency in six counties and said <i s="gov">she had spoken to the president, who promised federal help</i>.

“<q s="gov">Oklahomans know how to do this. We hate that we know how, but we do,</q>” <m s="gov">the Republican governor</m> said after touring the damage. Her predecessor, Tom Hadley, whose family farm lies just outside town, was helping to clear a road with a tractor.

<i s="outage">More than 31,000 homes and businesses were without power <t v="2026-04-29">Wednesday afternoon</t></i>, according to <m s="outage">PowerOutage.us</m>. <m s="fc">Forecasters</m> warned that <i s="fc">more severe storms were possible <t v="2026-04-30">Thursday</t> from North Texas to Arkansas</i>.

<m s="pastor">The Rev. Willie James Moss</m>, whose New Hope Missionary Baptist Church lost its steeple but is being used as a shelter, said <i s="pastor">he had stopped counting the casseroles at 50</i>.

“<q s="pastor">The Methodists brought theirs and the Catholics brought theirs,</q>” <m s="pastor">Moss</m> said. “<q s="pastor">We may have to have the wind back so we can eat it all.</q>”

Someone had hung the deputy’s hat on the church door. <m s="pastor">Moss</m> said <i s="pastor">it was found in a tree, three streets over, without a scratch on it</i>.
