---
id: en-957
language: en-AU
agency: null
outlet: "The Southern Age"
domain: southernage.example
authors: ["Claire Donoghue"]
published: 2026-03-14T05:00:00+11:00
modified: null
dateline: null
copyright: {holders: ["The Southern Age"], year: 2026, notice: "© 2026 The Southern Age", licence: null, reserved: false}
tdm: null
speakers:
  mei: {name: "Mei-Lin Tran", kind: person, roles: ["vascular surgeon", "author"]}
  admiral: {name: "the Admiral", kind: unnamed, roles: ["surgeon"]}
  mum: {name: "Hoa", kind: person, roles: ["mother"]}
  prescott: {name: "Alan Prescott", kind: person, roles: ["retired surgeon", "mentor"]}
notes: "natural: lunch-with interview feature (Australia)"
---
# Lunch with <m s="mei">Mei-Lin Tran</m>: ‘<q s="mei">I wanted to be the person with the torch</q>’

Mei-Lin Tran orders for both of us without looking at the menu. She has been coming to this restaurant in Footscray since it had four tables and her mother washed the dishes.

“<q s="mei">She’d sit me on a rice bag over there with my homework,</q>” <m s="mei">she</m> says, pointing at what is now the bar. “<q s="mei">If I finished early I got to devein the prawns. I tell my registrars that’s where I learned to do vessels.</q>”

Tran, 51, is head of vascular surgery at one of the country’s busiest hospitals and the author of “Small Hands”, a memoir that has spent nine weeks on the bestseller list and made her, she suspects, no friends in the College.

In it she describes being asked to leave an operating theatre because the surgeon, a man she calls “the Admiral”, did not want a woman near the table. She will not tell me his name, though several readers have guessed.

“<q s="mei">He’s dead, and his wife’s a nice woman,</q>” <m s="mei">Tran</m> says. “<q s="mei">He said to me, ‘<q s="admiral">You’ve got lovely small hands, dear, go into eyes.</q>’ I’d been awake for 31 hours. I went out to the car park and kicked a Volvo. It turned out to be his.</q>”

Not everyone was like that. She credits Alan Prescott, the Geelong surgeon who took her on <t v="2003">in 2003</t>, with saving her career. Prescott, who is 83 and plays a lot of bad golf, laughs when I ring him.

“<q s="prescott">I didn’t save anything. I just got out of the road,</q>” <m s="prescott">he</m> says. “<q s="prescott">You could put a clot in front of Mei and she’d talk it out.</q>”

<m s="prescott">He</m> says <i s="prescott">he has read the book twice and was disappointed to come out of it so well</i>.

The prawns arrive, then a whole barramundi. Tran takes it apart in about 40 seconds.

Her parents left Vung Tau by boat <t v="1979">in 1979</t> with her brother, Minh, who was three. She was born in a camp on Pulau Bidong, by the light of a torch held by a Norwegian nurse whose name nobody wrote down. She has spent years looking for her.

“<q s="mei">I’ve got it down to two. One’s in Bergen and isn’t well. The other one, her son wrote back and said she never talked about it,</q>” <m s="mei">she</m> says. “<q s="mei">I wanted to be the person with the torch. That’s all it is. People ask why surgery and I make something up, but it’s that.</q>”

Her father, Duc, drove a tram until his heart gave out on the 86 line <t v="1998">in 1998</t>. He was 52. The registrar on duty missed the aneurysm. <m s="mei">Tran</m>, then a third-year student, says <i s="mei">she knew what it was as soon as her mother described the pain</i>.

Did she say so?

“<q s="mei" id="1">I rang,</q>” <m s="mei">she</m> says, putting down her chopsticks, “<q s="mei" id="1">and they told me to leave it to the doctors. So I always take the call. The interns think I’m mad. A daughter rings, I take the call.</q>”

Her mother, Hoa, is 79 and still comes in on Saturdays to check on the kitchen. She materialises beside us now with a plate of cut oranges.

“<q s="mum">She works too much,</q>” <m s="mum">Hoa</m> tells me. “<q s="mum">In the book she says I am strict. I am not strict. Eat.</q>”

We eat. There is a second book on the way, and a television series, for which Tran would like to be played by someone taller. She was approached by Labor to run in Fraser and said no. <m s="mei">She</m> told them that <i s="mei">she already had a job where people lied to her about smoking</i>.

The bill does not come. It never does, apparently.

“<q s="mei">You’ll have to write something nice about the fish,</q>” <m s="mei">Tran</m> says.

The fish was very good.
