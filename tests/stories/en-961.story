---
id: en-961
language: en-US
agency: null
outlet: "Prairie Ledger"
domain: prairieledger.example
authors: ["Dale Whitmer"]
published: 2026-06-18T20:10:00-05:00
modified: null
dateline: null
copyright: null
tdm: null
speakers:
  coach: {name: "Ray Kowalczyk", kind: person, roles: ["head coach"]}
  pitcher: {name: "Marcus Bell", kind: person, roles: ["pitcher"]}
  owner: {name: "Linda Strand", kind: person, roles: ["owner"]}
  fan: {name: "Joe Pruitt", kind: person, roles: ["season-ticket holder"]}
notes: "short answers at a news conference; nicknames and labels in marks are no speech"
---
# <m s="pitcher">Bell</m> “<q s="pitcher" type="mixed">relieved</q>” after Plainsmen keep him

“<q s="pitcher">Relieved</q>,” <m s="pitcher">Marcus Bell</m> said <t v="2026-06-18">Thursday</t>, minutes after the Plainsmen announced that their pitcher would stay. “<q s="pitcher">And tired.</q>”

<m s="pitcher">The 29-year-old</m> known as “Thunder” had been linked with three clubs. Asked whether he had wanted to leave, <m s="pitcher">he</m> said: “<q s="pitcher">No.</q>” Asked again, <m s="pitcher">he</m> laughed and said: “<q s="pitcher">Still no.</q>”

<m s="coach">Head coach Ray Kowalczyk</m> was less patient. “<q s="coach">Nonsense</q>,” <m s="coach">he</m> said of the reports. <m s="coach">Kowalczyk</m> said <i s="coach">he had never been asked about a trade</i> and called one story “<q s="coach" type="mixed">fiction</q>.”

“<q s="owner">Forever</q>,” <m s="owner">owner Linda Strand</m> told reporters when they wanted to know how long Bell would be a Plainsman. <m s="owner">She</m> described the talks as “<q s="owner" type="mixed">short</q>” and “<q s="owner" type="mixed">friendly</q>.”

In the parking lot a banner read “Stay.” <m s="fan">Joe Pruitt</m>, a season-ticket holder since <t v="1998">1998</t>, had painted it. “<q s="fan">Worth it</q>,” <m s="fan">Pruitt</m> said, showing his blue hands. The team's slogan this year is “Why Not Us.”
