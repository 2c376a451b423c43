---
id: en-958
language: en-GB
agency: null
outlet: "The Metro Chronicle"
domain: metrochronicle.example
authors: ["Sian Prosser", "Adil Hashmi"]
published: 2026-02-09T17:20:00Z
modified: null
dateline: null
copyright: {holders: ["The Metro Chronicle"], year: 2026, notice: "© 2026 Metro Chronicle", licence: null, reserved: false}
tdm: null
speakers:
  met: {name: "Met Office", kind: organisation, roles: []}
  rail: {name: "Network Rail", kind: organisation, roles: []}
  drake: {name: "Helen Drake", kind: person, roles: ["chief superintendent", "Devon and Cornwall Police officer"]}
  police: {name: "Devon and Cornwall Police", kind: organisation, roles: []}
  gary: {name: "Gary Spurling", kind: person, roles: ["pub landlord"]}
  env: {name: "Rachel Moynihan", kind: person, roles: ["Environment Agency duty manager"]}
  pm: {name: "the Prime Minister", kind: unnamed, roles: []}
  gwr: {name: "a GWR spokesperson", kind: unnamed, roles: []}
  amy: {name: "Amy Tolhurst", kind: person, roles: ["passenger"]}
notes: "natural: live blog, storm (UK)"
---
# Storm Iris live: Red warning for south-west as <m s="police">police</m> tell people ‘<q s="police" type="mixed">do not go and look at the waves</q>’

### <t v="2026-02-09T17:20">17:20</t> That’s it from us

We’re closing this blog now. Here are the main points: two people have died, 61,000 homes are without power and the line at Dawlish is shut until at least <t v="2026-02-11">Wednesday</t>. Thanks for reading.

### <t v="2026-02-09T16:41">16:41</t> Woman killed by falling tree named

A woman who died when a tree fell on her car near Tavistock has been named by police as Joan Prideaux, 71, a retired librarian.

<m s="drake">Chief Superintendent Helen Drake</m>, of Devon and Cornwall Police, said <i s="drake">officers were supporting her family</i>. “<q s="drake">Mrs Prideaux was on her way to check on a neighbour. That tells you what sort of person she was,</q>” <m s="drake">she</m> said.

### <t v="2026-02-09T15:58">15:58</t> ‘<q s="gary">I’ve got the sea in my cellar</q>’

Our reporter Adil Hashmi has been speaking to Gary Spurling, who runs the Ship Inn at Porthleven.

“<q s="gary">I’ve got the sea in my cellar and a conger eel in the gents,</q>” <m s="gary">Mr Spurling</m> said. “<q s="gary">My dad had this pub in <t v="1989">’89</t> and he said there’d never be another like it. Well, Dad, get yourself down here.</q>”

<m s="gary">He</m> said <i s="gary">he would stay open as long as the beer held out</i>.

### <t v="2026-02-09T15:12">15:12</t> Rail passengers told to stay put

Around 240 passengers who had been stuck on a train outside Newton Abbot since 11am are being taken off by bus.

“<q s="gwr">We’re really sorry to everyone on board the 09.04 from Paddington. Conditions made it unsafe to move people any sooner,</q>” <m s="gwr">a spokesperson for GWR</m> said.

<m s="amy">Amy Tolhurst</m>, who is travelling to her sister’s wedding in Truro, told BBC Radio Devon <i s="amy" via="BBC Radio Devon">the mood was good</i>. “<q s="amy">We’ve shared out the bridesmaids’ sweets and there’s a bloke doing card tricks,</q>” <m s="amy">she</m> said. “<q s="amy">My sister’s not answering her phone, so I don’t know if there’s still a wedding.</q>”

### <t v="2026-02-09T14:30">14:30</t> Sea wall breached at Dawlish

<i s="rail">A 30-metre section of the sea wall at Dawlish has collapsed</i>, <m s="rail">Network Rail</m> says.

“<q s="rail" via="X">The railway is currently hanging in the air. No trains will run between Exeter and Newton Abbot <t v="2026-02-09">today</t> or <t v="2026-02-10">tomorrow</t>,</q>” <m s="rail">it</m> said in a post on X. It is the third time the wall has been damaged since the great storm of <t v="2014">2014</t>.

### <t v="2026-02-09T13:47">13:47</t> PM to chair Cobra

The Prime Minister will chair a meeting of the Cobra emergency committee <t v="2026-02-09T18:00">at 6pm</t>. “<q s="pm">My thoughts are with all those affected. Please follow the advice of the emergency services,</q>” <m s="pm">he</m> said during a visit to a school in Leeds.

The shadow environment secretary, Martin Elphick, has accused the Government of cutting flood defence spending.

### <t v="2026-02-09T12:55">12:55</t> More than 80 flood warnings

There are now 84 flood warnings and three severe warnings, meaning danger to life, in force across England. <m s="env">Rachel Moynihan</m>, flood duty manager at the Environment Agency, said <i s="env">the peak would come with the evening tide</i>.

“<q s="env">We are asking people in Looe, Fowey and Kingsand to leave now and not wait for dark,</q>” <m s="env">she</m> said.

### <t v="2026-02-09T11:30">11:30</t> Red warning extended

<m s="met">The Met Office</m> has extended its red warning for wind until <t v="2026-02-09T21:00">9pm</t> and said <i s="met">gusts of 104mph had been recorded at the Needles</i>.
