---
id: en-443
language: en-GB
agency: PA
outlet: "Wirral & Dee Recorder"
domain: wirraldeerecorder.example
authors: ["Stephen Lathom, PA"]
published: 2025-03-20T16:40:00Z
modified: 2025-03-20T18:02:00Z
dateline: null
copyright: {holders: [PA Media], year: 2025, notice: "© PA Media 2025. All rights reserved.", licence: null, reserved: true}
tdm: null
speakers:
  coroner: {name: Andre Rebeiro, kind: person, roles: [senior coroner, coroner]}
  mother: {name: Joanne Tranter, kind: person, roles: [mother of the student, mother]}
  father: {name: Graham Tranter, kind: person, roles: [father of the student]}
  tutor: {name: Philippa Wainwright, kind: person, roles: [Dr]}
  flatmate: {name: Ibrahim Sesay-Cole, kind: person, roles: [flatmate]}
  university: {name: University of Dee Valley, kind: organisation, roles: [university]}
  vice: {name: Malcolm Ferriby, kind: person, roles: [vice-chancellor, Prof]}
  student: {name: Molly Tranter, kind: person, roles: [student]}
  nurse: {name: a mental health nurse, kind: unnamed, roles: []}
  charity: {name: Saffron Blakely, kind: person, roles: [charity campaigner, campaigner]}
notes: "inquest into a student's death, sober; mother, tutor, nurse, campaigner and the dead student she; coroner, father, flatmate, vice-chancellor he; three Tranters; emails and text messages read out; she often means the dead student inside quotes, the speaker outside"
---
# Student’s last email to tutor went unanswered for nine days, inquest told

<m s="student">A student who died in her university room</m> had written to her tutor that she was “<q s="student" type="mixed">going under and too embarrassed to shout</q>”, an inquest has heard.

Molly Tranter, 20, sent the email <t v="2023-11-03">on Friday November 3 2023</t>. Her tutor opened it <t v="2023-11-12">nine days later</t>, the day after Miss Tranter was found by a flatmate.

“<q s="tutor">I have thought about it every day,</q>” <m s="tutor">Dr Philippa Wainwright</m> told the hearing in Chester <t v="2025-03-20">on Thursday</t>. “<q s="tutor">I was at a conference, I had 340 messages, and I looked at the ones with capital letters first.</q>”

<m s="tutor">The tutor</m> said <i s="tutor">she had been responsible for 61 students and had received two hours of training</i>. Asked by the student’s father whether she had known his daughter’s face, <m s="tutor">she</m> said <i s="tutor">she had not</i>.

“<q s="father">Thank you for being honest,</q>” <m s="father">Graham Tranter</m> told her. “<q s="father">You are the first one.</q>”

Molly, from Shrewsbury, was in the second year of a marine biology degree at the University of Dee Valley. Her mother described a girl who kept snails as a child and named every one. “<q s="mother">She rang me <t v="2023-11-05">on the Sunday</t> and she talked about the snails,</q>” <m s="mother">Joanne Tranter</m> said. “<q s="mother">I said, ‘<q s="mother">Are you all right?</q>’ and she said, ‘<q s="student">I’m fine, Mum, I’m just tired.</q>’ I’ve got that call on my phone. It’s four minutes.</q>”

Ibrahim Sesay-Cole, who shared the flat, broke down as he gave evidence. <m s="flatmate">He</m> said <i s="flatmate">he had knocked on her door twice <t v="2023-11-10">the night before</t></i>. “<q s="flatmate">I thought she was asleep, because she’d put her lamp out,</q>” <m s="flatmate">he</m> said. “<q s="flatmate">She always left it on.</q>”

<m s="coroner">The senior coroner</m>, Andre Rebeiro, told him that <i s="coroner">nothing he did or failed to do had caused the death</i>. “<q s="coroner">You were her friend, and she was lucky in that,</q>” <m s="coroner">the coroner</m> said.

### ‘<q s="nurse" type="mixed">A form that closes itself</q>’

A mental health nurse who had assessed the student <t v="2023-10">in October</t> gave evidence by video. <m s="nurse">She</m> said <i s="nurse">Miss Tranter had missed two appointments and that the system had then discharged her automatically</i>. “<q s="nurse">It’s a form that closes itself,</q>” <m s="nurse">the nurse</m> said. “<q s="nurse">I’d asked for that to be changed. I’ve still got the email.</q>”

<m s="university">The university</m> said <i s="university">it now employed 14 more counsellors and answered every message from a student within two working days</i>. Its vice-chancellor, Prof Malcolm Ferriby, sat through all three days of the hearing. “<q s="vice" id="2">We failed Molly,</q>” <m s="vice">he</m> said outside, “<q s="vice" id="2">and I have said so to her parents without a lawyer in the room.</q>”

Mrs Tranter confirmed it. <m s="mother">She</m> said <i s="mother">he had come to the house in the rain and stayed until dark</i>. “<q s="mother">He asked to see the snails,</q>” <m s="mother">she</m> said.

Campaigner Saffron Blakely, whose brother died at another university <t v="2016">in 2016</t>, called for a legal duty of care. “<q s="charity">A landlord owes these kids more than a university does,</q>” <m s="charity">she</m> said. <m s="charity">She</m> said <i s="charity">the Government had promised to look at it <t v="2024-06">last June</t></i>.

Recording a narrative conclusion, <m s="coroner">Mr Rebeiro</m> said <i s="coroner">he would write to the Education Secretary <t v="2025-04-30">before the end of April</t></i>. <m s="coroner">He</m> read the student’s email aloud once more, slowly, to the end. “<q s="student">No need to reply if you’re busy,</q>” <m s="student">she</m> had written.

When life is difficult, Samaritans are there day or night.
