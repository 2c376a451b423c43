---
id: en-403
language: en-US
agency: Reuters
outlet: Harborline Markets
domain: harborline-markets.example
authors: [Simone Kettering, David Oyama]
published: 2026-05-07T16:58:00-04:00
modified: 2026-05-07T18:20:00-04:00
dateline: {place: NEW YORK, agency: Reuters, date: 2026-05-07}
copyright: {holders: [Thomson Reuters], year: 2026, notice: "© 2026 Thomson Reuters. Click for restrictions.", licence: null, reserved: true}
tdm: reserved
speakers:
  brandvold: {name: Ingrid Brandvold, kind: person, roles: [Chief Executive of Tessaline, CEO]}
  tessaline: {name: Tessaline, kind: organisation, roles: [drugmaker]}
  huang: {name: Priscilla Huang-Meyer, kind: person, roles: [Chief Financial Officer, finance chief]}
  corvane: {name: Corvane Capital, kind: organisation, roles: [activist investor]}
  delrio: {name: Mateo Delrio, kind: person, roles: [founder of Corvane Capital, hedge fund manager]}
  fda: {name: U.S. Food and Drug Administration, kind: organisation, roles: [regulator]}
  sources: {name: two people with direct knowledge of the matter, kind: unnamed, roles: []}
  execs: {name: three former executives, kind: unnamed, roles: []}
  analyst: {name: Beth Carrow, kind: person, roles: [Lindstrom Partners analyst]}
  patient: {name: Owen Strickler, kind: person, roles: [patient advocate]}
notes: "company results; CEO, finance chief and analyst all women; activist fund beside founder; unnamed sources plural they; quarter and guidance times; letter as place of speech"
---
# Tessaline slumps as <m s="brandvold">CEO</m> says drug delay is '<q s="brandvold" type="mixed">measured in months, not years</q>'

NEW YORK, <t v="2026-05-07">May 7</t> (Reuters) - Shares of Tessaline fell 23% <t v="2026-05-07">on Thursday</t> after the drugmaker pushed back the launch of its heart-failure pill and cut its revenue forecast <t v="2026">for 2026</t>, handing ammunition to an activist investor who wants the chief executive out.

<m s="brandvold">Chief Executive Ingrid Brandvold</m> told analysts on a conference call that <i s="brandvold">an inspection of the company's plant in Cork had turned up problems with record-keeping</i>. "<q s="brandvold">The delay is measured in months, not years,</q>" <m s="brandvold">she</m> said. "<q s="brandvold">The molecule is fine. The paperwork is not.</q>"

<m s="tessaline">Tessaline</m> said in a regulatory filing that <i s="tessaline">it now expected revenue of $6.1 billion to $6.4 billion <t v="2026">this year</t></i>, down from an earlier range of $7.0 billion to $7.3 billion. Net income dropped 31% <t v="2026-33">in the first quarter</t>.

Priscilla Huang-Meyer, who joined as chief financial officer <t v="2025-09">in September</t>, said on the same call that <i s="huang">the plant would be ready for a second inspection <t v="2026-35">in the third quarter</t></i>. Pressed on the dividend, <m s="huang">the finance chief</m> answered: "<q s="huang">I have no intention of touching it, and I have asked twice.</q>"

That did little to calm investors. "<q s="analyst">Ingrid tells you the glass is half full and Priscilla tells you who is paying for the glass,</q>" said <m s="analyst">Beth Carrow</m>, an analyst at Lindstrom Partners who cut her rating to "sell." <m s="analyst">She</m> said <i s="analyst">the company had lost its lead over two European rivals</i>.

Corvane Capital, which owns 5.8% of the stock, published a letter to the board minutes after the market closed. "<q s="corvane">Management has confused optimism with strategy,</q>" <m s="corvane">it</m> wrote. <m s="corvane">The fund</m> said <i s="corvane">it would nominate four directors <t v="2026-05-29">by May 29</t></i>.

Its founder, Mateo Delrio, went further in a television interview. "<q s="delrio" via="CNBC">She is a gifted scientist who should go back to the laboratory,</q>" <m s="delrio">the hedge fund manager</m> told CNBC. <m s="delrio">He</m> said <i s="delrio">he had offered Brandvold a dignified exit <t v="2026-02">in February</t> and had been shown the door</i>.

Brandvold, asked about the remark, laughed. "<q s="brandvold" id="6">Mateo came to my office, ate a sandwich and told me I was doing well,</q>" <m s="brandvold">the CEO</m> said, "<q s="brandvold" id="6">so I am surprised by the tone but not by the timing.</q>"

### SALE OF A UNIT

<i s="sources">Tessaline is exploring a sale of its animal-health arm</i>, <m s="sources">two people with direct knowledge of the matter</m> said. <m s="sources">They</m> said <i s="sources">bids were due <t v="2026-06">next month</t> and could value the unit at $2.5 billion</i>. "<q s="sources">There are six parties in the data room and four of them are serious,</q>" <m s="sources">one of the people</m> said, speaking on condition of anonymity because the talks are private.

<m s="tessaline">The company</m> declined to comment on the sale. On the delay, <m s="tessaline">it</m> said <i s="tessaline">no patient in a trial had been harmed</i>.

<m s="fda">The U.S. Food and Drug Administration</m> confirmed that <i s="fda">it had issued a warning letter <t v="2026-04-30">on April 30</t></i>. In the document, which runs to 19 pages, <m s="fda">the regulator</m> describes "<q s="fda" type="mixed">a pattern of missing signatures</q>" going back <t v="2023-11">to November 2023</t>. It does not mention the chief executive by name.

For some, the wait is not an abstraction. Owen Strickler, a patient advocate in Dayton, Ohio, has been in a trial of the pill, known as "Cardessa," <t v="2024/..">since 2024</t>. "<q s="patient">I can climb my own stairs. There are a lot of people out there still sleeping in the den,</q>" <m s="patient">he</m> said.

<m s="huang">Huang-Meyer</m> said <i s="huang">everyone already enrolled would keep getting the drug</i>. <m s="execs">Three former executives</m> said <i s="execs">they had warned of trouble in Cork</i>, but none would be quoted.

The annual meeting is set <t v="2026-06-18">for June 18</t>. Asked if she expected to be in the chair when it ended, <m s="brandvold">Brandvold</m> replied: "<q s="brandvold">I have already booked the room. I intend to sit in it.</q>"

Tessaline shares closed at $41.17, their lowest <t v="2022-10/..">since October 2022</t>.

(Reporting by Simone Kettering and David Oyama; Editing by Lorna Pitt)
