---
id: en-902
language: en-CA
agency: "The Canadian Press"
outlet: "The Canadian Press"
domain: cp-wire.example
authors: []
published: 2026-11-12T16:05:00-04:00
modified: null
dateline: {place: "HALIFAX", agency: null, date: null}
copyright: {holders: [], year: 2026, notice: "This report by The Canadian Press was first published Nov. 12, 2026.", licence: null, reserved: false}
tdm: null
speakers:
  mcisaac: {name: "Donna McIsaac", kind: person, roles: ["president of the Coastal Health Workers' Union"]}
  leblanc: {name: "Andre LeBlanc", kind: person, roles: ["Health Minister"]}
  authority: {name: "Fundy Health", kind: organisation, roles: ["health authority"]}
  man: {name: "a client", kind: unnamed, roles: []}
  union: {name: "Coastal Health Workers' Union", kind: organisation, roles: []}
  tran: {name: "Linh Tran", kind: person, roles: ["licensed practical nurse"]}
notes: "natural: union dispute"
---
# Nova Scotia home-care workers vote 94 per cent in favour of strike

HALIFAX — <i s="union">Home-care workers in mainland Nova Scotia have voted overwhelmingly in favour of a strike</i>, <m s="union">their union</m> said <t v="2026-11-12">Thursday</t>, raising the prospect of job action <t v="2026-12">before the end of December</t>.

<m s="union">The Coastal Health Workers’ Union</m>, which represents about 2,100 continuing care assistants and licensed practical nurses, said <i s="union">94 per cent of those who cast ballots were prepared to walk off the job</i>.

“<q s="mcisaac">I have been doing this for 22 years and I have never seen a number like that,</q>” <m s="mcisaac">union president Donna McIsaac</m> told a news conference in Halifax. “<q s="mcisaac">These are not people who want to be on a picket line. They want to be in somebody’s kitchen, making sure she’s had her pills and her breakfast.</q>”

<m s="mcisaac">McIsaac</m> said <i s="mcisaac">her members had been without a contract for 19 months and were losing colleagues every week to better-paid jobs in hospitals</i>.

“<q s="mcisaac">You can make four dollars more an hour at a drive-thru on the Bedford Highway.</q>”

The union is asking for a raise of 18 per cent over four years and for travel time between clients to be paid in full. The employer, Fundy Health, has offered 11.5 per cent.

<m s="mcisaac">McIsaac</m> said <i s="mcisaac">the question of travel time mattered more to many members than the raise itself</i>.

“<q s="mcisaac">If you live in Sheet Harbour, you can drive 90 minutes in a day and not see a cent for it,</q>” <m s="mcisaac">she</m> said. “<q s="mcisaac">That’s your gas, your tires and your time.</q>”

In a statement, <m s="authority">Fundy Health</m> said it was “<q s="authority" type="mixed">disappointed but not surprised</q>” by the vote and remained committed to reaching a deal at the table.

“<q s="authority">Our priority is the safety of the 8,400 Nova Scotians who rely on home care,</q>” <m s="authority">the authority</m> said. “<q s="authority">We will work with the union to make sure that essential services are maintained.</q>”

<m s="leblanc">Health Minister Andre LeBlanc</m>, speaking outside a cabinet meeting, said <i s="leblanc">he would not comment on the details of the talks</i>. <m s="leblanc">He</m> said <i s="leblanc">the government had put $64 million into home care <t v="2026-04/..">since April</t></i>.

“<q s="leblanc">I respect the work they do. My own mother had home care for the last three years of her life, and those women were angels,</q>” <m s="leblanc">LeBlanc</m> said. “<q s="leblanc">But there is a process, and the process is not finished.</q>”

Asked whether he would consider legislation to block a strike, as his predecessor Carol Whynot did <t v="2021">in 2021</t>, <m s="leblanc">the minister</m> said <i s="leblanc">it was too early to talk about that</i>.

Linh Tran, a licensed practical nurse in Truro, was among those who voted yes. She sees nine or 10 clients a day, most of them in their eighties.

“<q s="tran">I told them all myself, because I didn’t want them to hear it on the radio,</q>” <m s="tran">Tran</m> said in an interview. “<q s="tran">One man said, ‘<q s="man">Good for you, dear.</q>’ Another one cried. That was hard.</q>”

<m s="tran">She</m> said <i s="tran">she loved her job but had started looking at postings in New Brunswick</i>.

“<q s="tran">I’ve got two kids and a mortgage. Love doesn’t pay for winter tires.</q>”

The two sides are to meet with a conciliator <t v="2026-11-23">on Nov. 23</t>. The union must give 10 days’ notice before a strike.
