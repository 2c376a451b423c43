---
id: en-421
language: en-US
agency: AP
outlet: Three Rivers Examiner
domain: threeriversexaminer.example
authors: [Leah Brubaker]
published: 2025-05-13T19:05:00-04:00
modified: null
dateline: {place: PITTSBURGH, agency: AP, date: null}
copyright: {holders: [The Associated Press], year: 2025, notice: "© 2025 The Associated Press. All rights reserved.", licence: null, reserved: true}
tdm: null
speakers:
  strickland: {name: Roy Stricklin, kind: person, roles: [steelworker, exonerated man]}
  ahearn: {name: Michael Ahearne, kind: person, roles: [detective, retired detective]}
  sterling: {name: Valerie Sterling-Okpara, kind: person, roles: [law professor, "Roy Stricklin's attorney", attorney]}
  zapala: {name: Kurt Donnelly, kind: person, roles: [Allegheny County District Attorney, district attorney, prosecutor]}
  judge: {name: Jill Rangemoor, kind: person, roles: [Judge]}
  sister: {name: Bernice Stricklin, kind: person, roles: [sister of Roy Stricklin]}
  witness: {name: Tonya Mays-Greer, kind: person, roles: [witness]}
  victimson: {name: Leon Pulaski Jr., kind: person, roles: [son of the victim]}
  city: {name: city of Pittsburgh, kind: organisation, roles: [city]}
  pros: {name: prosecutors, kind: group, roles: []}
notes: "exoneration; exonerated man, retired detective, prosecutor and victim's son all he; attorney, judge, sister and witness she; siblings with one surname; pronoun quotes in new paragraphs far from names; dead victim and real killer mentioned but silent"
---
# Man freed after 38 years: ‘<q s="strickland">I want to see what happened to the mills</q>’

PITTSBURGH (AP) — Roy Stricklin walked out of an Allegheny County courtroom <t v="2025-05-13">Tuesday</t> a free man, 38 years after he was convicted of killing a shopkeeper.

<m s="judge">Judge Jill Rangemoor</m> threw out his conviction after <m s="pros">prosecutors</m> conceded that <i s="pros">a detective had hidden a witness statement naming someone else</i>. “<q s="judge">Mr. Stricklin, this court cannot give you anything back,</q>” <m s="judge">she</m> told him. “<q s="judge">It can only stop taking.</q>”

Stricklin, 63, was a 25-year-old steelworker when Leon Pulaski was shot to death behind the counter of his grocery <t v="1986-11">in November 1986</t>. There was no physical evidence. A neighbor, Tonya Mays-Greer, picked his photograph out of a stack.

“<q s="witness">They pushed his picture at me with one finger,</q>” <m s="witness">she</m> said in an affidavit filed <t v="2025">this year</t>. “<q s="witness">I was 19 and I wanted to go home.</q>”

On the courthouse steps, the exonerated man was asked what he wanted to do first.

“<q s="strickland">I want to see what happened to the mills,</q>” <m s="strickland">he</m> said. “<q s="strickland">They tell me it’s all condos.</q>”

His attorney, Valerie Sterling-Okpara, took the case <t v="2011">in 2011</t> as a young law professor. <m s="sterling">She</m> said <i s="sterling">the missing statement turned up in a box that had been marked for shredding</i>. “<q s="sterling">It was two pages long and it had a coffee ring on it,</q>” <m s="sterling">the attorney</m> said. “<q s="sterling">Somebody sat there and drank his coffee and decided that Roy could rot.</q>”

<i s="pros">That somebody</i>, <m s="pros">prosecutors</m> now say, <i s="pros">was Michael Ahearne</i>, who led the investigation and retired with honors <t v="2004">in 2004</t>. Reached at his home in Florida, <m s="ahearn">he</m> denied that <i s="ahearn">he had hidden anything</i>.

“<q s="ahearn">We gave the file to the DA like we always did,</q>” <m s="ahearn">the retired detective</m> said. “<q s="ahearn">I’m 81 years old. I sleep fine.</q>”

### ‘<q s="zapala" type="mixed">A stain</q>’

<m s="zapala">District Attorney Kurt Donnelly</m> called the case “<q s="zapala" type="mixed">a stain on an office I love</q>.” <m s="zapala">He</m> said <i s="zapala">another man, who died in prison <t v="1999">in 1999</t>, had confessed to the killing in a letter to his mother</i>.

“<q s="zapala" id="5">I can’t charge a dead man,</q>” <m s="zapala">Donnelly</m> said, “<q s="zapala" id="5">but I can say his name, and I have said it to the family.</q>”

The victim’s son sat through the hearing two rows behind Stricklin’s sister. He was 12 when his father was killed.

“<q s="victimson">I hated the wrong man for 38 years,</q>” <m s="victimson">Leon Pulaski Jr.</m> said. “<q s="victimson">I was good at it, too.</q>”

When it was over, <m s="victimson">he</m> walked up to Stricklin and said <i s="victimson">he was sorry</i>. The two men stood for a while with their hands on each other’s shoulders. “<q s="strickland">I told him he didn’t owe me that,</q>” <m s="strickland">Stricklin</m> said later. “<q s="strickland">He was a kid.</q>”

Bernice Stricklin visited her brother every second Sunday, by her count 988 times. “<q s="sister">He never once asked me to bring him anything,</q>” <m s="sister">she</m> said. “<q s="sister">He asked me what the river looked like.</q>”

<m s="city">The city</m> said in a statement that <i s="city">it was reviewing 23 other cases Ahearne had handled</i>. Under Pennsylvania law, wrongly convicted people are not entitled to automatic compensation. <m s="sterling">Sterling-Okpara</m> said <i s="sterling">she would sue <t v="2025-22">this summer</t></i>.

Mays-Greer, now 58, did not attend. In a text message to a reporter, <m s="witness">she</m> wrote that <i s="witness">she had wanted to come but had not known where to sit</i>.

<m s="strickland">Stricklin</m> said <i s="strickland">he would like to meet her</i>. “<q s="strickland">She and me have been in the same room for a long time,</q>” <m s="strickland">he</m> said. “<q s="strickland">We might as well have a look at each other.</q>”
