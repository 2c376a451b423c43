---
id: en-910
language: en-US
agency: "AP"
outlet: "Sierra Foothill News"
domain: foothillnews.example
authors: ["Nora Castellanos"]
published: 2026-06-11T18:55:00-07:00
modified: null
dateline: {place: "SACRAMENTO, Calif.", agency: "AP", date: null}
copyright: {holders: ["The Associated Press"], year: 2026, notice: "Copyright 2026 The Associated Press. All rights reserved.", licence: null, reserved: true}
tdm: null
speakers:
  prosecutors: {name: "prosecutors", kind: group, roles: []}
  yamada: {name: "Karen Yamada", kind: person, roles: ["Superior Court Judge"]}
  ortiz: {name: "Elena Ortiz", kind: person, roles: ["victim's daughter"]}
  keller: {name: "Douglas Keller", kind: person, roles: ["defendant"]}
  shaw: {name: "Miriam Shaw", kind: person, roles: ["Deputy District Attorney"]}
  pruitt: {name: "Alan Pruitt", kind: person, roles: ["defense attorney"]}
notes: "natural: court report"
---
# Contractor who took wildfire victims’ money gets 9 years

SACRAMENTO, Calif. (AP) — A contractor who took more than $2.3 million from people who had lost their homes in a wildfire and never rebuilt a single one was sentenced <t v="2026-06-11">Thursday</t> to nine years in prison.

Douglas Keller, 58, pleaded guilty <t v="2026-03">in March</t> to 22 counts of grand theft and elder abuse. <m s="prosecutors">Prosecutors</m> said <i s="prosecutors">he spent the money on a boat, a vineyard and a Nevada condominium</i>.

“<q s="yamada">You did not meet these people on a good day, Mr. Keller,</q>” <m s="yamada">Superior Court Judge Karen Yamada</m> told him. “<q s="yamada">You met them on the worst day of their lives, and you brought a contract.</q>”

<m s="yamada">The judge</m> said <i s="yamada">she had read 41 letters from victims and would not soon forget them</i>. <m s="yamada">She</m> turned down a request by the defense for a sentence of five years.

“<q s="yamada">Five years is what it would take to build the houses you promised.</q>”

Keller, a heavyset man with a gray beard, kept his eyes on the table for most of the two-hour hearing. Then he stood up and read from a sheet of paper.

“<q s="keller">I’m sorry. I always meant to build them,</q>” <m s="keller">he</m> said. “<q s="keller">I got behind, and then I got scared, and then I got stupid.</q>”

Six of his former clients spoke. <m s="ortiz">Elena Ortiz</m>, whose parents gave Keller $187,000 <t v="2021">in 2021</t>, said <i s="ortiz">her father had called the contractor every Friday for a year</i>.

“<q s="ortiz">My dad worked at the mill for 40 years and he trusted anybody with a truck,</q>” <m s="ortiz">Ortiz</m> said. “<q s="ortiz">He died in a trailer on his own land, looking at four stakes and some string.</q>”

<m s="ortiz">She</m> said <i s="ortiz">her mother, Rosa, now lives with her in Fresno and still has the blueprints</i>.

“<q s="ortiz">She asked me <t v="2026-06-11">this morning</t> if the judge could make him finish it.</q>”

Keller’s company, Golden Ridge Homes, signed up 29 families in the months after the fire, which killed 11 people and destroyed more than 900 buildings. It collapsed <t v="2023-22">in the summer of 2023</t>. His former bookkeeper, Tammy Rusk, went to the police with two boxes of receipts.

“<q s="shaw">Without Ms. Rusk, we would not be here,</q>” <m s="shaw">Deputy District Attorney Miriam Shaw</m> said outside the courthouse. “<q s="shaw">She lost her job and her health insurance, and she did the right thing anyway.</q>”

<m s="shaw">Shaw</m> said <i s="shaw">the state had recovered about $640,000 so far, mostly from the sale of the boat and the condominium</i>. The vineyard has been put up for auction.

“<q s="shaw">Nobody is going to be made whole. I wish I could tell you otherwise.</q>”

Keller’s attorney, <m s="pruitt">Alan Pruitt</m>, said <i s="pruitt">his client would not appeal</i>. <m s="pruitt">He</m> described him as “<q s="pruitt" type="mixed">a broken man</q>” who had struggled with drinking since his divorce.

“<q s="pruitt">That is not an excuse, and he didn’t offer it as one,</q>” <m s="pruitt">Pruitt</m> said.
