---
id: en-862
language: en
agency: Reuters
outlet: Market Ledger
domain: market-ledger.example
authors: []
published: 2025-10-30T08:15:00+00:00
modified: null
dateline: {place: LONDON, agency: Reuters, date: null}
copyright: {holders: [Reuters], year: null, notice: "© Reuters", licence: null, reserved: false}
tdm: null
speakers:
  oakhurst: {name: "Oakhurst", kind: organisation, roles: ["retailer"]}
  bell: {name: "Fiona Bellingham", kind: person, roles: ["Chief Executive"]}
  price: {name: "Marcus Thorne", kind: person, roles: ["analyst at Calder Bank"]}
  chair: {name: "Nigel Prosser", kind: person, roles: ["chairman"]}
  union: {name: "Shopworkers' Union", kind: organisation, roles: ["union"]}
  source: {name: "a person familiar with the matter", kind: unnamed, roles: []}
  invest: {name: "Anke Vogt", kind: person, roles: ["fund manager"]}
notes: "corporate; profit warning; CEO, analyst, union, source, via"
---
# Oakhurst warns on profit as mild autumn leaves coats on rails

LONDON, Oct 30 (Reuters) - British clothing retailer Oakhurst cut its annual profit forecast for the second time in four months on Thursday after warm weather hit sales of coats and knitwear, sending its shares down 17%.

<m s="oakhurst">The company</m> said <i s="oakhurst">it now expected pretax profit of between 110 million and 120 million pounds, down from 150 million</i>. "<q s="oakhurst">October was the weakest month for outerwear in our records,</q>" <m s="oakhurst">it</m> said in a trading statement.

<m s="bell">Chief Executive Fiona Bellingham</m>, who took over in March, said <i s="bell">she would speed up the closure of 40 stores</i>.

"<q s="bell">I can't change the weather, but I can change how much we buy and when,</q>" <m s="bell">she</m> told reporters on a call. "<q s="bell">We have been ordering winter in May, and that has to stop.</q>"

<m s="price">Marcus Thorne</m>, an analyst at Calder Bank, said <i s="price">the warning raised questions about the group's forecasting</i>.

"<q s="price">Blaming the weather once is fine,</q>" <m s="price">Thorne</m> said. "<q s="price">Twice in four months looks like a habit.</q>"

According to <m s="price">Thorne</m>, <i s="price">rivals with faster supply chains had lost less in the same weeks</i>.

<m s="invest">Anke Vogt</m>, a fund manager at Rheintal Invest, which owns 3.1% of Oakhurst, called the news "<q s="invest" type="mixed">disappointing but not fatal</q>". <m s="invest">She</m> said <i s="invest">Bellingham deserved more time</i>.

Pressure is growing on chairman Nigel Prosser, who has held the post for nine years. <m s="source">A person familiar with the matter</m> said <i s="source">two large shareholders had asked him to set a date for his departure</i>. Prosser declined to comment when reached by phone. Last month <m s="chair">he</m> told the Financial Times that he had "<q s="chair" type="mixed" via="Financial Times">no intention of going anywhere</q>".

<m s="union">The Shopworkers' Union</m> said <i s="union">up to 900 jobs were at risk</i> and called for urgent talks. "<q s="union">Our members did not order those coats,</q>" <m s="union">it</m> said.

Shares in Oakhurst have fallen by a third this year. Its "Wrap Up" campaign starts on Monday.
