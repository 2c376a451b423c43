---
id: en-946
language: en-GB
agency: "PA Media"
outlet: "Evening Bulletin"
domain: eveningbulletin.example
authors: ["Laura Twyford"]
published: 2026-08-11T12:30:00+01:00
modified: null
dateline: null
copyright: {holders: ["Evening Bulletin"], year: 2026, notice: "© 2026 Evening Bulletin", licence: null, reserved: false}
tdm: null
speakers:
  family: {name: "the family of Barry Pickersgill", kind: group, roles: []}
  agent: {name: "Lindsay Coombe", kind: person, roles: ["agent"]}
  swift: {name: "Gaynor Swift", kind: person, roles: ["actress", "co-star"]}
  ware: {name: "Jonathan Ware", kind: person, roles: ["director of BBC Comedy"]}
  tremlett: {name: "Alan Tremlett", kind: person, roles: ["comedian"]}
  barry: {name: "Barry Pickersgill", kind: person, roles: ["comedian"]}
  pm: {name: "the Prime Minister", kind: unnamed, roles: []}
  people: {name: "people", kind: group, roles: []}
notes: "natural: death of a comedian, tributes (UK, PA copy)"
---
# Barry Pickersgill, star of Full Board, dies aged 83

Comedian and actor Barry Pickersgill, best known for playing the hapless hotelier Ken Clegg in the sitcom Full Board, has died aged 83.

Pickersgill died “<q s="family" type="mixed">peacefully and complaining about the tea</q>” at a hospice in Southport <t v="2026-08-10">on Monday</t>, <m s="family">his family</m> said in a statement.

“<q s="family">Dad made people laugh for 60 years and he made us laugh the most. We are heartbroken, but he would want you to know that he went out on a good line, which sadly cannot be printed,</q>” <m s="family">they</m> said.

Born in Bootle <t v="1943">in 1943</t>, the son of a docker, Pickersgill began in working men’s clubs as one half of the double act Pick And Mix with his cousin, Terry Mixenden. The pair split <t v="1974">in 1974</t> after a row over billing and never worked together again. Mixenden died <t v="2009">in 2009</t>.

Full Board, in which Pickersgill starred opposite Gaynor Swift, ran for six series between <t v="1979/1986">1979 and 1986</t> and drew 19 million viewers at its peak.

<m s="swift">Swift</m>, who played Ken’s long-suffering wife Maureen, said <i s="swift">she had spoken to him on Friday</i>.

“<q s="swift">He rang to tell me a joke and he’d forgotten the end, and we laughed until the nurse came in,</q>” <m s="swift">the 79-year-old</m> said. “<q s="swift">People used to shout ‘<q s="people">Where’s your Ken?</q>’ at me in Marks and Spencer. They will break my heart doing that now.</q>”

<m s="tremlett">Sir Alan Tremlett</m>, who got his first writing job on the show, said <i s="tremlett">he owed Pickersgill everything</i>.

“<q s="tremlett" via="BBC Radio 4">He was the best timer of a line I ever saw, and I include Les and I include Eric,</q>” <m s="tremlett">Sir Alan</m> told BBC Radio 4’s Today programme. “<q s="tremlett">He would stand there with that tray and count. You could see him counting. And then he’d go one more.</q>”

<m s="tremlett">The comic</m> added that <i s="tremlett">Pickersgill had quietly paid the rent of several young performers over the years</i>.

<m s="ware">Jonathan Ware</m>, the director of BBC Comedy, described him as “<q s="ware" type="mixed">one of the greats, full stop</q>”. Writing on X, <m s="pm">the Prime Minister</m> said: “<q s="pm" via="X">Sunday nights in our house stopped for Full Board. Rest in peace, Barry.</q>”

Pickersgill was candid about his struggles with drink, which he gave up after crashing his car into a bandstand in Rhyl <t v="1988">in 1988</t>.

“<q s="barry" via="Radio Times">The bandstand wasn’t hurt and neither was I, but there was a euphonium that never played again,</q>” <m s="barry">he</m> told the Radio Times <t v="2012">in 2012</t>. “<q s="barry">Pauline said that’s it, it’s me or the bottle. And I’m not daft.</q>”

He was made an OBE <t v="2005">in 2005</t>. <m s="agent">His agent</m>, Lindsay Coombe, said <i s="agent">he had discouraged a campaign by fans to have him knighted</i>. “<q s="agent">He said ‘Sir Barry’ sounded like a racehorse,</q>” <m s="agent">she</m> said.

“<q s="agent">I looked after him for 34 years and he paid for lunch once. I’d give anything to pay for one more.</q>”

Pickersgill is survived by Pauline, his wife of 58 years, their three children and seven grandchildren.
