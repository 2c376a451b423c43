---
id: en-441
language: en-US
agency: AP
outlet: Buckeye Valley Record
domain: buckeyevalleyrecord.example
authors: [Dorian Platt]
published: 2025-12-09T19:20:00-05:00
modified: null
dateline: {place: "COLUMBUS, Ohio", agency: AP, date: null}
copyright: {holders: [The Associated Press], year: 2025, notice: "© 2025 The Associated Press. All rights reserved.", licence: null, reserved: true}
tdm: null
speakers:
  hollis: {name: Marcus Delaney, kind: person, roles: [state treasurer, Republican, candidate for governor]}
  wife: {name: Amber Delaney, kind: person, roles: [wife of Marcus Delaney, former prosecutor]}
  aide: {name: Kelsey Rowland, kind: person, roles: [former campaign aide, aide]}
  manager: {name: Bruce Yancey, kind: person, roles: [campaign manager]}
  senator: {name: Joni Haverkamp, kind: person, roles: [state Sen., rival, Republican]}
  chair: {name: Alphonso Meeks, kind: person, roles: [Democratic Party chairman, party chairman]}
  prosecutor: {name: Olivia Trask-Mendez, kind: person, roles: [Franklin County prosecutor, prosecutor]}
  lawyer: {name: Thaddeus Boone, kind: person, roles: ["Rowland's lawyer", lawyer]}
  donor: {name: one longtime donor, kind: unnamed, roles: []}
  church: {name: Emmett Crowell, kind: person, roles: [Pastor]}
notes: "political scandal; treasurer, manager, party chairman, lawyer, pastor he; aide, wife, rival, prosecutor she; husband and wife with one surname; text messages; statements read; who 'she' is decided by sense only"
---
# Ohio treasurer leaves governor’s race over payments to aide; <m s="wife">wife</m> says ‘<q s="wife" type="mixed">I learned it with my coffee</q>’

COLUMBUS, Ohio (AP) — Ohio’s state treasurer dropped out of the race for governor <t v="2025-12-09">Tuesday</t>, a day after <m s="aide">a former aide</m> said <i s="aide">he had paid her $48,000 from a campaign account to stay quiet about a car accident</i>.

Marcus Delaney, a Republican who had led in every public poll, read a statement in the rotunda of the Statehouse and took no questions. “<q s="hollis">I made a bad decision on a dark road, and then I made a worse one in a lit office,</q>” <m s="hollis">he</m> said.

The aide, Kelsey Rowland, was in the passenger seat <t v="2024-09-20">on Sept. 20, 2024</t>, when Delaney’s state-owned SUV struck a parked motorcycle outside Zanesville. No one was hurt. <m s="aide">She</m> said <i s="aide">he had told her to move behind the wheel before the deputies came</i>.

“<q s="aide">I was 24 and he was going to be governor,</q>” <m s="aide">she</m> said in an interview at her parents’ home. “<q s="aide">He said, ‘<q s="hollis">You’ll get a ticket and I’ll get a headline.</q>’ So I got the ticket.</q>”

The payments began a month later. <m s="lawyer">Her lawyer</m>, Thaddeus Boone, said <i s="lawyer">they were listed in campaign reports as “voter outreach”</i>. “<q s="lawyer">She was the only voter they were reaching,</q>” <m s="lawyer">he</m> said.

Amber Delaney did not stand beside her husband. The former prosecutor, who has been seen as a candidate herself, spoke to reporters in her driveway as she loaded two suitcases. “<q s="wife">I learned it with my coffee, like everybody else,</q>” <m s="wife">she</m> said. “<q s="wife">I put people in jail for less than this, and some of them thanked me.</q>”

Asked if she believed Rowland, <m s="wife">she</m> said <i s="wife">she had called the young woman to apologize</i>. <m s="aide">Rowland</m> confirmed that <i s="aide">the two had talked for an hour</i>.

### Investigation opened

<m s="prosecutor">Franklin County prosecutor Olivia Trask-Mendez</m> said <i s="prosecutor">she had opened an inquiry into whether campaign money had been used to cover up a crime</i>. <m s="prosecutor">She</m> once worked for Amber Delaney and said <i s="prosecutor">she would hand the case to a colleague if anyone asked</i>. “<q s="prosecutor">Nobody has asked,</q>” <m s="prosecutor">the prosecutor</m> said.

The campaign manager, Bruce Yancey, signed the checks. <m s="manager">He</m> said through a spokeswoman that <i s="manager">he believed the work was real</i>. Yancey resigned <t v="2025-12-08">late Monday</t>.

Delaney’s exit leaves state Sen. Joni Haverkamp as the favorite for the nomination. <m s="senator">She</m> said <i s="senator">she took no joy in it</i>. “<q s="senator" id="3">Marcus taught me how to read a budget,</q>” <m s="senator">Haverkamp</m> said, “<q s="senator" id="3">and I guess he forgot how to read a receipt.</q>”

Democrats were less gentle. <m s="chair">Alphonso Meeks</m>, the party’s chairman, said <i s="chair">the treasurer should quit that job, too</i>. “<q s="chair">He’s the man we pay to watch the money,</q>” <m s="chair">Meeks</m> said.

Some supporters were not ready to let go. <m s="donor">One longtime donor</m>, who gave $15,000 <t v="2025">this year</t> and asked not to be named, said <i s="donor">he had wept in his truck</i>. “<q s="donor">I’d vote for him <t v="2025-12-09">today</t>,</q>” <m s="donor">he</m> said. “<q s="donor">I just wouldn’t get in a car with him.</q>”

At Delaney’s church, <m s="church">Pastor Emmett Crowell</m> said <i s="church">the family had asked for privacy</i>. “<q s="church">I’ll be praying for him, and for her, and for the girl,</q>” <m s="church">the pastor</m> said. “<q s="church">She’s the one nobody prayed for.</q>”

The filing deadline is <t v="2026-02-04">Feb. 4</t>. The treasurer’s term ends <t v="2027-01">in January 2027</t>.
