---
id: en-301
language: en-US
agency: AP
outlet: Hill Country Sentinel
domain: hillcountrysentinel.example
authors: [Dana Prewitt]
published: 2026-09-17T18:20:00-05:00
modified: null
dateline: {place: "AUSTIN, Texas", agency: AP, date: null}
copyright: {holders: [The Associated Press], year: 2026, notice: "Copyright 2026 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.", licence: null, reserved: true}
tdm: null
speakers:
  ruiz: {name: Marisela Ruiz, kind: person, roles: [school cafeteria worker, lead plaintiff]}
  lawyers: {name: lawyers for both sides, kind: group, roles: []}
  colburn: {name: Harriet Colburn, kind: person, roles: [U.S. District Judge]}
  attorneys: {name: attorneys for the company, kind: group, roles: []}
  brazos: {name: Brazos Solvents Inc., kind: organisation, roles: []}
  okafor: {name: Daniel Okafor, kind: person, roles: [hydrologist at Central Texas University]}
  memo: {name: a plant supervisor, kind: unnamed, roles: []}
  mayor: {name: Wade Tillery, kind: person, roles: [Llano Seco Mayor]}
notes: court copy, US comma inside the marks of fragments, internal memo quoted, company statement, code name and nickname in marks
---
# Texas town settles over tainted wells: ‘<q s="ruiz">We drank it for nine years</q>’

AUSTIN, Texas (AP) — <i s="lawyers">A chemical company will pay $61 million to a Texas town where three public wells were contaminated for nearly a decade</i>, <m s="lawyers">lawyers for both sides</m> told a federal judge <t v="2026-09-17">Thursday</t>.

The agreement with Brazos Solvents Inc. spares the company a trial that was to open <t v="2026-10-05">Oct. 5</t>. It does not include an admission of wrongdoing.

“<q s="colburn">The number is the number,</q>” <m s="colburn">U.S. District Judge Harriet Colburn</m> said from the bench. “<q s="colburn">What I want to know is when the filters get turned on.</q>”

<m s="attorneys">Attorneys for the company</m> said <i s="attorneys">that would happen <t v="2026-12">in December</t></i>.

Residents of Llano Seco, a farming community of 4,300 people, learned <t v="2023-02">in February 2023</t> that their tap water carried a degreaser sold as “TX-9” at 14 times the federal limit. Company emails made public <t v="2025">last year</t> showed that managers had nicknamed the leak “the puddle.”

“<q s="memo">Nobody upstairs wants to hear the word well,</q>” <m s="memo">a plant supervisor</m> wrote in one of them, dated <t v="2016-05-09">May 9, 2016</t>.

Marisela Ruiz, a school cafeteria worker who was the lead plaintiff, wept outside the courthouse. “<q s="ruiz">We drank it for nine years. We mixed baby formula with it,</q>” <m s="ruiz">she</m> said. <m s="ruiz">Ruiz</m> called the settlement “<q s="ruiz" type="mixed">a door, not a house,</q>” and said <i s="ruiz">many of her neighbors had wanted their day in court</i>.

In a statement, <m s="brazos">Brazos Solvents</m> said it was “<q s="brazos" type="mixed">pleased to put this matter behind us</q>” and that <i s="brazos">the plant had met every state standard in force at the time</i>.

That is disputed. <m s="okafor">Daniel Okafor</m>, a hydrologist at Central Texas University who tested the wells for the plaintiffs, said <i s="okafor">the plume is still moving about 30 feet a year</i>.

“<q s="okafor">Money doesn’t stop groundwater,</q>” <m s="okafor">Okafor</m> said in a phone interview. “<q s="okafor">You have to pump it, and you have to pump it for decades.</q>”

Some $9 million is set aside for health monitoring <t v="../2046">through 2046</t>. The rest will be shared among 1,180 households.

<m s="mayor">Llano Seco Mayor Wade Tillery</m>, who was elected <t v="2024-05">in May 2024</t> on a promise to sue, said <i s="mayor">the council would vote on the deal <t v="2026-09-22">Tuesday</t></i>.

“<q s="mayor">I’ve got people who still won’t brush their teeth with it,</q>” <m s="mayor">the mayor</m> said. “<q s="mayor">I’m one of them.</q>”
