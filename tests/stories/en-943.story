---
id: en-943
language: en-CA
agency: "The Canadian Press"
outlet: "The Tidewater Chronicle"
domain: tidewaterchronicle.example
authors: ["Michael Doucet"]
published: 2026-03-19T17:45:00-03:00
modified: null
dateline: {place: "FREDERICTON", agency: "The Canadian Press", date: 2026-03-19}
copyright: {holders: ["The Canadian Press"], year: 2026, notice: "© 2026 The Canadian Press", licence: null, reserved: false}
tdm: null
speakers:
  keswick: {name: "Marian Keswick", kind: person, roles: ["Premier"]}
  arsenault: {name: "Gilles Arsenault", kind: person, roles: ["Opposition Leader"]}
  leblanc: {name: "Renée LeBlanc", kind: person, roles: ["emergency physician"]}
  ted: {name: "Ted", kind: person, roles: ["widower"]}
  horizon: {name: "Horizon Health Network", kind: organisation, roles: []}
  landry: {name: "Peter Landry", kind: person, roles: ["Green Leader"]}
notes: "natural: ER closures, legislature (Canada), CBC quotes"
---
# Premier orders review after woman dies in ER waiting room for second time in a month

FREDERICTON — New Brunswick’s premier has ordered an external review of emergency rooms after a 68-year-old woman died <t v="2026-03-17">on Tuesday</t> in the waiting room of a hospital in Miramichi, the second such death in the province in a month.

<m s="keswick">Marian Keswick</m> told the legislature <t v="2026-03-19">Thursday</t> that <i s="keswick">the review would be led by a retired judge from outside the province and would report <t v="2026-06">in June</t></i>.

“<q s="keswick">I have spoken to Mr. Comeau. I told him that what happened to his wife should not happen in New Brunswick, and it should not happen in Canada,</q>” <m s="keswick">the premier</m> said.

Yvonne Comeau, a retired bus driver, arrived at the hospital by car at about 4 p.m. with chest pain. She was assessed by a triage nurse and told to wait. Her husband, Ted, found her unresponsive when he came back from moving the car a second time.

“<q s="ted" via="CBC">I went to put money in the meter. Seven hours and I’m worried about a ticket,</q>” <m s="ted">he</m> said in an interview with CBC News. “<q s="ted">She was still holding my gloves.</q>”

<m s="ted">Comeau</m> said <i s="ted">he did not blame the staff</i>. “<q s="ted">There was one young nurse, Katie I think, and she was running. She was crying at the end, worse than me.</q>”

In a statement, <m s="horizon">Horizon Health Network</m> offered its condolences to the family and said <i s="horizon">it was reviewing the file</i>. “<q s="horizon">We recognize that patients are waiting longer than anyone would want,</q>” <m s="horizon">the authority</m> said. It would not say how many doctors were on duty.

<i s="leblanc">There was one</i>, according to <m s="leblanc">Dr. Renée LeBlanc</m>, who has worked in the department for 12 years and was not on shift that night.

“<q s="leblanc">One physician, 44 people, two ambulances at the door. I’ve had that night myself,</q>” <m s="leblanc">she</m> said in an interview. “<q s="leblanc">You walk out to your car at eight in the morning and you sit there going over every face.</q>”

<m s="leblanc">LeBlanc</m> said <i s="leblanc">five of her colleagues had resigned <t v="2024/..">since 2024</t></i> and that <i s="leblanc">a recruit from Ontario changed his mind after two weeks</i>.

<m s="arsenault">Opposition Leader Gilles Arsenault</m> said <i s="arsenault">a review was not enough</i>.

“<q s="arsenault">The premier ran on this. She stood outside that very hospital and said help was on the way,</q>” <m s="arsenault">the Progressive Conservative</m> said during question period. “<q s="arsenault">Well, Mrs. Comeau waited for it.</q>”

Keswick called the remark beneath him. <i s="keswick">Alden Crewe’s government</i>, <m s="keswick">she</m> said, <i s="keswick">had left more than 900 nursing positions vacant</i>.

<m s="landry">Green Leader Peter Landry</m> said <i s="landry">he welcomed the review but wanted to know why a similar one <t v="2022">in 2022</t>, after a man died in Fredericton, had never been acted on</i>.

A funeral for Yvonne Comeau will be held <t v="2026-03-21">Saturday</t> at St. Michael’s Basilica. <m s="ted">Her husband</m> said <i s="ted">the parking would be free</i>.

This report by The Canadian Press was first published <t v="2026-03-19">March 19, 2026</t>.
