---
id: en-415
language: en-US
agency: AP
outlet: Motor City Business Journal
domain: mcbj.example
authors: [Tamsin Rourke]
published: 2025-08-21T15:58:00-04:00
modified: null
dateline: {place: DETROIT, agency: AP, date: null}
copyright: null
tdm: null
speakers:
  stroud: {name: Allison Stroud, kind: person, roles: [Merriden Chief Executive, CEO, chief executive]}
  merriden: {name: Merriden Motors, kind: organisation, roles: [automaker, company]}
  nhtsa: {name: National Highway Traffic Safety Administration, kind: organisation, roles: [safety agency, agency]}
  vance: {name: Roger Tillinghast, kind: person, roles: [head of the UAW local]}
  lehto: {name: Karen Lehtonen, kind: person, roles: [former NHTSA administrator]}
  owner: {name: Darius Whitfield, kind: person, roles: [Merriden owner, schoolteacher]}
  supplier: {name: Kestrel Fastening, kind: organisation, roles: [supplier]}
  supplierboss: {name: Joachim Brandl, kind: person, roles: [Kestrel President, German]}
  senator: {name: Amy Dreyfus-Hall, kind: person, roles: [Sen., Connecticut Democrat, Democrat]}
  analyst: {name: one Wall Street analyst, kind: unnamed, roles: []}
  document: {name: documents posted by the National Highway Traffic Safety Administration, kind: organisation, roles: []}
  engineer: {name: an engineer, kind: unnamed, roles: []}
notes: "auto recall, sober business style; CEO, safety advocate and senator she; union leader, owner and supplier president he; automaker, agency, supplier as organisations with it; recall papers as source; former job as mention; model names with years"
---
# Merriden recalls 1.4 million SUVs over seats that can come loose; CEO apologizes

DETROIT (AP) — Merriden Motors is recalling 1.4 million sport utility vehicles because bolts that hold the second-row seats can work loose, a defect <m s="nhtsa">the government’s safety agency</m> says <i s="nhtsa">has been linked to two deaths and 31 injuries</i>.

The recall, announced <t v="2025-08-21">Thursday</t>, covers the Merriden Trailhead from model years 2021 through 2025. It is the largest in the automaker’s history and its fourth <t v="2025">this year</t>.

“<q s="stroud">We let our customers down, and I am sorry,</q>” <m s="stroud">Chief Executive Allison Stroud</m> said in a video posted on the company’s website. “<q s="stroud">A seat is a promise. We broke it.</q>”

<i s="merriden">Owners should not carry passengers in the second row until repairs are made</i>, <m s="merriden">the company</m> said. <m s="merriden">It</m> said <i s="merriden">dealers would replace the bolts free of charge and that letters would go out <t v="2025-09-15/..">beginning Sept. 15</t></i>.

<m s="document">Documents posted by the National Highway Traffic Safety Administration</m> show that <i s="document">engineers at Merriden learned of the problem <t v="2023-02">in February 2023</t></i>, more than two years before the recall. In an internal email quoted in the filing, <m s="engineer">an engineer</m> warned that the bolts were “<q s="engineer" type="mixed">backing out like they want to go home</q>.”

<m s="stroud">Stroud</m>, who became chief executive <t v="2024-01">in January 2024</t>, said <i s="stroud">she was not told of the email <t v="../2025-07">until last month</t></i>. <m s="stroud">She</m> said <i s="stroud">two executives had been dismissed</i> but did not name them.

That did not satisfy Sen. Amy Dreyfus-Hall, a Connecticut Democrat who sits on the committee that oversees auto safety. “<q s="senator">She has been in that chair for 19 months, and at some point it stops being somebody else’s email,</q>” <m s="senator">Dreyfus-Hall</m> said. <m s="senator">The senator</m> said <i s="senator">she would ask Stroud to testify <t v="2025-09">in September</t></i>.

<m s="lehto">Karen Lehtonen</m>, who ran the safety agency <t v="2014/2017">from 2014 to 2017</t>, said <i s="lehto">the delay was hard to defend</i>. “<q s="lehto">They had a duty to report within five working days, and they took 900,</q>” <m s="lehto">the former administrator</m> said. <m s="lehto">She</m> noted that <i s="lehto">the maximum fine, about $140 million, amounts to four days of Merriden’s revenue</i>.

<m s="nhtsa">NHTSA</m> said <i s="nhtsa">it had opened an audit of the company’s reporting</i>. The agency would not say whether it had referred the matter to the Justice Department.

The bolts were made by Kestrel Fastening, a German-owned supplier with a plant in Toledo, Ohio. <m s="supplierboss">Its president</m>, Joachim Brandl, said <i s="supplierboss">they met Merriden’s specifications</i>. “<q s="supplierboss" id="6">We delivered exactly what we were asked to deliver,</q>” <m s="supplierboss">Brandl</m> said, “<q s="supplierboss" id="6">and we asked twice whether they were sure.</q>” <m s="supplier">Kestrel</m> said in a separate statement that <i s="supplier">it was cooperating with investigators</i>.

<m s="vance">Roger Tillinghast</m>, who heads the United Auto Workers local at the plant where the Trailhead is built, said <i s="vance">assembly workers had complained about the bolts for years</i>. “<q s="vance">My people don’t pick the parts, they just catch the blame,</q>” <m s="vance">he</m> said.

Shares of Merriden fell 6.2%. <m s="analyst">One Wall Street analyst</m> estimated that <i s="analyst">the recall would cost $700 million</i>. “<q s="analyst">The bolts are cheap,</q>” <m s="analyst">the analyst</m> wrote in a note to clients. “<q s="analyst">The lawyers are not.</q>”

For Darius Whitfield, a schoolteacher in Flint, the warning came too late. His daughter, 9, broke her collarbone <t v="2025-04">in April</t> when the seat she was strapped into tipped forward at a stoplight. “<q s="owner">I called the dealer that afternoon and he told me kids bounce,</q>” <m s="owner">Whitfield</m> said. He has not spoken to anyone at the company since.

Asked about the family <t v="2025-08-21">on Thursday</t>, <m s="stroud">the CEO</m> said <i s="stroud">she would call them herself</i>. “<q s="stroud">I don’t expect him to pick up,</q>” <m s="stroud">she</m> said.
