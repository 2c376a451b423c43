---
id: en-873
language: en
agency: Reuters
outlet: Market Ledger
domain: market-ledger.example
authors: []
published: 2025-07-31T14:10:00+01:00
modified: null
dateline: {place: "LONDON", agency: Reuters, date: null}
copyright: {holders: [Reuters], year: null, notice: "© Reuters", licence: null, reserved: false}
tdm: null
speakers:
  ceo: {name: "Isabelle Fontanel", kind: person, roles: ["chief executive", "CEO"]}
  cfo: {name: "Graham Tait", kind: person, roles: ["finance chief"]}
  analyst: {name: "Priyanka Dutt", kind: person, roles: ["analyst at Merton Securities"]}
  source: {name: "a person close to the board", kind: unnamed, roles: []}
  union: {name: "Aerospace Workers' Union", kind: organisation, roles: ["union"]}
  sec: {name: "Dave Conlon", kind: person, roles: ["national officer"]}
  minister: {name: "Ellen Ward", kind: person, roles: ["business secretary"]}
  invest: {name: "a top-20 shareholder", kind: unnamed, roles: []}
notes: "Reuters corporate; results, sources, told Reuters, analysts' note, minister"
---
# Aldermore Aero shares slump as engine trouble wipes out profit

LONDON, July 31 (Reuters) - British aerospace group Aldermore Aero warned on Thursday that repairs to a faulty turbine blade would cost it 1.1 billion pounds over three years, sending its shares down as much as 21%.

<m s="ceo">Chief Executive Isabelle Fontanel</m>, who took over in January, said <i s="ceo">the company had underestimated the problem</i>.

"<q s="ceo">We should have grounded the programme earlier and we did not,</q>" <m s="ceo">she</m> told analysts on a call. "<q s="ceo">That is on us and it will not happen again.</q>"

The Bristol-based group reported a half-year operating loss of 312 million pounds, compared with a profit of 204 million a year earlier. <m s="cfo">Finance chief Graham Tait</m> said <i s="cfo">the dividend would be suspended until at least 2027</i>. "<q s="cfo">Cash is the priority,</q>" <m s="cfo">he</m> said.

<i s="source" via="Reuters">Aldermore is considering the sale of its marine division to shore up its balance sheet</i>, <m s="source">a person close to the board</m> told Reuters, adding that <i s="source">at least two private equity firms had made approaches</i>. "<q s="source">Everything is on the table except the core engine business,</q>" <m s="source">the person</m> said. A company spokesman declined to comment.

<m s="analyst">Priyanka Dutt</m>, an analyst at Merton Securities, said <i s="analyst">the charge was roughly twice what the market had feared</i>.

"<q s="analyst">Investors can live with a bad number. They cannot live with a third bad number in 12 months,</q>" <m s="analyst">Dutt</m> wrote in a note to clients.

<m s="invest">A top-20 shareholder</m>, who asked not to be named, said <i s="invest">Fontanel still had the backing of most investors</i>. "<q s="invest">She inherited this mess, but the clock is ticking,</q>" <m s="invest">he</m> said.

<m s="union">The Aerospace Workers' Union</m> said <i s="union">it would fight any job cuts</i>. "<q s="sec">Our members did not design this blade and they will not pay for it,</q>" said <m s="sec">national officer Dave Conlon</m>. <m s="union">The union</m> said <i s="union">it had written to the company to demand an urgent meeting</i>.

<m s="minister">Business Secretary Ellen Ward</m>, visiting a plant in Derby, said <i s="minister">the government was monitoring the situation</i>. "<q s="minister">This is a great British company and I have confidence in it,</q>" <m s="minister">Ward</m> said.

<m s="ceo">Fontanel</m> said <i s="ceo">Aldermore had so far inspected 640 of about 1,900 engines</i>. "<q s="ceo">The next six months will be tough,</q>" <m s="ceo">she</m> said.
