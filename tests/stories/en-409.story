---
id: en-409
language: en-NZ
agency: AAP
outlet: Waimate Rural News
domain: waimate-rural.example
authors: []
published: 2025-04-02T16:20:00+13:00
modified: null
dateline: {place: Timaru, agency: AAP, date: 2025-04-02}
copyright: {holders: [AAP], year: 2025, notice: "© AAP 2025. Text supplied under agreement", licence: null, reserved: false}
tdm: null
speakers:
  tipene: {name: Tipene Raukawa, kind: person, roles: [dairy farmer, farmer]}
  minister: {name: Brooke Ellingham, kind: person, roles: [Biosecurity Minister, minister]}
  mpi: {name: Ministry for Primary Industries, kind: organisation, roles: [MPI]}
  vet: {name: Gareth Moffat, kind: person, roles: [chief vet]}
  fed: {name: Lachie Burnett, kind: person, roles: [Federated Farmers dairy chair]}
  labour: {name: Mere Hohepa, kind: person, roles: ["Labour's agriculture spokesperson"]}
  neighbour: {name: a neighbour, kind: unnamed, roles: []}
notes: "cattle disease; farmer, chief vet and Federated Farmers chair as he; minister and opposition spokesperson as she; MPI as it; month and weekday times; nickname of a cow, term in marks"
---
# ‘<q s="tipene">They were named, every one</q>’: 900 cows to be culled after outbreak

Timaru, <t v="2025-04-02">April 2</t> AAP - <m s="tipene">A South Canterbury dairy farmer</m> says <i s="tipene">he learned from a text message that his whole herd was to be killed</i>.

“<q s="tipene">They were named, every one,</q>” <m s="tipene">Tipene Raukawa</m> said <t v="2025-04-02">on Wednesday</t> beside a shed that will be empty <t v="2025-04-11">by Friday week</t>. “<q s="tipene">You don’t text a man that.</q>”

<m s="mpi">The Ministry for Primary Industries</m> confirmed <i s="mpi">bovine tuberculosis had been found in 14 animals on the property near Waimate</i>. <m s="mpi">It</m> said <i s="mpi">the message was sent in error before staff could visit</i>.

The ministry’s chief vet drove down <t v="2025-04-01">on Tuesday night</t> to apologise. “<q s="vet">He gave me a cup of tea and a piece of his mind, and I’d earned both,</q>” <m s="vet">Gareth Moffat</m> said. <m s="vet">He</m> said <i s="vet">the cull was the only option, because the strain was not one the country had seen before</i>.

Biosecurity Minister Brooke Ellingham backed her officials. “<q s="minister" id="2">I’m a farmer’s daughter,</q>” <m s="minister">she</m> said in Wellington, “<q s="minister" id="2">and my father would have wanted it done fast and done once.</q>”

That went down badly with Mere Hohepa, Labour’s agriculture spokesperson. “<q s="labour" via="RNZ">Her father would’ve picked up the phone,</q>” <m s="labour">she</m> told RNZ.

<m s="minister">The minister</m> later conceded the wording had been “<q s="minister" type="mixed">clumsy</q>” and said <i s="minister">Raukawa would be paid full market value</i>. <m s="fed">Federated Farmers dairy chair Lachie Burnett</m> said <i s="fed">that came to about $2.4 million but would not cover lost milk <t v="../2025-10">until October</t></i>.

“<q s="fed">Tip’s a fourth-generation man,</q>” <m s="fed">he</m> said. “<q s="fed">He’ll be right, but he won’t be the same.</q>”

A neighbour who had his own herd tested <t v="2025-03-31">on Monday</t> is waiting. “<q s="neighbour">I’ve stopped opening my phone,</q>” <m s="neighbour">he</m> said.

The last comparable cull was ordered <t v="2018-05">in May 2018</t>, for a disease farmers came to call “M bovis”. At Raukawa’s gate, the farmer was scratching the ear of an old Jersey known as “Dame Kiri”. <m s="mpi">MPI</m> says <i s="mpi">no exceptions can be made</i>.

“<q s="tipene">She’s 16, she’s never been crook,</q>” <m s="tipene">he</m> said. “<q s="tipene">I’ll walk her on myself.</q>”
