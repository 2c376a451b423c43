---
id: en-416
language: en-US
agency: AP
outlet: Tidewater Times-Register
domain: tidewatertr.example
authors: [Glenn Habersham]
published: 2026-10-23T17:27:00-04:00
modified: 2026-10-23T19:44:00-04:00
dateline: {place: WASHINGTON, agency: AP, date: null}
copyright: {holders: [The Associated Press], year: 2026, notice: "Copyright 2026 The Associated Press. All rights reserved.", licence: null, reserved: true}
tdm: reserved
speakers:
  whitcroft: {name: Eleanor Whitcroft, kind: person, roles: [Vice Adm., "commander of the Navy's Atlantic supply fleet", admiral, three-star]}
  secretary: {name: Paul Dragomir, kind: person, roles: [Navy Secretary, secretary, former venture capitalist]}
  pentagon: {name: Pentagon, kind: organisation, roles: []}
  spokesman: {name: Sean Lattimer, kind: person, roles: [Pentagon spokesman]}
  ranking: {name: Denise Okafor-Hill, kind: person, roles: [Rep., top Democrat on the House Armed Services Committee, Democrat]}
  chairman: {name: Walt Pickering, kind: person, roles: [Rep., committee chairman, Alabama Republican]}
  daughter: {name: Hannah Whitcroft, kind: person, roles: [daughter of Eleanor Whitcroft]}
  officials: {name: three defense officials, kind: unnamed, roles: []}
  aide: {name: a former aide, kind: unnamed, roles: []}
  gates: {name: Marcus Ebbing, kind: person, roles: [retired rear admiral, historian at the Naval War College]}
notes: "firing of a woman admiral; mother and daughter of one surname both in the Navy; congresswoman and daughter and admiral she; secretary, spokesman, chairman, historian he; rank titles; memo and letter as places; unnamed officials and aide"
---
# Navy secretary fires admiral who said fleet was ‘<q s="whitcroft" type="mixed">held together with tape</q>’

WASHINGTON (AP) — The Navy’s top civilian fired a three-star admiral <t v="2026-10-23">Friday</t>, nine days after <m s="whitcroft">she</m> told Congress that <i s="whitcroft">a third of her supply ships were not fit to sail</i>.

Vice Adm. Eleanor Whitcroft was relieved of command of the Navy’s Atlantic supply fleet because of “<q s="secretary" type="mixed">a loss of confidence in her judgment</q>,” <m s="secretary">Navy Secretary Paul Dragomir</m> said in a two-paragraph statement. <m s="secretary">He</m> said <i s="secretary">her deputy would take over immediately</i>.

Whitcroft, 57, had testified <t v="2026-10-14">on Oct. 14</t> before the House Armed Services Committee. Asked about the state of her 61 ships, <m s="whitcroft">she</m> said several were “<q s="whitcroft" type="mixed">held together with tape, paint and the stubbornness of chief petty officers</q>.”

The remark was widely shared. <i s="officials">It was also</i>, according to <m s="officials">three defense officials</m>, <i s="officials">not cleared in advance by the secretary’s office</i>. <m s="officials">The officials</m> said <i s="officials">Dragomir had learned of it from a video his son sent him</i>. They spoke on condition of anonymity to discuss internal deliberations.

“<q s="whitcroft">I was asked a question under oath and I answered it,</q>” <m s="whitcroft">the admiral</m> said in a brief statement released by her lawyer. “<q s="whitcroft">I have no regrets, and I have no further comment.</q>”

<m s="spokesman">Pentagon spokesman Sean Lattimer</m> denied that <i s="spokesman">the firing was retaliation</i>. “<q s="spokesman">The secretary has been reviewing her performance <t v="2026-06/..">since June</t>,</q>” <m s="spokesman">he</m> said. Pressed for details at a briefing, <m s="spokesman">Lattimer</m> said <i s="spokesman">he would not discuss personnel matters</i>.

Democrats were quick to condemn the move. <m s="ranking">Rep. Denise Okafor-Hill</m>, the top Democrat on the committee, said <i s="ranking">she would demand the review that Lattimer had mentioned</i>. “<q s="ranking" id="6">If there was a problem <t v="2026-06">in June</t>,</q>” <m s="ranking">she</m> said, “<q s="ranking" id="6">it is strange that he gave her a medal <t v="2026-08">in August</t>.</q>”

The committee’s chairman, Rep. Walt Pickering, an Alabama Republican, took a more cautious line. <m s="chairman">He</m> said <i s="chairman">the secretary had every right to choose his commanders</i> but added: “<q s="chairman">I asked her that question. I wanted an honest answer, and I believe I got one.</q>”

### A family of sailors

Whitcroft joined the Navy <t v="1991">in 1991</t> and was the first woman to command the fleet. Her daughter, Lt. Hannah Whitcroft, serves on a destroyer based in Norfolk, Virginia.

“<q s="daughter">She called me before it was announced, because she didn’t want me to hear it from the crew,</q>” <m s="daughter">the younger Whitcroft</m> said in a telephone interview. <m s="daughter">She</m> said <i s="daughter">her mother had sounded relieved</i>. “<q s="daughter">My mom said, ‘<q s="whitcroft">At least now I can finish the kitchen.</q>’</q>”

<m s="aide">A former aide</m> to the admiral said <i s="aide">she had sent the secretary four memos about the condition of the ships <t v="2025/..">since last year</t> and had received one reply</i>. The aide, who left the service <t v="2026-21">in the spring</t>, read part of it to The Associated Press. “<q s="secretary">Noted,</q>” <m s="secretary">Dragomir</m> wrote, according to the former aide. “<q s="secretary">Let’s keep it in the family.</q>”

Dragomir, a former venture capitalist with no military background, has now removed five senior officers <t v="2026-01/..">since January</t>. Three of them were women.

<m s="gates">Marcus Ebbing</m>, a retired rear admiral who teaches history at the Naval War College, said <i s="gates">such firings used to follow collisions or scandals</i>. “<q s="gates">I can’t think of one that followed a true sentence,</q>” <m s="gates">Ebbing</m> said.

<m s="pentagon">The Pentagon</m> said <t v="2026-10-23">later Friday</t> that the supply fleet’s readiness was “<q s="pentagon" type="mixed">within acceptable limits</q>.” It did not give a figure. Whitcroft had put it at 64% in her testimony.

She will be allowed to retire at her present rank. The change of command, at which it is customary for the departing officer to speak, has been set <t v="2026-10-30">for next Friday</t>. <m s="ranking">Okafor-Hill</m> said <i s="ranking">she would attend</i>. “<q s="ranking">I want to see who shakes whose hand,</q>” <m s="ranking">the congresswoman</m> said.
