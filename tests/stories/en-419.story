---
id: en-419
language: en-CA
agency: The Canadian Press
outlet: Rideau Rink
domain: rideaurink.example
authors: []
published: 2026-03-05T22:15:00-05:00
modified: null
dateline: {place: OTTAWA, agency: null, date: null}
copyright: null
tdm: null
speakers:
  gm: {name: Claude Desharnais-Roy, kind: person, roles: [general manager, GM]}
  player: {name: Mikael Sundqvist-Berg, kind: person, roles: [Swede, winger, captain]}
  coach: {name: Trent Halliday, kind: person, roles: [head coach, coach]}
  wife: {name: Elin Sundqvist-Berg, kind: person, roles: []}
  rookie: {name: Tyler Makokis, kind: person, roles: [rookie, 19-year-old]}
  owner: {name: Jacqueline Sauriol, kind: person, roles: [owner]}
  agent: {name: Pete Kalinowski, kind: person, roles: [agent]}
  caller: {name: one caller, kind: unnamed, roles: []}
notes: "hockey trade; GM, captain, coach, agent, rookie all he; owner and wife she; spouses share surname; nationality and position as roles; CP style lowercase titles; radio call-in voice; trade deadline clock time"
---
# Senators trade captain at deadline; ‘<q s="player">I found out in the parking lot</q>’

OTTAWA — The longest-serving player on the Ottawa roster was signing autographs outside the rink <t v="2026-03-05">Thursday</t> when a teenager showed him a phone.

“<q s="player">I found out in the parking lot from a kid in my own sweater,</q>” <m s="player">Mikael Sundqvist-Berg</m> said. “<q s="player">He asked me if it was true. I said I didn’t know, and then I saw his face.</q>”

It was true. The captain had been sent to Dallas for two draft picks and a prospect <t v="2026-03-05T14:47">at 2:47 p.m.</t>, thirteen minutes before the league’s deadline.

<m s="gm">General manager Claude Desharnais-Roy</m> said <i s="gm">he had tried to reach the winger three times</i>. “<q s="gm">That’s on me and nobody else,</q>” <m s="gm">he</m> said. “<q s="gm">You don’t want a man who’s given you 11 seasons to learn it that way.</q>”

<m s="agent">Agent Pete Kalinowski</m> was less forgiving. <m s="agent">He</m> called the handling of it “<q s="agent" type="mixed">bush league</q>” and said <i s="agent">his client had asked for a contract talk <t v="2026-02">in February</t> and been told to be patient</i>.

Head coach Trent Halliday, who roomed with the Swede when both were players, had trouble finishing his sentences. “<q s="coach" id="3">He’s the first guy in,</q>” <m s="coach">he</m> said, “<q s="coach" id="3">and he’s the guy who — you know, he turns the lights off.</q>”

<m s="owner">Owner Jacqueline Sauriol</m> said <i s="owner">the club was building <t v="2028">for 2028</t></i>. “<q s="owner">I cried, then I signed it,</q>” <m s="owner">she</m> said. <m s="owner">Sauriol</m> promised that <i s="owner">the number would hang from the rafters</i>.

The number, 26, passes for now to nobody. The “C” may go to rookie Tyler Makokis. “<q s="rookie">He drove me to practice every day for five months and he never once let me pick the music,</q>” <m s="rookie">the 19-year-old</m> said. “<q s="rookie">I’d give anything to hear ABBA <t v="2026-03-06">tomorrow</t>.</q>”

On the radio, one caller wanted the whole front office fired. “<q s="caller">Start with the guy whose phone doesn’t work,</q>” <m s="caller">she</m> said.

Elin Sundqvist-Berg was packing skates when reporters reached her. “<q s="wife">He is in the garage, he says he is looking for tape,</q>” <m s="wife">she</m> said. <m s="wife">She</m> said <i s="wife">the children would finish school in Ottawa <t v="2026-06">in June</t></i>. Her husband will be in the Dallas lineup <t v="2026-03-07">on Saturday</t>, and the two teams meet here <t v="2026-03-31">on the last day of the month</t>.
