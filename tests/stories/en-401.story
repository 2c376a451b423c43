---
id: en-401
language: en-US
agency: AP
outlet: Cuyahoga Daily
domain: cuyahoga-daily.example
authors: [Renata Holloway]
published: 2026-03-18T18:42:00-04:00
modified: null
dateline: {place: CLEVELAND, agency: AP, date: null}
copyright: {holders: [The Associated Press], year: 2026, notice: "Copyright 2026 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.", licence: null, reserved: true}
tdm: reserved
speakers:
  obuya: {name: Patricia Obuya, kind: person, roles: [former finance director, witness]}
  castellane: {name: Dolores Castellane, kind: person, roles: [mayor of Port Lorain, former mayor, defendant]}
  quade: {name: Rosalind Quade, kind: person, roles: [defense attorney]}
  stutzke: {name: Marian Stutzke, kind: person, roles: [U.S. District Judge]}
  fitch: {name: Leonard Fitch, kind: person, roles: [Assistant U.S. Attorney, prosecutor]}
  garrity: {name: Wendell Garrity, kind: person, roles: [owner of Lakefront Wrecking]}
  company: {name: Lakefront Wrecking, kind: organisation, roles: []}
  teacher: {name: a retired teacher, kind: unnamed, roles: []}
  pros: {name: prosecutors, kind: group, roles: []}
notes: "trial story with four women (witness, defendant, defense attorney, judge) told apart by sense; company beside its owner; nested order; nickname in marks; unnamed spectator"
---
# Ex-finance chief says <m s="castellane">mayor</m> told her to ‘<q s="castellane" type="mixed">make it look like snow</q>’

CLEVELAND (AP) — <m s="obuya">The former finance director of a lakeside Ohio city</m> testified <t v="2026-03-18">Wednesday</t> that <i s="obuya">she had been ordered to hide $1.8 million in payments to a demolition company in the budget for snow removal</i>, then wept as the woman accused of giving the order watched from the defense table.

Patricia Obuya, 51, spent five hours on the stand in the corruption trial of Dolores Castellane, who was mayor of Port Lorain <t v="2014/2023">from 2014 to 2023</t>. <m s="obuya">She</m> said <i s="obuya">the mayor had summoned her to a parking garage <t v="2021-02-11">on Feb. 11, 2021</t></i>.

“<q s="obuya">She rolled down the window and said, ‘<q s="castellane">Make it look like snow.</q>’</q>” <m s="obuya">Obuya</m> told the jury. “<q s="obuya">I remember thinking that nobody could say no to her, because nobody ever had.</q>”

Castellane, 66, whom supporters still call “Mayor Dolly,” has pleaded not guilty to 14 counts of bribery and wire fraud. On the courthouse steps <t v="2026-03-18">Wednesday morning</t> <m s="castellane">the former mayor</m> said she looked forward to “<q s="castellane" type="mixed">telling the whole story, with receipts</q>.” <m s="castellane">She</m> added that <i s="castellane">she had slept well</i>.

Her attorney, Rosalind Quade, used cross-examination to portray the witness as an ambitious bureaucrat who cut corners on her own.

“<q s="quade">You were the one who signed, weren’t you?</q>” <m s="quade">the attorney</m> asked.

“<q s="obuya">I was,</q>” <m s="obuya">Obuya</m> answered. “<q s="obuya">And she was the one who smiled.</q>”

<m s="stutzke">U.S. District Judge Marian Stutzke</m> ordered the remark stricken. “<q s="stutzke">The jury will disregard the smile,</q>” <m s="stutzke">she</m> said, and the courtroom laughed. After the break, with the jury out of the room, <m s="stutzke">the judge</m> told Quade and the prosecutors that <i s="stutzke">the next lawyer who played to the gallery would pay for it, in cash</i>.

<m s="pros">Prosecutors</m> say <i s="pros">the payments, made <t v="2019/2022">between 2019 and 2022</t>, were a reward for a lake house that Lakefront Wrecking renovated for Castellane free of charge</i>. The company’s owner, Wendell Garrity, pleaded guilty <t v="2025-10">in October</t> and is cooperating.

<m s="fitch">Assistant U.S. Attorney Leonard Fitch</m> told the judge <i s="fitch">Garrity would take the stand <t v="2026-03-23">on Monday</t></i>. “<q s="fitch">He will tell this jury what a ton of snow costs in July,</q>” <m s="fitch">the prosecutor</m> said.

<m s="company">Lakefront Wrecking</m> said in a statement that it had “<q s="company" type="mixed">nothing to add to the public record</q>.” <m s="company">The company</m> said <i s="company">its owner was on leave</i>.

Reached by phone, <m s="garrity">Garrity</m> was less guarded. “<q s="garrity">I liked Dolly, I still do,</q>” <m s="garrity">he</m> said. “<q s="garrity">But I have grandkids, and I’d like to see them without a guard in the room.</q>”

### A promotion, then a letter

Obuya, who rose from payroll clerk to finance director in six years, was handed a letter of dismissal <t v="2023-21">in the spring of 2023</t>, two days after she asked for an outside audit.

“<q s="obuya" id="7">It was three lines,</q>” <m s="obuya">she</m> said, “<q s="obuya" id="7">and one of them thanked me for my discretion.</q>”

<m s="quade">Quade</m> suggested that <i s="quade">the witness had kept copies of invoices as insurance</i>. <m s="quade">She</m> asked whether <i s="quade">anyone had promised her immunity</i>. <m s="obuya">The former finance director</m> replied that <i s="obuya">nobody had promised her anything but a subpoena</i>.

At one point Castellane leaned over and whispered to her lawyer, shaking her head. <m s="stutzke">Stutzke</m> warned that <i s="stutzke">the defendant’s face was not evidence, either</i>.

In the back row sat a retired teacher who has not missed a day since the trial opened <t v="2026-03-02">March 2</t>. “<q s="teacher">I voted for her three times,</q>” <m s="teacher">the woman</m> said during a recess, declining to give her name because her son works for the city. “<q s="teacher">I came to find out if I’m a fool.</q>”

The trial is expected to last <t v="../2026-04">until mid-April</t>. If convicted on all counts, the former mayor faces up to 20 years in prison. <m s="quade">Quade</m> told reporters as she left that her client would testify “<q s="quade" type="mixed">if and when it helps, and not one minute before</q>.”
