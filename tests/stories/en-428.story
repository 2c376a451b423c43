---
id: en-428
language: en-AU
agency: AAP
outlet: Top End Courier
domain: topendcourier.example
authors: []
published: 2026-10-14T17:40:00+09:30
modified: null
dateline: {place: Darwin, agency: AAP, date: null}
copyright: null
tdm: null
speakers:
  ranger: {name: Dolly Gumurdul, kind: person, roles: [croc ranger, ranger]}
  victim: {name: Craig Sandilands, kind: person, roles: [fisherman, Queenslander]}
  wife: {name: Tracey Sandilands, kind: person, roles: [wife of Craig Sandilands]}
  minister: {name: Lia Finocchiaro, kind: person, roles: [Chief Minister, chief minister]}
  expert: {name: Grahame Webb-Hollis, kind: person, roles: [professor]}
  police: {name: Vikki Koum, kind: person, roles: [Sergeant, watch commander]}
  elder: {name: Jimmy Marrawal, kind: person, roles: [traditional owner, elder]}
  tour: {name: a tour operator, kind: unnamed, roles: []}
notes: "crocodile attack, Australian usage; ranger, wife, chief minister, sergeant she; fisherman, scientist, elder, tour operator he; spouses; crocodile called by a name and he as a trap; local time zone"
---
# ‘<q s="victim">I punched him on the nose and he let me have the arm back</q>’

Darwin - <m s="victim">A Queensland fisherman who fought off a four-metre crocodile with his fist</m> says <i s="victim">it was the second stupidest thing he did <t v="2026-10-13">on Tuesday</t></i>.

“<q s="victim" via="AAP">The first was cleaning fish on the bank,</q>” <m s="victim">Craig Sandilands</m> told AAP from Royal Darwin Hospital. “<q s="victim">My wife said, ‘<q s="wife">Not there, you drongo,</q>’ and I said I’d only be a minute.</q>”

Tracey Sandilands confirmed the wording. <m s="wife">She</m> said <i s="wife">she had hit the animal with a camp chair</i>. “<q s="wife">It didn’t even look at me,</q>” <m s="wife">she</m> said. “<q s="wife">I was quite offended.</q>”

The attack happened <t v="2026-10-13T17:15~">about 5.15pm</t> at a boat ramp on the East Alligator River. <m s="police">Sergeant Vikki Koum</m> said <i s="police">there were three warning signs within ten metres of the spot</i>. “<q s="police">He’d hung his towel on one of them,</q>” <m s="police">the watch commander</m> said.

The crocodile is well known. Rangers call him “Brutus Junior” and traditional owners call him something else. “<q s="elder">He’s been here longer than the ramp,</q>” said <m s="elder">elder Jimmy Marrawal</m>. “<q s="elder">That’s his kitchen. You don’t go in a fella’s kitchen.</q>”

<m s="elder">He</m> asked that <i s="elder">the animal not be shot</i>. Dolly Gumurdul, who has been a croc ranger <t v="2009/..">since 2009</t>, agreed with him. “<q s="ranger" id="1">We’ll trap him and we’ll move him,</q>” <m s="ranger">she</m> said, “<q s="ranger" id="1">and he’ll swim home like he did <t v="2023">in 2023</t>.</q>”

Chief Minister Lia Finocchiaro is under pressure to allow more culling. <m s="minister">She</m> said <i s="minister">the quota of 1200 would be reviewed <t v="2026-12">by December</t></i>. “<q s="minister">Territorians should be able to wet a line without losing one,</q>” <m s="minister">she</m> told reporters.

That drew a sigh from Grahame Webb-Hollis, who has studied the reptiles for half a century. “<q s="expert">You could shoot a thousand and he’d still have met the one that was left,</q>” <m s="expert">the professor</m> said.

Not all the locals are upset. <m s="tour">A tour operator</m> said <i s="tour">bookings had tripled overnight</i>. “<q s="tour">Everyone wants the kitchen,</q>” <m s="tour">he</m> said.

Surgeons hope to save two of the Queenslander’s fingers. <m s="victim">He</m> goes home <t v="2026-10-19">on Monday</t>. “<q s="victim">I’ll fish off the couch,</q>” <m s="victim">he</m> said.
