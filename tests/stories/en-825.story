---
id: en-825
language: en
agency: AP
outlet: Plains Observer
domain: plains-observer.example
authors: [HOLLY BRANDT]
published: 2025-05-13T21:15:00-05:00
modified: null
dateline: {place: TOPEKA, agency: AP, date: null}
copyright: {holders: [AP], year: null, notice: "© AP", licence: null, reserved: false}
tdm: null
speakers:
  mayor: {name: "Linda Escobedo", kind: person, roles: ["Mayor"]}
  nws: {name: "National Weather Service", kind: organisation, roles: []}
  res: {name: "Darrell Huckaby", kind: person, roles: ["resident"]}
  gov: {name: "Phil Sandoval", kind: person, roles: ["Gov."]}
  chief: {name: "Ron Tibbets", kind: person, roles: ["Fire Chief"]}
notes: "tornado aftermath; mayor, weather service, resident, governor, fire chief"
---
# Tornado flattens school hours after classes let out in Kansas

HARLAN FALLS, Kan. (AP) — A tornado tore through a small Kansas town <t v="2025-05-13">Tuesday</t> evening, leveling an elementary school that had been full of children only hours earlier.

<i s="chief">No deaths were reported, but at least 19 people were injured, three of them critically</i>, <m s="chief">Fire Chief Ron Tibbets</m> said.

“<q s="chief">If this thing comes at two o’clock instead of six, we’re having a very different conversation,</q>” <m s="chief">Tibbets</m> said. “<q s="chief">I’ve got two kids in that school.</q>”

<m s="nws">The National Weather Service</m> said <i s="nws">preliminary data pointed to winds of 150 mph</i>. <i s="nws">A survey team will arrive <t v="2025-05-14">Wednesday</t></i>, <m s="nws">the agency</m> said.

Darrell Huckaby rode out the storm in a bathtub with his wife and their beagle. When he stood up, the house was gone.

“<q s="res">The tub was the only thing left, and it wasn’t even bolted down,</q>” <m s="res">Huckaby</m>, 67, said. “<q s="res">My wife says she’s never letting me remodel it.</q>”

Mayor Linda Escobedo declared a curfew and asked volunteers to stay away until gas lines were checked. “<q s="mayor">I know folks want to help,</q>” <m s="mayor">she</m> said. “<q s="mayor">The best thing you can do tonight is stay home.</q>”

Gov. Phil Sandoval, a Republican, issued a disaster declaration and planned to tour the town. In a statement, <m s="gov">he</m> called the damage “<q s="gov" type="mixed">heartbreaking</q>” and said <i s="gov">he had spoken with the White House</i>.

<m s="mayor">Escobedo</m> said <i s="mayor">classes were canceled for the rest of the year</i>. “<q s="mayor">We’ll rebuild it,</q>” <m s="mayor">the mayor</m> said. “<q s="mayor">This is a stubborn place.</q>”
