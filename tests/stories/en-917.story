---
id: en-917
language: en-US
agency: null
outlet: "Capitol Ledger"
domain: capitolledger.example
authors: ["Fred Nowicki", "Lauren Beech"]
published: 2026-02-04T22:30:00-06:00
modified: null
dateline: null
copyright: {holders: ["Capitol Ledger"], year: 2026, notice: "© 2026 Capitol Ledger. All rights reserved.", licence: null, reserved: true}
tdm: null
speakers:
  morales: {name: "Teresa Morales", kind: person, roles: ["governor"]}
  hastings: {name: "Bill Hastings", kind: person, roles: ["House Minority Leader"]}
  whitfield: {name: "Ann Whitfield", kind: person, roles: ["president of the state teachers' union"]}
  kerr: {name: "Doug Kerr", kind: person, roles: ["head of the state Farm Bureau"]}
notes: "natural: political speech and reactions"
---
# Governor calls for free community college, cut in grocery tax in annual address

SPRINGFIELD — Gov. Teresa Morales <t v="2026-02-04">on Wednesday</t> proposed two years of free community college for every high school graduate in the state and promised to cut the tax on groceries in half.

In a 48-minute speech to a joint session of the General Assembly, <m s="morales">the Democrat</m> said <i s="morales">the state was in better shape than at any time in 20 years</i>.

“<q s="morales">We have paid our bills. We have rebuilt our rainy day fund,</q>” <m s="morales">Morales</m> said. “<q s="morales">Now it is time to do something for the people who sent us the money.</q>”

The college plan would cost about $310 million a year. <m s="morales">The governor</m> said <i s="morales">she would pay for it without raising taxes, by closing what she called a loophole for out-of-state corporations</i>.

“<q s="morales">If you sell here, you pay here. My father ran a hardware store in Joliet, and nobody ever offered him a mailbox in Delaware.</q>”

She spoke of him several times. Luis Morales, who came from Mexico at 19 and died <t v="2025-11">in November</t>, had been in the gallery for each of her previous addresses. His chair was left empty.

“<q s="morales">He never went past the eighth grade,</q>” <m s="morales">she</m> said. “<q s="morales">He told me that school was the only thing he had ever wanted that he couldn’t fix with his hands.</q>”

Members of both parties rose to applaud.

The mood did not last. <m s="hastings">House Minority Leader Bill Hastings</m>, giving the Republican response, said <i s="hastings">the governor’s numbers did not add up</i>.

“<q s="hastings">There’s no such thing as free college. There’s only college that your neighbor pays for,</q>” <m s="hastings">Hastings</m> said. “<q s="hastings">And I’d ask the plumber in Peoria if he wants to pay for it.</q>”

<m s="hastings">He</m> welcomed the cut in the grocery tax but said <i s="hastings">it should be abolished outright</i>.

“<q s="hastings">We’ve had that bill in the hopper for six years. She can sign it <t v="2026-02-05">tomorrow</t>.</q>”

<m s="whitfield">Ann Whitfield</m>, president of the state teachers’ union, called the speech “<q s="whitfield" type="mixed">a very good start</q>” but noted that <i s="whitfield">it had contained nothing on class sizes</i>.

“<q s="whitfield">I have members with 34 kids in a room and 28 desks,</q>” <m s="whitfield">Whitfield</m> said. “<q s="whitfield">Those children are a long way from community college.</q>”

<m s="kerr">Doug Kerr</m>, head of the state Farm Bureau, said <i s="kerr">he had been listening for a word about rural hospitals and did not hear one</i>.

“<q s="kerr">We lost two maternity wards <t v="2025">last year</t>. Where I live, you’ve got a 70-minute drive to have a baby,</q>” <m s="kerr">he</m> said.

Morales, who is up for reelection <t v="2026-11">in November</t>, will lay out her full budget <t v="2026-02-18">on Feb. 18</t>. Her predecessor, Republican Mark Stroble, has not ruled out running against her.

Asked about that on her way out of the chamber, she laughed.

“<q s="morales">Mark knows where to find me,</q>” <m s="morales">she</m> said.
