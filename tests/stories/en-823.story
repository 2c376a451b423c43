---
id: en-823
language: en-AU
agency: AAP
outlet: Harbour Sport
domain: harbour-sport.example
authors: [Mick Dwyer]
published: 2025-06-16T21:30:00+10:00
modified: null
dateline: null
copyright: {holders: [AAP], year: null, notice: "© AAP", licence: null, reserved: false}
tdm: null
speakers:
  coach: {name: "Craig Tolhurst", kind: person, roles: ["coach"]}
  capt: {name: "Jai Fainga'a", kind: person, roles: ["skipper", "captain"]}
  opp: {name: "Wayne Barrow", kind: person, roles: ["Raiders mentor"]}
  doc: {name: "a club spokesman", kind: unnamed, roles: []}
notes: "rugby league: coach, captain, opposing coach, pronouns, floating quotes"
---
# Sharks coach Tolhurst backs skipper after send-off

Cronulla coach Craig Tolhurst has defended captain Jai Fainga'a after the enforcer was sent off in his side's golden-point loss to Canberra.

Fainga'a was marched in the 71st minute of <t v="2025-06-15">Sunday</t>'s 25-24 defeat for a high shot on Raiders half Tyson Blake. He faces up to four weeks on the sidelines.

"<q s="coach">Jai's not a dirty player and I won't have anyone tell me he is,</q>" <m s="coach">Tolhurst</m> said.

"<q s="coach">He got it wrong by about ten centimetres. He'll cop what's coming.</q>"

<m s="capt">The skipper</m> fronted the media on <t v="2025-06-16">Monday</t> and said <i s="capt">he had already rung Blake to apologise</i>.

"<q s="capt">I told him I owe him a beer, and he told me he doesn't drink,</q>" <m s="capt">Fainga'a</m> said. "<q s="capt">So I owe him a coffee.</q>"

<m s="opp">Raiders mentor Wayne Barrow</m> was less forgiving, describing the tackle as "<q s="opp" type="mixed">about as bad as you'll see</q>".

"<q s="opp">My bloke can't remember the second half,</q>" <m s="opp">he</m> said. "<q s="opp">You tell me what that's worth.</q>"

Blake, 22, was taken to hospital for scans. <m s="doc">A club spokesman</m> said <i s="doc">the playmaker had been cleared of any fractures and would be monitored</i>.

Tolhurst also dismissed talk his job is under threat following a fifth straight loss.

"<q s="coach">I've been sacked before, it didn't kill me,</q>" <m s="coach">the veteran coach</m> quipped. "<q s="coach">We're three points outside the eight. That's all I'm looking at.</q>"

The Sharks host Penrith on <t v="2025-06-20">Friday night</t> in what fans have dubbed the "Battle of the Bridge".
