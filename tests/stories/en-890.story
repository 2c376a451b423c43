---
id: en-890
language: en
agency: null
outlet: The Harrow Courier
domain: harrow-courier.example
authors: [Priya Lindqvist]
published: 2024-10-06
modified: null
dateline: null
copyright: {holders: [The Harrow Courier], year: 2024, notice: "© 2024 The Harrow Courier", licence: null, reserved: false}
tdm: null
speakers:
  okafor: {name: "Ellen Okafor", kind: person, roles: [librarian]}
  official: {name: "a senior council official", kind: unnamed, roles: []}
  brandt: {name: "Martin Brandt", kind: person, roles: [council leader]}
  keene: {name: "Rosalind Keene", kind: person, roles: [historian]}
  report: {name: "A report", kind: unnamed, roles: []}
notes: "feature; anonymous official, second quotes without tag, title of a work, scare quotes"
---
# The last reading room on Mill Street

For 31 years Ellen Okafor has opened the same green door at nine in the morning. <t v="2024-10-04">On Friday</t> she opened it for a man with a tape measure.

“<q s="okafor">He was very polite,</q>” <m s="okafor">she</m> said. “<q s="okafor">He asked me where the fire exit was, and I told him we had never needed one.</q>”

The Mill Street library is one of nine that the council wants to turn into “community hubs”, with vending machines in place of shelves. <m s="report">A report</m> written for the council by consultants described the building as “<q s="report" type="mixed">surplus to requirement</q>”.

Martin Brandt, the council leader, has defended the plan. In a letter to residents, <m s="brandt">he</m> wrote that <i s="brandt">no branch would close before a replacement was ready</i>. “<q s="brandt">We are not shutting doors,</q>” <m s="brandt">he</m> added. “<q s="brandt">We are opening different ones.</q>”

Not everyone in the town hall is convinced. <m s="official">A senior council official</m>, who asked not to be named because she was not allowed to speak to the press, said the figures had been “<q s="official" type="mixed">drawn up in an afternoon</q>”.

“<q s="official">Nobody visited the branches,</q>” <m s="official">the official</m> said. “<q s="official">They looked at a map.</q>”

Rosalind Keene, a historian whose book “The Penny Readers” tells the story of the town’s libraries, was a child when her father took her to Mill Street. <m s="keene">She</m> remembers it as “<q s="keene" type="mixed">the only warm room we knew</q>”.

“<q s="keene">You could stay until the lamps were lit,</q>” <m s="keene">Keene</m> said. “<q s="keene">My father read the racing pages and I read everything else.</q>”

<m s="keene">She</m> said <i s="keene">she had written to Brandt twice and had received no answer</i>.

A spokesman for Brandt did not reply to questions. But at a meeting <t v="2024-09">in September</t> <m s="brandt">the council leader</m> told the audience: “<q s="brandt">I love books as much as anybody. I also love a balanced budget.</q>”

Okafor, who will be 64 <t v="2025-03">next March</t>, has been offered a post in the new hub. She has not decided.

“<q s="okafor">They want me to look after the machine,</q>” <m s="okafor">she</m> said. “<q s="okafor">I asked whether the machine had read anything good lately.</q>”
