---
id: en-427
language: en
agency: Reuters
outlet: Rim Markets
domain: rimmarkets.example
authors: [Daisuke Morinaga]
published: 2026-07-15T18:02:00+09:00
modified: 2026-07-15T19:30:00+09:00
dateline: {place: TOKYO, agency: Reuters, date: 2026-07-15}
copyright: {holders: [Thomson Reuters], year: 2026, notice: "© Thomson Reuters 2026 All rights reserved.", licence: null, reserved: true}
tdm: reserved
speakers:
  kurosawa: {name: Kurosawa Emi, kind: person, roles: [President of Hoshino Robotics, president, engineer]}
  hoshino: {name: Hoshino Takeshi, kind: person, roles: [founder of Hoshino Robotics, founder, father-in-law]}
  company: {name: Hoshino Robotics, kind: organisation, roles: [company]}
  elliott: {name: Bram Whitlock, kind: person, roles: [portfolio manager at Harrow Point, fund manager, American]}
  fund: {name: Harrow Point, kind: organisation, roles: [fund, activist]}
  ministry: {name: "Ministry of Economy, Trade and Industry", kind: organisation, roles: [ministry]}
  minister: {name: Akazawa Ryosei, kind: person, roles: [Trade Minister, minister]}
  union: {name: Nagata Shun, kind: person, roles: [union head]}
  analyst: {name: Okubo Mariko, kind: person, roles: [analyst at Chiyoda Securities]}
notes: "Japanese names with the family name first; founder and his daughter-in-law president; activist fund and its manager; ministry and minister; he for founder, fund manager, minister, union head; she for president and analyst; surname equal to the company name"
---
# Hoshino Robotics <m s="kurosawa">president</m> rejects US fund's demand, calls it '<q s="kurosawa" type="mixed">surgery by mail</q>'

TOKYO, <t v="2026-07-15">July 15</t> (Reuters) - The president of Japan's Hoshino Robotics <t v="2026-07-15">on Wednesday</t> rejected a demand by U.S. activist Harrow Point that it spin off its medical arm, setting up a showdown with its second-biggest shareholder and, possibly, with her own father-in-law.

<m s="kurosawa">Kurosawa Emi</m>, an engineer who took over <t v="2024-04">in April 2024</t>, told reporters that <i s="kurosawa">the unit accounted for half of the group's patents and could not be separated</i>. "<q s="kurosawa">They propose surgery by mail,</q>" <m s="kurosawa">she</m> said. "<q s="kurosawa">I would like at least to see the surgeon.</q>"

Harrow Point, which holds 9.2%, published a 60-page presentation <t v="2026-07-13">on Monday</t>. In it, <m s="fund">the fund</m> said <i s="fund">the shares could double within a year if the business were listed</i>. <m s="elliott">Bram Whitlock</m>, its portfolio manager, said <i s="elliott">he had asked for a meeting four times</i>. "<q s="elliott">I have bowed, I have brought whisky and I have waited,</q>" <m s="elliott">the American</m> said in an interview. "<q s="elliott">My grandfather got an audience with the emperor faster.</q>"

<m s="company">Hoshino</m> said in a statement that <i s="company">it had offered him a meeting <t v="2026-07-22">on July 22</t></i>.

What the founder thinks is less clear. Hoshino Takeshi, 88, who built his first mechanical hand in a bathhouse <t v="1969">in 1969</t>, still owns 14%. A person close to the founder said <m s="hoshino">he</m> had told his family that he would "<q s="hoshino" type="mixed">listen to both sides and then to the hand</q>". Reached by telephone <t v="2026-07-15">late on Wednesday</t>, <m s="hoshino">Hoshino</m> himself said only: "<q s="hoshino">Emi is stubborn. That is why I chose her and not my son.</q>"

Asked about the remark, <m s="kurosawa">the president</m> bowed slightly. "<q s="kurosawa">He has never said it to me,</q>" <m s="kurosawa">she</m> said.

### SECURITY REVIEW

The government is watching. <m s="ministry">The Ministry of Economy, Trade and Industry</m> said <i s="ministry">it was examining whether the proposal required a national security review</i>. <m s="minister">Trade Minister Akazawa Ryosei</m> declined to comment on a single company but said robotic surgery was "<q s="minister" type="mixed">a technology we would not wish to read about in someone else's annual report</q>".

Labour, too, has taken sides. "<q s="union" id="3">He counts patents, she counts people,</q>" said <m s="union">Nagata Shun</m>, who heads the union at the Nagoya plant, "<q s="union" id="3">so we know whom to vote for.</q>"

<m s="analyst">Okubo Mariko</m>, an analyst at Chiyoda Securities, expects that <i s="analyst">the two sides will compromise before the annual meeting <t v="2027-06">next June</t></i>. "<q s="analyst">The fund wants a price and the president wants time,</q>" <m s="analyst">she</m> wrote. "<q s="analyst">In Tokyo those are usually the same thing.</q>"

Hoshino Robotics shares ended 4.4% higher. Operating profit rose 12% <t v="2026-34">in the quarter through June</t>.

(Reporting by Daisuke Morinaga; Editing by Gareth Penhale)
