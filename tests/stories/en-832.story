---
id: en-832
language: en
agency: null
outlet: Well Kept
domain: wellkept.example
authors: []
published: 2026-01-15
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  ito: {name: "Grace Ito", kind: person, roles: ["dermatologist"]}
  moyes: {name: "Peter Moyes", kind: person, roles: ["board-certified nutritionist"]}
  study: {name: "study", kind: organisation, roles: []}
  adeyemi: {name: "Funmi Adeyemi", kind: person, roles: ["pharmacist"]}
notes: health magazine, terms in marks, doctors in turn, told the magazine, a study that found
---
# Is Cold Water Really Good for Your Skin?

If you scroll long enough, somebody will tell you that an “ice facial” is the secret of “glass skin.” The trend, which goes by names such as “the plunge” and “frosting,” has been viewed more than 90 million times.

But does it work? “<q s="ito" via="Well Kept">It wakes you up, and that is about all it does,</q>” <m s="ito">Grace Ito, MD</m>, a dermatologist in Leeds, tells Well Kept. “<q s="ito">Blood vessels narrow, the face looks tighter, and twenty minutes later you are back where you started.</q>”



The idea is not new. In the 1950s, film stars were said to sleep in a “cold mask.” Even so, the word “detox” means nothing to a doctor, Ito says. “<q s="ito">Your liver does that, for free,</q>” <m s="ito">she</m> adds.

A <m s="study">2021 study</m> in the journal Skin and Hair found that <i s="study">cold showers reduced redness in one group of volunteers</i>. However, the same authors warned of a “placebo effect.”

What you eat matters more, according to <m s="moyes">Peter Moyes</m>, a board-certified nutritionist. “<q s="moyes">People want a trick. What they need is sleep and lentils,</q>” <m s="moyes">he</m> says.

Moyes recommends the so-called “half plate” rule: vegetables first. For those who insist on a supplement, zinc is “<q s="moyes" type="mixed">cheap and mostly harmless</q>,” <m s="moyes">he</m> explains, although he would not take it himself.

There are people who should stay away from ice altogether. “<q s="adeyemi" via="Well Kept">If you have rosacea, please do not do this,</q>” pharmacist <m s="adeyemi">Funmi Adeyemi</m> told Well Kept in an email. “<q s="adeyemi">You can burn yourself with cold just as you can with heat.</q>”

And the viral “spoon hack”? “<q s="ito">Use the spoon for soup,</q>” Ito says.
