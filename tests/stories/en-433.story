---
id: en-433
language: en-GB
agency: PA
outlet: Merseyside Evening Star
domain: merseysidestar.example
authors: [Kelly-Anne Formby]
published: 2026-02-03T12:20:00Z
modified: null
dateline: null
copyright: {holders: [PA Media], year: null, notice: "PA Media. All rights reserved", licence: null, reserved: true}
tdm: null
speakers:
  head: {name: Louise Prendergast, kind: person, roles: [headteacher]}
  mum: {name: Chantelle Rigby, kind: person, roles: []}
  council: {name: Sefton and Crosby Council, kind: organisation, roles: [council]}
  cllr: {name: Faisal Latif-Moran, kind: person, roles: [cabinet member for education, Cllr]}
  ofsted: {name: Ofsted, kind: organisation, roles: []}
  caretaker: {name: Terry Molyneux, kind: person, roles: [caretaker]}
  pupil: {name: a Year 6 pupil, kind: unnamed, roles: []}
  union: {name: Deborah Sneddon, kind: person, roles: [union official]}
notes: "school closure, short; headteacher, mother, union official she; councillor, caretaker he; council and Ofsted it; unnamed pupil; scare quotes; a letter home"
---
# School shut over ‘crumbling’ roof as head tells parents: ‘<q s="head">I won’t gamble with your children</q>’

A primary school on Merseyside has closed with immediate effect after a lump of concrete the size of a football fell into an empty classroom.

In a letter to parents, <m s="head">headteacher Louise Prendergast</m> said <i s="head">all 410 pupils would be taught online until the half-term break <t v="2026-02-13">on February 13</t></i>. “<q s="head">I won’t gamble with your children to keep a register tidy,</q>” <m s="head">she</m> wrote.

The concrete came down <t v="2026-02-01">on Sunday night</t>. It was found by the caretaker, Terry Molyneux, when he opened up <t v="2026-02-02T06:15">at 6.15am on Monday</t>. “<q s="caretaker">I’ve been telling them about that ceiling <t v="2019/..">since 2019</t>,</q>” <m s="caretaker">he</m> said. “<q s="caretaker">I put a bucket under it. I should’ve put a councillor.</q>”

<m s="council">Sefton and Crosby Council</m> said <i s="council">surveyors had passed the building as safe <t v="2025-10">in October</t></i>. <m s="council">It</m> said the cause was “<q s="council" type="mixed">not yet known</q>”. Cllr Faisal Latif-Moran, the cabinet member for education, apologised to families. “<q s="cllr">It’s not good enough and I’m not going to stand here and say it is,</q>” <m s="cllr">he</m> said.

Chantelle Rigby, who has two sons at the school, was unimpressed. “<q s="mum">He’s had that apology in his pocket for months,</q>” <m s="mum">she</m> said. “<q s="mum">Louise rang every one of us herself. He sent a tweet.</q>”

<m s="union">Union official Deborah Sneddon</m> said <i s="union">the head had warned governors twice and been told there was no money</i>. Ms Prendergast declined to discuss that. “<q s="head">I’ve a school to run from my kitchen,</q>” <m s="head">the headteacher</m> said.

<m s="ofsted">Ofsted</m> said <i s="ofsted">an inspection due <t v="2026-02-10">next Tuesday</t> had been postponed</i>. A Year 6 pupil waiting at the gate took that as good news. “<q s="pupil">We’d practised for them and everything,</q>” <m s="pupil">she</m> said.
