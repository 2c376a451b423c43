---
id: en-915
language: en-US
agency: "Global Wire News"
outlet: "Global Wire News"
domain: globalwire.example
authors: ["Samira Haddad"]
published: 2026-04-22T19:40:00+03:00
modified: null
dateline: {place: "JUBA, South Sudan", agency: "Global Wire News", date: 2026-04-22}
copyright: {holders: ["Global Wire News"], year: 2026, notice: "© 2026 Global Wire News. All rights reserved.", licence: null, reserved: true}
tdm: null
speakers:
  residents: {name: "residents and aid workers", kind: group, roles: []}
  deng: {name: "Achol Deng", kind: person, roles: ["resident"]}
  gatluak: {name: "James Gatluak", kind: person, roles: ["nurse"]}
  msf: {name: "Pauline Roche", kind: person, roles: ["head of mission for an aid group"]}
  colonel: {name: "Simon Lual", kind: person, roles: ["army spokesman"]}
  army: {name: "South Sudanese army", kind: organisation, roles: []}
  un: {name: "United Nations", kind: organisation, roles: []}
notes: "natural: foreign conflict with residents' voices"
---
# Thousands flee as fighting reaches South Sudan river town

JUBA, South Sudan, <t v="2026-04-22">April 22</t> (Global Wire News) - <i s="residents">Thousands of people have fled a town on the White Nile after three days of fighting between government troops and a rebel faction</i>, <m s="residents">residents and aid workers</m> said <t v="2026-04-22">on Wednesday</t>.

Achol Deng, 34, walked for two nights with her four children before a barge picked them up. <m s="deng">She</m> said <i s="deng">the shelling had begun <t v="2026-04-19">on Sunday</t> as people were coming out of church</i>.

"<q s="deng">We ran to the river because there was nowhere else to run,</q>" <m s="deng">she</m> said by telephone from a school in Malakal. "<q s="deng">I had one child on my back and one in each hand, and the eldest carried the pot.</q>"

Her husband, a fisherman, had gone upstream <t v="2026-04-18">the day before</t>. She has not heard from him.

"<q s="deng">People say they saw his boat. They did not say if he was in it.</q>"

<m s="un">The United Nations</m> said <i s="un">about 18,000 people had been displaced</i>. In a statement, <m s="un">it</m> called on both sides to "<q s="un" type="mixed">silence the guns and let the sick and wounded through</q>".

<m s="army">The army</m> said <i s="army">it had pushed the rebels out of the town's market and airstrip</i>. <m s="colonel">Its spokesman</m>, Col. Simon Lual, denied that <i s="colonel">soldiers had fired on civilians</i>.

"<q s="colonel">We are a national army. These are our people,</q>" <m s="colonel">Lual</m> told reporters in Juba. "<q s="colonel">Those who hide behind women and children must be asked that question, not us.</q>"

<m s="colonel">He</m> said <i s="colonel">the rebel commander, Peter Thon, had been wounded and had fled across the border</i>. Thon's group could not be reached. It broke away from the government <t v="2025">last year</t> in a dispute over army posts.

At the town's only hospital, <m s="gatluak">nurse James Gatluak</m> said <i s="gatluak">he had been on duty since the first shells fell</i>.

"<q s="gatluak">We have two rooms and 96 patients. They are under the beds as well as on them,</q>" <m s="gatluak">Gatluak</m> said, as a baby cried in the background. "<q s="gatluak">The doctor went home to look for his mother <t v="2026-04-20">on Monday</t> and he has not come back.</q>"

<m s="gatluak">He</m> said <i s="gatluak">there was paracetamol but no antibiotics, and that the generator had fuel for one more night</i>.

"<q s="gatluak">I am not a surgeon. <t v="2026-04-21">Yesterday</t> I took a piece of metal out of a boy's leg because there was nobody else. He thanked me. He was nine.</q>"

<m s="msf">Pauline Roche</m>, head of mission for the French aid group Santé Sans Délai, said <i s="msf">a plane with surgical kits was waiting in Juba for permission to take off</i>.

"<q s="msf">We have asked four times,</q>" <m s="msf">Roche</m> said. "<q s="msf">Every hour on the tarmac costs somebody a limb.</q>"

Rains are expected <t v="2026-05">in May</t>, when the road to the town becomes impassable.

In the school in Malakal, Deng has been given a mat and half a bag of sorghum. Her youngest has a fever.

"<q s="deng">I ask God only that it does not rain yet,</q>" <m s="deng">she</m> said. "<q s="deng">My husband does not like to walk in mud.</q>"
