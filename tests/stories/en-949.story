---
id: en-949
language: en-US
agency: "AP"
outlet: "Great Lakes Sports"
domain: greatlakessports.example
authors: []
published: 2026-01-24T22:50:00-05:00
modified: null
dateline: {place: "CLEVELAND", agency: "AP", date: 2026-01-24}
copyright: {holders: ["The Associated Press"], year: 2026, notice: "© 2026 The Associated Press", licence: null, reserved: false}
tdm: null
speakers:
  devers: {name: "Malik Devers", kind: person, roles: ["Cleveland guard"]}
  rinaldi: {name: "Pete Rinaldi", kind: person, roles: ["Cleveland coach"]}
  hayes: {name: "Terrence Hayes", kind: person, roles: ["Milwaukee forward"]}
  jolie: {name: "Xavier Jolie", kind: person, roles: ["Cleveland rookie center"]}
  amundsen: {name: "Doug Amundsen", kind: person, roles: ["Milwaukee coach"]}
notes: "natural: basketball game story (US agency)"
---
# Devers scores 41, Ironmen rally from 22 down to stun Milwaukee 118-115

CLEVELAND (AP) — Malik Devers scored 41 points, including a 3-pointer from the top of the key with 4.1 seconds left, and the Cleveland Ironmen erased a 22-point deficit to beat Milwaukee 118-115 <t v="2026-01-24">on Saturday night</t>.

Devers had 19 in the fourth quarter for Cleveland, which won its sixth straight. Rookie Xavier Jolie added 17 points and 14 rebounds.

“<q s="devers">I was 1 for 8 at the half. My mom texted me at halftime,</q>” <m s="devers">Devers</m> said. “<q s="devers">I’m not going to tell you what it said. It wasn’t ‘Good luck.’</q>”

Terrence Hayes led Milwaukee with 33 points and 11 assists but missed a driving layup that would have tied it at the end of regulation with 12 seconds to go.

“<q s="hayes">I got where I wanted to go. It was halfway down,</q>” <m s="hayes">Hayes</m> said. “<q s="hayes">Jolie’s 7-foot-3. You shoot it a little different when he’s standing there.</q>”

Milwaukee, which lost point guard Dre Coleman to a sprained left ankle in the second quarter, led 71-49 early in the third. <m s="amundsen">Coach Doug Amundsen</m> said <i s="amundsen">Coleman would have an MRI <t v="2026-01-25">on Sunday</t></i>.

“<q s="amundsen">You’re up 22 on the road, you’ve got to close that out, I don’t care who’s hurt,</q>” <m s="amundsen">Amundsen</m> said. “<q s="amundsen">We had 11 turnovers in the second half. Some of those they didn’t even have to steal.</q>”

The Ironmen pulled within 90-86 after three on a buzzer-beating heave by Luka Brankovic, who had not played in the previous four games. Devers tied it for the first time with 5:02 left.

<m s="rinaldi">Cleveland coach Pete Rinaldi</m> said <i s="rinaldi">he considered benching Devers at the start of the third quarter</i>.

“<q s="rinaldi">I had Luka’s name on the card. I looked down the bench and Malik was already standing up,</q>” <m s="rinaldi">Rinaldi</m> said. “<q s="rinaldi">He said, ‘<q s="devers">I got it.</q>’ I figured if he doesn’t, they’ll fire both of us.</q>”

Devers, an All-Star <t v="2024/2025">in each of the past two seasons</t>, hit seven of his last nine shots. He became the first Cleveland player with three straight 40-point games since Hall of Famer Willie Sandoval <t v="1987">in 1987</t>.

Sandoval, 66, was sitting courtside. <m s="devers">Devers</m> said <i s="devers">the two spoke briefly on the floor</i>.

“<q s="devers">He told me he had 44 that night,</q>” <m s="devers">the guard</m> said. “<q s="devers">Old guys, man. They never let you have it.</q>”

Jolie, the No. 3 pick in the draft out of Gonzaga, blocked five shots. It was his ninth double-double.

“<q s="jolie">I’m just trying to get out of Malik’s way,</q>” <m s="jolie">he</m> said.

TIP-INS

Milwaukee: Hayes passed Ray Cortland for fourth on the franchise scoring list. ... The team has lost nine of its past 11 in Cleveland.

Ironmen: F Deon Sample (back) missed his third straight game. <m s="rinaldi">Rinaldi</m> said <i s="rinaldi">he could return <t v="2026-01-28">Wednesday</t></i>.

UP NEXT

Milwaukee: Visits Detroit <t v="2026-01-26">on Monday</t>.

Ironmen: Host Charlotte <t v="2026-01-26">on Monday</t>.
