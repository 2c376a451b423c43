---
id: en-411
language: en-US
agency: AP
outlet: Great Plains Today
domain: greatplainstoday.example
authors: [Margot Ellinwood, Darren Sikes]
published: 2026-07-29T20:31:00-05:00
modified: null
dateline: {place: "WICHITA, Kan.", agency: AP, date: null}
copyright: {holders: [The Associated Press], year: 2026, notice: "Copyright 2026 The Associated Press. All rights reserved.", licence: null, reserved: true}
tdm: null
speakers:
  maldonado: {name: Teresa Maldonado, kind: person, roles: [Wichita Police Chief, police chief, chief]}
  kessler: {name: Joanna Kessler-Pryor, kind: person, roles: [Sedgwick County District Attorney, district attorney, prosecutor]}
  suspect: {name: Brandon Lyle Hutchins, kind: person, roles: [suspect, former warehouse worker]}
  mother: {name: Debra Hutchins, kind: person, roles: ["suspect's mother", retired nurse]}
  defender: {name: Aaron Feld, kind: person, roles: [public defender]}
  survivor: {name: Yesenia Portillo, kind: person, roles: [shift supervisor]}
  affidavit: {name: affidavit, kind: organisation, roles: []}
  company: {name: Norquist Logistics, kind: organisation, roles: [company]}
  mayor: {name: Phil Brandenburg, kind: person, roles: [Mayor]}
  coworker: {name: a co-worker, kind: unnamed, roles: []}
  officials: {name: two law enforcement officials, kind: unnamed, roles: []}
notes: "crime copy in sober style; police chief, district attorney, mother and survivor are all she; suspect, public defender and mayor he; affidavit and officials as sources; surname shared by suspect and mother; text messages quoted"
---
# <i s="maldonado">Warehouse gunman in Kansas had been fired 2 days before shooting</i>, <m s="maldonado">police chief</m> says

WICHITA, Kan. (AP) — <i s="maldonado">A man accused of opening fire at a Kansas distribution warehouse, killing three people and wounding five, had been fired from his job there <t v="2026-07-26">two days earlier</t></i>, <m s="maldonado">the city’s police chief</m> said <t v="2026-07-29">Wednesday</t>.

<i s="maldonado">Brandon Lyle Hutchins, 33, walked into the Norquist Logistics building on Wichita’s north side <t v="2026-07-28T22:00~">shortly after 10 p.m. Tuesday</t> and fired at least 40 rounds before he was tackled by a shift supervisor</i>, <m s="maldonado">Police Chief Teresa Maldonado</m> said at a news conference.

“<q s="maldonado">She ran toward him when everyone else was running away,</q>” <m s="maldonado">Maldonado</m> said of the supervisor, Yesenia Portillo. “<q s="maldonado">I have no doubt that she saved lives.</q>”

<m s="survivor">Portillo</m>, who was treated for a graze wound and released, told the AP that <i s="survivor" via="AP">she recognized the shooter before she saw the gun</i>. She had trained him when he was hired <t v="2024">in 2024</t>.

“<q s="survivor">I said his name,</q>” <m s="survivor">she</m> said in a phone interview. “<q s="survivor">He looked at me and he kind of stopped, and that’s when I went for him.</q>”

<m s="affidavit">An arrest affidavit</m> says <i s="affidavit">Hutchins sent a series of text messages to a former co-worker in the hour before the attack</i>. “<q s="suspect">Don’t go in <t v="2026-07-28">tonight</t>,</q>” one of them read, according to the document. The co-worker, who was off duty, showed the messages to police <t v="2026-07-28">later that night</t>. “<q s="coworker">I thought he was quitting for real this time,</q>” <m s="coworker">the co-worker</m> told investigators, the affidavit says.

### Charges expected

Hutchins was being held without bond <t v="2026-07-29">Wednesday</t> in the Sedgwick County jail. <m s="kessler">District Attorney Joanna Kessler-Pryor</m> said <i s="kessler">she expected to file three counts of capital murder <t v="2026-07-31">by Friday</t></i>. Whether to seek the death penalty, <m s="kessler">she</m> said, “<q s="kessler" type="mixed">is a decision I will make with the families, and not with the cameras</q>.”

Aaron Feld, a public defender who represented Hutchins at a brief hearing by video, asked for privacy for his client’s relatives. <m s="defender">He</m> said <i s="defender">the suspect had a long history of mental illness and had been hospitalized <t v="2026-05">in May</t></i>.

That account was supported by the suspect’s mother. <m s="mother">Debra Hutchins</m>, a retired nurse, said <i s="mother">she had called the police on her son twice <t v="2026-22">this summer</t> and had begged them to take his rifle</i>.

“<q s="mother" id="8">They told me he hadn’t done anything,</q>” <m s="mother">she</m> said, standing behind the screen door of her home in Derby, “<q s="mother" id="8">and I told them that was the whole point of calling.</q>”

<m s="maldonado">Maldonado</m> confirmed that <i s="maldonado">officers had gone to the house <t v="2026-06-19">on June 19</t> and <t v="2026-07-11">July 11</t></i>. <m s="maldonado">She</m> said <i s="maldonado">they had no legal ground to remove the weapon</i>, which had been bought lawfully. “<q s="maldonado">I have read the reports,</q>” <m s="maldonado">the chief</m> said. “<q s="maldonado">I would give a great deal to be able to read you something different.</q>”

<m s="officials">Two law enforcement officials</m> said <i s="officials">investigators had recovered a second rifle and a handwritten list of names from the man’s car</i>. They spoke on condition of anonymity because they were not authorized to discuss the case.

<m s="company">Norquist Logistics</m> declined to say why Hutchins was let go. In a statement, <m s="company">the company</m> said it was “<q s="company" type="mixed">heartbroken</q>” and would pay for counseling for all 460 employees.

<m s="mayor">Mayor Phil Brandenburg</m>, who visited the wounded at Wesley Medical Center, said <i s="mayor">two of them remained in critical condition</i>. <m s="mayor">He</m> ordered flags lowered <t v="../2026-08-02">through Sunday</t>. “<q s="mayor">This city has done this before, and God help us, we know how to do it,</q>” <m s="mayor">he</m> said.

The dead were identified as a father of four, a college student working for the summer and a forklift driver who was nine days from retirement. <m s="kessler">The prosecutor</m> said <i s="kessler">she had spoken with all three families</i>.

<m s="survivor">Portillo</m> said <i s="survivor">she would not go back to the building</i>. “<q s="survivor">They keep calling me brave,</q>” <m s="survivor">she</m> said. “<q s="survivor">I just didn’t want him to be the last thing we all saw.</q>”
