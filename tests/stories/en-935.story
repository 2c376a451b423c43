---
id: en-935
language: en-IE
agency: null
outlet: "The Dublin Standard"
domain: dublinstandard.example
authors: ["Aoife Brannigan"]
published: 2026-04-14T13:10:00+01:00
modified: null
dateline: null
copyright: {holders: ["The Dublin Standard"], year: 2026, notice: "© The Dublin Standard 2026", licence: null, reserved: false}
tdm: null
speakers:
  tuohy: {name: "Declan Tuohy", kind: person, roles: ["Minister for Housing"]}
  quirke: {name: "Sinéad Quirke", kind: person, roles: ["Sinn Féin housing spokeswoman"]}
  halpin: {name: "Colm Halpin", kind: person, roles: ["director of the Vincent Street Trust"]}
  dept: {name: "Department of Housing", kind: organisation, roles: []}
  figures: {name: "Department of Housing figures", kind: organisation, roles: []}
  sources: {name: "sources in Fianna Fáil", kind: group, roles: []}
  cian: {name: "Cian Hegarty", kind: person, roles: ["father of two", "living in emergency accommodation"]}
notes: "natural: housing politics with radio quotes (Ireland)"
---
# <m s="tuohy">Minister</m> ‘<q s="tuohy" type="mixed">not going to apologise</q>’ for ending eviction protections as homeless figures pass 17,000

The Minister for Housing has rejected calls to bring back a winter ban on evictions, after <m s="figures">new figures</m> showed that <i s="figures">more than 17,000 people were living in emergency accommodation <t v="2026-03">last month</t></i>.

<m s="tuohy">Declan Tuohy</m> said <i s="tuohy">the ban, which lapsed <t v="2026-03-31">at the end of March</t>, had kept small landlords out of the market and done nothing to build a single home</i>.

“<q s="tuohy" via="RTÉ">I’m not going to apologise for taking a decision on the evidence,</q>” <m s="tuohy">Mr Tuohy</m> told RTÉ’s Morning Ireland. “<q s="tuohy">Every economist who looked at it said the same thing. We were storing up trouble.</q>”

<m s="tuohy">He</m> accepted that the figures were “<q s="tuohy" type="mixed">shocking</q>” but insisted that <i s="tuohy">the increase had slowed since the Government’s tenant-in-situ scheme was extended</i>.

“<q s="tuohy">Behind every one of those numbers there’s a family, and I meet them in my own clinic in Navan every Friday,</q>” <m s="tuohy">he</m> said. “<q s="tuohy">But I would be lying to those families if I told them a ban would fix it.</q>”

<m s="figures">The figures</m>, published by the Department of Housing <t v="2026-04-13">on Monday evening</t>, show <i s="figures">17,214 people were homeless <t v="2026-03-23/2026-03-29">in the last week of March</t></i>, including 5,310 children. It is the fifteenth month in a row that a new record has been set.

<m s="quirke">Sinn Féin’s housing spokeswoman</m>, Sinéad Quirke, described the Minister’s comments as “<q s="quirke" type="mixed">breathtaking</q>”.

“<q s="quirke">There are 5,300 children going asleep in hotels tonight and the Minister wants to talk about landlords,</q>” <m s="quirke">she</m> told reporters at Leinster House. “<q s="quirke">Eoin Larkin said the corner was turned. Brian Shorten said the corner was turned. It’s a roundabout.</q>”

<m s="quirke">Ms Quirke</m> said <i s="quirke">her party would table a motion in the Dáil <t v="2026-04-21">next week</t> to restore the ban until <t v="2027-03">next March</t></i>.

The Taoiseach is understood to have discussed the matter with Mr Tuohy <t v="2026-04-12">at the weekend</t>. <m s="sources">Sources in Fianna Fáil</m> said <i s="sources">a number of backbenchers, among them the Limerick TD Niall Collopy, had raised the matter at a parliamentary party meeting <t v="2026-04-08">last Wednesday</t></i>.

<m s="halpin">Fr Colm Halpin</m>, director of the Vincent Street Trust, said his staff were “<q s="halpin" type="mixed">at the end of their tether</q>”. The charity turned away 41 families <t v="2026-03">in March</t>.

“<q s="halpin">We ran out of beds on the 9th, we ran out of sleeping bags on the 20th,</q>” <m s="halpin">he</m> said. “<q s="halpin">I rang a Garda station in Tallaght and asked could a mother and two small ones sit in the waiting room till morning. The sergeant put on the kettle for them. That’s the housing policy, as of now.</q>”

Cian Hegarty (34), a chef, has been in a hotel room near Dublin Airport with his partner, Magda, and their two sons <t v="2025-11/..">since November</t>, when the house they rented in Swords was sold.

“<q s="cian" via="Newstalk">The landlord was a decent man, he was nearly crying himself,</q>” <m s="cian">Mr Hegarty</m> told Newstalk’s Pat Kenny Show. “<q s="cian">The lads think we’re on our holidays. The eldest has started asking when they’ll be over.</q>”

In a statement, <m s="dept">the department</m> said <i s="dept">a record €410 million had been set aside for homeless services <t v="2026">this year</t></i>.
