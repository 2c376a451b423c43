---
id: en-867
language: en
agency: AAP
outlet: Murray Valley News
domain: murray-valley-news.example
authors: []
published: 2025-11-11T17:20:00+11:00
modified: null
dateline: {place: MILDURA, agency: AAP, date: null}
copyright: {holders: [AAP], year: null, notice: "© AAP", licence: null, reserved: false}
tdm: null
speakers:
  cor: {name: "Margaret Teale", kind: person, roles: ["Coroner"]}
  ross: {name: "Debra Rossiter", kind: person, roles: ["mother"]}
  doc: {name: "Anil Fernando", kind: person, roles: ["emergency physician"]}
  health: {name: "Sunraysia Health", kind: organisation, roles: ["health service"]}
  nurse: {name: "a senior nurse", kind: unnamed, roles: []}
notes: "feature/court; inquest; coroner, mother, doctor, health service"
---
# Mother begged staff to check son again, inquest told

A Victorian mother begged hospital staff to look again at her teenage son hours before he died of sepsis, an inquest has heard.

Liam Rossiter, 16, was sent home from Mildura's emergency department twice in two days in August 2023.

"<q s="ross">I said to them, he's not right, he's not himself,</q>" <m s="ross">Debra Rossiter</m> told the Coroners Court on Tuesday. "<q s="ross">They gave me a pamphlet.</q>"

<m s="ross">Ms Rossiter</m> said <i s="ross">her son had been unable to walk to the car</i>. <m s="ross">She</m> said <i s="ross">she had driven back to the hospital at 4am with her hand on the horn</i>.

<m s="doc">Emergency physician Anil Fernando</m>, who saw Liam on the second visit, said <i s="doc">he had suspected influenza</i>. "<q s="doc">I was wrong, and I think about it every day,</q>" <m s="doc">Dr Fernando</m> said. <m s="doc">He</m> agreed a blood test would have shown the infection.

Counsel for the family Peter Quaife asked why no test had been ordered. "<q s="doc">There were 41 people in the waiting room,</q>" <m s="doc">Dr Fernando</m> replied. "<q s="doc">That is not an excuse, it is what it was like.</q>"

<m s="nurse">A senior nurse</m>, who cannot be named, told the court that <i s="nurse">staff had raised concerns about numbers in the week before</i>. "<q s="nurse">We were drowning,</q>" <m s="nurse">she</m> said.

In a statement, <m s="health">Sunraysia Health</m> said <i s="health">it had since hired nine more doctors</i>. "<q s="health">We are deeply sorry for the loss of a much-loved young man,</q>" <m s="health">it</m> said.

<m s="cor">Coroner Margaret Teale</m> thanked Ms Rossiter for her courage. "<q s="cor">No parent should have to be an expert in sepsis,</q>" <m s="cor">she</m> said.

The inquest continues.
