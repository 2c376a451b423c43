---
id: en-938
language: en-GB
agency: null
outlet: "Northern Sport"
domain: northernsport.example
authors: ["Craig Holroyd"]
published: 2026-02-13T14:00:00Z
modified: null
dateline: null
copyright: {holders: ["Northern Sport"], year: 2026, notice: "© 2026 Northern Sport", licence: null, reserved: false}
tdm: null
speakers:
  mcrae: {name: "Callum McRae", kind: person, roles: ["Rovers manager"]}
  hartnoll: {name: "Roy Hartnoll", kind: person, roles: ["former Rovers captain", "pundit"]}
  bello: {name: "Tunde Bello", kind: person, roles: ["Rovers striker"]}
  rossi: {name: "Paolo Rossini", kind: person, roles: ["City head coach"]}
notes: "natural: football press conference (UK)"
---
# <m s="mcrae">McRae</m> hits back at Hartnoll: ‘<q s="mcrae">He’s never had to pick a team with nine fit men</q>’

<m s="mcrae">Rovers manager Callum McRae</m> has hit back at criticism from former captain Roy Hartnoll and insisted <i s="mcrae">he retains the full support of the dressing room before <t v="2026-02-14">Saturday</t>’s derby</i>.

<m s="hartnoll">Hartnoll</m>, who made 388 appearances for the club and now works as a pundit, said on Sky Sports after <t v="2026-02-10">Tuesday</t>’s 3-0 defeat at Preston that the players had “<q s="hartnoll" type="mixed" via="Sky Sports">downed tools</q>” and that McRae looked “<q s="hartnoll" type="mixed" via="Sky Sports">like a man waiting for a taxi</q>”.

“<q s="mcrae">Roy was a great player for this club and he’s entitled to his opinion,</q>” <m s="mcrae">McRae</m> said at his press conference <t v="2026-02-13">on Friday</t>. “<q s="mcrae">But he’s never had to pick a team with nine fit men. I’ve got a centre-half playing left wing. I’ve got a kid of 17 who had a chemistry exam on Tuesday morning.</q>”

The Scot, 49, has won only two of 14 league matches since succeeding Steve Lomax <t v="2025-11">in November</t>, and Rovers have slipped to 21st in the Championship, a point above the relegation zone.

<m s="mcrae">He</m> said <i s="mcrae">he had spoken to the chairman, Dominic Feeney, <t v="2026-02-11">on Wednesday</t></i>.

“<q s="mcrae">We had a cup of tea and a good chat. He’s as disappointed as anyone. He told me to get on with it, so I’m getting on with it.</q>”

Asked whether he had been given a number of games to save his job, <m s="mcrae">McRae</m> replied: “<q s="mcrae">If I have, nobody’s told me the number.</q>”

There was better news on Tunde Bello. The striker, out <t v="2025-10/..">since October</t> with a torn hamstring, has trained all week and will be on the bench against City.

“<q s="mcrae">He’s not ready for 90, he might not be ready for 30, but just seeing him walk out there will lift the place,</q>” <m s="mcrae">the manager</m> said. “<q s="mcrae">You’ve seen what he does to defenders. He does it to ours every day.</q>”

Midfielder Jake Pollard is suspended and goalkeeper Ivan Kostić is a doubt with a knock to the knee. Danny Moores, on loan from Brentford, cannot be recalled until the end of the month.

<m s="bello">Bello</m>, who scored 19 goals <t v="2024/2025">last season</t>, told the club’s website that <i s="bello" via="the club’s website">watching from the stand had been the hardest part of his career</i>.

“<q s="bello">I’m a bad watcher. My wife won’t sit next to me any more,</q>” <m s="bello">the Nigeria international</m> said. “<q s="bello">The gaffer rang me every single day when I was in the gym in Qatar. People don’t see that. There’s nobody in that dressing room who wants him gone.</q>”

City, who are third, have their own concerns. <m s="rossi">Head coach Paolo Rossini</m> confirmed that <i s="rossi">captain Ben Ashdown would miss the match with a calf injury</i> and said <i s="rossi">he expected a hostile welcome</i>.

“<q s="rossi" id="1">Derbies,</q>” <m s="rossi">the Italian</m> said, “<q s="rossi" id="1">do not look at the table. Callum is a good coach in a bad moment. I had this moment in Bari. It passes or they sack you.</q>”

City won the reverse fixture 4-1 <t v="2025-09">in September</t>, a result that in effect cost Lomax his job.

McRae was asked if he would be having words with Hartnoll, who will be at Moor Lane on television duty.

“<q s="mcrae">I’ll shake his hand. I had his poster on my wall,</q>” <m s="mcrae">he</m> said. “<q s="mcrae">And if we win, I might ask him about that taxi.</q>”
