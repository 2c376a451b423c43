---
id: en-974
language: en-US
agency: null
outlet: "Ledger Wire"
domain: ledgerwire.example
authors: ["Sam Otway", "Ines Varga"]
published: 2026-05-06T18:05:00-04:00
modified: null
dateline: null
copyright: null
tdm: null
speakers:
  corp: {name: "Orrin Carpet Mills Inc.", kind: organisation, roles: ["carpet maker", "company"]}
  filing: {name: "the filing", kind: organisation, roles: []}
  reis: {name: "Anton Castell", kind: person, roles: ["chief executive", "chief executive officer"]}
  cfo: {name: "Martha Lindley", kind: person, roles: ["finance chief"]}
  person: {name: "a person familiar with the matter", kind: unnamed, roles: []}
  analyst: {name: "Paula Denning", kind: person, roles: ["analyst at Reed, Lacey & Co."]}
  others: {name: "others", kind: group, roles: []}
  spokes: {name: "an Orrin spokeswoman", kind: unnamed, roles: []}
  bidder: {name: "Corwin Holdings", kind: organisation, roles: []}
  memo: {name: "the memo", kind: organisation, roles: []}
  exec: {name: "a former executive", kind: unnamed, roles: []}
notes: "company story: filings, memos and letters as speakers; the company; SEC with its whole name; executives by role and surname"
---
# Orrin Carpet Mills Warns of Loss, Rejects Bid

<m s="corp">Orrin Carpet Mills Inc.</m> said <i s="corp">it expects a loss for the first quarter</i> and rejected a takeover bid that its <m s="reis">chief executive</m> called "<q s="reis" type="mixed">a lowball with a bow on it</q>."

In a filing with the Securities and Exchange Commission, <m s="corp">the company</m> said <i s="corp">it would close two of its seven plants</i>. "<q s="filing">Demand for woven carpet has softened,</q>" <m s="filing">the filing</m> said. <m s="filing">The filing</m> said <i s="filing">the closings would cost $18 million</i>.

"<q s="reis">Nobody is buying houses, and nobody carpets a rental,</q>" <m s="reis">Anton Castell</m>, Orrin's chief executive, said in an interview. <m s="reis">Mr. Castell</m>, 51 years old, said <i s="reis">the plants would stay shut</i>. "<q s="reis">I won't reopen what I can't fill,</q>" <m s="reis">he</m> said.

<m s="cfo">The company's finance chief, Martha Lindley</m>, said <i s="cfo">cash wasn't a problem</i>. "<q s="cfo">We owe less than we did,</q>" <m s="cfo">Ms. Lindley</m> said.

The bidder, Corwin Holdings, has offered $31 a share. <m s="bidder">Corwin</m> said in a letter to the board that the offer was "<q s="bidder" type="mixed">full and fair</q>." <m s="person">A person familiar with the matter</m> said <i s="person">the board never discussed it</i>. "<q s="person">It came up between the salad and the fish,</q>" <m s="person">this person</m> said.

<m s="analyst">Paula Denning</m>, an analyst at Reed, Lacey & Co., said <i s="analyst">the bid was likely to rise</i>. "<q s="analyst">Thirty-one is where you start,</q>" <m s="analyst">she</m> said. <m s="others">Others</m> said <i s="others">Corwin might walk away</i>.

<m s="spokes">An Orrin spokeswoman</m> said <i s="spokes">the company hadn't decided how many people would lose their jobs</i>. But <m s="memo">a memo to employees</m> put the number at 640. "<q s="memo">We will treat each of you with respect,</q>" <m s="memo">the memo</m> said. <m s="exec">A former executive</m> said <i s="exec">he had heard that before</i>. "<q s="exec">They used the same memo on me,</q>" <m s="exec">he</m> said.
