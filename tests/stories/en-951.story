---
id: en-951
language: en-GB
agency: null
outlet: "Severn Gazette"
domain: severngazette.example
authors: ["Rebecca Lyle"]
published: 2026-07-09T15:20:00+01:00
modified: null
dateline: null
copyright: {holders: ["Severn Gazette"], year: 2026, notice: "© Severn Gazette 2026", licence: null, reserved: false}
tdm: null
speakers:
  coroner: {name: "Judith Amery", kind: person, roles: ["assistant coroner"]}
  treadwell: {name: "Mark Treadwell", kind: person, roles: ["father"]}
  cope: {name: "Ian Cope", kind: person, roles: ["collision investigator"]}
  driver: {name: "Stanley Bright", kind: person, roles: ["lorry driver"]}
  council: {name: "Gloucestershire Highways", kind: organisation, roles: []}
  vera: {name: "Vera Holloway", kind: person, roles: ["parish clerk"]}
  friend: {name: "Poppy Lane", kind: person, roles: ["friend"]}
notes: "natural: inquest (UK)"
---
# Teenage cyclist killed at junction where residents had begged for lights, inquest hears

A 17-year-old cyclist was killed by a lorry at a junction where villagers had been asking for traffic lights for eight years, an inquest heard <t v="2026-07-09">today</t>.

Jamie Treadwell was on his way to his Saturday job at a garden centre when he was hit on the A436 at Cold Ashby <t v="2025-11-15">on November 15 last year</t>. He died at the scene.

<m s="treadwell">His father</m>, Mark Treadwell, told the hearing in Gloucester that <i s="treadwell">Jamie had never taken risks</i>.

“<q s="treadwell">He was the one who told his mates to put their helmets on. They called him ‘Grandad’,</q>” <m s="treadwell">Mr Treadwell</m> said. “<q s="treadwell">He had his lights on, he had his hi-vis on. He did everything we ever taught him.</q>”

The driver of the lorry, Stanley Bright, of Swindon, was not prosecuted. Giving evidence from behind a screen, <m s="driver">he</m> said <i s="driver">the low sun had been directly in his eyes and he did not see the bicycle until it was beside his cab</i>.

“<q s="driver">I think about him every day when I wake up,</q>” <m s="driver">the 61-year-old</m> said. “<q s="driver">I’ve not driven since. I’ve a grandson the same age.</q>”

Turning to Jamie’s parents, <m s="driver">he</m> added: “<q s="driver">I am so, so sorry.</q>”

<m s="cope">Sergeant Ian Cope</m>, a collision investigator, told the inquest that <i s="cope">neither the driver nor the cyclist had been speeding</i> and that <i s="cope">the view at the junction was obscured by a hedge</i>. <i s="cope">There had been 11 collisions there in the five years before Jamie’s death</i>, <m s="cope">he</m> said, three of them serious.

Cold Ashby Parish Council wrote to the county council 14 times between <t v="2017/2025">2017 and 2025</t>. In one letter, <m s="vera">the late parish clerk</m>, Vera Holloway, warned that it would be “<q s="vera" type="mixed">a child next</q>”.

In a statement read at the hearing, <m s="council">Gloucestershire Highways</m> said <i s="council">the junction had been assessed <t v="2022">in 2022</t> but had not met the threshold for signals</i>. “<q s="council">Every death on our roads is a tragedy and our thoughts are with Jamie’s family,</q>” <m s="council">it</m> said. The hedge has since been cut back.

Jamie’s friend Poppy Lane, who was working at the garden centre that morning, had been due to share a lift with him but was picked up early by her mother.

“<q s="friend">He texted me to put the kettle on,</q>” <m s="friend">she</m> said. “<q s="friend">So I put the kettle on.</q>”

Recording a conclusion of road traffic collision, <m s="coroner">assistant coroner Dr Judith Amery</m> said <i s="coroner">she would write to the county council and the Department for Transport to prevent future deaths</i>.

<m s="coroner">Dr Amery</m> told the court: “<q s="coroner" id="1">I find it difficult to understand how a threshold can be of any comfort to anybody in this room.</q>

“<q s="coroner" id="1">Jamie was a careful young man who was let down by a hedge.</q>”

<m s="coroner">She</m> told Mr Bright that <i s="coroner">he had shown courage in coming to court</i>.

Outside, <m s="treadwell">Mr Treadwell</m> said <i s="treadwell">the family bore the driver no ill will</i>. <m s="treadwell">He</m> said: “<q s="treadwell">Stan came up to me in the corridor and we shook hands. He was in bits. It’s not him I’m angry with.</q>”

Work on traffic lights at the junction is due to start <t v="2026-09">in September</t>.
