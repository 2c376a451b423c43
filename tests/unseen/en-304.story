---
id: en-304
language: en-CA
agency: The Canadian Press
outlet: Northlands Tribune
domain: northlandstribune.example
authors: []
published: 2026-07-18T21:05:00-06:00
modified: null
dateline: {place: "LAC DES ÎLES, Sask.", agency: null, date: null}
copyright: {holders: [The Canadian Press], year: 2026, notice: "© 2026 The Canadian Press", licence: null, reserved: false}
tdm: null
speakers:
  roy: {name: Steve Roy, kind: person, roles: [vice-president of the Saskatchewan Public Safety Agency]}
  bear: {name: Darlene Bear, kind: person, roles: [Chief of Waterhen Narrows First Nation]}
  fiddler: {name: Tyson Fiddler, kind: person, roles: [volunteer firefighter]}
  premier: {name: Alana Wiebe, kind: person, roles: [Premier]}
  kowalchuk: {name: Marge Kowalchuk, kind: person, roles: [motel owner in Meadow Lake]}
  ndp: {name: Jasleen Grewal, kind: person, roles: [NDP emergency management critic]}
  officials: {name: provincial officials, kind: group, roles: []}
notes: CP wildfire copy with a Saturday filing, bare weekdays, "says" in the present, chief and premier as role mentions, fire nickname in marks, evacuees as a group without a quote
---
# <m s="bear">Chief</m> says evacuees ‘<q s="bear" type="mixed">were loaded like cargo</q>’ as Saskatchewan fire jumps highway

LAC DES ÎLES, Sask. — A wildfire that has forced about 3,400 people from their homes in northwestern Saskatchewan jumped a highway <t v="2026-07-18">Saturday</t>, cutting the only paved road out of a First Nation that was still being emptied.

<m s="officials">Provincial officials</m> said <i s="officials">the blaze, which crews have nicknamed “Big Dog,” had grown to 61,000 hectares <t v="2026-07-18">by Saturday afternoon</t></i>.

“<q s="roy">We were hoping for rain and we got lightning,</q>” said <m s="roy">Steve Roy</m>, vice-president of the Saskatchewan Public Safety Agency. “<q s="roy">That’s the kind of week it’s been.</q>”

<m s="bear">Chief Darlene Bear of Waterhen Narrows First Nation</m> says <i s="bear">buses promised <t v="2026-07-17T06:00">for 6 a.m. Friday</t> arrived after supper</i>. By then, <m s="bear">she</m> said, <i s="bear">elders had been sitting on the floor of the band hall for nine hours</i>.

“<q s="bear">They were loaded like cargo,</q>” <m s="bear">Bear</m> said in a phone interview from Meadow Lake. “<q s="bear">My own mother is 91. She asked me if she was coming back, and I couldn’t tell her.</q>”

<m s="premier">Premier Alana Wiebe</m> said <i s="premier">she had spoken with the chief and accepted that mistakes were made</i>.

“<q s="premier" id="2">I’m not going to stand here and argue about bus schedules with someone who has lost her community hall,</q>” <m s="premier">Wiebe</m> told reporters in Regina, “<q s="premier" id="2">but I will say our people have been working around the clock.</q>”

That did not satisfy the Opposition. <m s="ndp">NDP emergency management critic Jasleen Grewal</m> said the response showed the province had learned “<q s="ndp" type="mixed">absolutely nothing</q>” from the fires <t v="2025">of 2025</t>.

Tyson Fiddler, a volunteer firefighter who stayed behind with six others, has been keeping sprinklers running on the school roof. <m s="fiddler">He</m> said <i s="fiddler">the crew had food <t v="../2026-07-21">until Tuesday</t></i>.

“<q s="fiddler">We’ve got the lake, we’ve got two pumps and we’ve got a barbecue,</q>” <m s="fiddler">the 24-year-old</m> said. “<q s="fiddler">If the wind goes north, we’ll be OK. If it doesn’t, we’ll be in the boats.</q>”

In Meadow Lake, motels have been full <t v="2026-07-15/..">since Wednesday</t>. “<q s="kowalchuk">I’ve got a hockey team’s worth of kids in the breakfast room,</q>” <m s="kowalchuk">Marge Kowalchuk</m> said, adding that <i s="kowalchuk">she would not be charging anyone</i>.

Cooler weather is forecast <t v="2026-07-20">for Monday</t>.
