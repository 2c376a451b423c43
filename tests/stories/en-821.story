---
id: en-821
language: en-GB
agency: PA Media
outlet: Northern Telegraph
domain: northern-telegraph.example
authors: [Ellen Marsh]
published: 2025-09-05T13:40:00+01:00
modified: null
dateline: null
copyright: {holders: [PA Media], year: null, notice: "© PA Media", licence: null, reserved: false}
tdm: null
speakers:
  coroner: {name: "Patricia Holroyd", kind: person, roles: ["coroner"]}
  mother: {name: "Janet Ackroyd", kind: person, roles: ["mother"]}
  freund: {name: "Callum’s friend", kind: unnamed, roles: []}
  dad: {name: "Stephen Ackroyd", kind: person, roles: ["father"]}
  det: {name: "Amir Chaudhry", kind: person, roles: ["Detective Inspector"]}
  firm: {name: "Brackendale Leisure", kind: organisation, roles: ["company"]}
notes: "UK court: inquest; coroner, family, police statement, nested"
---
# Teenager died after ‘<q s="coroner" type="mixed">wholly avoidable</q>’ failures at quarry, inquest finds

A 15-year-old boy drowned in a disused quarry after warning signs were removed and never replaced, a coroner has ruled.

Callum Ackroyd, from Keighley, died on <t v="2024-07-19">July 19 last year</t> while swimming with friends at Brackendale Quarry in West Yorkshire.

Recording a narrative conclusion at Bradford Coroner’s Court on <t v="2025-09-05">Friday</t>, <m s="coroner">senior coroner Patricia Holroyd</m> said the failures were “<q s="coroner" type="mixed">wholly avoidable</q>”.

“<q s="coroner">A sign costs less than £40,</q>” <m s="coroner">she</m> said. “<q s="coroner">No one thought to put it back.</q>”

The inquest heard that the owner, Brackendale Leisure, had taken the signs down <t v="2023-21">in spring 2023</t> for repainting. In a statement, <m s="firm">the company</m> said it was “<q s="firm" type="mixed">deeply sorry</q>” and had since fenced off the site.

<m s="det">Detective Inspector Amir Chaudhry</m>, of West Yorkshire Police, told the court <i s="det">the water was no more than 7C at a depth of two metres</i>. “<q s="det">He was a strong swimmer. It made no difference,</q>” <m s="det">the officer</m> said.

Callum’s mother, Janet Ackroyd, broke down as she described the moment her son’s friend rang her. “<q s="mother">He just kept saying, ‘<q s="freund">He’s not come up, he’s not come up</q>’,</q>” <m s="mother">she</m> said.

Speaking outside court, <m s="dad">her husband Stephen</m> said: “<q s="dad" id="1">We came here for an apology and we got one, 14 months late.</q>

“<q s="dad" id="1">Callum was the funniest lad you could meet. We want his name on that gate.</q>”

<m s="dad">Mr Ackroyd</m> added that <i s="dad">the family would campaign for a “Callum’s Law” making signs at open water compulsory</i>.

<m s="coroner">Ms Holroyd</m> said <i s="coroner">she would write to the Government to raise her concerns</i>.
