---
id: en-418
language: en-US
agency: Reuters
outlet: Cedar Street Business
domain: cedarstreet.example
authors: [Nadine Kolb]
published: 2025-06-03T18:35:00-05:00
modified: null
dateline: {place: CHICAGO, agency: Reuters, date: 2025-06-03}
copyright: {holders: [Reuters], year: 2025, notice: "© 2025 Reuters. All rights reserved.", licence: null, reserved: true}
tdm: null
speakers:
  conrad: {name: Conrad Vandermolen, kind: person, roles: [Chairman of Vandermolen Foods, chairman, elder brother]}
  lydia: {name: Lydia Vandermolen-Katz, kind: person, roles: [sister of Conrad Vandermolen, former head of marketing]}
  piet: {name: Piet Vandermolen, kind: person, roles: [youngest of the siblings, director]}
  ceo: {name: Shonda Merrick, kind: person, roles: [Chief Executive of Vandermolen Foods, CEO]}
  bidder: {name: Grupo Altamira, kind: organisation, roles: []}
  bidceo: {name: Emilio Zárate, kind: person, roles: [Altamira Chief Executive]}
  company: {name: Vandermolen Foods, kind: organisation, roles: [company, snack maker]}
  judge: {name: Lori Castellanos-Webb, kind: person, roles: [Delaware judge, Vice Chancellor]}
  lawyer: {name: Stuart Feinblatt, kind: person, roles: [lawyer for Lydia Vandermolen-Katz, lawyer]}
  source: {name: one director, kind: unnamed, roles: []}
notes: "family takeover battle; three siblings of one surname told apart by given name and order; CEO, sister and judge she; chairman, youngest brother, bidder's chief and lawyer he; family foundation, company and bidder it; quarter and deadline times"
---
# Vandermolen siblings split over $9 bln bid as <m s="lydia">sister</m> says '<q s="lydia" type="mixed">it is time to let go</q>'

CHICAGO, <t v="2025-06-03">June 3</t> (Reuters) - A feud among the three heirs to Vandermolen Foods spilled into the open <t v="2025-06-03">on Tuesday</t> when the sister of its chairman urged shareholders to accept a $9.1 billion takeover offer that he has called an insult.

<m s="lydia">Lydia Vandermolen-Katz</m>, who owns 14% of the snack maker, said <i s="lydia">her brother Conrad was putting pride before the interests of 22,000 employees</i>. "<q s="lydia">Our father built this company to be useful, not to be ours,</q>" <m s="lydia">she</m> wrote in an open letter. "<q s="lydia">It is time to let go.</q>"

Conrad Vandermolen, the 71-year-old chairman, answered within the hour. "<q s="conrad" via="Reuters">My sister left the business <t v="2009">in 2009</t> and has discovered its value <t v="2025">in 2025</t>,</q>" <m s="conrad">he</m> told Reuters. <m s="conrad">He</m> said <i s="conrad">the offer from Mexico's Grupo Altamira undervalued the company by at least a third</i>.

That leaves Piet Vandermolen, the youngest. With 11% of the stock, the reclusive director may decide the outcome, and <m s="piet">he</m> said <t v="2025-06-03">on Tuesday</t> only that he was "<q s="piet" type="mixed">listening to both of them, as usual</q>".

Altamira, which makes tortillas and frozen bread, raised its bid <t v="2025-05-27">last Tuesday</t> to $68 a share. <m s="bidder">It</m> said in a filing that <i s="bidder">the proposal would lapse <t v="2025-06-30">on June 30</t> unless the board opened talks</i>. "<q s="bidceo">We are patient, but not eternal,</q>" <m s="bidceo">Chief Executive Emilio Zárate</m> told investors in Mexico City. <m s="bidceo">He</m> said <i s="bidceo">he had met the chairman twice and his sister once</i>.

### CHIEF EXECUTIVE IN THE MIDDLE

The dispute puts Shonda Merrick in an awkward spot. Hired from a rival <t v="2023">two years ago</t>, the first chief executive from outside the family has doubled profits and been praised by both camps.

"<q s="ceo" id="4">I work for all the shareholders,</q>" <m s="ceo">Merrick</m> said at an industry conference, "<q s="ceo" id="4">including the ones who are not speaking to each other at breakfast.</q>" <m s="ceo">She</m> said <i s="ceo">sales rose 6% <t v="2025-33">in the first quarter</t> and that she expected a similar gain <t v="2025-34">in the second</t></i>.

<m s="source">One director</m> said <i s="source">the board had split five to four at its last meeting</i>. "<q s="source">Conrad pounded the table and Piet moved his coffee cup,</q>" said <m s="source">the director</m>, who asked not to be named. <m s="source">He</m> said <i s="source">the chief executive had abstained</i>.

The chairman controls a family foundation that holds another 19% and cannot sell without his consent. His sister went to court over that <t v="2025-03">in March</t>. <m s="judge">Vice Chancellor Lori Castellanos-Webb</m>, the Delaware judge hearing the case, said <t v="2025-05-30">on Friday</t> that <i s="judge">she would rule <t v="2025-06-20">by June 20</t></i>. In the same session, the judge asked both sides to avoid what <m s="judge">she</m> called "<q s="judge" type="mixed">Thanksgiving by other means</q>".

"<q s="lawyer">A charity is not a moat,</q>" said <m s="lawyer">Stuart Feinblatt</m>, a lawyer for Vandermolen-Katz. <m s="lawyer">He</m> argued that <i s="lawyer">the elder brother had used the foundation to entrench himself</i>.

A spokesperson for the foundation did not respond to a request for comment. <m s="company">The company</m> said <i s="company">it would hold its annual meeting <t v="2025-07-17">on July 17</t> as planned</i>.

Vandermolen was founded <t v="1948">in 1948</t> by the siblings' grandfather, who sold pretzels from a cart. Its best-known brand, "Golden Knots," was invented by Lydia's mother. Asked whether she and Conrad still talked, <m s="lydia">the former head of marketing</m> paused. "<q s="lydia">He sends me a box of them every Christmas,</q>" <m s="lydia">she</m> said. "<q s="lydia"><t v="2024">Last year</t> there was no card.</q>"

Told of the remark, <m s="conrad">the elder brother</m> said <i s="conrad">there had been a card and that it must have been lost in the mail</i>.

(Reporting by Nadine Kolb in Chicago; Additional reporting by Raúl Bringas in Mexico City; Editing by Hugh Pell)
