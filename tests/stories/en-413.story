---
id: en-413
language: en-GB
agency: PA
outlet: The Lobby Bulletin
domain: lobbybulletin.example
authors: ["Gregory Tanfield, PA Political Correspondent"]
published: 2025-10-15T14:20:00+01:00
modified: null
dateline: null
copyright: {holders: [PA Media], year: 2025, notice: "© PA Media 2025. All Rights Reserved.", licence: null, reserved: true}
tdm: null
speakers:
  starmer: {name: Keir Starmer, kind: person, roles: [Prime Minister, Labour leader, Sir]}
  badenoch: {name: Kemi Badenoch, kind: person, roles: [Conservative leader, Tory leader]}
  davey: {name: Ed Davey, kind: person, roles: [Liberal Democrat leader, Sir]}
  speaker: {name: Lindsay Hoyle, kind: person, roles: [Speaker, Sir]}
  spokesman: {name: "the Prime Minister's press secretary", kind: unnamed, roles: []}
  backbencher: {name: one Labour backbencher, kind: unnamed, roles: []}
  pettifer: {name: Moira Pettifer, kind: person, roles: [widow]}
notes: "Prime Minister's Questions with real office-holders and invented remarks; three knights as Sir X; Prime Minister, Speaker, Lib Dem leader he; Tory leader, press secretary and widow she; a constituent's letter quoted in the House"
---
# <m s="starmer">Starmer</m> accuses Badenoch of ‘<q s="starmer" type="mixed">shopping for grievances</q>’ in PMQs clash over heating bills

<m s="starmer">The Prime Minister</m>, Sir Keir Starmer, has accused Kemi Badenoch of “<q s="starmer" type="mixed">shopping for grievances</q>” after she read the Commons a letter from a widow who had sold her wedding ring to pay for oil.

At Prime Minister’s Questions <t v="2025-10-15">on Wednesday</t>, <m s="badenoch">the Conservative leader</m> said <i s="badenoch">pensioners were being asked to choose between a warm room and a warm meal</i>.

“<q s="badenoch">Moira Pettifer is 79 and lives in Rutland. She writes to me, ‘<q s="pettifer">I never thought I would be cold in my own bed,</q>’</q>” <m s="badenoch">Mrs Badenoch</m> told MPs. “<q s="badenoch">What does he say to her?</q>”

<m s="starmer">Sir Keir</m> replied that <i s="starmer">he would be happy to look at the case and that the discount on bills had been extended to six million households</i>. “<q s="starmer">The right honourable lady sat in the Cabinet that let those bills double,</q>” <m s="starmer">he</m> said. “<q s="starmer">She now goes shopping for grievances and forgets that she stocked the shelves.</q>”

That drew uproar from the Tory benches and a rebuke for both sides. “<q s="speaker">I want to hear about the lady in Rutland and I can’t hear a thing,</q>” <m s="speaker">the Speaker</m>, Sir Lindsay Hoyle, shouted.

<m s="badenoch">The Tory leader</m> came back to the point twice. <m s="badenoch">She</m> claimed <i s="badenoch">the Chancellor had admitted in private that the scheme would run out of money <t v="2026-02">in February</t></i>, which was denied from the front bench with shakes of the head.

Sir Ed Davey was more gentle. <m s="davey">He</m> asked whether <i s="davey">the Prime Minister would meet charities <t v="2025-10-31">before the end of the month</t></i>. “<q s="davey">I will even bring the biscuits,</q>” <m s="davey">the Liberal Democrat leader</m> said. <m s="starmer">Sir Keir</m> said <i s="starmer">he would</i>.

Afterwards the Prime Minister’s press secretary was asked whether he regretted the phrase. “<q s="spokesman">He was talking about the Leader of the Opposition and not about Mrs Pettifer,</q>” <m s="spokesman">she</m> told reporters. One Labour backbencher winced at it all the same. “<q s="backbencher">You don’t say ‘shopping’ when somebody’s sold a ring,</q>” <m s="backbencher">he</m> said.

Mrs Pettifer watched the exchanges at her sister’s house. “<q s="pettifer">I’d only asked about the standing charge,</q>” <m s="pettifer">the widow</m> told her local radio station. “<q s="pettifer">I thought they were both very loud.</q>”
