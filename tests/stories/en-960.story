---
id: en-960
language: en-GB
agency: PA
outlet: "Tyne Valley Herald"
domain: tynevalleyherald.example
authors: ["Rachel Oddie"]
published: 2026-09-02T16:20:00+01:00
modified: null
dateline: null
copyright: null
tdm: null
speakers:
  leader: {name: "Tom Harkness", kind: person, roles: ["leader of Corbrigg council"]}
  mp: {name: "Priya Nandy", kind: person, roles: ["MP for Corbrigg"]}
  owner: {name: "Sheila Armstrong", kind: person, roles: ["owner of the Station Hotel"]}
  rail: {name: "NorthRail", kind: organisation, roles: []}
notes: "one-word answers and one-word fragments; charges in marks are no speech"
---
# “<q s="leader">Never</q>”: <m s="leader">council leader</m> rules out closing Corbrigg station

“<q s="leader">Never</q>,” <m s="leader">Tom Harkness</m> said on <t v="2026-09-02">Wednesday</t> when asked if Corbrigg station could close. “<q s="leader">Next question</q>,” <m s="leader">the council leader</m> added.

<m s="leader">Harkness</m>, 61, called the plan “<q s="leader" type="mixed">daft</q>” and its authors “<q s="leader" type="mixed">clueless</q>”. <m s="leader">He</m> told the meeting that <i s="leader">the line had carried more passengers <t v="2025">in 2025</t> than in any year since the pits shut</i>.

<m s="rail">NorthRail</m> said <i s="rail">no decision had been made</i>. The company described the leaked paper as “<q s="rail" type="mixed">preliminary</q>”.

“<q s="mp">Rubbish</q>,” replied <m s="mp">Priya Nandy</m>, the MP for Corbrigg. “<q s="mp">It has a date on it.</q>” <m s="mp">She</m> said <m s="mp">she</m> was “<q s="mp" type="mixed">furious</q>” not to have been told.

“<q s="owner">Gutted</q>,” was how <m s="owner">Sheila Armstrong</m>, who owns the Station Hotel, put it. “<q s="owner">Honestly</q>,” <m s="owner">she</m> said, “<q s="owner">half my guests come by train.</q>”

Two former managers of the line are due in court <t v="2026-10">next month</t> accused of “false accounting” and “conspiracy to defraud”. Both deny the charges. The so-called “ghost trains” that ran empty to keep the franchise are no part of the case.

“<q s="leader">Yes</q>,” <m s="leader">Harkness</m> said when asked if he would chain himself to the gates. “<q s="leader">Twice.</q>”
