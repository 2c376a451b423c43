---
id: en-402
language: en-GB
agency: PA
outlet: Ribble Valley Gazette
domain: ribblevalleygazette.example
authors: []
published: 2025-11-09T19:15:00Z
modified: null
dateline: null
copyright: {holders: [PA Media], year: 2025, notice: "© PA Media 2025", licence: null, reserved: false}
tdm: null
speakers:
  kerrigan: {name: Danny Kerrigan, kind: person, roles: [head coach, Whitburn Rovers head coach]}
  adair: {name: Callum Adair, kind: person, roles: [captain]}
  sowerby: {name: Keith Sowerby, kind: person, roles: [chairman]}
  marsh: {name: Eddie Marchbank, kind: person, roles: [Langford Town manager]}
  pgmol: {name: Professional Game Match Officials, kind: organisation, roles: []}
  fan: {name: one supporter, kind: unnamed, roles: []}
notes: "football report, four men, the head coach / his opposite number / the captain / the chairman as roles; straight single marks of UK style; nickname and chant in marks"
---
# <m s="kerrigan">Kerrigan</m>: '<q s="kerrigan">I'd have sent myself off</q>'

<m s="kerrigan">Whitburn Rovers head coach Danny Kerrigan</m> admitted <i s="kerrigan">he lost his temper after his ten men were beaten 2-1 at Langford Town <t v="2025-11-08">on Saturday</t></i>, a result that leaves the club bottom of League Two.

Captain Callum Adair was dismissed for a second yellow card on the stroke of half-time, and Kerrigan followed him down the tunnel after kicking a water carrier into the stand.

'<q s="kerrigan">If I was the ref, I'd have sent myself off,</q>' <m s="kerrigan">he</m> said. '<q s="kerrigan">It's a stupid example to give. I rang the lad who got wet and he's having a season ticket.</q>'

<m s="adair">The captain</m> insisted <i s="adair">he had been trying to pull out of the tackle</i>. '<q s="adair" id="2">You can't disappear,</q>' <m s="adair">the 31-year-old</m> said, '<q s="adair" id="2">and I'm not built for disappearing.</q>'

His opposite number on the bench took a different view. '<q s="marsh">It was a red <t v="1985">in 1985</t> and it's a red now,</q>' said <m s="marsh">Eddie Marchbank</m>, the Langford manager. '<q s="marsh">But Danny's a proper football man and I've told him my door's open.</q>'

Langford had gone ahead through a deflected free-kick. Whitburn levelled with a header <t v="2025-11-08T15:40~">at about 3.40pm</t>, and the away end sang 'Danny's Dynamos' until the winner went in off a post six minutes from the end.

It was the club's eighth defeat in a row. Chairman Keith Sowerby, who promised <t v="2025-08">in August</t> that he would '<q s="sowerby" type="mixed">never sack a manager <t v="2025-12-25">before Christmas</t></q>', was asked three times whether that still held. '<q s="sowerby">Read me the date,</q>' <m s="sowerby">he</m> replied. '<q s="sowerby">It's <t v="2025-11">November</t>.</q>'

<m s="kerrigan">The head coach</m> said <i s="kerrigan">he had not spoken to the chairman <t v="2025-11-04/..">since Tuesday</t></i>. <m s="kerrigan">He</m> added that he would be at training <t v="2025-11-10">on Monday morning</t> '<q s="kerrigan" type="mixed">with a bucket and an apology</q>'.

<m s="pgmol">Professional Game Match Officials</m> declined to discuss the dismissal but said <i s="pgmol">the referee's report would be filed <t v="2025-11-11">by Tuesday</t></i>.

On the coach home, according to <m s="fan">one supporter</m>, <i s="fan">nobody spoke until the services at Tebay</i>. '<q s="fan">Then somebody started laughing about the bucket,</q>' <m s="fan">she</m> said.

Whitburn host Marfield Athletic <t v="2025-11-15">next Saturday</t>. Adair is suspended. '<q s="adair">I'll do the pies,</q>' <m s="adair">he</m> said.
