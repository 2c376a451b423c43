---
id: en-435
language: en-US
agency: AP
outlet: Ozark Plain Dealer
domain: ozarkpd.example
authors: []
published: 2024-09-24T21:30:00-05:00
modified: null
dateline: {place: "SPRINGFIELD, Mo.", agency: AP, date: null}
copyright: {holders: [AP], year: 2024, notice: "© 2024 AP", licence: null, reserved: false}
tdm: null
speakers:
  cotter: {name: Jesse Cotterill, kind: person, roles: [country singer, singer, Grammy winner]}
  rusk: {name: Melody Ruskin, kind: person, roles: [waitress, songwriter]}
  judge: {name: Harlan Beecham, kind: person, roles: [Judge, U.S. District Judge]}
  lawyer: {name: Gretchen Vaught, kind: person, roles: ["singer's lawyer", lawyer]}
  lawyer2: {name: Amos Tiller-Reed, kind: person, roles: ["Ruskin's attorney", attorney]}
  label: {name: Big Cedar Records, kind: organisation, roles: [company]}
  expert: {name: Ingrid Solheim-Parks, kind: person, roles: [musicologist]}
  juror: {name: Lonnie Dufresne, kind: person, roles: [jury foreman, foreman]}
  brother: {name: Wyatt Ruskin, kind: person, roles: [brother of Melody Ruskin]}
notes: "copyright verdict; plaintiff, the singer's lawyer and the musicologist she; singer, judge, her attorney, foreman and brother he; 'her attorney' and 'his lawyer' as mentions; lyrics and song titles in marks; brother with one surname; jury instructions"
---
# Jury finds country star copied waitress’s song; <m s="cotter">he</m> says ‘<q s="cotter" type="mixed">a man can’t un-hear a thing</q>’

SPRINGFIELD, Mo. (AP) — A federal jury decided <t v="2024-09-24">Tuesday</t> that one of the biggest country hits of the decade was taken from a song a waitress sang at an open-mic night, and awarded her $6.4 million.

Melody Ruskin put her hand over her mouth as the verdict was read. Across the aisle Jesse Cotterill, whose “Gravel and Grace” spent 19 weeks at No. 1, closed his eyes.

“<q s="rusk">I didn’t want his money, I wanted him to say my name,</q>” <m s="rusk">she</m> said outside the courthouse. “<q s="rusk">He said it <t v="2024-09-24">today</t>. He said it real quiet.</q>”

<m s="cotter">The Grammy winner</m> told reporters that <i s="cotter">he respected the jury but did not remember the night in question</i>. “<q s="cotter">I’ve sat in a thousand bars,</q>” <m s="cotter">he</m> said. “<q s="cotter">A man can’t un-hear a thing, and he can’t swear where he heard it, either.</q>”

<m s="lawyer">His lawyer</m>, Gretchen Vaught, said <i s="lawyer">they would appeal</i>. “<q s="lawyer">Three chords and a porch swing do not belong to anybody,</q>” <m s="lawyer">she</m> said.

The case turned on a phone recording made <t v="2017-05">in May 2017</t> by Ruskin’s brother, who was tending bar. It was played four times. “<q s="brother">I was filming my dog,</q>” <m s="brother">Wyatt Ruskin</m> testified. “<q s="brother">She just happened to be singing behind him.</q>”

<m s="expert">Musicologist Ingrid Solheim-Parks</m>, a defense witness, had told the jury <i s="expert">the two melodies shared only 11 notes</i>. On cross-examination <m s="expert">she</m> conceded that <i s="expert">they were the 11 that people hum</i>. “<q s="lawyer2">No further questions,</q>” <m s="lawyer2">Ruskin’s attorney</m>, Amos Tiller-Reed, said then, and sat down so fast that his chair squeaked.

He was more talkative <t v="2024-09-24">on Tuesday</t>. “<q s="lawyer2" id="6">My client has carried plates for 22 years,</q>” <m s="lawyer2">he</m> said, “<q s="lawyer2" id="6">and <t v="2024-09-24">tonight</t> somebody is going to bring her one.</q>”

<m s="juror">The jury foreman</m>, Lonnie Dufresne, said <i s="juror">deliberations had been friendly</i>. <m s="juror">He</m> said <i s="juror">two jurors had been fans of the singer</i>. “<q s="juror">They cried,</q>” <m s="juror">the foreman</m> said. “<q s="juror">But they could hear it, too.</q>”

<m s="judge">U.S. District Judge Harlan Beecham</m> had urged the panel to forget who was famous. “<q s="judge">You may find that difficult,</q>” <m s="judge">he</m> told them. “<q s="judge">I own the album.</q>”

<m s="label">Big Cedar Records</m>, which was found liable for a third of the damages, said <i s="label">it was disappointed</i>. <m s="label">The company</m> said <i s="label">royalties would be held in escrow <t v="../2025-34">until the second quarter of 2025</t></i>.

Ruskin had a shift <t v="2024-09-25">Wednesday morning</t>. Would she be there? “<q s="rusk">Somebody’s got to open,</q>” <m s="rusk">the songwriter</m> said. Before she left, Cotterill crossed the hallway and spoke to her for a minute with his hat in his hand. Neither would say what about. “<q s="rusk">He asked me how the second verse went,</q>” <m s="rusk">she</m> said at last. “<q s="rusk">The one he left out.</q>”
