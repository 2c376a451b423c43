---
id: en-826
language: en-GB
agency: PA Media
outlet: Westminster Courier
domain: westminster-courier.example
authors: [Tom Aldridge]
published: 2026-01-20T12:20:00+00:00
modified: null
dateline: null
copyright: {holders: [PA Media], year: null, notice: "© PA Media", licence: null, reserved: false}
tdm: null
speakers:
  reed: {name: "Fiona Strand", kind: person, roles: ["Education Secretary"]}
  shadow: {name: "Gareth Pugh", kind: person, roles: ["shadow education secretary"]}
  union: {name: "National Association of Teachers", kind: organisation, roles: ["union"]}
  gs: {name: "Bev Carmichael", kind: person, roles: ["general secretary"]}
  dfe: {name: "Department for Education", kind: organisation, roles: []}
  no10: {name: "Prime Minister’s official spokesman", kind: unnamed, roles: []}
notes: "UK politics: minister, shadow, union, No 10 spokesman, think tank"
---
# Teachers to be offered 3.5% pay rise as unions warn of strikes

Teachers in England will be offered a 3.5% pay rise <t v="2026-09/..">from September</t>, the Education Secretary has announced, prompting immediate warnings of industrial action.

<m s="reed">Fiona Strand</m> told MPs the award was “<q s="reed" type="mixed">fair to teachers and fair to taxpayers</q>”.

“<q s="reed">I wish I could go further, but I will not write cheques that schools cannot cash,</q>” <m s="reed">she</m> said.

<m s="union">The National Association of Teachers</m>, which had demanded 6%, described the offer as “<q s="union" type="mixed">an insult wrapped in a press release</q>”. <m s="gs">Its general secretary</m>, Bev Carmichael, said: “<q s="gs" id="1">Ministers have learned nothing from the last round of strikes.</q>

“<q s="gs" id="1">Our members will be balloted <t v="2026-02">next month</t> and I expect them to vote with their feet.</q>”

<m s="shadow">Shadow education secretary Gareth Pugh</m> accused Ms Strand of “<q s="shadow" type="mixed">picking a fight she can’t win</q>”. <m s="shadow">He</m> added: “<q s="shadow">Parents will be the ones left holding the lunchbox.</q>”

<m s="no10">The Prime Minister’s official spokesman</m> insisted that the offer was “<q s="no10" type="mixed">affordable and above inflation</q>”. Asked whether there was any more money, <m s="no10">he</m> said: “<q s="no10">The Chancellor has been clear.</q>”

<i s="dfe">About a third of the rise will have to come from existing school budgets</i>, according to <m s="dfe">the Department for Education</m>.
