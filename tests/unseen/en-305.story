---
id: en-305
language: en-AU
agency: AAP
outlet: The Illawarra Standard
domain: illawarrastandard.example
authors: [Jacko Pellegrini]
published: 2025-09-05T23:38:00+10:00
modified: null
dateline: null
copyright: {holders: [Australian Associated Press], year: 2025, notice: "© 2025 Australian Associated Press", licence: null, reserved: false}
tdm: null
speakers:
  brough: {name: Shane Brough, kind: person, roles: [Seagulls coach]}
  tuilagi: {name: Isaiah Tuimavave, kind: person, roles: [captain, prop]}
  hendo: {name: Craig Henderson, kind: person, roles: [Panthers coach, former premiership-winning halfback]}
  nrl: {name: match review committee, kind: organisation, roles: []}
  holmes: {name: Bailey Holmes, kind: person, roles: [five-eighth]}
  wife: {name: his wife, kind: unnamed, roles: []}
notes: rugby league report, floating quotes over several paragraphs, nickname between names in marks, straight quotes, final week idioms, scores and rounds, quoted text message
---
# Seagulls stun Panthers as <m s="brough">Brough</m> fires up over '<q s="brough" type="mixed">disgraceful</q>' bunker call

<m s="brough">Embattled coach Shane Brough</m> has declared his side's season is "<q s="brough" type="mixed">only just starting</q>" after a golden-point upset of Penrith that kept the Seagulls alive in the race for the eight.

A 42-metre field goal from Bailey Holmes in the 86th minute sealed a 19-18 win in front of 14,206 fans at a rain-soaked WIN Stadium <t v="2025-09-05">on Friday night</t>.

"<q s="brough">People had us buried,</q>" <m s="brough">Brough</m> said. "<q s="brough">They'd sent flowers.</q>"

But the coach was less cheerful about the bunker's decision to overturn a second-half try to captain Isaiah "Big Easy" Tuimavave.

"<q s="brough" id="1">That was a disgraceful call and I know I'll cop a fine for saying it.</q>

"<q s="brough" id="1">So they can send the invoice to my house.</q>"

<m s="holmes">Holmes</m>, who signed a two-year extension <t v="2025-09-02">on Tuesday</t>, admitted <i s="holmes">he had shut his eyes when he struck the ball</i>.

"<q s="holmes" via="Fox League">I heard the crowd before I saw it,</q>" <m s="holmes">the five-eighth</m> told Fox League. "<q s="holmes">Then Big Easy sat on me.</q>"

<m s="tuilagi">Tuimavave</m> played the final 20 minutes with a broken finger and said <i s="tuilagi">he would be right for <t v="2025-09-13">next Saturday</t>'s elimination final</i>. "<q s="tuilagi" id="2">My wife texted me at half-time,</q>" <m s="tuilagi">the prop</m> said, "<q s="tuilagi" id="2">and all it said was, '<q s="wife">Don't be soft.</q>'</q>"

Panthers counterpart Craig Henderson refused to blame the weather, the travel or the absence of four Origin players.

"<q s="hendo">We were outworked, simple as that,</q>" said <m s="hendo">Henderson</m>, whose side have not lost in Wollongong <t v="2019/..">since 2019</t>. "<q s="hendo">You don't get to pick the nights you turn up.</q>"

Asked about Brough's spray at the bunker, <m s="hendo">the former premiership-winning halfback</m> was diplomatic. "<q s="hendo">Brougho's Brougho,</q>" <m s="hendo">he</m> said.

The match review committee will hand down its findings <t v="2025-09-06">on Saturday</t>, with Penrith forward Luke Petrie facing a nervous wait over a "hip-drop" tackle. According to <m s="nrl">the committee</m>, <i s="nrl">Petrie has two prior offences</i>.

The Seagulls, wooden spooners <t v="2024">in 2024</t>, last played finals <t v="2011">14 years ago</t>.
