---
id: en-417
language: en-GB
agency: PA
outlet: South Bank Courier
domain: southbankcourier.example
authors: ["Emily Pennant-Shaw, PA"]
published: 2025-02-14T13:42:00Z
modified: null
dateline: null
copyright: {holders: [PA], year: 2025, notice: "© PA 2025", licence: null, reserved: false}
tdm: null
speakers:
  judge: {name: Fairclough, kind: person, roles: [Mr Justice, judge]}
  surgeon: {name: Nicholas Averill, kind: person, roles: [surgeon, consultant]}
  victim: {name: Geraldine Sowden, kind: person, roles: [former patient, patient]}
  barrister: {name: Farida Anwar-Jones, kind: person, roles: [prosecutor, KC]}
  defence: {name: Gideon Lisle, kind: person, roles: [KC]}
  wife: {name: Camilla Averill, kind: person, roles: ["surgeon's wife"]}
  police: {name: Neil Hartshorn, kind: person, roles: [Detective Inspector, detective]}
  trust: {name: Thamesmead NHS Trust, kind: organisation, roles: [trust]}
  survivor: {name: someone in the gallery, kind: unnamed, roles: []}
notes: "sentencing hearing; judge known by title and surname only; surgeon, defence barrister, detective and judge he; patient, prosecutor and wife she; surgeon and wife of one surname; words in the sentencing remarks over two paragraphs; victim impact statement"
---
# Surgeon jailed for needless operations told patients ‘<q s="surgeon" type="mixed">trust me, I’m expensive</q>’

A surgeon who carried out operations that 34 patients did not need has been jailed for 11 years after <m s="judge">a judge</m> told him he had “<q s="judge" type="mixed">turned a hospital into a till</q>”.

Nicholas Averill, 59, showed no emotion at Southwark Crown Court <t v="2025-02-14">on Friday</t> as <m s="judge">Mr Justice Fairclough</m> told him that <i s="judge">he would serve at least two-thirds of the term</i>.

“<q s="judge" id="1">You had gifts that most of your colleagues would have given a great deal to possess.</q>

“<q s="judge" id="1">You used them to pay for a boat,</q>” <m s="judge">the judge</m> said.

Geraldine Sowden, who was 41 when the consultant removed part of her bowel <t v="2017">in 2017</t>, read her victim statement from the witness box. “<q s="victim">He held my hand before the anaesthetic and he said, ‘<q s="surgeon">Trust me, I’m expensive,</q>’</q>” <m s="victim">she</m> told the court. “<q s="victim">I laughed. I have thought about that laugh every day.</q>”

<m s="barrister">Farida Anwar-Jones KC</m>, prosecuting, said <i s="barrister">Averill had earned £1.9 million from the procedures <t v="2013/2019">between 2013 and 2019</t></i>. <m s="barrister">She</m> said <i s="barrister">he invented test results when real ones did not suit him</i>.

In mitigation, <m s="defence">Gideon Lisle KC</m> said his client was “<q s="defence" type="mixed">a broken man who saved more lives than he harmed</q>”. <m s="survivor">Someone in the gallery</m> shouted “<q s="survivor">Count them!</q>” and <m s="defence">the barrister</m> paused before he went on. <m s="defence">He</m> told the judge <i s="defence">Averill had sold the boat</i>.

The surgeon’s wife, Camilla Averill, left by a side door. “<q s="wife">Nicholas made mistakes, but he is not what that man said he is,</q>” <m s="wife">Mrs Averill</m> told reporters. It was not clear whether she meant the judge.

<m s="police">Detective Inspector Neil Hartshorn</m> said <i s="police">the inquiry had begun with a single letter <t v="2019-11">in November 2019</t></i>. “<q s="police">Geraldine wrote to us when nobody else would listen to her, and she wrote very well,</q>” <m s="police">he</m> said.

<m s="trust">Thamesmead NHS Trust</m> apologised “<q s="trust" type="mixed">unreservedly</q>”. <m s="trust">It</m> said <i s="trust">a further 210 patients were being recalled <t v="2025-06">by June</t></i>. Outside court <m s="victim">the former patient</m> was asked whether the sentence was enough. “<q s="victim" id="9">Ask me <t v="2032">in 2032</t>,</q>” <m s="victim">she</m> said, “<q s="victim" id="9">when he’s out and I’m still like this.</q>”
