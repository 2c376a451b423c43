---
id: en-703
language: en-US
agency: null
outlet: Reel & Ledger
domain: reel-and-ledger.example
authors: [Tobias Frayne]
published: 2026-01-30T12:00:00-05:00
modified: null
dateline: null
copyright: {holders: [Reel & Ledger], year: 2026, notice: "© Reel & Ledger 2026. All rights reserved.", licence: null, reserved: true}
tdm: reserved
speakers:
  marchetti: {name: Lena Marchetti, kind: person, roles: [director]}
  abara: {name: Chidi Abara, kind: person, roles: [cinematographer]}
  kessel: {name: Dorothy Kessel, kind: person, roles: [critic]}
notes: film review; lines of characters in marks (characters are no sources, so they stay unlabelled), titles of films, genre words and ironic marks; the director, the cinematographer and a dead critic are the only speakers
---
# “The Salt Clerk” is the best film about paperwork since “Form 9”

There is a moment early in “The Salt Clerk” when Edwin, the customs man played by Marcus Thorne, looks at a stamp for eleven full seconds. Then he says, “It’s upside down,” and the audience at my screening gasped as if somebody had drawn a gun.

Lena Marchetti’s third feature is that kind of “thriller.” It is set in a port office <t v="1923">in 1923</t>, has no chases, one kiss and a great many rubber bands. The plot, if one must: a shipment listed as “table salt, fine” arrives without a ship. Edwin wants to know why. His superior, the oily Mr. Pell, does not. “Curiosity is a cost,” Pell tells him, and you can hear the whole century in it.

“<q s="marchetti">I wanted the ledger to be the murder weapon,</q>” <m s="marchetti">Marchetti</m> said after the premiere. She has been called “the accountant of suspense,” and the joke has stuck because it is fair. Her earlier films, “Quarter Day” and “The Bailiff’s Piano,” made debts feel like weather.

The look is extraordinary. Everything is brown, but there are forty browns. <m s="abara">Cinematographer Chidi Abara</m> has said that <i s="abara">he lit the office with nine kerosene lamps and no electricity</i>. “<q s="abara">The digital people kept asking where the plug was,</q>” <m s="abara">he</m> told this magazine.

Thorne is very fine. He makes “no” sound like a door being closed by a considerate neighbor. As Ruth, the typist who sees everything, Ana Belle Rourke has only nineteen lines, of which the best is “Carbon copies don’t forget.” When she finally tells Edwin, “You were always going to sign it,” the camera stays on the pen. It is a cruel line, and she throws it away like a used ribbon.

Is it “slow”? Of course. The critic Dorothy Kessel once wrote that “<q s="kessel" type="mixed">boredom is only attention with nowhere to sit</q>,” and Marchetti gives attention a hard wooden chair. Those who want “pace” may stream it at double speed, as the poster for our times might put it.

The last reel stumbles. A speech about “the dignity of the invoice” belongs to another, louder movie, and the word “freedom” turns up on a wall where it has no business. But then comes the final shot, Edwin at the window, mouthing something at the harbor. My neighbor thought it was “salt.” I thought it was “sorry.” “The Salt Clerk” is content to file it under both.
