---
id: en-926
language: en-US
agency: null
outlet: "Wayfarer Magazine"
domain: wayfarermag.example
authors: ["Louisa Trent"]
published: 2026-06-14T09:00:00-04:00
modified: null
dateline: null
copyright: {holders: ["Wayfarer Magazine"], year: 2026, notice: "© 2026 Wayfarer Magazine", licence: null, reserved: false}
tdm: null
speakers:
  bea: {name: "Beatriz Fontes", kind: person, roles: ["innkeeper"]}
  joao: {name: "João Arruda", kind: person, roles: ["cheesemaker"]}
  miller: {name: "Ted Miller", kind: person, roles: ["hiker from Vermont"]}
notes: "natural: travel"
---
# On São Jorge, the cows have the best view in the Atlantic

The road down to Fajã do Norte has 34 bends, no guardrail and one very confident bus driver.

“<q s="bea">People arrive white as paper,</q>” says <m s="bea">Beatriz Fontes</m>, who meets guests at the bottom with a glass of something homemade. “<q s="bea">By the second glass they ask when they can go up and do it again.</q>”

Fontes, 44, runs a six-room inn on one of the flat shelves of land under the cliffs of São Jorge, the long, thin, green island in the middle of the Azores. She was born in the house next door. She left for Toronto at 19, worked in a hotel near the airport and came back <t v="2016">in 2016</t>, when her grandmother died and left her a ruin with a fig tree growing through it.

“<q s="bea">My cousin said, sell the stones. I couldn’t sell the fig tree.</q>”

The island earthquakes of <t v="2022">2022</t> kept visitors away for a year. <m s="bea">Fontes</m> says <i s="bea">she had four guests that season, all of them seismologists</i>.

“<q s="bea">They were very good company. They slept like babies, and I thought, well, if they can sleep, so can I.</q>”

Tourists have come back, though not in the numbers seen on São Miguel. There are 8,300 people here and about twice as many cows. The milk goes into a hard, peppery cheese that is aged for up to two years.

João Arruda, 61, has made it since he was a boy. His cellar, dug into the hill behind Velas, holds 3,000 wheels.

“<q s="joao">You have to turn them, wash them, knock on them,</q>” <m s="joao">Arruda</m> says, rapping one with his knuckles. “<q s="joao">If it sounds like a door, it is ready. If it sounds like a politician, it is not.</q>”

<m s="joao">He</m> says <i s="joao">the secret is not in the cellar but in the fog, which keeps the grass wet all year round</i>.

“<q s="joao">A man from Switzerland came to study us. He went home with six wheels and no explanation.</q>”

The best way to see the coast is on foot. The trail from Serra do Topo drops 2,300 feet past waterfalls and hydrangeas to a lagoon where clams are farmed. It takes three hours, longer if you stop to swim.

At the bottom I met Ted Miller, a retired postman from Brattleboro, Vermont, who was soaking his feet. It was his fourth visit.

“<q s="miller">My wife found it in a magazine in <t v="1999">1999</t> and we said we’d go someday,</q>” <m s="miller">Miller</m> said. “<q s="miller">She never got to see it. So I come and tell her about it.</q>”

<m s="miller">He</m> said <i s="miller">he always stayed with Fontes and always had the same room, the one with the fig branch at the window</i>.

That evening she served him clams without being asked.

“<q s="bea">Ted is family,</q>” <m s="bea">she</m> said. “<q s="bea">He delivers my mail when he’s here. He says he can’t help it.</q>”
