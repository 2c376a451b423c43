---
id: en-306
language: en-GB
agency: null
outlet: The Lantern Review
domain: lanternreview.example
authors: [Cordelia Finch]
published: 2025-10-19
modified: null
dateline: null
copyright: {holders: [The Lantern Review Trust], year: 2025, notice: "© 2025 The Lantern Review Trust. Republished under CC BY-NC-ND 4.0", licence: CC-BY-NC-ND-4.0, reserved: false}
tdm: allowed
speakers:
  osei: {name: Beatrice Osei-Lamb, kind: person, roles: [novelist]}
  editor: {name: Graham Pym, kind: person, roles: [her editor at Sallow Press]}
  grandmother: {name: her grandmother, kind: unnamed, roles: []}
  judges: {name: judges, kind: group, roles: []}
notes: feature that turns into Q&A with bold-type names, answers without marks, answer over two paragraphs, titles of novels with a year and a month in marks, remarks reported inside answers
---
# ‘<q s="osei">I wrote the ending in a car park</q>’: <m s="osei">Beatrice Osei-Lamb</m> on her long road to the Calloway Prize
## The novelist talks about debt, dialect and being rejected 31 times

When Beatrice Osei-Lamb won the Calloway Prize <t v="2025-10-14">on Tuesday</t>, she had to borrow a phone to ring her daughter. Her own had been cut off.

<m s="judges">The judges</m> praised ‘<q s="judges" type="mixed">a comic voice of the first order</q>’ in her third novel, ‘The Saltmarsh Ledger’, set on the Suffolk coast <t v="1953">in 1953</t>. Graham Pym, her editor at Sallow Press, puts it another way. ‘<q s="editor">She’s the only writer I know who improves when you cut her electricity off,</q>’ <m s="editor">he</m> says.

We met in a café in Lowestoft, where she still works two mornings a week.

Lantern Review: Where were you when you heard?

Beatrice Osei-Lamb: <q s="osei">On my break. I’d gone out for some air, and a woman I’d never seen before hugged me. She’d read it on her phone. I thought she’d mistaken me for a nurse.</q>

LR: The book was turned down 31 times. Did you ever think of giving up?

BOL: <q s="osei" id="1">Every time. My grandmother used to say, ‘<q s="grandmother">A closed door is only wood.</q>’ She was a carpenter’s widow, so she’d know. I kept the letters, and I read them out at parties.</q>

<q s="osei" id="1">The one that hurt was the kind one. It came <t v="2021-06">in June 2021</t>, and the man said he’d missed his stop because of chapter four. Then he said no.</q>

LR: It ends very suddenly. Was that always the plan?

BOL: <q s="osei">God, no. I wrote the ending in a car park, waiting for my sister to come out of the dentist. I had twenty minutes and the back of a parking ticket.</q>

LR: Much of it is in Suffolk dialect. Were you worried about that?

BOL: <q s="osei">My editor was. He wanted a glossary. I told him nobody gives you a glossary when you move to Lowestoft from Kumasi at the age of nine.</q>

LR: What will you do with the £40,000?

BOL: <q s="osei">Pay people. There’s a list on the fridge. After that I’d like a winter with the heating on.</q>

LR: And what comes next?

BOL: <q s="osei">A novel called ‘Late August’. It’s due <t v="2027-21">in spring 2027</t> and I’ve written the title.</q>

‘The Saltmarsh Ledger’ is published by Sallow Press at £16.99. Osei-Lamb will read from it at Snape <t v="2025-11-08T19:30">on Saturday, November 8 at 7.30pm</t>.
