---
id: en-442
language: en
agency: Reuters
outlet: Frontier Capital
domain: frontiercapital.example
authors: [Adaeze Nnamani-Cole, Peter Wachira]
published: 2026-04-28T17:45:00+01:00
modified: null
dateline: {place: LAGOS/LONDON, agency: Reuters, date: 2026-04-28}
copyright: {holders: [Reuters], year: 2026, notice: "(c) Reuters 2026. All rights reserved", licence: null, reserved: true}
tdm: reserved
speakers:
  cardoso: {name: Olayemi Cardoso, kind: person, roles: [Nigerian Central Bank Governor, governor]}
  cbn: {name: Central Bank of Nigeria, kind: organisation, roles: [central bank]}
  dangote: {name: Femi Adegbite-Rowe, kind: person, roles: [refinery owner, billionaire]}
  minister: {name: Doris Uzoka-Anite, kind: person, roles: [Nigerian Finance Minister, finance minister, physician]}
  trader: {name: Halima Bukar-Saidu, kind: person, roles: [Kano textile trader, trader]}
  imf: {name: International Monetary Fund, kind: organisation, roles: [IMF, fund]}
  imfchief: {name: Axel Schimmelpfennig-Ray, kind: person, roles: [IMF mission chief, mission chief]}
  analyst: {name: Razia Cassim, kind: person, roles: [chief Africa economist at Pemberley Bank, economist]}
  union: {name: Joe Ajaero, kind: person, roles: [union leader]}
  banker: {name: one Lagos banker, kind: unnamed, roles: []}
notes: "emerging-market central bank story; governor, billionaire, mission chief, union leader, banker he; finance minister, trader, economist she; central bank and fund it beside their heads; 'fund' and 'bank' ambiguous; percentages and months; real names with invented remarks"
---
# Nigeria cuts rates for third time as <m s="cardoso">governor</m> says naira '<q s="cardoso" type="mixed">no longer runs when it hears a noise</q>'

LAGOS/LONDON, <t v="2026-04-28">April 28</t> (Reuters) - <m s="cbn">Nigeria's central bank</m> cut its main interest rate by a full percentage point to 24% <t v="2026-04-28">on Tuesday</t>, a bigger move than expected, saying <i s="cbn">inflation had fallen for a ninth month and the currency had steadied</i>.

"<q s="cardoso">The naira no longer runs when it hears a noise,</q>" <m s="cardoso">Governor Olayemi Cardoso</m> told a news conference in Abuja. <m s="cardoso">He</m> said <i s="cardoso">the committee's eleven members had been unanimous</i>.

Economists polled by Reuters had forecast half a point. "<q s="analyst">He has decided that the patient can walk and has taken away both crutches at once,</q>" said <m s="analyst">Razia Cassim</m>, chief Africa economist at Pemberley Bank in London. <m s="analyst">She</m> expects that <i s="analyst">rates will reach 20% <t v="2026-12">by December</t></i>.

<m s="cbn">The Central Bank of Nigeria</m> said in its statement that <i s="cbn">foreign reserves stood at $46 billion, the highest <t v="2013/..">since 2013</t></i>. <m s="cbn">It</m> said <i s="cbn">food prices remained a concern</i>.

For Nigeria's finance minister, the decision was overdue. "<q s="minister">I am a physician by training, and you do not keep a fever chart after the fever has gone,</q>" <m s="minister">Doris Uzoka-Anite</m> told reporters. <m s="minister">She</m> denied that <i s="minister">the government had leaned on the governor before elections <t v="2027-01">in January</t></i>. <m s="cardoso">Cardoso</m>, asked the same question an hour later, said <i s="cardoso">nobody had leaned on him and that he was in any case hard to move</i>.

### THE COST OF CREDIT

Business leaders wanted more. <m s="dangote">Femi Adegbite-Rowe</m>, the billionaire owner of a refinery outside Lagos, said <i s="dangote">no factory could be built at 24%</i>. "<q s="dangote" id="3">I borrow in dollars because I cannot afford to be patriotic,</q>" <m s="dangote">he</m> said, "<q s="dangote" id="3">and so does everyone who tells you otherwise.</q>"

<m s="banker">One Lagos banker</m> said <i s="banker">lenders would be slow to pass the cut on to customers</i>. "<q s="banker">We all make our money on government paper, it is the easiest work in the world,</q>" <m s="banker">he</m> said. He asked not to be named because he deals with the regulator every day.

In Kano, Halima Bukar-Saidu has not had a bank loan <t v="2022/..">since 2022</t>. The textile trader buys her cloth with money lent by a circle of eleven women. "<q s="trader">They charge me nothing, but they come to my house and they drink my tea and they look at my curtains,</q>" <m s="trader">she</m> said. "<q s="trader">It is a very strict bank.</q>"

<m s="imf">The International Monetary Fund</m> gave the move a cautious welcome. <m s="imf">The fund</m> said <i s="imf">monetary policy should remain tight until inflation fell below 12%</i>. Its mission chief, Axel Schimmelpfennig-Ray, met both the minister and the governor <t v="2026-04-24">on Friday</t>. "<q s="imfchief">She wants growth and he wants credibility, and they were both right, which made for a long lunch,</q>" <m s="imfchief">he</m> said.

<m s="union">Union leader Joe Ajaero</m> said <i s="union">the cut meant nothing to people who spend three-quarters of their pay on food</i>. <m s="union">He</m> repeated a threat to call a strike <t v="2026-05-18/..">from May 18</t> unless the minimum wage is raised. "<q s="union">They have cured the currency,</q>" <m s="union">Ajaero</m> said. "<q s="union">Now let them visit the other ward.</q>"

Told of the remark, <m s="minister">the finance minister</m> laughed and said <i s="minister">she would bring a stethoscope</i>.

The naira was little changed at 1,342 to the dollar. The central bank, which raised rates 13 times <t v="2022/2024">between 2022 and 2024</t>, will meet again <t v="2026-07-20/2026-07-21">on July 20 and 21</t>.

(Reporting by Adaeze Nnamani-Cole and Peter Wachira; Editing by Catherine Osgood)
