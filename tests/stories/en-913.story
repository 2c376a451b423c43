---
id: en-913
language: en-US
agency: null
outlet: "Gulf Coast Register"
domain: gulfcoastregister.example
authors: ["Tyler Boudreaux"]
published: 2026-09-09T16:30:00-05:00
modified: 2026-09-09T21:15:00-05:00
dateline: null
copyright: {holders: ["Gulf Coast Register"], year: 2026, notice: "© 2026 Gulf Coast Register", licence: null, reserved: false}
tdm: null
speakers:
  forecasters: {name: "forecasters", kind: group, roles: []}
  nws: {name: "National Weather Service", kind: organisation, roles: []}
  fontaine: {name: "Denise Fontaine", kind: person, roles: ["meteorologist with the National Weather Service"]}
  guidry: {name: "Paul Guidry", kind: person, roles: ["parish president"]}
  arceneaux: {name: "Wade Arceneaux", kind: person, roles: ["shrimper"]}
notes: "natural: weather warning with agency statements"
---
# Tropical Storm Nestor could bring a foot of rain; parish opens two shelters

Tropical Storm Nestor is expected to come ashore between Morgan City and Grand Isle <t v="2026-09-11">early Friday</t>, and <m s="forecasters">forecasters</m> say <i s="forecasters">water, not wind, is the thing to worry about</i>.

<m s="nws">The National Weather Service</m> put Terrebonne and Lafourche parishes under a flash flood watch <t v="2026-09-09">Wednesday afternoon</t> and said <i s="nws">8 to 12 inches of rain could fall <t v="../2026-09-12">through Saturday</t></i>.

“<q s="nws">Life-threatening flooding is possible, including in places that do not usually flood,</q>” <m s="nws">the agency</m> said in a bulletin. “<q s="nws">Persons in low-lying areas should be ready to act quickly.</q>”

<m s="fontaine">Denise Fontaine</m>, a meteorologist in the service’s Slidell office, said <i s="fontaine">the storm was moving at about 6 mph and could stall once it reached land</i>.

“<q s="fontaine">A slow storm is a wet storm,</q>” <m s="fontaine">Fontaine</m> said. “<q s="fontaine">I know people hear ‘tropical storm’ and think they can sit this one out. I would rather they looked at the rain totals than at the category.</q>”

<m s="fontaine">She</m> said <i s="fontaine">a storm surge of 3 to 5 feet was likely east of the landfall point</i>.

<m s="guidry">Parish President Paul Guidry</m> ordered a voluntary evacuation for areas outside the levees and said <i s="guidry">schools would be closed <t v="2026-09-10/2026-09-11">Thursday and Friday</t></i>. Shelters at the civic center and at Bayou Terrace Elementary open <t v="2026-09-10T08:00">at 8 a.m. Thursday</t>.

“<q s="guidry">I’m not going to stand up here and scare anybody,</q>” <m s="guidry">Guidry</m> said at a news conference. “<q s="guidry">But if you live on the wrong side of the floodgate, you know who you are, and you know what to do.</q>”

The parish has 14 pumps. Two of them, at the Thompson Road station, were damaged by Hurricane Hilda <t v="2025">last year</t>, and the parts arrived only <t v="2026-08">in August</t>.

<m s="guidry">Guidry</m> said <i s="guidry">both had been tested <t v="2026-09-09">Wednesday morning</t> and were running</i>.

“<q s="guidry">My public works director slept out there. He’s a good man, Lester Dufrene, and I told him he could have a day off <t v="2026-12-25">at Christmas</t>.</q>”

Sandbags are available at four fire stations, with a limit of 20 per household. Bring your own shovel.

In Chauvin, shrimpers spent <t v="2026-09-09">the day</t> moving boats up the bayou. Wade Arceneaux, 63, had tied up his 48-foot trawler, the Miss Odile, to a pair of oaks.

“<q s="arceneaux">That boat’s named for my wife, so I better not lose it,</q>” <m s="arceneaux">he</m> said.

<m s="arceneaux">Arceneaux</m> said <i s="arceneaux">he had ridden out nine storms and did not plan to leave for this one</i>.

“<q s="arceneaux">Where am I going to go? Houston? I’ve been to Houston.</q>”

His wife, Odile, was loading photo albums into a pickup. She was leaving <t v="2026-09-10">in the morning</t> with two of the grandchildren for her sister’s house in Lafayette.
