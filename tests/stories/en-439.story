---
id: en-439
language: en-US
agency: UPI
outlet: "Midlands Grain & Rail"
domain: grainandrail.example
authors: []
published: 2027-01-26T15:10:00-06:00
modified: null
dateline: {place: "OMAHA, Neb.", agency: UPI, date: 2027-01-26}
copyright: {holders: [UPI], year: 2027, notice: "Copyright © 2027 UPI. All Rights Reserved.", licence: null, reserved: true}
tdm: null
speakers:
  conductor: {name: Lamont Escobedo, kind: person, roles: [conductor, trainman]}
  engineer: {name: Patty Kriegshauser, kind: person, roles: [engineer]}
  ntsb: {name: National Transportation Safety Board, kind: organisation, roles: [NTSB, board]}
  chair: {name: Jennifer Homendy, kind: person, roles: [NTSB Chair, chair]}
  railroad: {name: "Plains & Pacific Railroad", kind: organisation, roles: [railroad]}
  ceo: {name: Scott Delacroix-Bauer, kind: person, roles: ["railroad's chief executive", chief executive]}
  union: {name: Ardell Mbeki-Stone, kind: person, roles: [union officer]}
  farmer: {name: Lyle Obermiller, kind: person, roles: [corn farmer, farmer]}
notes: "rail accident hearing; 'engineer' is a train driver and a woman; conductor, chief executive, farmer he; NTSB and its chair, railroad and chief executive; radio transcript words; testimony; minute-exact times"
---
# <m s="engineer">Engineer</m> tells board she had ‘<q s="engineer" type="mixed">nine seconds and one horn</q>’ before grain train crash

OMAHA, Neb., <t v="2027-01-26">Jan. 26</t> (UPI) -- <m s="engineer">The engineer of a freight train</m> that struck a stalled grain truck <t v="2026-22">last summer</t>, spilling 31 cars into the Platte River, told federal investigators <t v="2027-01-26">Tuesday</t> that <i s="engineer">a warning light at the crossing had been dark for 11 days</i>.

“<q s="engineer">I had nine seconds and one horn,</q>” <m s="engineer">Patty Kriegshauser</m> testified. “<q s="engineer">I used both.</q>”

Kriegshauser, 48, and her conductor, Lamont Escobedo, jumped from the cab <t v="2026-08-12T05:51">at 5:51 a.m. on Aug. 12</t>. He broke both legs. On the radio recording played at the hearing, <m s="conductor">he</m> can be heard asking whether <i s="conductor">the truck was empty</i>. “<q s="engineer">Pray so,</q>” <m s="engineer">she</m> answers.

It was. The driver, Lyle Obermiller, had run into the corn. “<q s="farmer">I’d called the number on the post three times,</q>” <m s="farmer">the farmer</m> said. <m s="farmer">He</m> said <i s="farmer">a recorded voice had thanked him for his patience</i>.

<m s="railroad">The Plains & Pacific Railroad</m> acknowledged that <i s="railroad">the calls had been logged and not passed on</i>. The railroad’s chief executive, Scott Delacroix-Bauer, apologized to the crew. “<q s="ceo">The system worked and the people did not, and I include myself,</q>” <m s="ceo">he</m> said.

<m s="chair">NTSB Chair Jennifer Homendy</m> interrupted him. “<q s="chair">Sir, the people called three times,</q>” <m s="chair">she</m> said. “<q s="chair">It was the system that put them on hold.</q>”

<m s="ntsb">The board</m> said <i s="ntsb">the railroad had cut its signal maintainers by 38% <t v="2019/..">since 2019</t></i>. It is to issue its final report <t v="2027-34">in the second quarter</t>.

<m s="union">Union officer Ardell Mbeki-Stone</m> said <i s="union">each of those who remain covers 140 miles of track</i>. “<q s="union">They’re firemen with one bucket,</q>” <m s="union">she</m> said.

Escobedo, on crutches, was the last to speak. <m s="conductor">The conductor</m> said <i s="conductor">he owed his life to his partner, who had pushed him</i>. “<q s="conductor" id="4">She says I jumped,</q>” <m s="conductor">he</m> told the board, “<q s="conductor" id="4">but I know a shove.</q>”
