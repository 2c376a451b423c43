---
id: en-431
language: en-US
agency: AP
outlet: Chesapeake Morning
domain: chesapeakemorning.example
authors: [Ronnie Applewhite]
published: 2026-11-30T17:42:00-05:00
modified: null
dateline: {place: "RICHMOND, Va.", agency: AP, date: null}
copyright: {holders: [The Associated Press], year: 2026, notice: "© 2026 The Associated Press. All rights reserved.", licence: null, reserved: true}
tdm: null
speakers:
  harwell: {name: Diane Harwell-Oyelowo, kind: person, roles: [Governor-elect, Democrat]}
  stroman: {name: Grant Stroman, kind: person, roles: [Gov., outgoing governor, Republican]}
  pickett: {name: Lamar Pickett-Vaughn, kind: person, roles: [Lieutenant Governor-elect, lieutenant governor-elect]}
  chief: {name: Susannah Truitt, kind: person, roles: ["outgoing governor's chief of staff", chief of staff]}
  auditor: {name: Eugene Haskins, kind: person, roles: [state auditor, auditor]}
  union: {name: Carmen Lugo-Whitfield, kind: person, roles: [president of their union, union president]}
  speaker: {name: Buddy Rawlings, kind: person, roles: [House Speaker]}
  woman: {name: a former cabinet secretary, kind: unnamed, roles: []}
  office: {name: "governor's office", kind: organisation, roles: []}
notes: "transition politics; governor and governor-elect, lieutenant governor-elect; he for governor, lieutenant, auditor, speaker; she for governor-elect, chief of staff, union president, former secretary; roles that differ by one word; memo and letter"
---
# <m s="harwell">Governor-elect</m> says she was handed ‘<q s="harwell" type="mixed">an empty wallet and a nice note</q>’

RICHMOND, Va. (AP) — <m s="harwell">Virginia’s next governor</m> said <t v="2026-11-30">Monday</t> that <i s="harwell">the budget surplus promised by her predecessor does not exist</i>, opening a public quarrel six weeks before she takes the oath.

<m s="harwell">Diane Harwell-Oyelowo</m>, a Democrat who won by 3 points <t v="2026-11-03">on Nov. 3</t>, told reporters that <i s="harwell">a review by the state auditor had found a hole of $1.2 billion</i>. “<q s="harwell">I was handed an empty wallet and a nice note,</q>” <m s="harwell">she</m> said.

The note was real. It came from Gov. Grant Stroman, a Republican who could not run again, and the governor-elect read part of it aloud: “<q s="stroman">You will find the house in good order, and the roof only leaks on the left.</q>”

<m s="stroman">Stroman</m>, who was at a ribbon-cutting in Roanoke, said <i s="stroman">he had meant it as a joke</i>. “<q s="stroman">Diane has a wonderful sense of humor, or she did until the election,</q>” <m s="stroman">the governor</m> said. <m s="stroman">He</m> insisted that <i s="stroman">the surplus was intact when his staff closed the books <t v="2026-06-30">on June 30</t></i>.

The auditor, Eugene Haskins, tried to stay out of the middle. <m s="auditor">He</m> said <i s="auditor">both of them were right, depending on whether a delayed Medicaid payment was counted</i>. “<q s="auditor" id="1">I’ve served five governors,</q>” <m s="auditor">Haskins</m> said, “<q s="auditor" id="1">and every one of them has asked me to count differently.</q>”

### A memo in October

The dispute sharpened when a memo surfaced. In it, <m s="chief">Stroman’s chief of staff</m>, Susannah Truitt, urged agencies <t v="2026-10-08">on Oct. 8</t> to put off large bills “<q s="chief" type="mixed">until the weather changes</q>.” Asked what she had meant by the weather, <m s="chief">Truitt</m> said <i s="chief">she had meant the weather</i>.

“<q s="chief">It was hurricane season,</q>” <m s="chief">she</m> said. “<q s="chief">We were holding cash in case we needed it.</q>”

<m s="woman">A former cabinet secretary</m> who left the administration <t v="2026-09">in September</t> gave another account. <m s="woman">She</m> said <i s="woman">the governor had told a meeting that the next person could worry about it</i>. She spoke on condition of anonymity because she still does business with the state.

<m s="office">The governor’s office</m> denied that <i s="office">any such meeting took place</i>. <m s="office">It</m> declined to release a calendar, saying that <i s="office">the records were being prepared for the state library</i>.

Lamar Pickett-Vaughn, the lieutenant governor-elect, called for a special session. “<q s="pickett">You can’t put a leak in the library,</q>” <m s="pickett">he</m> said. He has clashed with Harwell-Oyelowo before, and did not clear the remark with her. <m s="harwell">She</m> said later that <i s="harwell">she preferred to wait <t v="../2027-01-16">until inauguration day, Jan. 16</t></i>.

House Speaker Buddy Rawlings, a Stroman ally, ruled it out in any case. “<q s="speaker">The people elected one governor and she isn’t him yet,</q>” <m s="speaker">Rawlings</m> said of Pickett-Vaughn, drawing laughter from his caucus.

State workers are watching with dread. <m s="union">Carmen Lugo-Whitfield</m>, president of their union, said <i s="union">her members had been promised a 4% raise <t v="2027-01">in January</t></i>. “<q s="union">I’ve had the outgoing one tell me the money is there and the incoming one tell me it isn’t,</q>” <m s="union">she</m> said. “<q s="union">I’d like to put them both in a room with a home health aide.</q>”

Told of the idea, <m s="harwell">the governor-elect</m> said <i s="harwell">she would bring the coffee</i>. <m s="stroman">The governor</m>, through an aide, said <i s="stroman">he would bring the note</i>.
