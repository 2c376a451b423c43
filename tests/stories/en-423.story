---
id: en-423
language: en-GB
agency: PA
outlet: Grampian Evening Post
domain: grampianeveningpost.example
authors: []
published: 2024-12-27T16:30:00Z
modified: 2024-12-28T08:05:00Z
dateline: null
copyright: {holders: [Grampian Evening Post], year: 2024, notice: "© Grampian Evening Post 2024. Additional reporting PA.", licence: null, reserved: false}
tdm: null
speakers:
  isbister: {name: Hamish Cargill, kind: person, roles: [walker, retired vet]}
  leader: {name: Catriona Begbie, kind: person, roles: [leader of Braemar Mountain Rescue, team leader]}
  daughter: {name: Morven Cargill, kind: person, roles: [daughter of Hamish Cargill]}
  dog: {name: Lindsay Tait, kind: person, roles: [Inspector, police inspector]}
  pilot: {name: the winchman, kind: unnamed, roles: []}
  ski: {name: Graeme Dalrymple, kind: person, roles: [manager of the ski centre]}
notes: "mountain rescue, short; walker, winchman and ski centre manager he; team leader and daughter she; inspector whose sex shows only late; dog named like a person; days around Christmas; overnight range"
---
# Missing hillwalker found alive after two nights in snow hole: ‘<q s="isbister">The dog did the worrying</q>’

A retired vet who was feared dead in the Cairngorms has been found alive after spending two nights in a snow hole with his collie.

Hamish Cargill, 67, set out from Linn of Dee <t v="2024-12-24">on Christmas Eve</t> and was reported missing by his daughter <t v="2024-12-24">that night</t>. He was spotted by a helicopter crew <t v="2024-12-26T11:20~">at about 11.20am on Boxing Day</t>.

“<q s="isbister">I was perfectly comfortable, the dog did the worrying,</q>” <m s="isbister">he</m> said from his bed at Aberdeen Royal Infirmary. “<q s="isbister">She ate the sandwiches and I ate the biscuits.</q>”

The collie, Mrs Pepperpot, had led the way. <m s="leader">Catriona Begbie</m>, who leads the Braemar rescue team, said <i s="leader">it was the barking that gave them away</i>.

“<q s="leader">We’d walked past that corrie twice, and the third time it barked at us,</q>” <m s="leader">she</m> said. “<q s="leader">I’ve been doing this for 22 years and I’ve never been told off by a mountain.</q>”

<m s="pilot">The winchman</m> who was lowered to the walker said <i s="pilot">the old man had insisted that the dog go first</i>. “<q s="pilot">I wasn’t going to argue with a vet,</q>” <m s="pilot">he</m> said.

Police Scotland praised volunteers who gave up Christmas dinner. <m s="dog">The force’s Inspector Lindsay Tait</m> said <i s="dog">41 people had searched <t v="2024-12-25/2024-12-26">through the night of Wednesday to Thursday</t> in winds of 80mph</i>. “<q s="dog">I had one officer who proposed to his girlfriend by radio,</q>” <m s="dog">the inspector</m> said. “<q s="dog">I’m told she said yes. I had told him to keep the channel clear, so I feel bad about that.</q>” <m s="dog">She</m> urged others to check the forecast.

Not everyone was charmed. <m s="ski">Graeme Dalrymple</m>, who manages the ski centre at Glenshee, said <i s="ski">warnings had been posted <t v="2024-12-23/..">since Monday</t></i>. “<q s="ski">He’s a lovely man and he’s a daft man,</q>” <m s="ski">Dalrymple</m> said.

Morven Cargill flew in from Bristol <t v="2024-12-27">on Friday</t>. “<q s="daughter">I’ve told him he’s grounded,</q>” <m s="daughter">she</m> said. “<q s="daughter">He’s asked if that counts <t v="2025-01-01/..">from New Year</t>.</q>”
