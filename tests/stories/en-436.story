---
id: en-436
language: en-US
agency: AP
outlet: Puget Daily Mirror
domain: pugetdailymirror.example
authors: [Harriet Sunderlin]
published: 2026-06-17T18:22:00-07:00
modified: null
dateline: {place: "OLYMPIA, Wash.", agency: AP, date: null}
copyright: {holders: [The Associated Press], year: 2026, notice: "Copyright 2026 The Associated Press. All rights reserved.", licence: null, reserved: true}
tdm: reserved
speakers:
  court: {name: Washington Supreme Court, kind: organisation, roles: []}
  nakagawa: {name: Ellen Nakagawa, kind: person, roles: [Washington Supreme Court Chief Justice, chief justice]}
  brandt: {name: Mitchell Brandtley, kind: person, roles: [Justice, dissenter]}
  reyes: {name: Angela Reyes-Thornton, kind: person, roles: [tribal chairwoman, chairwoman]}
  forsberg: {name: Doug Forsgren, kind: person, roles: [dairy farmer, farmer]}
  ag: {name: Keisha Lowndes, kind: person, roles: [Attorney General, attorney general]}
  attorney: {name: Samuel Pritchett-Moon, kind: person, roles: [attorney for the farmers, attorney]}
  county: {name: Skagit County Dike District, kind: organisation, roles: [district]}
  biologist: {name: Noelle Castagna, kind: person, roles: [fisheries biologist, biologist]}
  lawmaker: {name: one Republican lawmaker, kind: unnamed, roles: []}
notes: "state supreme court ruling; chief justice, chairwoman, attorney general, biologist all she; dissenting justice, farmer, attorney he; opinion and dissent as places of speech; 'the attorney' beside 'the attorney general'; lone quotes with she across paragraphs"
---
# Court says salmon come before dikes; <m s="brandt">dissenter</m> warns ruling ‘<q s="brandt" type="mixed">drowns the farm to save the fish</q>’

OLYMPIA, Wash. (AP) — <m s="court">Washington’s highest court</m> ruled <t v="2026-06-17">Wednesday</t> that <i s="court">tribes may force the removal of farm dikes that block salmon from reaching tidal creeks</i>, a decision that could reshape thousands of acres of some of the richest soil in the Northwest.

Writing for a 6-3 majority of the Washington Supreme Court, <m s="nakagawa">Chief Justice Ellen Nakagawa</m> said <i s="nakagawa">a treaty signed <t v="1855">in 1855</t> guaranteed more than the right to dip a net into an empty river</i>. “<q s="nakagawa">A promise of fish is a promise that there will be fish,</q>” <m s="nakagawa">she</m> wrote.

Justice Mitchell Brandtley read his dissent from the bench, something he had not done <t v="2012/..">since 2012</t>. <m s="brandt">He</m> said <i s="brandt">the majority had turned a fishing clause into a land reform</i>. “<q s="brandt">It drowns the farm to save the fish, and I am not certain that it saves the fish,</q>” <m s="brandt">the dissenter</m> said.

Outside the Temple of Justice, Angela Reyes-Thornton wept and laughed. The chairwoman of a small tribe on the Skagit River was 9 when her uncle was arrested for fishing there.

“<q s="reyes">He used to tell us the judge would come around,</q>” <m s="reyes">she</m> said. “<q s="reyes">It took 44 years and it turned out to be a woman.</q>”

<m s="reyes">She</m> said <i s="reyes">the tribe would not seek the removal of any dike <t v="2027">before 2027</t> and wanted to sit down with the farmers first</i>.

Doug Forsgren, who milks 300 cows behind one of those dikes, is not sure what there is to sit down about. “<q s="forsberg">My barn is 18 inches above high tide,</q>” <m s="forsberg">the dairy farmer</m> said. “<q s="forsberg">Angela’s a good neighbor. She brought us a casserole when Dad died. I don’t know what I’m supposed to say to her.</q>”

<m s="attorney">Samuel Pritchett-Moon</m>, an attorney for the farmers, said <i s="attorney">he would ask the U.S. Supreme Court to hear the case</i>. “<q s="attorney" id="2">Four justices are all we need to get in the door,</q>” <m s="attorney">he</m> said, “<q s="attorney" id="2">and we already know of three who fish.</q>”

### State on both sides

The ruling is awkward for Attorney General Keisha Lowndes, whose office defended the dikes even as she praised the tribes’ goals. <m s="ag">She</m> said in a statement that <i s="ag">the state would comply</i>. “<q s="ag">I have never been so content to lose,</q>” <m s="ag">the attorney general</m> said.

<m s="county">The Skagit County Dike District</m> said <i s="county">tearing out the first eight miles would cost $90 million</i>. <m s="county">It</m> said <i s="county">it had $4 million in the bank</i>.

<m s="lawmaker">One Republican lawmaker</m> called the decision “<q s="lawmaker" type="mixed">a flood with footnotes</q>.” The lawmaker asked not to be named because he owns land in the district.

How many fish would come back is a matter of dispute. <m s="biologist">Noelle Castagna</m>, a fisheries biologist who testified for the tribe, estimates that <i s="biologist">each mile of reopened creek could rear 15,000 young chinook</i>. “<q s="biologist">People think of a salmon as a thing in a river,</q>” <m s="biologist">she</m> said. “<q s="biologist">For its first three months it’s a thing in the mud.</q>”

The chief justice, who grew up on a strawberry farm a few miles from the dikes, did not speak to reporters. But in a footnote on the last page of her opinion <m s="nakagawa">she</m> noted that <i s="nakagawa">her own family had lost its land <t v="1942">in 1942</t> and had got none of it back</i>.

Reyes-Thornton had the page open on her phone. “<q s="reyes">I read that one twice,</q>” <m s="reyes">the chairwoman</m> said. “<q s="reyes">She didn’t have to put that in.</q>”
