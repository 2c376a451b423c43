---
id: en-948
language: en-GB
agency: null
outlet: "Westminster Daily"
domain: westminsterdaily.example
authors: ["Oliver Stanmore, Political editor"]
published: 2026-06-14T12:45:00+01:00
modified: null
dateline: null
copyright: {holders: ["Westminster Daily"], year: 2026, notice: "© Westminster Daily 2026", licence: null, reserved: false}
tdm: null
speakers:
  harcourt: {name: "Philippa Harcourt", kind: person, roles: ["Health Secretary"]}
  dunne: {name: "Edward Dunne", kind: person, roles: ["shadow health secretary"]}
  rao: {name: "Kavita Rao", kind: person, roles: ["chair of the doctors' union council"]}
  mp: {name: "a Labour MP", kind: unnamed, roles: []}
  sturt: {name: "Helena Sturt", kind: person, roles: ["Liberal Democrat health spokesperson"]}
  no10s: {name: "Downing Street", kind: organisation, roles: []}
  mum: {name: "Harcourt’s mother", kind: unnamed, roles: []}
  no10: {name: "a Downing Street source", kind: unnamed, roles: []}
notes: "natural: Sunday broadcast round (UK politics)"
---
# Health Secretary refuses to rule out charging for missed GP appointments

<m s="harcourt">The Health Secretary</m> has refused to rule out charging patients who fail to turn up for GP appointments, saying “<q s="harcourt" type="mixed">nothing is off the table</q>” in efforts to rescue general practice.

<m s="harcourt">Philippa Harcourt</m> told the BBC’s Sunday With Laura Kuenssberg that <i s="harcourt" via="BBC">missed appointments cost the NHS in England more than £200m a year</i> and that <i s="harcourt" via="BBC">patients had a responsibility to cancel</i>.

Asked directly whether she would introduce a £10 fee, <m s="harcourt">Harcourt</m> said: “<q s="harcourt">I’m not going to sit here and write policy on your sofa. But I’m not going to pretend that 15 million wasted slots is fine either.</q>”

The remarks put her at odds with No 10. <t v="2026-06-11">On Thursday</t> <m s="no10s">Downing Street</m> said there were “<q s="no10s" type="mixed">no plans</q>” for charges.

In a second interview, with Sky News’s Sunday Morning With Trevor Phillips, <m s="harcourt">she</m> said <i s="harcourt" via="Sky News">her own mother had waited five weeks to see a doctor in Wolverhampton</i>.

“<q s="harcourt">She rang me up and said, ‘<q s="mum">Philippa, what’s the point of you?</q>’ And I didn’t have much of an answer,</q>” <m s="harcourt">the cabinet minister</m> said.

<m s="dunne">Edward Dunne</m>, the shadow health secretary, said the Government was “<q s="dunne" type="mixed">making it up as it goes along</q>”.

“<q s="dunne" id="1" via="LBC">In a week,</q>” <m s="dunne">he</m> told LBC, “<q s="dunne" id="1" via="LBC">we’ve had no charges, some charges and now a shrug. If Philippa Harcourt wants to fine somebody for not turning up, she might start with the Prime Minister, who hasn’t set foot in the Commons <t v="2026-06-08/..">since Monday</t>.</q>”

Dunne would not say whether a Conservative government would abandon the idea, which was first floated by his predecessor, Victoria Lyle, <t v="2023">in 2023</t>.

The Liberal Democrats called for Harcourt to come to Parliament to explain herself. “<q s="sturt">This is a tax on being ill, forgetful or old, and in my constituency that’s most of us,</q>” <m s="sturt">health spokesperson Helena Sturt</m> said.

Doctors’ leaders were also scathing. <m s="rao">Dr Kavita Rao</m>, who chairs the doctors’ union council, said <i s="rao">a fee would cost more to collect than it raised</i>.

“<q s="rao">I have patients with dementia. I have patients sleeping in cars. Which of them would the Secretary of State like me to invoice?</q>” <m s="rao">Dr Rao</m> said.

<m s="mp">One Labour MP</m>, a former nurse, said <i s="mp">colleagues were in despair at the handling of the row</i>. “<q s="mp">We’ve got a by-election in Burnley in ten days and she’s out there fining pensioners,</q>” <m s="mp">the MP</m> said. “<q s="mp">It’s not even clever politics.</q>”

<m s="no10">A Downing Street source</m> played down talk of a split, insisting <i s="no10">Harcourt had been answering a hypothetical question</i>. “<q s="no10">Philippa is doing a brilliant job in one of the toughest briefs in government,</q>” <m s="no10">the source</m> said.

Harcourt, who has been tipped as a future leader, has been Health Secretary <t v="2025-09/..">since September</t>, when she replaced Tim Ashworth in a reshuffle. Pressed by Phillips on whether she had discussed charges with the Chancellor, <m s="harcourt">she</m> replied: “<q s="harcourt">I discuss lots of things with the Chancellor. Mostly she says no.</q>”
