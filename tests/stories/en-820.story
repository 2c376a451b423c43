---
id: en-820
language: en
agency: AP
outlet: Capital Ledger
domain: capital-ledger.example
authors: [DANA WHITCOMB]
published: 2025-03-12T18:05:00-04:00
modified: null
dateline: {place: HARRISBURG, agency: AP, date: null}
copyright: {holders: [AP], year: null, notice: "© AP", licence: null, reserved: false}
tdm: null
speakers:
  gov: {name: "Renee Castellano", kind: person, roles: ["Gov."]}
  leader: {name: "Dale Hutchins", kind: person, roles: ["Senate Majority Leader"]}
  union: {name: "Teachers Union of Pennsylvania", kind: organisation, roles: ["union"]}
  ward: {name: "Marcus Ward", kind: person, roles: ["president"]}
  aide: {name: "a person familiar with the talks", kind: unnamed, roles: []}
notes: "state politics; governor, senate leader, spokesman, anonymity grant"
---
# Governor threatens veto as Senate passes school voucher bill

HARRISBURG, Pa. (AP) — <m s="gov">Gov. Renee Castellano</m> said <t v="2025-03-12">Wednesday</t> <i s="gov">she would veto a bill that would send public money to private schools</i>, hours after the Republican-led Senate passed it along party lines.

“<q s="gov">I will not sign a bill that closes the school in your town to open one in somebody else’s,</q>” <m s="gov">Castellano</m> told reporters outside her office.

The measure would give families up to $7,000 a year for tuition. <m s="leader">Senate Majority Leader Dale Hutchins</m>, its sponsor, said <i s="leader">parents had waited long enough</i>.

“<q s="leader">This is about a kid in a failing school who can’t wait for another blue-ribbon commission,</q>” <m s="leader">Hutchins</m> said. “<q s="leader">The governor knows it, and her own party knows it.</q>”

<m s="leader">He</m> accused the governor of “<q s="leader" type="mixed">doing the bidding of the teachers unions.</q>”

<m s="union">The Teachers Union of Pennsylvania</m>, which spent heavily on Castellano’s campaign, called the vote “<q s="union" type="mixed">a betrayal of 1.7 million children.</q>” <m s="ward">Its president</m>, Marcus Ward, said <i s="ward">the union would sue if the bill became law</i>.

“<q s="ward" id="1">We’ve beaten this before,</q>” <m s="ward">Ward</m> said, “<q s="ward" id="1">and we’ll beat it again.</q>”

Behind the scenes, <i s="aide">the two sides have been discussing a smaller program limited to Philadelphia</i>, according to <m s="aide">a person familiar with the talks</m>, who was not authorized to discuss them publicly and spoke on condition of anonymity.

Asked about that, the governor smiled. “<q s="gov">You’ll have to ask the person familiar with the talks,</q>” <m s="gov">she</m> said.

The House, where Democrats hold a one-seat majority, is not expected to take up the bill <t v="../2025-05">before May</t>.
