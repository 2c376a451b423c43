---
id: en-924
language: en-US
agency: null
outlet: "Riverbend Daily"
domain: riverbenddaily.example
authors: ["Kelsey Monroe"]
published: 2026-11-19T20:10:00-05:00
modified: null
dateline: null
copyright: {holders: ["Riverbend Daily"], year: 2026, notice: "© 2026 Riverbend Daily", licence: null, reserved: false}
tdm: null
speakers:
  mayor: {name: "Andrea Colson", kind: person, roles: ["mayor"]}
  chief: {name: "Ron Stavros", kind: person, roles: ["fire chief"]}
  police: {name: "Riverbend Police Department", kind: organisation, roles: []}
  tenant: {name: "Malik Jefferson", kind: person, roles: ["tenant"]}
  fd: {name: "Riverbend Fire Department", kind: organisation, roles: []}
  school: {name: "Riverbend City Schools", kind: organisation, roles: []}
notes: "natural: live-blog like short entries"
---
# Live updates: Gas leak forces evacuation of downtown Riverbend

<t v="2026-11-19T20:10">8:10 p.m.</t> — <i s="mayor">Residents of all but four buildings may go home</i>, <m s="mayor">Mayor Andrea Colson</m> said.

“<q s="mayor">Thank you for your patience. It was a long, cold day and nobody got hurt,</q>” <m s="mayor">Colson</m> said outside City Hall.

<m s="mayor">She</m> said <i s="mayor">crews would work through the night to replace about 60 feet of pipe under Court Street</i>.

“<q s="mayor">I know there’ll be questions about how a line that was put in <t v="1971">in 1971</t> was still down there. I have the same questions.</q>”

<t v="2026-11-19T18:35">6:35 p.m.</t> — <i s="chief">The leak has been stopped</i>, <m s="chief">Fire Chief Ron Stavros</m> told reporters.

“<q s="chief">We closed the last valve <t v="2026-11-19T18:12">at 6:12</t>. The readings are dropping the way we want them to,</q>” <m s="chief">Stavros</m> said.

<m s="chief">The chief</m> praised the backhoe operator who called 911 after hitting the line, 41-year-old Dustin Gage.

“<q s="chief">He shut off his machine, walked away and got everybody else to walk away. He did it exactly by the book. That man probably saved some lives <t v="2026-11-19">today</t>.</q>”

<t v="2026-11-19T16:50">4:50 p.m.</t> — <m s="school">Riverbend City Schools</m> says <i s="school">all students from Garfield Elementary have been picked up</i>. Classes there are canceled <t v="2026-11-20">for Friday</t>.

“<q s="school" via="Facebook">Our staff stayed with every child until a parent or guardian arrived,</q>” <m s="school">the district</m> said on Facebook.

<t v="2026-11-19T15:30">3:30 p.m.</t> — About 200 people are waiting at the YMCA on Fourth Avenue, where volunteers are handing out pizza.

Malik Jefferson, 26, who lives above a shoe store on Court Street, was on a work call when firefighters pounded on his door.

“<q s="tenant">My boss was in the middle of a sentence. I said, ‘<q s="tenant">I have to go, there’s a man with an ax,</q>’</q>” <m s="tenant">Jefferson</m> said. “<q s="tenant">She thought I was making it up.</q>”

<m s="tenant">He</m> said <i s="tenant">he had smelled gas in the stairwell <t v="2026-11-18">on Wednesday night</t> and reported it to his landlord</i>.

“<q s="tenant">He told me it was somebody’s cooking.</q>”

<t v="2026-11-19T14:15">2:15 p.m.</t> — Police are asking drivers to stay away from the area between Second and Sixth streets.

“<q s="police" via="X">If you can see the courthouse, you’re too close,</q>” <m s="police">the department</m> posted on X. “<q s="police" via="X">No smoking, no generators, no drones. Yes, we mean you.</q>”

<t v="2026-11-19T13:20">1:20 p.m.</t> — The evacuation zone has been widened to eight blocks. <m s="chief">Stavros</m> said <i s="chief">firefighters were going door to door</i>.

“<q s="chief">Don’t stop to find the cat. Tell us where the cat is, and we’ll get the cat,</q>” <m s="chief">he</m> said.

<t v="2026-11-19T12:48">12:48 p.m.</t> — <i s="fd">A construction crew has ruptured a natural gas main on Court Street</i>, according to <m s="fd">the Riverbend Fire Department</m>. Several buildings, among them the county courthouse, are being cleared. No injuries have been reported.
