---
id: en-861
language: en
agency: PA
outlet: Northern Mail
domain: northern-mail.example
authors: [Hannah Stubbs]
published: 2025-07-03T16:05:00+01:00
modified: null
dateline: null
copyright: {holders: [PA], year: null, notice: "© PA", licence: null, reserved: false}
tdm: null
speakers:
  judge: {name: "Gerald Pym", kind: person, roles: ["Judge"]}
  hammond: {name: "Kieran Hammond", kind: person, roles: []}
  okoro: {name: "Blessing Okoro", kind: person, roles: ["nurse"]}
  pros: {name: "Simon Astley", kind: person, roles: ["prosecuting"]}
  defence: {name: "Ruth Delaney", kind: person, roles: ["defending"]}
  dci: {name: "Mark Whittle", kind: person, roles: ["Detective Inspector"]}
  cps: {name: "Crown Prosecution Service", kind: organisation, roles: []}
notes: "UK court; sentencing; judge, prosecutor, victim statement, defence, detective"
---
# Driver jailed for nine years after killing cyclist while filming himself

A man who killed a nurse's husband while filming himself at the wheel has been jailed for nine years.

Kieran Hammond, 26, was driving at 71mph in a 30mph zone when he hit Daniel Okoro in Gateshead last August, Newcastle Crown Court was told.

<m s="pros">Simon Astley</m>, prosecuting, said <i s="pros">Hammond had posted 14 clips from his car in the week before the crash</i>. In one of them he can be heard saying: "<q s="hammond">Nobody's catching me tonight.</q>"

"<q s="pros">He was performing for an audience,</q>" <m s="pros">Mr Astley</m> told the court. "<q s="pros">The audience was 212 people.</q>"

In a statement read to the court, <m s="okoro">Mr Okoro's widow</m>, Blessing, said <i s="okoro">she still laid two places at the table</i>.

"<q s="okoro">Our son asks me every night when Daddy's bike will be mended,</q>" <m s="okoro">she</m> said.

"<q s="okoro">I have run out of ways to answer him.</q>"

<m s="defence">Ruth Delaney</m>, defending, said her client was "<q s="defence" type="mixed">immature</q>" rather than wicked. "<q s="defence">He would swap places with Mr Okoro if he could,</q>" <m s="defence">she</m> said. "<q s="defence">He has asked me to say that, and I believe him.</q>"

Hammond wept as the sentence was passed. <m s="judge">Judge Gerald Pym</m> told him that <i s="judge">no sentence could match the loss he had caused</i>.

"<q s="judge">You treated a public road as a stage,</q>" <m s="judge">the judge</m> said. "<q s="judge">Mr Okoro was on his way home to put his child to bed.</q>"

Speaking outside court, <m s="dci">Detective Inspector Mark Whittle</m>, of Northumbria Police, described the case as "<q s="dci" type="mixed">one of the worst I've dealt with</q>". <m s="dci">He</m> praised the family's "<q s="dci" type="mixed">quiet dignity</q>".

<m s="cps">The Crown Prosecution Service</m> said <i s="cps">the phone footage had been central to the conviction</i>.

Hammond, of Felling, had admitted causing death by dangerous driving. He was also banned from driving for 12 years.
