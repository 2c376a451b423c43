---
id: en-408
language: en-GB
agency: PA
outlet: The Tamar Standard
domain: tamarstandard.example
authors: ["Rosie Whitlam, PA"]
published: 2026-06-11T17:12:00+01:00
modified: 2026-06-11T18:40:00+01:00
dateline: null
copyright: {holders: [PA], year: 2026, notice: "Copyright (c) PA Media Ltd. 2026, All Rights Reserved", licence: null, reserved: true}
tdm: null
speakers:
  chair: {name: Harriet Pomeroy, kind: person, roles: [inquiry chair, retired judge, Dame]}
  exminister: {name: Julian Strand, kind: person, roles: [former transport minister, Conservative peer, Lord]}
  whistle: {name: Shirley Okonedo-Brice, kind: person, roles: []}
  counsel: {name: Tobias Merriweather, kind: person, roles: [counsel to the inquiry, KC]}
  widow: {name: Lorraine Petherick, kind: person, roles: [widow of the skipper]}
  skipper: {name: Alfie Petherick, kind: person, roles: [skipper]}
  firm: {name: Westward Crossings, kind: organisation, roles: [ferry company]}
  ceo: {name: Magnus Eyre, kind: person, roles: [former chief executive of Westward Crossings]}
  aide: {name: a former special adviser, kind: unnamed, roles: []}
  department: {name: Department for Transport, kind: organisation, roles: [department]}
notes: "public inquiry; chair, inspector and widow as she, peer, counsel, chief executive and dead skipper as he; question and answer in reported form; emails read out; he meaning different men in neighbouring sentences; title changes (minister, peer)"
---
# <m s="exminister">Former minister</m> ‘<q s="exminister" type="mixed">simply did not read</q>’ warning before ferry disaster, inquiry hears

<m s="exminister">A former transport minister</m> has told the inquiry into the sinking of the MV Rame Head that he “<q s="exminister" type="mixed">simply did not read</q>” an email in which an inspector warned him that people would die.

<m s="exminister">Lord Strand</m>, who as Julian Strand was in office when the ferry went down <t v="2021-10-30">on October 30 2021</t> with the loss of 19 lives, said <i s="exminister">he received 200 messages a day and relied on his staff to pick out the ones that mattered</i>.

“<q s="exminister">It is the greatest regret of my public life,</q>” <m s="exminister">the Conservative peer</m> said. “<q s="exminister">I have since read it many times.</q>”

Counsel to the inquiry, Tobias Merriweather KC, read it to him once more. “<q s="whistle">Minister, the bow door on this vessel has failed three tests,</q>” <m s="whistle">the inspector</m>, Shirley Okonedo-Brice, had written <t v="2021-07-19">on July 19</t>. “<q s="whistle">If nothing is done before the autumn gales, someone will have to explain it to the families.</q>”

<m s="counsel">Merriweather</m> asked: “<q s="counsel">Who explained it to the families, Lord Strand?</q>”

“<q s="exminister">I’m afraid nobody did,</q>” <m s="exminister">he</m> replied.

Several relatives left the room. Lorraine Petherick, whose husband, Alfie Petherick, was the skipper, stayed in her seat. “<q s="widow">I wanted him to have to look at me,</q>” <m s="widow">she</m> said outside. <m s="widow">Mrs Petherick</m> said <i s="widow">he had sent her a card with a picture of a lighthouse on it</i>.

The inquiry’s chair, Dame Harriet Pomeroy, intervened twice. When the peer began to read out a list of his achievements in office, <m s="chair">the retired judge</m> stopped him. “<q s="chair">You were asked about one day,</q>” <m s="chair">she</m> said. “<q s="chair">I should like to hear about that day.</q>”

### ‘<q s="aide" type="mixed">Parked</q>’

A former special adviser, who can be identified only as Witness 12, gave evidence from behind a screen. <m s="aide">She</m> said she had seen the email within an hour and had “<q s="aide" type="mixed">parked</q>” it at the request of the company.

The company was Westward Crossings, which went into administration <t v="2023">in 2023</t>. <m s="ceo">Its former chief executive</m>, Magnus Eyre, denied that <i s="ceo">he had ever spoken to her</i>. “<q s="ceo">I have never met the lady, I have never telephoned the lady,</q>” <m s="ceo">he</m> told the inquiry <t v="2026-06-09">on Tuesday</t>.

Merriweather produced a phone bill <t v="2026-06-10">on Wednesday</t>. It showed eleven calls. Told of this, <m s="ceo">Eyre</m> said through his solicitor that he “<q s="ceo" type="mixed">stood by the thrust</q>” of his evidence.

Ms Okonedo-Brice was dismissed <t v="2021-09">in September 2021</t>, five weeks before the sinking, for what <m s="firm">the company</m> called “<q s="firm" type="mixed">disloyalty</q>”. She now teaches physics in Saltash. “<q s="whistle">I don’t feel vindicated,</q>” <m s="whistle">she</m> said <t v="2026-06-11">on Thursday</t>. “<q s="whistle">Alfie rang me the night they let me go. He said the door was singing.</q>”

<i s="whistle">Those words</i>, <m s="whistle">she</m> told the hearing, <i s="whistle">had never left her</i>. <m s="skipper">Mr Petherick</m> had also told her that <i s="skipper">he would not sail again without a new seal</i>, but a day later he was at the wheel. “<q s="widow">He had a mortgage,</q>” <m s="widow">his widow</m> said.

<m s="department">The Department for Transport</m> said <i s="department">it would be inappropriate to comment while the inquiry was sitting</i>. <m s="department">It</m> added that <i s="department">all bow doors had been inspected twice a year <t v="2022/..">since 2022</t></i>.

Dame Harriet will hear closing statements <t v="2026-07-06/2026-07-10">from July 6 to 10</t>. <m s="chair">She</m> said <i s="chair">she hoped to report <t v="2027-03">by March</t></i>. To the former minister, as he rose, <m s="chair">the chair</m> said only: “<q s="chair">Thank you, Lord Strand. You may take the email with you.</q>”
