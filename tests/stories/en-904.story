---
id: en-904
language: en-US
agency: null
outlet: "Tri-Lakes Sports Journal"
domain: trilakes-sports.example
authors: ["Marcus Delgado"]
published: 2026-10-25T23:48:00-04:00
modified: null
dateline: null
copyright: {holders: ["Tri-Lakes Media Group"], year: 2026, notice: "© 2026 Tri-Lakes Media Group", licence: null, reserved: false}
tdm: null
speakers:
  reese: {name: "Tom Reese", kind: person, roles: ["Kingsport coach"]}
  walker: {name: "DeShawn Walker", kind: person, roles: ["Kingsport quarterback"]}
  malloy: {name: "Brendan Malloy", kind: person, roles: ["Harbor City coach"]}
notes: "natural: football match and press conference"
---
# Walker’s late drive lifts Kingsport past Harbor City, 27-24

KINGSPORT — DeShawn Walker had thrown two interceptions, lost a shoe and been booed off the field at halftime. With 1:52 left <t v="2026-10-25">on Sunday</t>, he had the ball on his own 14-yard line and no timeouts.

Nine plays later he was lying on his back in the end zone, and the Kingsport Mariners had a 27-24 win over the Harbor City Comets that keeps them alive in the division.

“<q s="walker">I just kept telling the guys, somebody’s going to make a play, so why not us?</q>” <m s="walker">Walker</m> said. “<q s="walker">Nobody in that huddle was scared. That’s what I’ll remember.</q>”

Walker finished 24 of 38 for 281 yards. He ran the last four yards himself when Harbor City left the middle open.

“<q s="walker">Coach called a pass. I looked up, and there was nobody home.</q>”

Coach Tom Reese did not mind being overruled.

“<q s="reese">I’ve been doing this 31 years, and the best calls I ever made were the ones my quarterback ignored,</q>” <m s="reese">Reese</m> said. “<q s="reese">He saw it. He went. I’m not going to yell at a man for winning.</q>”

<m s="reese">Reese</m> said <i s="reese">he never thought about going to backup Kyle Brandvold after the second interception</i>. Brandvold led the Mariners to two wins <t v="2026-09">in September</t> while Walker was out with a sprained ankle.

“<q s="reese">Kyle’s a good young player and he’ll get his day. But this is DeShawn’s team. I told him that <t v="2026-10-19">on Monday</t>, and I told him again at halftime.</q>”

It was an ugly first half for the home side. Harbor City’s Luke Tavares ran for 96 yards and two scores before the break, and the Comets led 17-6.

“<q s="reese">We tackled like we were trying to get an autograph,</q>” <m s="reese">Reese</m> said. <m s="reese">He</m> said <i s="reese">the staff changed almost nothing at halftime apart from moving linebacker Isaiah Cobb closer to the line</i>.

Cobb ended up with 13 tackles and forced the fumble that set up Kingsport’s first touchdown. “<q s="reese">Isaiah was everywhere. He was a grown man out there,</q>” <m s="reese">the coach</m> said.

The loss was the third in a row for Harbor City (3-4), which has led in the fourth quarter of all three.

“<q s="malloy">I don’t have a good answer for you,</q>” Comets coach <m s="malloy">Brendan Malloy</m> said. “<q s="malloy">We had them third-and-12 twice on that drive. You’ve got to get off the field.</q>”

<m s="malloy">Malloy</m> said <i s="malloy">Tavares, who left in the third quarter, has a bruised knee and should be ready for practice <t v="2026-10-28">on Wednesday</t></i>.

“<q s="malloy">Luke wanted to go back in. I wasn’t going to let him. It’s a long season.</q>”

For Walker, the day ended where it began, in the tunnel, where his mother was waiting with his grandmother. Neither had left at halftime, though plenty of others had.

“<q s="walker">My grandma said she would’ve booed too,</q>” <m s="walker">Walker</m> said, laughing. “<q s="walker">She’s honest. I get it from her.</q>”

The Mariners (4-3) visit Port Allen <t v="2026-11-01">next Sunday</t>.
