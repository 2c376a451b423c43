---
id: en-429
language: en-US
agency: UPI
outlet: Lone Pine Observer
domain: lonepineobserver.example
authors: []
published: 2024-06-26T17:05:00-07:00
modified: null
dateline: {place: LOS ANGELES, agency: UPI, date: 2024-06-26}
copyright: {holders: [United Press International], year: 2024, notice: "Copyright 2024 United Press International", licence: null, reserved: true}
tdm: null
speakers:
  actor: {name: Julian Thackeray-Boone, kind: person, roles: [actor, star, Briton]}
  director: {name: Lucrecia Mantovani, kind: person, roles: [director, filmmaker, Argentine]}
  studio: {name: Paragon Peak Pictures, kind: organisation, roles: [studio]}
  head: {name: Hal Brenneman, kind: person, roles: [studio chief]}
  guild: {name: Screen Performers Guild, kind: organisation, roles: [guild]}
  president: {name: Wanda Okonkwo-Reyes, kind: person, roles: [guild president]}
  double: {name: Mika Lahtinen, kind: person, roles: [stunt performer, stuntwoman, Finn]}
  sister: {name: Aino Lahtinen, kind: person, roles: [sister of Mika Lahtinen]}
  sheriff: {name: "Inyo County Sheriff's Office", kind: organisation, roles: ["sheriff's office"]}
notes: "film-set accident; director, stunt performer, her sister and guild president all she; actor and studio chief he; guild and studio it; nationality as role (the Briton, the Argentine, the Finn); film title in marks; sisters with one surname"
---
# Production of ‘Desert Saints’ halted after stuntwoman’s fall; <m s="actor">star</m> says set was ‘<q s="actor" type="mixed">run on hope</q>’

LOS ANGELES, <t v="2024-06-26">June 26</t> (UPI) -- Filming of the western “Desert Saints” was suspended <t v="2024-06-26">Wednesday</t> after a stunt performer broke her back in a fall from a moving train, and its leading man accused the studio of cutting corners.

Mika Lahtinen, 31, was in serious but stable condition at a Fresno hospital. <i s="sheriff">The Finn was standing in for an actress on the roof of a freight car near Lone Pine, Calif., when a wire snapped <t v="2024-06-25">Tuesday</t></i>, <m s="sheriff">the Inyo County Sheriff’s Office</m> said.

“<q s="actor" via="Instagram">We had nine days to shoot a 20-day sequence, and the whole thing was run on hope,</q>” <m s="actor">Julian Thackeray-Boone</m> said in a post on Instagram. <m s="actor">The Briton</m> said <i s="actor">he had asked twice for a second safety rehearsal</i>.

The film’s director, Lucrecia Mantovani, went with the injured woman in the helicopter. “<q s="director">I held her hand and she apologized to me for ruining the take,</q>” <m s="director">the Argentine</m> said. “<q s="director">I will hear that sentence for the rest of my life.</q>” She did not address the claims about rehearsals.

<m s="studio">Paragon Peak Pictures</m> said in a statement that <i s="studio">safety was its highest priority and that it was cooperating with investigators</i>. <m s="head">Studio chief Hal Brenneman</m> later told Variety that the actor was “<q s="head" type="mixed" via="Variety">upset, understandably, and mistaken</q>.” “<q s="head">Julian was in his trailer,</q>” <m s="head">he</m> said.

<m s="guild">The Screen Performers Guild</m> said <i s="guild">it had sent two inspectors to the site</i>. Its president, Wanda Okonkwo-Reyes, was blunt. “<q s="president">Every time one of these happens they tell us it was a freak accident,</q>” <m s="president">she</m> said. “<q s="president">It’s the same freak <t v="1982/..">since 1982</t>.</q>”

The stunt performer’s sister flew in from Tampere. <m s="sister">Aino Lahtinen</m> said <i s="sister">Mika could move her toes</i>. “<q s="sister">She asked me if the horse was all right,</q>” <m s="sister">she</m> said outside the intensive care unit. “<q s="sister">I said there was no horse. She said, ‘<q s="double">Good.</q>’</q>”

A decision on whether to resume shooting is expected <t v="2024-07-08">by July 8</t>. <m s="actor">Thackeray-Boone</m> has said <i s="actor">he will not come back</i>. Mantovani wants to finish. “<q s="director">Mika told me to,</q>” <m s="director">the filmmaker</m> said. “<q s="director">She said someone else can fall off the train.</q>”
