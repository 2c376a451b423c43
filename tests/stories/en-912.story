---
id: en-912
language: en-ZA
agency: null
outlet: "Highveld Times"
domain: highveldtimes.example
authors: ["Thandeka Mokoena"]
published: 2026-02-16T14:10:00+02:00
modified: null
dateline: null
copyright: {holders: ["Highveld Times"], year: 2026, notice: "© Highveld Times 2026. All rights reserved.", licence: null, reserved: true}
tdm: null
speakers:
  molefe: {name: "Lerato Molefe", kind: person, roles: ["principal"]}
  dube: {name: "Sipho Dube", kind: person, roles: ["school governing body chairperson"]}
  nkosi: {name: "Jabu Nkosi", kind: person, roles: ["department spokesperson"]}
  naledi: {name: "Naledi Khumalo", kind: person, roles: ["grade 11 pupil"]}
notes: "natural: school"
---
# Soweto school that had no windows now has the best maths results in Gauteng

<t v="2020">Six years ago</t> pupils at Thuthuka Secondary in Pimville wore blankets in class. The windows had been broken for so long that nobody remembered who had broken them.

<t v="2026-02-13">Last Friday</t> the same school was named the top no-fee school in Gauteng for mathematics, with 94% of its matrics passing the subject and 31 of them earning distinctions.

‘<q s="molefe">I put the phone down and I cried in my office,</q>’ said <m s="molefe">principal Lerato Molefe</m>. ‘<q s="molefe">Then I went back to teach grade 9, because grade 9 does not wait for you.</q>’

Molefe came to Thuthuka <t v="2020">in 2020</t> from a private school in Sandton. <m s="molefe">She</m> said <i s="molefe">her first act was to move the timetable so that every pupil had maths before 11am</i>.

‘<q s="molefe">You cannot teach calculus to a hungry child at two in the afternoon.</q>’

She also persuaded a glass company to replace 212 panes and got a group of retired engineers to give lessons on Saturdays. One of them, 79-year-old Piet van Rensburg, has not missed a Saturday in five years.

‘<q s="molefe">Oom Piet is stricter than I am. The children are terrified of him, and they would walk through fire for him,</q>’ <m s="molefe">she</m> said.

<m s="dube">The chairperson of the school governing body</m>, Sipho Dube, said <i s="dube">parents had been sceptical at first</i>.

‘<q s="dube">We had five principals in seven years. We thought, here is another one with a nice car who will be gone by Easter,</q>’ <m s="dube">Dube</m> said. ‘<q s="dube">She sold the car. She bought photocopiers.</q>’

<m s="dube">He</m> said <i s="dube">the governing body still struggled to pay for security, and that copper cables had been stolen twice <t v="2026">this year</t></i>.

‘<q s="dube">They take the cables on Thursday night and on Friday we have no lights. But the lesson goes on. They open the curtains.</q>’

Naledi Khumalo, who is in grade 11, wants to study actuarial science at Wits. Her brother dropped out of the same school <t v="2018">in 2018</t>.

‘<q s="naledi">He tells me I am lucky,</q>’ <m s="naledi">Naledi</m> said. ‘<q s="naledi">He says in his time the only thing that was taught properly was soccer.</q>’

<m s="nkosi">Departmental spokesperson Jabu Nkosi</m> said <i s="nkosi">the province was proud of the school and would use it as a model for others</i>.

‘<q s="nkosi">It shows that poverty is not a sentence,</q>’ <m s="nkosi">Nkosi</m> said. ‘<q s="nkosi">What is needed is leadership and discipline.</q>’

Asked about the school’s request for a laboratory, which has been pending <t v="2023/..">since 2023</t>, <m s="nkosi">he</m> said <i s="nkosi">it was receiving attention</i>.

Molefe has heard that before. In the meantime the physical science class mixes its acids in a converted storeroom with one tap.

‘<q s="molefe">I am a patient woman,</q>’ <m s="molefe">she</m> said. ‘<q s="molefe">I send them an email on the first of every month. I have sent 37.</q>’
