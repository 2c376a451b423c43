---
id: en-863
language: en
agency: AFP
outlet: Daily Meridian
domain: daily-meridian.example
authors: []
published: 2026-01-21T19:00:00+00:00
modified: null
dateline: {place: NAIROBI, agency: AFP, date: null}
copyright: {holders: [AFP], year: null, notice: "© AFP", licence: null, reserved: false}
tdm: null
speakers:
  odhiambo: {name: "Grace Atieno", kind: person, roles: ["resident"]}
  minister: {name: "Joseph Kiplagat", kind: person, roles: ["Interior Minister"]}
  president: {name: "Samuel Mwangale", kind: person, roles: ["President"]}
  redcross: {name: "Kenya Relief Society", kind: organisation, roles: []}
  relief: {name: "Amina Hassan Noor", kind: person, roles: ["spokeswoman"]}
  opp: {name: "Wycliffe Barasa", kind: person, roles: ["opposition leader"]}
  weather: {name: "Meteorological Department", kind: organisation, roles: []}
  sci: {name: "scientists", kind: group, roles: []}
  gov: {name: "the government", kind: organisation, roles: []}
notes: "international; floods; minister, aid agency, survivor, president, UN via"
---
# Kenya floods kill at least 58 as rains pound Nairobi

Nairobi (AFP) - <i s="gov">Floods triggered by torrential rain have killed at least 58 people in and around the Kenyan capital</i>, <m s="gov">the government</m> said Wednesday, as rescuers searched for dozens still missing.

<m s="minister">Interior Minister Joseph Kiplagat</m> said the toll could rise "<q s="minister" type="mixed">significantly</q>" in the coming hours. "<q s="minister">There are areas our teams have not been able to reach,</q>" <m s="minister">he</m> told a press conference.

In the Mathare district, residents dug through mud with their bare hands. <m s="odhiambo">Grace Atieno</m>, a mother of four, said the water had come "<q s="odhiambo" type="mixed">like a lorry without brakes</q>".

"<q s="odhiambo" via="AFP">I held two children and my neighbour held the other two,</q>" <m s="odhiambo">she</m> told AFP. "<q s="odhiambo">When I looked back there was no house.</q>"

President Samuel Mwangale cut short a visit to Rwanda. "<q s="president">We mourn with every family,</q>" <m s="president">he</m> wrote on X. "<q s="president">The state will not leave you alone.</q>" <m s="president">The president</m> said <i s="president">schools in the capital would stay closed until Monday</i>.

But the opposition accused the government of ignoring warnings. "<q s="opp">The money for drains went into somebody's pocket,</q>" said <m s="opp">its leader</m>, Wycliffe Barasa, who toured the affected areas in rubber boots.

Kiplagat dismissed the charge as "<q s="minister" type="mixed">cheap politics at a time of mourning</q>".

<m s="redcross">The Kenya Relief Society</m> said <i s="redcross">it had opened 22 shelters for some 14,000 people</i>.

"<q s="relief">What we need now is clean water, because cholera will be next,</q>" <m s="relief">spokeswoman Amina Hassan Noor</m> said. <m s="relief">She</m> added that <i s="relief">two of the charity's own volunteers were among the missing</i>.

<m s="weather">The Meteorological Department</m> said <i s="weather">more than 180 millimetres of rain had fallen in 24 hours</i>, and warned that <i s="weather">heavy downpours would continue through the weekend</i>.

The long rains normally begin in March. <m s="sci">Scientists</m> say <i s="sci">climate change is making such events more likely</i>.
