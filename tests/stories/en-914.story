---
id: en-914
language: en-IN
agency: null
outlet: "Cricket Dispatch"
domain: cricketdispatch.example
authors: ["Arjun Menon"]
published: 2026-01-25T22:55:00+05:30
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  thomas: {name: "Kevin Thomas", kind: person, roles: ["Kerala captain"]}
  rathore: {name: "Vikram Rathore", kind: person, roles: ["Rajasthan coach"]}
  sajan: {name: "Sajan Baby", kind: person, roles: ["off-spinner"]}
notes: "natural: sport, cricket press conference"
---
# ‘<q s="thomas">He bowled like a 35-year-old</q>’: <m s="thomas">Captain</m> hails Sajan after Kerala reach final

Nineteen-year-old off-spinner Sajan Baby took seven for 62 <t v="2026-01-25">on Sunday</t> as Kerala beat Rajasthan by 41 runs in Jaipur to enter the final of the domestic first-class championship.

Rajasthan, chasing 268, were 190 for three at tea and looked comfortable. Then Sajan came on from the pavilion end and took six wickets in the space of 11 overs.

“<q s="thomas">At tea I was thinking about how to save runs, not about how to win,</q>” <m s="thomas">Kerala captain Kevin Thomas</m> said. “<q s="thomas">He came to me and said, ‘<q s="sajan">Captain, give me the ball and a short leg.</q>’ I don’t argue with youngsters who talk like that.</q>”

<m s="thomas">Thomas</m> said <i s="thomas">the pitch had done far less on the last day than his team had hoped</i>.

“<q s="thomas">People will look at the scorecard and say it was turning square. It wasn’t. He beat them in the air. He bowled like a 35-year-old.</q>”

The wicket that changed the match was that of Lokesh Saini, who had made 88 without giving a chance. Saini came down the track, found that the ball was not where he expected it to be, and was stumped by a yard.

“<q s="thomas">Lokesh has been the best batsman in this competition, and I told him so when he walked off,</q>” <m s="thomas">Thomas</m> said. “<q s="thomas">You need a special ball to get him out.</q>”

Sajan, the son of an autorickshaw driver from Thodupuzha, is playing his first season. He was called up <t v="2025-11">in November</t> only because Jalaj Nambiar broke a finger.

“<q s="sajan">I was on a bus to an exam when the selector phoned me,</q>” <m s="sajan">Sajan</m> said through a team official. “<q s="sajan">I got down at the next stop. My mother was angry about the exam.</q>”

<m s="sajan">He</m> said <i s="sajan">he had learnt to bowl with a rubber ball on a slope behind the church, where anything too full would run down into the river</i>.

“<q s="sajan">If you lost the ball, you had to buy a new one. So you learn length.</q>”

Rajasthan coach Vikram Rathore did not hide his disappointment.

“<q s="rathore">We had one hand on it,</q>” <m s="rathore">Rathore</m> said. “<q s="rathore">Seven wickets in hand, 78 to get, two set batsmen. You win that 19 times out of 20.</q>”

<m s="rathore">He</m> refused to blame Saini for the stroke. <m s="rathore">The coach</m> said <i s="rathore">his number four had scored more than 700 runs by using his feet and would go on doing so</i>.

“<q s="rathore">I will not have a word said against that boy. The ones who came after him have to look in the mirror.</q>”

Kerala, who have never won the title, will meet Mumbai or Bengal <t v="2026-02-04/..">from February 4</t>. <m s="thomas">Thomas</m> said <i s="thomas">Nambiar was fit again, which would give the selectors a headache</i>.

“<q s="thomas">It is the kind of headache I like. I have had the other kind.</q>”
