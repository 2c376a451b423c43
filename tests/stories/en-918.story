---
id: en-918
language: en-PH
agency: null
outlet: "Manila Bay Chronicle"
domain: manilabaychronicle.example
authors: ["Ramon Villaflor"]
published: 2026-08-27T12:15:00+08:00
modified: null
dateline: null
copyright: {holders: ["Manila Bay Chronicle"], year: 2026, notice: "© Copyright 2026 Manila Bay Chronicle. All rights reserved.", licence: null, reserved: true}
tdm: null
speakers:
  sec: {name: "Elena Magsino", kind: person, roles: ["Health Secretary"]}
  doh: {name: "Department of Health", kind: organisation, roles: []}
  lacson: {name: "Arnel Lacson", kind: person, roles: ["hospital director"]}
  cruz: {name: "Rowena Cruz", kind: person, roles: ["mother"]}
notes: "natural: health"
---
# Dengue cases up 48 percent; Health chief urges early consultation

MANILA, Philippines — <i s="sec">Dengue cases in the country have risen by 48 percent <t v="2026">this year</t></i>, <m s="sec">Health Secretary Elena Magsino</m> said <t v="2026-08-27">Thursday</t>, as she appealed to parents to bring children with fever to a health center within two days.

The Department of Health (DOH) recorded 121,340 cases <t v="2026-01-01/2026-08-15">from Jan. 1 to Aug. 15</t>, compared with 81,900 in the same period <t v="2025">last year</t>. At least 388 people have died, most of them below 10 years old.

"<q s="sec">We are not yet calling it an epidemic, but in some provinces we are very near the threshold,</q>" <m s="sec">Magsino</m> said in a press briefing.

<m s="sec">She</m> said <i s="sec">Calabarzon, Central Luzon and Western Visayas accounted for more than half of the cases</i>.

"<q s="sec">What pains me is that many of these children arrived on the fifth or sixth day,</q>" <m s="sec">the secretary</m> said. "<q s="sec">The fever goes down, the mother thinks the child is well, and that is exactly when the danger begins.</q>"

Magsino, a pediatrician who headed a provincial hospital in Iloilo before she joined the Cabinet <t v="2025-02">in February 2025</t>, recalled losing a patient there during the outbreak of <t v="2019">2019</t>.

"<q s="sec">His name was Jun-jun and he was seven. I still have the drawing he made for me. I do not want any doctor to have a drawing like that.</q>"

In a separate advisory, <m s="doh">the DOH</m> told local governments to resume the 4 o'clock habit of clearing standing water and said <i s="doh">fogging should be done only in areas with clustered cases</i>.

"<q s="doh">Indiscriminate fogging merely drives mosquitoes to the next house,</q>" <m s="doh">the advisory</m> read.

At a district hospital in Cavite, wards are running at twice their capacity. <m s="lacson">Hospital director Arnel Lacson</m> said <i s="lacson">two children were sharing each bed and that folding cots had been set up in the chapel</i>.

"<q s="lacson">We have never closed the door on anyone,</q>" <m s="lacson">Lacson</m> said. "<q s="lacson">But I have nurses who have been on duty for 16 hours, and three of them have dengue themselves.</q>"

<m s="lacson">He</m> said <i s="lacson">the hospital was not short of IV fluids but needed platelets</i>.

"<q s="lacson">If you are healthy and you weigh more than 50 kilos, please come. We will give you a sandwich.</q>"

Rowena Cruz, 29, a factory worker from Dasmariñas, sat fanning her son Miguel with a folded carton. He was admitted <t v="2026-08-25">on Tuesday</t>.

"<q s="cruz">I gave him paracetamol and he was playing again. Then his hands went cold,</q>" <m s="cruz">she</m> said. "<q s="cruz">A neighbor, Aling Nena, told me to run. She lost her granddaughter that way.</q>"

<m s="cruz">Cruz</m> said <i s="cruz">she had not been to work for three days and would not be paid for them</i>.

"<q s="cruz">It's all right. He asked for rice <t v="2026-08-27">this morning</t>.</q>"
