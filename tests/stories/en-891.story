---
id: en-891
language: en
agency: null
outlet: The Plains Examiner
domain: plains-examiner.example
authors: [Carl Dentremont, Joy Abara]
published: 2025-05-18
modified: null
dateline: {place: "SALIDA, Kan.", agency: null, date: null}
copyright: {holders: [The Plains Examiner], year: 2025, notice: "© 2025 The Plains Examiner", licence: null, reserved: false}
tdm: null
speakers:
  hale: {name: "Gretchen Hale", kind: person, roles: [mayor]}
  ortega: {name: "Luis Ortega", kind: person, roles: [plant manager]}
  worker: {name: "one worker", kind: unnamed, roles: []}
  company: {name: "Prairie Fresh", kind: organisation, roles: [company]}
  sims: {name: "Walter Sims", kind: person, roles: [farmer]}
  dept: {name: "two state officials", kind: unnamed, roles: []}
notes: "long local feature on a plant that closes; worker and officials unnamed, he added, quotes of half sentences"
---
# When the whistle stopped

SALIDA, Kan. — The whistle at the Prairie Fresh plant has blown at 6 a.m. since <t v="1958">1958</t>. On the morning it did not, <m s="hale">Mayor Gretchen Hale</m> said, <i s="hale">people came out on their porches to listen</i>.

“<q s="hale">You don’t hear it until it’s gone,</q>” <m s="hale">Hale</m> said. “<q s="hale">Then you hear nothing else.</q>”

<m s="company">The company</m> announced <t v="2025-04">in April</t> that <i s="company">it would move its canning lines to a newer factory in Nebraska</i>. In a statement, <m s="company">Prairie Fresh</m> called the decision “<q s="company" type="mixed">difficult but necessary</q>” and said <i s="company">the 412 workers would be paid until the end of the summer</i>.

Luis Ortega started there at 18 and became plant manager at 40. He learned of the closing, <m s="ortega">he</m> said, “<q s="ortega" type="mixed">from the radio, in my truck, like everybody</q>”.

“<q s="ortega">I pulled over by the grain elevator and I sat,</q>” <m s="ortega">Ortega</m> said. “<q s="ortega">I had 400 people to tell and I didn’t know a thing.</q>”

By noon he had told them. <m s="worker">One worker</m>, who did not want her name used because she hopes to be hired in Nebraska, recalled that <i s="worker">the manager had read from a sheet of paper and then folded it up</i>.

“<q s="worker">He said he was sorry,</q>” <m s="worker">she</m> said. “<q s="worker">Nobody else did.</q>”

<m s="dept">Two state officials</m> familiar with the talks said <i s="dept">the company had asked for a tax break of $11 million and had walked away when it was offered half</i>. <m s="dept">The officials</m> spoke on condition of anonymity because the talks were private.

<m s="hale">The mayor</m>, a former teacher who won her second term by 38 votes, said <i s="hale">she had never been told of any offer</i>. “<q s="hale">If there was a table, I wasn’t at it,</q>” <m s="hale">she</m> said.

Out on County Road 12, Walter Sims has 300 acres of sweet corn and nobody to sell it to. <m s="sims">He</m> has called eleven buyers. “<q s="sims">Ten of them were kind about it,</q>” <m s="sims">he</m> said.

“<q s="sims">My grandfather signed with that plant on the hood of a Buick,</q>” <m s="sims">he</m> added. “<q s="sims">I’ve still got the pen.</q>”

A sign at the edge of town still calls Salida the “Sweet Corn Capital of the World.” <m s="hale">Hale</m> said <i s="hale">it would stay up</i>.

“<q s="hale" id="9">We’ll grow something,</q>” <m s="hale">she</m> said, “<q s="hale" id="9">even if it’s only old.</q>”
