---
id: en-426
language: en-US
agency: AP
outlet: Permian Star
domain: permianstar.example
authors: [Josie Villarreal-Beck]
published: 2025-03-04T19:12:00-06:00
modified: null
dateline: {place: "SEMINOLE, Texas", agency: AP, date: null}
copyright: {holders: [The Associated Press], year: 2025, notice: "Copyright 2025 The Associated Press", licence: null, reserved: false}
tdm: null
speakers:
  holbrooks: {name: Zach Holbrookes, kind: person, roles: [county health director, health director]}
  pediatrician: {name: Leila Myrick-Santos, kind: person, roles: [pediatrician]}
  kennedy: {name: Robert F. Kennedy Jr., kind: person, roles: [U.S. Health Secretary, health secretary]}
  state: {name: Texas Department of State Health Services, kind: organisation, roles: [state health department, department]}
  cdc: {name: Centers for Disease Control and Prevention, kind: organisation, roles: [CDC]}
  mom: {name: a mother of five, kind: unnamed, roles: []}
  elder: {name: Abram Dueck, kind: person, roles: [church elder, welder]}
  hospital: {name: Summer Blackmon, kind: person, roles: [chief nursing officer at Covenant Plains Hospital, nurse]}
  principal: {name: Rudy Escamilla, kind: person, roles: [school principal, principal]}
notes: "measles outbreak; health director, health secretary, elder, principal he; pediatrician, mother, nurse she; department and CDC it; two people with 'health' titles; anonymous mother with several utterances; religious community"
---
# Measles cases in West Texas top 150 as <m s="pediatrician">doctor</m> pleads for ‘<q s="pediatrician" type="mixed">one more conversation</q>’

SEMINOLE, Texas (AP) — The measles outbreak in rural West Texas grew to 159 cases <t v="2025-03-04">Tuesday</t>, and health workers set up a tent beside a feed store to reach families who have stayed away from clinics.

<m s="state">The state health department</m> said <i s="state">22 people had been hospitalized and that nearly all of those infected were unvaccinated</i>. <m s="state">It</m> said <i s="state">the true number was probably higher</i>.

Leila Myrick-Santos, the only pediatrician for two counties, has been keeping her office open until 10 at night. “<q s="pediatrician">I’m not trying to win an argument, I’m trying to have one more conversation,</q>” <m s="pediatrician">she</m> said.

One of those conversations was with a mother of five who asked not to be named because her church frowns on talking to reporters. “<q s="mom">She didn’t scold me,</q>” <m s="mom">the woman</m> said. “<q s="mom">She drew me a picture of a lung.</q>”

She had the two youngest children vaccinated. The older three already had the rash. “<q s="mom">I cried in the truck,</q>” <m s="mom">she</m> said. “<q s="mom">My husband said it was up to me, and that’s a heavy thing to hear.</q>”

<m s="holbrooks">The county’s health director</m>, Zach Holbrookes, said <i s="holbrooks">about 40 people had come to the tent <t v="2025-03-03/..">since Monday</t></i>. <i s="holbrooks">Half wanted the shot and half wanted vitamin A</i>, <m s="holbrooks">he</m> said, which he blamed on a post by the nation’s top health official.

<m s="kennedy">U.S. Health Secretary Robert F. Kennedy Jr.</m> wrote <t v="2025-03-02">on Sunday</t> that vitamin A was “<q s="kennedy" type="mixed">the cheapest ally a sick child has</q>.” <m s="kennedy">He</m> also said <i s="kennedy">the shot was the best protection before a child fell ill</i>, adding that parents should decide “<q s="kennedy" type="mixed">at their own kitchen table</q>.”

“<q s="holbrooks" id="2">I’m glad he said the second part,</q>” <m s="holbrooks">the health director</m> said, “<q s="holbrooks" id="2">but folks only heard the first.</q>”

<m s="cdc">The Centers for Disease Control and Prevention</m> said <i s="cdc">it had sent a team to Texas at the state’s request</i>. It is the agency’s first deployment for measles <t v="2019/..">since 2019</t>.

### ‘<q s="hospital">You don’t forget that cough</q>’

At Covenant Plains Hospital in Lubbock, a ward that had been closed <t v="2021/..">since 2021</t> is full again. Summer Blackmon, the chief nursing officer, saw her last case as a student. “<q s="hospital">You don’t forget that cough,</q>” <m s="hospital">she</m> said. “<q s="hospital">My younger nurses had only read about it.</q>” <m s="hospital">She</m> said <i s="hospital">a school-age child had died there <t v="2025-02-26">last Wednesday</t></i>, the first measles death in the country in a decade.

Many of the sick belong to a close-knit Mennonite community. <m s="elder">Abram Dueck</m>, a welder and church elder, said <i s="elder">there was no rule against vaccines</i>. “<q s="elder">We don’t tell people, we are just slow,</q>” <m s="elder">he</m> said. “<q s="elder">The doctor came to my shop and she waited until I had finished the weld. I liked that.</q>”

Whether schools can stay open is in doubt. <m s="principal">Rudy Escamilla</m>, a principal in Seminole, said <i s="principal">a third of his pupils were absent <t v="2025-03-04">on Tuesday</t></i>. He plans to decide <t v="2025-03-07">by Friday</t> whether to send the rest home.

<m s="holbrooks">Holbrookes</m> said <i s="holbrooks">the tent would remain <t v="../2025-03-14">until March 14</t></i>. It smells of cattle feed and hand sanitizer. “<q s="holbrooks">I’ve been called a liar and I’ve been brought three pies,</q>” <m s="holbrooks">he</m> said. “<q s="holbrooks">Sometimes it was the same person.</q>”
