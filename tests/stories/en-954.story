---
id: en-954
language: en-GB
agency: null
outlet: "The Sentinel"
domain: thesentinel.example
authors: ["Jonah Feldman in Kutaristavi"]
published: 2026-09-06T05:00:00Z
modified: null
dateline: null
copyright: {holders: ["The Sentinel"], year: 2026, notice: "© 2026 Sentinel News & Media Limited. All rights reserved.", licence: null, reserved: true}
tdm: null
speakers:
  nino: {name: "Nino Beridze", kind: person, roles: ["schoolteacher"]}
  zaza: {name: "Zaza Lomidze", kind: person, roles: ["farmer"]}
  giorgi: {name: "Giorgi Kapanadze", kind: person, roles: ["guesthouse owner"]}
  company: {name: "Caucasus Hydro", kind: organisation, roles: []}
  irakli: {name: "Irakli Tsiklauri", kind: person, roles: ["geologist"]}
  mayor: {name: "the mayor of the municipality", kind: unnamed, roles: []}
notes: "natural: foreign reportage with residents' voices (UK broadsheet, Georgia)"
---
# ‘<q s="nino">We will be a postcard under water</q>’: the Georgian village in the way of a dam

The first thing Nino Beridze does each morning is check the crack. It runs from the blackboard to the window of the only classroom in Kutaristavi, and she has marked its progress with a pencil and dates.

“<q s="nino">In spring it was a finger. Now it is a hand,</q>” <m s="nino">the 45-year-old teacher</m> says, laying her palm against the plaster. “<q s="nino">The children have given it a name. They call it Enguri, like the river.</q>”

She has nine pupils left. <t v="2024">Two years ago</t> there were 26. The others have gone down to Zugdidi or Kutaisi with their families, who took the money offered by Caucasus Hydro, the company building a 182-metre dam across the gorge below.

If it is finished, the lower half of the village will be flooded, along with the 11th-century church of St Barbara and a cemetery.

“<q s="zaza">They told us they will move the graves,</q>” says <m s="zaza">Zaza Lomidze</m>, who keeps bees and a few cows above the church. “<q s="zaza">My grandfather was moved once already, by Stalin. He would not like it again.</q>”

Lomidze, 70, has refused three offers for his land. His brother Otar accepted the second and no longer speaks to him. <m s="zaza">He</m> says <i s="zaza">Otar’s new flat has a lift that does not work and a view of a petrol station</i>.

“<q s="zaza">I send him honey. He sends the jar back empty, so I know he eats it.</q>”

<m s="company">Caucasus Hydro</m>, a joint venture between Turkish and Georgian investors, says <i s="company">the project will supply 12% of the country’s electricity and that every household has been treated fairly</i>. In an emailed statement, <m s="company">it</m> described the cracks in buildings as “<q s="company" type="mixed">a natural phenomenon unrelated to construction</q>”.

Irakli Tsiklauri, a geologist who worked on the first survey, disagrees. <m s="irakli">He</m> claims that <i s="irakli">he was taken off the project <t v="2023">in 2023</t> after he warned of an old landslide on the eastern slope</i>.

“<q s="irakli" id="1">The mountain there,</q>” <m s="irakli">Tsiklauri</m> says over tea in Tbilisi, “<q s="irakli" id="1">is like a cake which somebody has already cut. You do not want to put a lake at the bottom of it.</q>” <m s="irakli">He</m> told the Georgian broadcaster Formula TV <t v="2026-08">last month</t> that <i s="irakli" via="Formula TV">his report had been rewritten by someone he had never met</i>.

The government has rejected calls for a moratorium. When villagers blocked the road <t v="2026-05">in May</t>, police detained 14 of them, among them the priest, Father Ioane, and Nino’s husband, Levan, who spent 12 days in prison.

“<q s="nino">He came home very thin and very proud,</q>” <m s="nino">she</m> says. “<q s="nino">I was only angry. Who was going to cut the hay?</q>”

Not everyone wants to stop the dam. Giorgi Kapanadze, whose guesthouse has eight rooms and a satellite dish, has signed a contract to house engineers until <t v="2029">2029</t>.

“<q s="giorgi">Before, we had tourists for two months and wolves for ten,</q>” <m s="giorgi">Kapanadze</m> says. “<q s="giorgi">My son came back from Poland because there is work here. You think a mother in this village does not want that?</q>”

He and Beridze were in the same class at school. <i s="giorgi">They sat at the same desk</i>, <m s="giorgi">he</m> says, <i s="giorgi">and she always had the right answer</i>.

<m s="mayor">The mayor of the municipality</m>, who belongs to the ruling party, told a public meeting <t v="2026-07">in July</t> that the village would be “<q s="mayor" type="mixed">more famous than Venice</q>”. Beridze was in the second row.

“<q s="nino">I stood up and said, Venice has people in it,</q>” <m s="nino">she</m> says. “<q s="nino">We will be a postcard under water.</q>”
