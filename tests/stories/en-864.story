---
id: en-864
language: en
agency: Associated Wire
outlet: Gulf Coast Herald
domain: gulf-coast-herald.example
authors: []
published: 2025-03-19T16:30:00-05:00
modified: null
dateline: {place: MOBILE, agency: Associated Wire, date: null}
copyright: {holders: [Associated Wire], year: null, notice: "© Associated Wire", licence: null, reserved: false}
tdm: null
speakers:
  boyd: {name: "Darlene Boyd", kind: person, roles: ["Sheriff"]}
  company: {name: "Tanner Resins", kind: organisation, roles: ["company"]}
  keller: {name: "Scott Kellerman", kind: person, roles: ["plant manager"]}
  union: {name: "Steelworkers Local 88", kind: organisation, roles: ["union"]}
  resident: {name: "Yolanda Pettway", kind: person, roles: ["resident"]}
  board: {name: "Chemical Safety Board", kind: organisation, roles: ["board"]}
  worker: {name: "a contractor", kind: unnamed, roles: []}
  auth: {name: "authorities", kind: group, roles: []}
notes: "disaster/industry; plant explosion; sheriff, company, union, resident, federal board"
---
# 3 dead, 11 hurt in explosion at Alabama resin plant

MOBILE, Ala. (AW) — <i s="auth">An explosion tore through a resin plant north of Mobile on Wednesday, killing three workers and injuring 11</i>, <m s="auth">authorities</m> said.

<m s="boyd">Sheriff Darlene Boyd</m> said <i s="boyd">two of the dead had been found in a control room and the third in a parking lot</i>. "<q s="boyd">We have notified the families, and we ask you to leave them alone,</q>" <m s="boyd">she</m> said.

Tanner Resins, which owns the plant, did not say what had caused the blast. "<q s="keller">Our hearts are broken today,</q>" <m s="keller">plant manager Scott Kellerman</m> told reporters at the gate. "<q s="keller">These were people I ate lunch with.</q>"

<m s="company">The company</m> said in a statement that <i s="company">production would be halted indefinitely</i>. <m s="company">It</m> said <i s="company">it was cooperating with investigators</i>.

A contractor who was inside when the alarm sounded described running through smoke. "<q s="worker">You couldn't see your own hands,</q>" <m s="worker">he</m> said. <m s="worker">The man</m>, who asked not to be identified because he feared losing his job, said <i s="worker">workers had complained of a gas smell since Monday</i>.

<m s="union">Steelworkers Local 88</m> said <i s="union">it had filed two safety grievances this year</i>. "<q s="union">They were told, and they were told again,</q>" <m s="union">the union</m> said.

<m s="resident">Yolanda Pettway</m>, who lives half a mile away, said <i s="resident">the blast had knocked pictures off her walls</i>.

"<q s="resident">I thought it was the end of the world,</q>" said <m s="resident">Pettway</m>, 58. "<q s="resident">Then I heard the sirens and I knew it was Tanner.</q>"

The Chemical Safety Board is sending a team of five. <m s="board">The board</m> said <i s="board">it expected to issue a first report within 30 days</i>.

<m s="keller">Kellerman</m>, asked whether the complaints had reached him, said <i s="keller">he would answer that question to investigators first</i>.
