---
id: en-929
language: en-UG
agency: null
outlet: "Kampala Observer Weekly"
domain: kampalaobserverweekly.example
authors: ["Brenda Nakato"]
published: 2026-02-25T18:05:00+03:00
modified: null
dateline: null
copyright: {holders: ["Kampala Observer Weekly"], year: 2026, notice: "© 2026 Kampala Observer Weekly", licence: null, reserved: false}
tdm: null
speakers:
  okello: {name: "Patrick Okello", kind: person, roles: ["chairman of the boda boda association"]}
  minister: {name: "Robinah Kabugo", kind: person, roles: ["State Minister for Transport"]}
  gov: {name: "government", kind: organisation, roles: []}
  ssali: {name: "Ronald Ssali", kind: person, roles: ["rider"]}
  doctor: {name: "Agnes Atim", kind: person, roles: ["surgeon"]}
notes: "natural: ministry announcement and reactions"
---
# <i s="minister">Boda boda riders get <t v="../2026-06">until June</t> to fit trackers</i>, <m s="minister">minister</m> says

<i s="gov">Motorcycle taxi riders in Kampala will have <t v="../2026-06-30">until June 30</t> to fit their bikes with electronic trackers or lose their permits</i>, <m s="gov">the government</m> announced <t v="2026-02-25">on Wednesday</t>.

<m s="minister">State Minister for Transport Robinah Kabugo</m> said <i s="minister">the devices would help police to catch thieves and to find riders who flee after accidents</i>.

"<q s="minister">We have more than 150,000 boda bodas in this city and we do not know where half of them come from,</q>" <m s="minister">Kabugo</m> told journalists at the Media Centre. "<q s="minister">A person is knocked on Jinja Road and by the time you look up, the rider is in Mukono.</q>"

<m s="minister">She</m> said <i s="minister">the tracker would cost Shs160,000, of which the government would pay half for the first 50,000 riders</i>.

"<q s="minister">This is not a punishment. When your motorcycle is stolen, you will be the first one to thank us.</q>"

A similar plan was dropped <t v="2022">in 2022</t>, when the firm that won the tender, Skyline Systems, failed to deliver a single device. Its director, Moses Tumusiime, is still before the courts.

<m s="minister">The minister</m> said <i s="minister">this time there would be four suppliers</i>. "<q s="minister">We learnt our lesson, and it was an expensive one,</q>" <m s="minister">she</m> said.

<m s="okello">The chairman of the riders' association</m>, Patrick Okello, said <i s="okello">his members had not been consulted</i>.

"<q s="okello">We heard it on the radio like everybody else,</q>" <m s="okello">Okello</m> said. "<q s="okello">A rider takes home Shs20,000 on a good day. Where does the minister think he will find eighty?</q>"

<m s="okello">He</m> said <i s="okello">most riders did not own their motorcycles and would have to ask the owners, who live far away and do not pick up the phone</i>.

"<q s="okello">We are not against security. <t v="2026-01">Last month</t> we buried a boy called Isma, who was killed for his bike in Nansana. He was 21. If a tracker had saved him, I would buy it for him with my own money.</q>"

At a stage in Wandegeya, riders were divided. Ronald Ssali, who has been in the business for nine years, has had two motorcycles stolen.

"<q s="ssali">The first one I was still paying for. I paid for a year for a motorcycle that somebody else was riding,</q>" <m s="ssali">Ssali</m> said. "<q s="ssali">So me, I will put it even <t v="2026-02-26">tomorrow</t>.</q>"

His colleagues laughed at him. <m s="ssali">He</m> said <i s="ssali">they were afraid that their wives would get hold of the data</i>.

At Mulago hospital, about six in ten patients on the trauma ward have been in boda boda accidents. <m s="doctor">Agnes Atim</m>, a surgeon there, welcomed the plan but said <i s="doctor">helmets would save more lives than trackers</i>.

"<q s="doctor">I don't need to know where he was when he fell. I need his skull in one piece,</q>" <m s="doctor">Atim</m> said. "<q s="doctor">We have a law on helmets already. Let us begin with that one.</q>"

Registration begins <t v="2026-03-16">on March 16</t> at five centres in the city.
