---
id: en-940
language: en-NG
agency: null
outlet: "The Lagoon Times"
domain: lagoontimes.example
authors: ["Chidinma Eze"]
published: 2026-09-15T19:20:00+01:00
modified: null
dateline: null
copyright: {holders: ["The Lagoon Times"], year: 2026, notice: "© 2026 Lagoon Times. All rights reserved.", licence: null, reserved: true}
tdm: null
speakers:
  osadolor: {name: "Emmanuel Osadolor", kind: person, roles: ["National President of the union"]}
  minister: {name: "Hauwa Bello-Sani", kind: person, roles: ["Minister of Education"]}
  nans: {name: "Ayodele Fashina", kind: person, roles: ["spokesman of the students' association"]}
  bamidele: {name: "Folake Bamidele", kind: person, roles: ["parent"]}
  nlc: {name: "Festus Okoro", kind: person, roles: ["NLC President"]}
  lect: {name: "lecturers", kind: group, roles: []}
notes: "natural: lecturers' strike (Nigeria), TV quotes"
---
# Strike: <i s="lect">We’re tired of signing agreements with FG</i>, <m s="lect">lecturers</m> lament

<m s="osadolor">The National President of the university lecturers’ union</m>, Prof. Emmanuel Osadolor, on <t v="2026-09-15">Tuesday</t> said <i s="osadolor">the ongoing nationwide strike would not be suspended until the Federal Government implements the <t v="2025">2025</t> agreement in full</i>.

Osadolor, who spoke in Abuja at the end of the union’s National Executive Council meeting, accused the government of insincerity.

“<q s="osadolor">We are tired of signing agreements. We signed in <t v="2009">2009</t>, we signed in <t v="2013">2013</t>, we signed in <t v="2017">2017</t>, we signed in <t v="2025-12">December last year</t>. A man who has signed four cheques and all of them bounced should not bring a fifth,</q>” <m s="osadolor">he</m> said.

<m s="osadolor">The professor of history</m> lamented that <i s="osadolor">some of his members had not been paid for five months</i> and that <i s="osadolor">more than 300 of them had left the country <t v="2025/..">since last year</t></i>.

“<q s="osadolor">In my own department we were 22. Today we are nine. Two have died, three are driving Uber in Manchester and the rest, I don’t know where they are,</q>” <m s="osadolor">Osadolor</m> added.

The strike, which commenced on <t v="2026-08-31">August 31</t>, has paralysed academic activities in over 60 public universities.

But <m s="minister">the Minister of Education</m>, Dr. Hauwa Bello-Sani, said <i s="minister">the government had met 80 per cent of the union’s demands</i>.

“<q s="minister" via="Channels Television">It is not correct to say nothing has been done. We have released N50bn for earned allowances and the balance is in the <t v="2026">2026</t> budget,</q>” <m s="minister">the minister</m> said while featuring on Channels Television’s Sunrise Daily.

She appealed to the lecturers to return to the classrooms in the interest of the students. “<q s="minister">I am a mother. My own son is at home in Kano, eating me out of the house,</q>” <m s="minister">she</m> stated.

Reacting, the spokesman of the students’ association, Comrade Ayodele Fashina, gave the two parties a seven-day ultimatum to resolve the dispute.

“<q s="nans">When two elephants fight, it is the grass that suffers. We have suffered enough. If after seven days there is no resolution, we will occupy the airport roads in Lagos, Abuja and Port Harcourt,</q>” <m s="nans">Fashina</m> threatened in a statement.

<m s="bamidele">A parent</m>, Mrs. Folake Bamidele, whose two daughters are undergraduates at the Obafemi Awolowo University, Ile-Ife, told our correspondent that <i s="bamidele">a four-year course had turned into seven years for her first child</i>.

“<q s="bamidele">Tolu entered school with her cousin Dami, who went to Ghana. Dami has finished, served and married. Tolu is in 300 level,</q>” <m s="bamidele">Mrs. Bamidele</m>, a trader at Bodija Market, said.

<m s="nlc">The NLC President</m>, Festus Okoro, had <t v="2026-09-13">on Sunday</t> warned that <i s="nlc">organised labour would join the strike in solidarity if there was no headway <t v="2026-09-30">by the end of the month</t></i>.

The two sides will meet again on <t v="2026-09-17">Thursday</t> under the chairmanship of the Chief of Staff to the President, Idris Lawal.

“<q s="osadolor">We will attend, because we are reasonable people,</q>” <m s="osadolor">the union leader</m> said. “<q s="osadolor">But we are going there with our calculators.</q>”
