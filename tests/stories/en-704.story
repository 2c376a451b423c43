---
id: en-704
language: en-GB
agency: Reuters
outlet: Northern Dispatch
domain: northern-dispatch.example
authors: [Alasdair Munro]
published: 2026-06-11T19:20:00+01:00
modified: null
dateline: {place: GENEVA, agency: Reuters, date: null}
copyright: {holders: [Thomson Reuters], year: 2026, notice: "© Thomson Reuters 2026", licence: null, reserved: false}
tdm: null
speakers:
  lindqvist: {name: Maja Lindqvist, kind: person, roles: [U.N. mediator, Swede]}
  hovhannes: {name: Armen Hovsepyan, kind: person, roles: [Armenian foreign minister]}
  aliyeva: {name: Leyla Gurbanova, kind: person, roles: [Azerbaijani deputy prime minister]}
  lu: {name: Lu Jian, kind: person, roles: [Chinese foreign ministry spokesman]}
  sadykov: {name: Yerlan Sadykov, kind: person, roles: [Kazakh president]}
  kyiv: {name: Kyiv, kind: organisation, roles: []}
  hartnell: {name: Simon Hartnell, kind: person, roles: [Labour leader]}
  treasury: {name: Treasury, kind: organisation, roles: []}
  official: {name: a senior Western official, kind: unnamed, roles: []}
  driver: {name: Giorgi Beridze, kind: person, roles: [lorry driver]}
  dept: {name: State Department, kind: organisation, roles: []}
  bruckner: {name: Hanna Bruckner, kind: person, roles: [economist at Aldgate Research]}
notes: long diplomatic and economic report; nations and offices; relative clauses between name and verb; headline and crosshead fragments repeated in the body; Putin and Erdogan named only; nickname of the road and of the format in marks; he and she among many
---
# Caucasus corridor deal ‘<q s="lindqvist" type="mixed">a signature away</q>’, <m s="lindqvist">U.N. mediator</m> says

GENEVA (Reuters) - Armenia and Azerbaijan moved closer <t v="2026-06-11">on Thursday</t> to reopening a road and rail corridor shut for three decades, though both sides warned that customs rules could still sink the agreement.

The text is “<q s="lindqvist" type="mixed">a signature away, perhaps two</q>”, <m s="lindqvist">mediator Maja Lindqvist</m>, who has shuttled between the two capitals <t v="2026-01/..">since January</t>, told reporters. <m s="lindqvist">The Swede</m> said <i s="lindqvist">the annex on tariffs ran to 60 pages</i>.

<m s="hovhannes">Armenian Foreign Minister Armen Hovsepyan</m>, who meets Turkish President Tayyip Erdogan <t v="2026-06-12">on Friday</t>, said <i s="hovhannes">his country would not lease sovereignty by the kilometre</i>. “<q s="hovhannes">A road is a road, it is not a border with asphalt on it,</q>” <m s="hovhannes">he</m> said.

<m s="aliyeva">Azerbaijani Deputy Prime Minister Leyla Gurbanova</m>, sitting two chairs away, did not look at him. “<q s="aliyeva">We have heard this sentence in four cities,</q>” <m s="aliyeva">she</m> said. “<q s="aliyeva">It does not improve with travel.</q>”

The corridor, known to drivers as “the Needle”, would cut the journey from the Caspian to the Black Sea by nine hours. Russia, whose border guards patrolled it <t v="../2024">until 2024</t>, was not invited to the talks. President Vladimir Putin has said nothing in public about the format, nicknamed “the short table” by delegates.

### ‘<q s="lu" type="mixed">Not our furniture</q>’

China, the largest user of the competing northern route, kept its distance. <m s="lu">The Chinese foreign ministry spokesman</m>, Lu Jian, said in Beijing that <i s="lu">his government welcomed any dialogue</i>. Asked about reports of a Chinese loan, <m s="lu">he</m> said the table in Geneva was “<q s="lu" type="mixed">not our furniture</q>”.

<m s="sadykov">The Kazakh president</m>, Yerlan Sadykov, was warmer. “<q s="sadykov">Every kilometre that opens there is a week we save here,</q>” <m s="sadykov">Sadykov</m> told a business forum in Almaty. His government has ordered 40 freight engines from a plant in Kharkiv. <m s="kyiv">Kyiv</m> said <i s="kyiv">the first would be delivered <t v="2026-09">in September</t></i>.

In Washington, <m s="dept">the State Department</m> called the draft “<q s="dept" type="mixed">a serious piece of carpentry</q>”, while <m s="official">a senior Western official</m> cautioned against euphoria. “<q s="official">They agree on the bridge and disagree on the river,</q>” <m s="official">the official</m> said, speaking on condition of anonymity.

### Money and tea

Britain is expected to insure the first convoys. <m s="treasury">The Treasury</m> said <i s="treasury">the exposure was capped at 90 million pounds</i>. <m s="hartnell">The Labour leader</m>, Simon Hartnell, whose party has made the guarantee an election issue, accused ministers of “<q s="hartnell" type="mixed">underwriting a rumour</q>”. <m s="hartnell">Hartnell</m> added that <i s="hartnell">he would publish his own plan <t v="2026-06-15">on Monday</t></i>.

Economists are divided over how much trade would shift. <m s="bruckner">Hanna Bruckner</m>, an economist at Aldgate Research, which advises two of the shippers, put the “Needle premium” at 3 per cent of regional output. According to <m s="bruckner">Bruckner</m>, <i s="bruckner">most of that would go to Georgia</i>.

At a truck stop outside Tbilisi, few had heard of the annex. “<q s="driver" id="9">I have driven around this war for twenty years,</q>” said <m s="driver">Giorgi Beridze</m>, a lorry driver who hauls oranges in winter and cement in summer, “<q s="driver" id="9">and the tea has been the same on both sides.</q>” A sign above the counter read “No politics before breakfast”.

The delegations are due back <t v="2026-06-16">on Tuesday</t>. Lindqvist, who is nearly 70 and had planned to retire after the previous round, has cancelled her holiday for the second time. “<q s="lindqvist">My husband has a word for this,</q>” <m s="lindqvist">the mediator</m> said. “<q s="lindqvist">It is not ‘corridor’.</q>”

(Reporting by Alasdair Munro)
