---
id: en-501
language: en-CA
agency: null
outlet: The Portage Quarterly
domain: portage-quarterly.example
authors: [Ines Fontaine-Boyd]
published: 2026-02-22T07:00:00-05:00
modified: null
dateline: null
copyright: {holders: [The Portage Quarterly, Ines Fontaine-Boyd], year: 2026, notice: "Words © Ines Fontaine-Boyd / The Portage Quarterly, 2026. No part may be used to train machine learning systems.", licence: null, reserved: true}
tdm: reserved
speakers:
  thea: {name: Thea Marchildon, kind: person, roles: [glaciologist, Professor]}
  student: {name: Anneke Roos, kind: person, roles: [graduate student]}
  pilot: {name: Gil Tootoo, kind: person, roles: [pilot]}
  mother: {name: "Marchildon's mother", kind: unnamed, roles: []}
  institute: {name: Polar Research Institute, kind: organisation, roles: []}
  director: {name: Hugh Ferrant, kind: person, roles: [director of the Polar Research Institute]}
  reviewer: {name: a reviewer, kind: unnamed, roles: []}
  premierw: {name: Sadie Nakashuk, kind: person, roles: [territorial environment minister, minister]}
notes: "magazine portrait in the present tense; diary entry and review letter as speech; three women (professor, student, minister) and mother; cataphora, quotes opening the text, floating quotes; season and decade times"
---
# The woman who listens to ice
## She has lost two fingers, one marriage and most of a glacier. She is not finished.

“<q s="thea" id="1">Hush,</q>” <m s="thea">she</m> says, though nobody has spoken. “<q s="thea" id="1">There. That one was a big one.</q>”

We are lying on our stomachs on the Penny Ice Cap, with a microphone forty metres below our chins. What sounds like a cork leaving a bottle is a crack the length of a football field. Thea Marchildon has recorded eleven thousand of them <t v="2003/..">since 2003</t>, more than anyone alive, and gives the best ones names. This is “Cousin Roland.”

The glaciologist is 61 and looks like someone who mends nets. She grew up in Saint-Boniface, where her mother ran a dry-cleaning shop and distrusted silence. “<q s="thea">My mother used to say, ‘<q s="mother">If it isn’t making noise, it’s broken,</q>’</q>” <m s="thea">Marchildon</m> says. “<q s="thea">I have built a career on that sentence and never once paid her for it.</q>”

Her graduate student, Anneke Roos, is twenty-six and does the carrying. <m s="student">She</m> tells me that <i s="student">the professor has never once raised her voice</i>. “<q s="student">It’s not kindness,</q>” <m s="student">the student</m> says. “<q s="student">She’s protecting the recordings.</q>”

### The bad winter

<t v="2009-24">In the winter of 2009</t> the tent blew away with the stove inside it. The diary for that week is in pencil, because ink froze. “<q s="thea">Day three,</q>” <m s="thea">she</m> wrote. “<q s="thea">Two toes, I think. Sang all of Brassens. Ice in good voice.</q>”

It was fingers, not toes. The man who found her was Gil Tootoo, who had flown out on a hunch. “<q s="pilot">She asked me to wait ten minutes,</q>” <m s="pilot">the pilot</m> says. “<q s="pilot">She wanted to change the tape.</q>”

Not everyone has been so patient. When <m s="thea">she</m> first proposed that <i s="thea">a glacier’s noise could predict how it would break</i>, a reviewer was scathing. “<q s="reviewer">The author has mistaken an acoustic curiosity for a science,</q>” <m s="reviewer">the reviewer</m> wrote. The letter hangs framed above her sink. <m s="institute">The Polar Research Institute</m> announced <t v="2026-01">last month</t> that <i s="institute">it would close the listening station <t v="2026-08-31">on August 31</t></i>.

Its director, Hugh Ferrant, was once her doctoral student. <m s="director">He</m> says <i s="director">the satellites do it better</i>. “<q s="director">I love Thea,</q>” <m s="director">he</m> adds. “<q s="director">I would rather cut off my own fingers.</q>”

It is a phrase he regrets before it is out of his mouth. Told of it on the ice, <m s="thea">the professor</m> laughs so hard that Roos has to stop the recording. “<q s="thea">Tell him I’ve two he can have,</q>” <m s="thea">she</m> says.

The territory’s environment minister, Sadie Nakashuk, would like the station to stay. In a letter to the institute <m s="premierw">she</m> argues that <i s="premierw">hunters use the bulletins to judge the spring crossing</i>. “<q s="premierw">A satellite cannot tell my uncle where not to step,</q>” <m s="premierw">the minister</m> writes.

“<q s="student">People think she’s sad about it,</q>” <m s="student">Roos</m> says that evening, when the older woman has gone to sleep with her boots on. “<q s="student">She isn’t. She’s late.</q>”

In the morning Cousin Roland has grown by nineteen metres. His discoverer puts on the headphones and holds up three and a half fingers for quiet.

“<q s="thea">He’s telling us something,</q>” <m s="thea">she</m> says at last. “<q s="thea">I only need to live long enough to be rude about it in print.</q>”
