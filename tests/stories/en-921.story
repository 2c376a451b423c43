---
id: en-921
language: en-GH
agency: null
outlet: "Accra Morning Post"
domain: accramorningpost.example
authors: ["Kwabena Asante"]
published: 2026-06-02T08:30:00+00:00
modified: null
dateline: null
copyright: {holders: ["Accra Morning Post"], year: 2026, notice: "© 2026 Accra Morning Post", licence: null, reserved: false}
tdm: null
speakers:
  mensah: {name: "Joseph Mensah", kind: person, roles: ["head coach"]}
  owusu: {name: "Emmanuel Owusu", kind: person, roles: ["striker"]}
  boateng: {name: "Nana Boateng", kind: person, roles: ["club chief executive"]}
notes: "natural: transfer news"
---
# Golden Tide striker Owusu joins Belgian side on four-year deal

Golden Tide striker Emmanuel Owusu has completed a move to Belgian second-division club Racing Meerbeke on a four-year contract.

The 20-year-old, who scored 17 goals in the league <t v="2026">this season</t>, passed his medical <t v="2026-06-01">on Monday</t> in Brussels. The fee is reported to be €850,000, with a further €300,000 if he plays 40 matches.

“<q s="owusu" via="club's website">It is a dream, but I did not come to Europe to take pictures,</q>” <m s="owusu">Owusu</m> told the club’s website. “<q s="owusu" via="club's website">I came to work and to score.</q>”

Golden Tide chief executive Nana Boateng confirmed the deal in a statement. <m s="boateng">He</m> said <i s="boateng">the club had kept 15 per cent of any future sale</i>.

“<q s="boateng">We turned down two bigger offers from clubs in North Africa because we believed this was the right place for the boy,</q>” <m s="boateng">Boateng</m> said.

<m s="boateng">He</m> revealed that <i s="boateng">part of the money would go into a new artificial pitch at Tema</i>.

“<q s="boateng">Emmanuel learnt his football on gravel. The next one should not have to.</q>”

Owusu grew up in Ashaiman, where his mother sells waakye. He was spotted at 14 by former Black Stars midfielder Joseph Mensah, who is now his coach at Golden Tide.

“<q s="mensah">He was the smallest boy on the field and he was wearing two left boots,</q>” <m s="mensah">Mensah</m> recalled. “<q s="mensah">He nutmegged a policeman. I said, who is the father of this child?</q>”

<m s="mensah">The coach</m> admitted that <i s="mensah">losing his top scorer a month before the continental qualifiers was a blow</i>.

“<q s="mensah">I will be a liar if I tell you that I am happy <t v="2026-06-02">today</t>. But you cannot stand at the gate of a boy’s life and say no.</q>”

Mensah himself spent four seasons in Belgium in the <t v="199X">1990s</t> and has been giving his player advice about the weather.

“<q s="mensah">I told him to buy gloves before he buys a phone,</q>” <m s="mensah">he</m> said, laughing. “<q s="mensah">In <t v="1994-11">November 1994</t> I could not tie my laces. The kit man tied them for me, an old man called Jef, and he is still my friend.</q>”

Meerbeke finished ninth <t v="2025">last season</t> and have been without a regular scorer since Sven Claes moved to Antwerp. Their sporting director is said to have watched Owusu on six occasions.

To replace him, Golden Tide are looking at Ibrahim Zakari of Northern Stars, who has 11 goals. <m s="mensah">Mensah</m> declined to discuss names.

“<q s="mensah">We have young ones here, like Kofi Amponsah. He is 18 and he is hungry,</q>” <m s="mensah">he</m> said. “<q s="mensah">Maybe the answer is already in the house.</q>”

Owusu will be presented <t v="2026-06-04">on Thursday</t> and is expected to wear the number 19 shirt. <i s="owusu">He has one more thing to do first</i>, <m s="owusu">he</m> told reporters at Kotoka airport.

“<q s="owusu">My mother has packed shito for two years. I have to explain it to the customs people.</q>”
