---
id: en-830
language: en
agency: null
outlet: Harbor City Ledger
domain: harborcityledger.example
authors: []
published: 2026-04-09T18:10:00-07:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  webb: {name: "Doreen Webb", kind: person, roles: ["neighbor"]}
  uncle: {name: "one of the boy’s uncles", kind: unnamed, roles: []}
  alvarez: {name: "Marisol Alvarez", kind: person, roles: ["Dr.", "Oakmont College professor of public health"]}
  hurley: {name: "Tim Hurley", kind: person, roles: ["Detective"]}
  officials: {name: "Ventry County officials", kind: group, roles: []}
  keeper: {name: "one of the neighbors", kind: unnamed, roles: []}
notes: local news site, places and schools near pronouns, one of several neighbors, a note that is read out
---
# Another Harbor City family mourns. ‘<q s="webb">Nobody saw this coming.</q>’

HARBOR CITY — The lights were still on at the house on Gull Street on Thursday, two days after a 2-year-old boy was pulled from a backyard pool.

“<q s="uncle">Everybody is in pieces,</q>” <m s="uncle">one of the boy’s uncles</m> said, standing on the porch.

“<q s="webb">I know his mother would never leave him alone,</q>” said <m s="webb">the family’s neighbor</m>, Doreen Webb, who raised four children two doors down. “<q s="webb">Nobody saw this coming. Nobody could.</q>”

The number of drownings is “<q s="alvarez" type="mixed">heartbreaking and preventable</q>,” said <m s="alvarez">Dr. Marisol Alvarez</m>, Oakmont College professor of public health, whose team studies accidents in the Ventry Valley.

“<q s="alvarez">A fence costs less than a funeral,</q>” <m s="alvarez">she</m> said.

While <m s="officials">Ventry County officials</m> told the Ledger Group that inspectors had “<q s="officials" type="mixed" via="Ledger Group">no record of a complaint</q>” and had “<q s="officials" type="mixed" via="Ledger Group">followed the book</q>” in the case, it is unclear who checked the “Safe Water” list last year.

Police were called to Gull Street just after 5 p.m. Tuesday, not far from Lincoln Regional Airport and the old Bay Theater.

“<q s="hurley">Officers began CPR right there on the patio,</q>” said <m s="hurley">Harbor City Police Detective Tim Hurley</m>. “<q s="hurley">They did what they could.</q>”

On Wednesday, somebody had left a balloon at the gate. “Little Fish,” it read.

“<q s="keeper">He waved at every car,</q>” said <m s="keeper">one of the neighbors</m> who came by with flowers. “<q s="keeper">Every single one.</q>”

Hurley said <i s="hurley">the investigation would take weeks</i>. “<q s="hurley">We owe the family answers, not guesses,</q>” <m s="hurley">he</m> said.
