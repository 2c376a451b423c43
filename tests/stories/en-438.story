---
id: en-438
language: en-GB
agency: null
outlet: The Cotswold Leader
domain: cotswoldleader.example
authors: [Jemima Purslow]
published: 2025-07-31T06:00:00+01:00
modified: null
dateline: null
copyright: {holders: [The Cotswold Leader], year: 2025, notice: "© The Cotswold Leader 2025", licence: null, reserved: false}
tdm: null
speakers:
  vicar: {name: Gemma Tolhurst, kind: person, roles: [Rev, vicar]}
  bellringer: {name: Norman Spratley, kind: person, roles: [tower captain]}
  newcomer: {name: Sebastian Vane-Tempest, kind: person, roles: [podcaster]}
  wife: {name: Clemency Vane-Tempest, kind: person, roles: [wife of Sebastian Vane-Tempest]}
  council: {name: Cotswold Vale District Council, kind: organisation, roles: [council]}
  officer: {name: Priti Chandarana, kind: person, roles: [environmental health officer]}
  landlady: {name: Bev Hodge, kind: person, roles: [landlady]}
  bishop: {name: a spokesman for the diocese, kind: unnamed, roles: []}
notes: "village noise row; vicar, wife, officer, landlady she; bellringer, podcaster, spokesman he; couple with one surname on different sides; council it; UK local style, straight narration with surnames only; inscription in marks"
---
# Silenced: church bells that rang through the Civil War fall foul of a podcast

For 412 years the bells of St Oswin’s have struck the quarters. <t v="2025-08-01/..">From tomorrow</t> they will strike nothing at all.

Cotswold Vale District Council has served a noise abatement notice on the church after a complaint from a man who records a podcast in the old bakehouse next door. <m s="council">It</m> said <i s="council">the bells had been measured at 79 decibels in his study</i>.

“<q s="newcomer">I’m not against bells,</q>” said <m s="newcomer">Sebastian Vane-Tempest</m>, who moved from Clapham <t v="2024-10">in October</t>. “<q s="newcomer">I’m against bells every fifteen minutes in the middle of an interview with a neuroscientist.</q>”

His wife is against her husband. Clemency Vane-Tempest has joined the ringers. “<q s="wife">I did tell him it was a church,</q>” <m s="wife">she</m> said. “<q s="wife">It has a spire, it’s quite a clue.</q>”

The vicar, Rev Gemma Tolhurst, found the notice taped to the font. <m s="vicar">She</m> said <i s="vicar">she would obey it and pray about it, in that order</i>. “<q s="vicar" id="1">Cromwell’s men stabled their horses in here,</q>” <m s="vicar">she</m> said, “<q s="vicar" id="1">and even they let us ring for funerals.</q>”

Norman Spratley, 83, tower captain <t v="1971/..">since 1971</t>, was less forgiving. The tenor bell, cast <t v="1613">in 1613</t>, bears the words “I call the quick to church and dead to grave”. “<q s="bellringer">It doesn’t say owt about podcasts,</q>” <m s="bellringer">he</m> said.

The environmental health officer who took the reading has had letters. “<q s="officer">One was just a drawing of me as a woodpecker,</q>” said <m s="officer">Priti Chandarana</m>. <m s="officer">She</m> stressed that <i s="officer">the law gave her no discretion above 75 decibels</i>. “<q s="officer">I got married in that church. I asked for the bells.</q>”

At the Plough, landlady Bev Hodge has barred nobody yet. “<q s="landlady">He’s had a quiet word from me and a loud one from Norman,</q>” <m s="landlady">she</m> said. <m s="bishop">A spokesman for the diocese</m> said <i s="bishop">an electronic hammer could be fitted <t v="2025-09">by September</t> for £11,000</i>.

There are signs of a truce. <t v="2025-07-30">On Wednesday night</t> Vane-Tempest was seen climbing the tower with a microphone. He came down an hour later with his hands over his ears. “<q s="newcomer">It’s extraordinary up there,</q>” <m s="newcomer">he</m> said. “<q s="newcomer">I think it might be an episode.</q>”
