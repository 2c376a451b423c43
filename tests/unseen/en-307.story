---
id: en-307
language: en-US
agency: AP
outlet: Front Range Observer
domain: frontrangeobserver.example
authors: [Samuel Oyelaran]
published: 2026-05-06T11:00:00-04:00
modified: 2026-05-06T14:26:00-04:00
dateline: {place: NEW YORK, agency: AP, date: null}
copyright: {holders: [The Associated Press], year: 2026, notice: "© 2026 The Associated Press", licence: null, reserved: false}
tdm: null
speakers:
  lindqvist: {name: Anna Lindqvist, kind: person, roles: [paleontologist at the University of Wyoming, study co-author]}
  team: {name: researchers, kind: group, roles: []}
  ortega: {name: Paul Ortega, kind: person, roles: [curator of fossil reptiles at the Denver museum]}
  rancher: {name: Jim Haskell, kind: person, roles: [rancher]}
  grad: {name: Mei-Ling Foster, kind: person, roles: [graduate student]}
  bureau: {name: Bureau of Land Management, kind: organisation, roles: []}
notes: science story, researchers as a group, "who was not involved in the research", scientific names and a fossil nickname in marks, spans of millions of years that are no dates
---
# Fossil from a Wyoming ranch suggests some sea reptiles hunted in packs

NEW YORK (AP) — For 11 years the bones sat in Jim Haskell’s barn under a tarp, next to a broken hay rake. The rancher figured they belonged to a horse.

They did not. <i s="team">The six skeletons belong to a previously unknown sea reptile that may have hunted in groups</i>, <m s="team">researchers</m> reported <t v="2026-05-06">Wednesday</t> in the journal Nature.

“<q s="lindqvist">We have six animals, all the same age, all pointing the same way, with the same prey in their stomachs,</q>” said <m s="lindqvist">study co-author Anna Lindqvist</m>, a paleontologist at the University of Wyoming. “<q s="lindqvist">One is an accident. Six is a behavior.</q>”

The 13-foot creature, named Haskellosaurus gregarius, swam in a warm inland sea about 94 million years ago. The scientists call the biggest skeleton “Aunt Carol.”

Scientists have long debated whether such reptiles lived alone. In the paper, <m s="team">the team</m> argues that <i s="team">the tooth marks on the prey come from at least four mouths</i>.

Not everyone is persuaded. “<q s="ortega">It’s a gorgeous fossil and a brave idea,</q>” said <m s="ortega">Paul Ortega</m>, a curator at the Denver museum who was not involved in the research. “<q s="ortega" id="1">But a toxic algae bloom,</q>” <m s="ortega">he</m> added, “<q s="ortega" id="1">will also give you six dead animals in one spot.</q>”

<m s="lindqvist">Lindqvist</m> acknowledged that <i s="lindqvist">the algae explanation could not be ruled out</i>. But <m s="lindqvist">she</m> said <i s="lindqvist">chemical tests done <t v="2025-22">last summer</t> found no trace of the toxins</i>.

It was a graduate student, Mei-Ling Foster, who first saw the bones, when she stopped to ask for directions <t v="2024-08">in August 2024</t>. <m s="grad">Foster</m> said <i s="grad">she nearly did not get out of the car</i>.

“<q s="grad">There was a very large dog,</q>” <m s="grad">she</m> said. “<q s="grad">And then behind the dog there was a vertebra.</q>”

Because the bones came from private land, they belong to Haskell. <i s="bureau">Fossils on federal land cannot be sold</i>, according to <m s="bureau">the Bureau of Land Management</m>. The rancher, 77, turned down an offer of $2.1 million from a private collector <t v="2025">last year</t> and gave them to the university.

“<q s="rancher">What am I going to do with two million dollars, buy another tarp?</q>” <m s="rancher">Haskell</m> said.

The skeletons go on display in Laramie <t v="2026-06-20">on June 20</t>.
