---
id: en-947
language: en-US
agency: null
outlet: "The Delta Monitor"
domain: deltamonitor.example
authors: ["Marcus Whitby"]
published: 2026-04-26T05:00:00-05:00
modified: null
dateline: null
copyright: {holders: ["The Delta Monitor"], year: 2026, notice: "© 2026 The Delta Monitor", licence: null, reserved: false}
tdm: null
speakers:
  banks: {name: "Jerome Banks", kind: person, roles: ["chess coach", "former prisoner"]}
  earline: {name: "Earline Banks", kind: person, roles: ["mother"]}
  keisha: {name: "Keisha Moton", kind: person, roles: ["state champion"]}
  poole: {name: "Linda Poole", kind: person, roles: ["principal"]}
  tibbs: {name: "Leon Tibbs", kind: person, roles: ["cellmate"]}
notes: "natural: profile of a chess coach (US regional feature)"
---
# ‘<q s="banks">You touch it, you move it</q>’: How a former inmate built a chess powerhouse in the Delta

GREENWOOD, Miss. — Jerome Banks has three rules, and they are written in marker on the wall of Room 114 at Leflore Middle School. Sit up. Shake hands. You touch it, you move it.

“<q s="banks">That last one’s the whole thing,</q>” <m s="banks">Banks</m> said, moving between the tables in a pressed white shirt. “<q s="banks">In chess, in your life. You put your hand on a thing, you own it. I was 31 before anybody explained that to me, and I was locked up.</q>”

Banks, 52, served 14 years at Parchman for an armed robbery he committed at 19, with an older cousin, Darnell, who was killed by police at the scene. He learned the game there from a cellmate, a former postal worker named Leon Tibbs who was serving life.

“<q s="banks">Leon didn’t talk for the first month. Then one day he made a board out of a shirt box and said, ‘<q s="tibbs">Sit down, you’re getting on my nerves.</q>’ He beat me every day for a year,</q>” <m s="banks">Banks</m> said. “<q s="banks">First time I won, he shook my hand and said, ‘<q s="tibbs">Now you can go home.</q>’ I had nine years left.</q>”

Tibbs died in the prison infirmary <t v="2012">in 2012</t>. By then, Banks was out and stacking shelves at a Kroger in Jackson.

He came home to Greenwood to care for his mother, Earline, and started a club at her church with six plastic sets from the dollar store. The deacons worried about having a felon around children. <m s="banks">Banks</m> said <i s="banks">he did not hold it against them</i>.

“<q s="banks">I’d have worried too. So I told them, sit in. Every one of you. And Deacon Mayfield sat in, and now you can’t get him off the board.</q>”

Principal Linda Poole hired him <t v="2017">in 2017</t>, first as a janitor. <m s="poole">She</m> said <i s="poole">she fought the school district for a year to get him on the payroll as a coach</i>.

“<q s="poole">They wanted to know what his qualifications were,</q>” <m s="poole">Poole</m> said. “<q s="poole">I said I’ve got 40 kids who won’t go home at 3 o’clock. Those are his qualifications.</q>”

The team has won the state title five times. <t v="2026-03">Last month</t>, Keisha Moton, an eighth grader whose father is incarcerated, became the first Black girl to win the state’s open junior championship, beating a boy from a private school in Madison whose coach is a grandmaster.

“<q s="keisha">Mr. Banks told me the boy would get bored, because he was used to people being scared,</q>” <m s="keisha">Keisha</m>, 14, said. “<q s="keisha">So I just played slow. Real slow.</q>”

<m s="keisha">She</m> wants to be a lawyer and says <i s="keisha">she already knows which case she will take first</i>.

Banks gets letters from coaches all over the country. Garry Kasparov sent a signed board, which hangs over the radiator. A producer from Los Angeles spent a week in Room 114 and went home with a script in which Banks had a drug problem and a girlfriend.

“<q s="banks">I told the man, I never did drugs and I never had time for a girlfriend,</q>” <m s="banks">Banks</m> said. “<q s="banks">He said it needed an arc. I said son, I’ve had my arc.</q>”

At home, on the porch where he grew up, his mother keeps the trophies under a sheet to protect them from the dust. <m s="earline">Earline Banks</m>, 81, said <i s="earline">she prayed for her son every night he was gone and did not miss one</i>.

“<q s="earline" id="1">I asked the Lord,</q>” <m s="earline">she</m> said, “<q s="earline" id="1">to give him something to do with his hands.</q>”

Her son laughed. He has asked the state for a pardon twice and been turned down twice; a third petition is on the governor’s desk. He tells the children about it, because, <m s="banks">he</m> said, <i s="banks">they ought to see somebody lose and set the pieces up again</i>.

“<q s="banks">You don’t flip the board. That’s not even a rule,</q>” <m s="banks">he</m> said. “<q s="banks">That’s just home training.</q>”
