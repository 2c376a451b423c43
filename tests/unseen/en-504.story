---
id: en-504
language: en-AU
agency: AAP
outlet: Baseline
domain: baseline.example
authors: [Scott McAlister]
published: 2027-01-30T23:52:00+11:00
modified: null
dateline: {place: MELBOURNE, agency: AAP, date: null}
copyright: {holders: [AAP], year: 2027, notice: "© AAP 2027", licence: null, reserved: false}
tdm: allowed
speakers:
  okeke: {name: Ifeoma Okeke-Ward, kind: person, roles: [Australian]}
  kral: {name: Petra Králiková, kind: person, roles: [Slovak, defending champion, champion, world No. 1]}
  coachw: {name: Dot Farrugia, kind: person, roles: [coach, coach of Ifeoma Okeke-Ward]}
  coachk: {name: Radek Hanzlík, kind: person, roles: [coach of Petra Králiková]}
  legend: {name: Evonne Bracegirdle, kind: person, roles: [former champion, commentator]}
  umpire: {name: the chair umpire, kind: unnamed, roles: []}
  sister: {name: Chidi Okeke-Ward, kind: person, roles: [brother of Ifeoma Okeke-Ward]}
  mum: {name: "Chidi Okeke-Ward's mother", kind: unnamed, roles: []}
  tiley: {name: Marcus Tolley, kind: person, roles: [tournament director]}
notes: "tennis final night report, fast tense changes; two players and three more women as she; quotes thrown at the umpire and through the net; brother with the same surname; a text message; on-court speech over paragraphs; scores as number traps"
---
# Okeke-Ward ends the wait: ‘<q s="okeke">Dot, you can breathe</q>’

It took two hours and 51 minutes, a roof that closed and would not open again, and a backhand she had not trusted <t v="2026-10/..">since October</t>. Then Ifeoma Okeke-Ward dropped her racquet and ran the wrong way.

“<q s="okeke">I went to hug the ballkid,</q>” <m s="okeke">the Australian</m> said. “<q s="okeke">She was closest.</q>”

Her 3-6 7-6 (9-7) 6-4 win over defending champion Petra Králiková <t v="2027-01-30">on Saturday night</t> made her the first local in five years to lift the trophy, and the Slovak the first to lose it from two match points up.

“<q s="kral">She guessed on the first and she knew on the second,</q>” <m s="kral">Králiková</m> said. <m s="kral">The world No. 1</m> had words for the umpire, too, after a late call at 5-all. “<q s="kral">You are watching the roof!</q>” <m s="kral">she</m> shouted. “<q s="umpire">I’m watching the line, Miss Králiková,</q>” <m s="umpire">he</m> answered.

<m s="coachk">Her coach</m>, Radek Hanzlík, said later <i s="coachk">the umpire had been right</i>. “<q s="coachk">Petra knows it too. <t v="2027-02-01">On Monday</t> she will say so.</q>”

The speech that followed was mostly addressed to one person, a retired PE teacher from Footscray with a clipboard on her knees.

“<q s="okeke" id="1">Dot, you can breathe. You found me hitting a ball against a Coles.</q>

“<q s="okeke" id="1">You told my mum it would cost her nothing, and that’s the only lie you’ve ever told.</q>”

<m s="coachw">Dot Farrugia</m> did not look up from the clipboard. “<q s="coachw">Second serve’s still short,</q>” <m s="coachw">she</m> said, when a microphone reached her. She was crying by then.

In the commentary box, Evonne Bracegirdle had predicted a straight-sets loss. “<q s="legend">I’ve been wrong before, but never so happily or in front of so many,</q>” <m s="legend">the former champion</m> said.

Up in row Z, her brother was still counting. “<q s="sister">Mum’s working nights, so I’ve been texting her every point,</q>” said <m s="sister">Chidi Okeke-Ward</m>. “<q s="sister">I’m on 212 messages. She wrote back once. She said, ‘<q s="mum">Is she eating?</q>’</q>”

<m s="tiley">Tournament director Marcus Tolley</m> confirmed that <i s="tiley">the roof would be inspected <t v="2027-01-31">on Sunday</t> before the men’s final</i>. <m s="tiley">He</m> said <i s="tiley">a motor had failed <t v="2027-01-30T21:12">at 9.12pm</t></i>.

And the loser? <m s="kral">She</m> asked for the ball. “<q s="kral">It is the best match I ever lost,</q>” <m s="kral">the Slovak</m> said, tossing it to the winner, who dropped it.

“<q s="okeke">Sorry,</q>” said <m s="okeke">the new champion</m>. “<q s="okeke">I’m new.</q>”
