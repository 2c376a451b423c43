---
id: en-437
language: en
agency: Reuters
outlet: "Baltic & North Sea Report"
domain: balticnorthsea.example
authors: [Jaakko Lindell]
published: 2025-01-14T17:31:00+02:00
modified: null
dateline: {place: HELSINKI, agency: Reuters, date: 2025-01-14}
copyright: {holders: [Thomson Reuters], year: 2025, notice: "© 2025 Thomson Reuters", licence: null, reserved: false}
tdm: null
speakers:
  stubb: {name: Alexander Stubb, kind: person, roles: [Finnish President, president, host]}
  michal: {name: Kristen Michal, kind: person, roles: [Estonian Prime Minister, Estonian]}
  rutte: {name: Mark Rutte, kind: person, roles: [NATO Secretary General, NATO chief]}
  evika: {name: Evika Silina, kind: person, roles: [Latvian Prime Minister, Latvian]}
  lohela: {name: Risto Lohi, kind: person, roles: [detective]}
  captain: {name: the captain of the tanker, kind: unnamed, roles: []}
  lawyer: {name: Herman Ljungberg, kind: person, roles: ["lawyer for the tanker's owner", lawyer]}
  kremlin: {name: Kremlin, kind: organisation, roles: []}
  fingrid: {name: Fingrid, kind: organisation, roles: [grid operator]}
  engineer: {name: Tuula Mäkiranta, kind: person, roles: [cable engineer, engineer]}
notes: "Baltic cable sabotage summit with real leaders and invented remarks; Finnish president as host, Estonian he, Latvian she, NATO chief he; detective, captain and lawyer he; nationality mentions; grid operator it; Christmas Day and clock times"
---
# Baltic leaders pledge patrols after cable damage, Finland says sea is '<q s="stubb" type="mixed">not a car park for anchors</q>'

HELSINKI, <t v="2025-01-14">Jan 14</t> (Reuters) - <i s="stubb">NATO countries around the Baltic Sea will send frigates, aircraft and drones to protect undersea cables</i>, <m s="stubb">Finnish President Alexander Stubb</m> said <t v="2025-01-14">on Tuesday</t> after hosting a summit called in response to the suspected sabotage of a power link <t v="2024-12-25">on Christmas Day</t>.

"<q s="stubb">The Baltic is not a car park for anchors,</q>" <m s="stubb">he</m> told a news conference. <m s="stubb">The president</m> said <i s="stubb">ships that switched off their transponders would be boarded</i>.

Beside him, <m s="michal">Estonian Prime Minister Kristen Michal</m> said <i s="michal">the damage to the Estlink 2 cable had cost his country 60 million euros</i>. "<q s="michal">We paid for it in every sauna in Estonia,</q>" <m s="michal">Michal</m> said.

His Latvian colleague was in no mood for jokes. "<q s="evika" id="1">Three times is not an accident,</q>" said <m s="evika">Evika Silina</m>, "<q s="evika" id="1">and by the fourth time it will be our fault.</q>" <m s="evika">She</m> said <i s="evika">Riga wanted the costs charged to the owners of what she called the shadow fleet</i>.

NATO Secretary General Mark Rutte thanked the host and announced the name of the operation, "Baltic Sentry". <m s="rutte">He</m> declined to say how many ships would take part. "<q s="rutte">I would rather that they count them than that I do,</q>" <m s="rutte">the NATO chief</m> said.

Finnish police have held the tanker Eagle S <t v="2024-12-26/..">since December 26</t>. Its anchor, raised from the seabed <t v="2025-01-07">last Tuesday</t>, is missing one fluke. <m s="lohela">Risto Lohi</m>, the detective who leads the inquiry, said <i s="lohela">nine crew members were under a travel ban</i>. "<q s="lohela">They are polite, they are cold and they have seen nothing,</q>" <m s="lohela">he</m> said.

The captain, a Georgian, spoke to Finnish television through a porthole. "<q s="captain" via="Yle">The chain is old, I am also old,</q>" <m s="captain">he</m> told Yle. <m s="lawyer">His lawyer</m>, Herman Ljungberg, said <i s="lawyer">police had no jurisdiction outside territorial waters</i>. <m s="lawyer">He</m> called the seizure "<q s="lawyer" type="mixed">hijacking with a stamp</q>".

### REPAIRS UNTIL SUMMER

<m s="fingrid">Fingrid</m>, the Finnish grid operator, said <i s="fingrid">the cable would be back in service <t v="2025-07">in July</t></i>. Repair crews have to wait for the ice to clear. "<q s="engineer">I can splice it in ten days, but first somebody must find me ten days,</q>" said <m s="engineer">Tuula Mäkiranta</m>, an engineer aboard the repair ship.

<m s="kremlin">The Kremlin</m> has said <i s="kremlin">accusations against Russia are absurd</i>. Asked about that, the Finn answered with a shrug. "<q s="stubb">I did not accuse anyone, I described an anchor,</q>" <m s="stubb">Stubb</m> said.

The leaders will review the mission <t v="2025-06-24/2025-06-25">on June 24 and 25</t>, when NATO meets in The Hague.
