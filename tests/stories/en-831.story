---
id: en-831
language: en
agency: null
outlet: The Capital Dispatch
domain: capitaldispatch.example
authors: []
published: 2026-02-19T09:30:00-05:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  roe: {name: "Helen Roe", kind: person, roles: ["Gov.", "former governor"]}
  dant: {name: "Marcus Dantley", kind: person, roles: ["Senator"]}
  vik: {name: "Vikram Sethi", kind: person, roles: ["businessman"]}
  kerr: {name: "Lorna Kerr", kind: person, roles: ["strategist"]}
  camp: {name: "Dantley’s campaign", kind: organisation, roles: []}
  begg: {name: "Paul Beggs", kind: person, roles: ["pollster"]}
notes: a debate told from both sides, insults in marks, pronouns between a man and a woman, a campaign release
---
# Roe Fends Off Dantley and Sethi in Third Debate

TULSA, Okla. — Former Gov. Helen Roe came under fire from Sen. Marcus Dantley and the businessman Vikram Sethi in Wednesday’s debate and seemed to enjoy it.

Mr. Sethi mocked her as “<q s="vik" type="mixed">a banker in pearls</q>” and said <i s="vik">she had left the governor’s mansion to sit on the board of Aldine Air</i>.

Ms. Roe responded, “<q s="roe">They are fake pearls, and I bought them myself.</q>”

<m s="roe">She</m> called Mr. Sethi “<q s="roe" type="mixed">a tourist</q>” for skipping the farm forum, and when he smiled, <m s="roe">she</m> added: “<q s="roe">You are lost, Vikram.</q>”

Mr. Dantley, who has fallen in most polls since the Super Tuesday calendar was published, tried to look above it all.

“<q s="dant">I closed that office. I fired the man who ran it,</q>” <m s="dant">Mr. Dantley</m> said of a state program Ms. Roe had praised. <m s="dant">He</m> said the border needed “<q s="dant" type="mixed">walls, not webinars</q>.”

“<q s="roe">The last thing we need is another lecture from Washington,</q>” <m s="roe">Ms. Roe</m> shot back. “<q s="roe">Send him home.</q>”

Shortly before 10 p.m. Eastern time, <m s="camp">Dantley’s campaign</m> declared in a release: “<q s="camp">Marcus won the night.</q>”

It may have been wishful thinking. “<q s="kerr">She owned that stage for two hours,</q>” said <m s="kerr">Lorna Kerr</m>, who advised three Republican governors. “<q s="kerr">He was looking at his shoes.</q>”

Paul Beggs, a pollster, disagreed. Voters, <m s="begg">he</m> said, were “<q s="begg" type="mixed">not watching and not moving</q>.” He pointed to a survey in which four in ten could not name a candidate. “<q s="begg">You cannot win a race nobody knows is on,</q>” <m s="begg">he</m> added.

Kerr laughed at that. “<q s="kerr">Paul said the same thing about me in 2014,</q>” <m s="kerr">she</m> said.
