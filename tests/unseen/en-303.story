---
id: en-303
language: en-GB
agency: Reuters
outlet: Harbour Business Daily
domain: harbourbusiness.example
authors: [Lena Vogt-Marsden, Chidi Anozie]
published: 2026-02-24T08:14:00Z
modified: 2026-02-24T11:39:00Z
dateline: {place: LONDON, agency: Reuters, date: 2026-02-24}
copyright: {holders: [Thomson Reuters], year: 2026, notice: "© 2026 Thomson Reuters. All rights reserved.", licence: null, reserved: true}
tdm: reserved
speakers:
  karlsen: {name: Ingrid Karlsen, kind: person, roles: [Chief Executive]}
  dunmore: {name: Dunmore Foods, kind: organisation, roles: [company, maker of Calder’s soups]}
  patel: {name: Rohan Patel, kind: person, roles: [analyst at Whitmore Securities]}
  sources: {name: two people familiar with the matter, kind: group, roles: []}
  spokesperson: {name: a spokesperson for Helvion, kind: unnamed, roles: []}
  union: {name: Unite the Kitchens, kind: organisation, roles: [union]}
  cfo: {name: Marcus Bell, kind: person, roles: [Finance chief]}
notes: Reuters company results, quarters without a year, told Reuters, sources familiar, "declined to comment" without content, fragments, brand slogan and internal code name in marks
---
# UK's Dunmore Foods warns on profit as shoppers turn to own-label soup

LONDON, <t v="2026-02-24">Feb 24</t> (Reuters) - <m s="dunmore">British food group Dunmore Foods</m> cut its profit outlook <t v="2026-02-24">on Tuesday</t> for the second time in five months and said <i s="dunmore">it would close two factories</i>, sending its shares down as much as 14% in early trading.

The maker of Calder's soups and sauces now expects adjusted operating profit of between 188 million and 195 million pounds <t v="2026">this year</t>, down from the 230 million it forecast <t v="2025-09">in September</t>.

"<q s="karlsen">Consumers have not stopped eating soup, they have stopped eating ours at the price we were asking,</q>" <m s="karlsen">Chief Executive Ingrid Karlsen</m> told reporters on a call.

<m s="karlsen">Karlsen</m>, who took over <t v="2025-11">in November</t>, said <i s="karlsen">price cuts of up to 12% would reach shelves <t v="2026-04">in April</t></i> and described the plan as "<q s="karlsen" type="mixed">a rebuilding season</q>".

Sales by volume fell 6.1% <t v="2025-36">in the fourth quarter</t>, compared with a 2.4% drop <t v="2025-35">in the third</t>. Supermarket own-label products took a record 41% of the British soup market <t v="2026-01">in January</t>.

"<q s="patel" id="1">It's the right medicine,</q>" said <m s="patel">Rohan Patel</m>, an analyst at Whitmore Securities, "<q s="patel" id="1">but the patient waited a year to see the doctor.</q>"

The plants at Goole and Wrexham, which employ 640 people, will shut <t v="2026-10-31">by Oct 31</t>. <m s="union">Unite the Kitchens</m>, the main union at both sites, called the decision "<q s="union" type="mixed">a kick in the teeth</q>" and said <i s="union">it would ballot members on strike action</i>.

<m s="cfo">Finance chief Marcus Bell</m> said the dividend was "<q s="cfo" type="mixed">under review, not under threat</q>". Asked whether Dunmore would need to raise equity, <m s="cfo">he</m> replied: "<q s="cfo">No. And I'd like to be quoted on that.</q>"

<m s="sources">Two people familiar with the matter</m> told Reuters <i s="sources" via="Reuters">Swiss rival Helvion had made an informal approach <t v="2025-12">in December</t> that was rebuffed</i>. "<q s="sources">The number wasn't serious,</q>" <m s="sources">one of the people</m> said. "<q s="spokesperson">We do not comment on market speculation,</q>" <m s="spokesperson">a spokesperson for Helvion</m> said in an email. Dunmore declined to comment on the approach, which is known inside the company as "Project Ladle".

Dunmore, whose "Proper Job" slogan has run on British television <t v="1983/..">since 1983</t>, will publish a trading update <t v="2026-05-14">on May 14</t>.
