---
id: en-953
language: en-GB
agency: null
outlet: "Money Matters"
domain: moneymatters.example
authors: ["Gemma Salt"]
published: 2026-10-21T06:00:00+01:00
modified: null
dateline: null
copyright: {holders: ["Money Matters"], year: 2026, notice: "© 2026 Money Matters Media Ltd", licence: null, reserved: false}
tdm: null
speakers:
  voice: {name: "Consumer Voice", kind: organisation, roles: []}
  delacourt: {name: "Robert Delacourt", kind: person, roles: ["head of campaigns at Consumer Voice"]}
  swiftly: {name: "a Swiftly spokesperson", kind: unnamed, roles: []}
  parcel: {name: "ParcelHub", kind: organisation, roles: ["courier firm"]}
  sandra: {name: "Sandra Whitlock", kind: person, roles: ["customer"]}
  ofcom: {name: "Ofcom", kind: organisation, roles: []}
notes: "natural: consumer news (UK)"
---
# One in four parcels late, lost or thrown over a fence, says watchdog

<i s="voice">Almost a quarter of online orders arrive late, damaged or not at all</i>, according to <m s="voice">a survey by Consumer Voice</m>.

<i s="voice">Swiftly came bottom of the table for the third year running, with 31 per cent of customers reporting a problem with their last delivery</i>, said <m s="voice">the consumer group</m>, which polled 9,400 adults <t v="2026-08">in August</t>. Royal Mail came top, narrowly ahead of Amazon.

The most common complaint was parcels left in an “unsuitable place”. Respondents mentioned recycling bins, a hedge, a trampoline and, in one case, a tortoise enclosure.

“<q s="delacourt">We pay more for delivery every year and get less for it,</q>” said <m s="delacourt">Robert Delacourt</m>, the group’s head of campaigns. “<q s="delacourt">People are being photographed opening the door in a towel as proof that somebody rang the bell, and half the time nobody did.</q>”

<m s="delacourt">He</m> said <i s="delacourt">the regulator should be given the power to fine firms that repeatedly fail customers</i>.

<m s="sandra">Sandra Whitlock</m>, 56, from Nuneaton, said <i s="sandra">her daughter’s wedding shoes were delivered to a building site four streets away, two days before the ceremony</i>.

“<q s="sandra">The app said ‘handed to resident’. There were no residents. There weren’t any walls,</q>” <m s="sandra">the teaching assistant</m> said. “<q s="sandra">A lovely plasterer called Darren brought them round in the end. He came to the evening do.</q>”

Swiftly offered her a £5 voucher.

<m s="swiftly">A spokesperson for Swiftly</m> said the survey represented “<q s="swiftly" type="mixed">a tiny fraction</q>” of the 600m parcels it handles every year. “<q s="swiftly">We are sorry that Ms Whitlock’s experience fell below the standard we set ourselves. We have invested £40m in training and technology and our own data shows 97 per cent of customers are satisfied,</q>” <m s="swiftly">the spokesperson</m> added.

ParcelHub, which was second from bottom, questioned the methodology. <m s="parcel">It</m> said <i s="parcel">many of the problems blamed on couriers were caused by retailers giving the wrong address</i>.

Under consumer law, responsibility lies with the seller, not the courier, until the goods are in the customer’s hands. “<q s="delacourt">Don’t let the shop fob you off by telling you to ring the delivery company,</q>” <m s="delacourt">Mr Delacourt</m> said. “<q s="delacourt">Your contract is with the shop. They chose the courier, they can chase it.</q>”

<m s="ofcom">Ofcom</m>, which introduced new complaint-handling rules <t v="2022">in 2022</t>, said <i s="ofcom">it was monitoring the market closely and would publish its own review <t v="2027-21">in the spring</t></i>.

How they ranked (share of customers with a problem): Royal Mail 14 per cent; Amazon 15; DPD 17; FedEx 22; ParcelHub 29; Swiftly 31.
