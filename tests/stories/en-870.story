---
id: en-870
language: en-US
agency: null
outlet: The Potomac Standard
domain: the-potomac-standard.example
authors: []
published: 2025-11-16T05:00:00-05:00
modified: null
dateline: {place: "WASHINGTON", agency: null, date: null}
copyright: null
tdm: null
speakers:
  off1: {name: "a senior administration official", kind: unnamed, roles: []}
  off2: {name: "a former official", kind: unnamed, roles: []}
  reyes: {name: "Marisol Reyes-Whitt", kind: person, roles: ["former director of the office", "whistleblower"]}
  spokes: {name: "Brianna Coyle", kind: person, roles: ["department spokeswoman"]}
  sen: {name: "Thomas Okafor-Lind", kind: person, roles: ["senator", "Democrat"]}
  vendor: {name: "Sentry Harbor", kind: organisation, roles: ["company"]}
  two: {name: "two people familiar with the review", kind: group, roles: []}
notes: "long newspaper feature; anonymous officials; incises; second quotes without tag; via the paper itself is not printed"
---
# How a $600 million camera contract slipped past the people paid to read it

WASHINGTON — The memo was two pages long, and almost nobody who was supposed to read it did.

"<q s="reyes">I put it in the safe, I put it in the system, and I put it on his chair,</q>" said <m s="reyes">Marisol Reyes-Whitt</m>, who ran a small procurement office at the Department of Homeland Security until she resigned in August. "<q s="reyes">I don't know what else you do with a piece of paper.</q>"

The memo warned that cameras the department was about to buy from a Virginia company, Sentry Harbor, had failed nine of 14 tests in the desert outside Yuma. Six days later, Curtis Hallam, the deputy secretary, signed a contract worth $612 million.

What happened in those six days is now the subject of an inquiry by the department's inspector general and two congressional committees. Interviews with more than 20 current and former officials, many of whom spoke on the condition of anonymity to describe internal discussions, show an agency in which speed was prized over nearly everything else.

"<q s="off1" id="1">There was a feeling,</q>" <m s="off1">a senior administration official</m> said, "<q s="off1" id="1">that if you asked a question you were the problem.</q>"

<m s="off1">The official</m> said <i s="off1">he did not ask one</i>. "<q s="off1">I have a mortgage.</q>"

Mr. Hallam declined to be interviewed. <m s="spokes">Brianna Coyle</m>, a department spokeswoman, said in a statement that the contract had been "<q s="spokes" type="mixed">thoroughly and properly vetted</q>". <m s="spokes">She</m> added: "<q s="spokes">The deputy secretary makes no apology for moving fast to protect the American people.</q>"

Sentry Harbor, founded in 2019 by two former Marines, had never built anything so large. <m s="vendor">The company</m> said in an email that its cameras "<q s="vendor" type="mixed">exceeded every relevant benchmark</q>" and that <i s="vendor">it was cooperating with the review</i>.

But <m s="two">two people familiar with the review</m> said <i s="two">investigators had found at least three versions of the test results, one of them with the failures removed</i>.

<m s="reyes">Ms. Reyes-Whitt</m>, a soft-spoken lawyer who keeps bees on the roof of her building, said <i s="reyes">she had never imagined herself as a whistleblower</i>. "<q s="reyes">I was the person who reminded everybody about the holiday party,</q>" <m s="reyes">she</m> said, laughing. "<q s="reyes">That was my reputation.</q>"

Her former colleagues describe someone more stubborn. "<q s="off2">Mari would send an invoice back over a comma,</q>" said <m s="off2">a former official</m> who worked with her for six years. "<q s="off2">So when she went quiet, I knew it was bad.</q>"

On Capitol Hill, patience is thin. "<q s="sen" id="3">We bought a fence that can't see,</q>" <m s="sen">Senator Thomas Okafor-Lind</m>, Democrat of Minnesota, said in an interview, "<q s="sen" id="3">and then we paid extra for the blindfold.</q>" He has asked Mr. Hallam to testify in December. Asked what would happen if the deputy secretary declined, <m s="sen">the senator</m> shrugged.

"<q s="sen">Then we'll have an empty chair,</q>" <m s="sen">he</m> said. "<q s="sen">At least somebody will have left a memo on it.</q>"
