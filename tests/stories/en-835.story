---
id: en-835
language: en
agency: null
outlet: The Northern Observer
domain: northernobserver.example
authors: []
published: 2026-10-04
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  yam: {name: "Colin Yardley", kind: person, roles: ["Prof", "director of the Centre for Housing Policy"]}
  one: {name: "One", kind: unnamed, roles: []}
  second: {name: "a second landlord", kind: unnamed, roles: []}
  pay: {name: "Levi Parrish", kind: person, roles: ["former housing officer"]}
  girl: {name: "Amber", kind: person, roles: ["student"]}
  spokes: {name: "a spokesperson for Ribble University", kind: unnamed, roles: []}
  union: {name: "University Workers’ Union", kind: organisation, roles: []}
notes: unnamed people one after the other, who asked not to be named, another said, scare quotes, a union and a spokesman
---
# Student halls are full again. So are the waiting lists

As thousands of students arrive in Preston this week, the “freshers’ rush” has left some of them in hotels.

Prof Colin Yardley, director of the Centre for Housing Policy, who has counted beds in the city since 2011, says: “<q s="yam">You would not run an airline like this. You would not even run a bus.</q>”

Landlords reacted with anger this week to threats by the housing minister, Gavin Willis, to cap rents. <m s="one">One</m>, who asked not to be named, said: “<q s="one">He has not spoken to a single one of us.</q>”

<m s="second">A second landlord</m>, who owns forty flats near Fishergate, agreed: “<q s="second">We kept the lights on all through the pandemic and now we are the villains.</q>”

Levi Parrish, a former housing officer who now advises tenants, says the strategy of moving students into “pods” is “<q s="pay" type="mixed">a fantasy</q>”. <m s="pay">He</m> points out that most rooms are given out by lot. “<q s="pay">Nobody wants to share a kettle with five strangers. It’s not a lifestyle, it’s a punishment,</q>” <m s="pay">he</m> says.

Amber, who does not want her surname printed, went home to Whitehaven after a week. “<q s="girl">I was living over a nightclub with a door that did not lock. I am quite shy and I cried every night.</q>”

<m s="spokes">A spokesperson for Ribble University</m> said: “<q s="spokes">We are sorry that some students had a difficult start. Every first-year will have a room by Friday.</q>”

The University Workers’ Union is not convinced. “<q s="union">We have heard that every October since 2019,</q>” <m s="union">it</m> said in a statement. “<q s="union">The portakabins are still there.</q>”

Yardley warned that the numbers could rise “<q s="yam" type="mixed">out of all control</q>” in January. <m s="yam">He</m> said that <i s="yam">the city needed two thousand more beds</i>.
