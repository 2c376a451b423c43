---
id: en-950
language: en-IN
agency: null
outlet: "The Sahyadri Express"
domain: sahyadriexpress.example
authors: ["Sandip Ghorpade"]
published: 2026-08-30T08:00:00+05:30
modified: null
dateline: null
copyright: {holders: ["The Sahyadri Express"], year: 2026, notice: "© 2026 The Sahyadri Express (P) Ltd", licence: null, reserved: false}
tdm: null
speakers:
  jyoti: {name: "Jyoti Waghmare", kind: person, roles: ["para javelin thrower"]}
  aai: {name: "Jyoti's mother", kind: unnamed, roles: []}
  iyer: {name: "Satyanarayan Iyer", kind: person, roles: ["coach"]}
  doctor: {name: "the doctor", kind: unnamed, roles: []}
  phul: {name: "Phulmani", kind: person, roles: []}
notes: "natural: interview feature with a para-athlete (India)"
---
# ‘<q s="jyoti">My first javelin was a sugarcane</q>’: Jyoti Waghmare’s long throw from Beed to the world record

There is a line scratched into the wall of the Zilla Parishad school at Kej, at the height of a ten-year-old’s shoulder. It is where Jyoti Waghmare used to aim.

“<q s="jyoti" id="1">My first javelin was a sugarcane,</q>” <m s="jyoti">the 24-year-old</m> says with a laugh, “<q s="jyoti" id="1">and the second one also, because I ate the first one.</q>”

<t v="2026-08-22">Last Saturday</t> in Kobe, Waghmare threw 48.17 metres in the F46 category, a world record. She has not slept much since. There have been a hundred phone calls, a felicitation by the Chief Minister and a cheque for Rs 1 crore that her father has put in the family’s tin trunk.

“<q s="jyoti">I told Baba, it has to go to the bank. He said it can go <t v="2026-08-31">on Monday</t>.</q>”

She was six when her right arm was caught in the belt of a cane crusher where her parents, Maruti and Sunanda, worked as seasonal labourers. The nearest hospital was 40 km away. Her mother carried her to the road and stopped a milk tempo.

“<q s="jyoti">The doctor told my mother, ‘<q s="doctor">Be thankful it is a girl, she would have gone to another house in any case,</q>’</q>” <m s="jyoti">Waghmare</m> recalls. “<q s="jyoti">Aai did not say anything. She told me this only when I got the Arjuna Award. She said, ‘<q s="aai">Now I can say it.</q>’</q>”

The family could not afford an artificial limb. Jyoti learned to write, cook and ride a bicycle with her left hand, and beat her brother Akash at everything, including kabaddi. A physical education teacher, Mrs Kamble, noticed her hitting mangoes off a tree with stones and took her to a district meet in Latur <t v="2014">in 2014</t>.

There she was seen by Satyanarayan Iyer, a retired Army havildar who coaches para athletes in Pune. <m s="iyer">Iyer</m> says <i s="iyer">he did not need to see a second throw</i>.

“<q s="iyer">The arm you can teach. The anger you cannot teach,</q>” <m s="iyer">he</m> says. “<q s="iyer">She threw as if somebody was standing at the other end.</q>”

It was Iyer who paid for her hostel room for two years, and his late wife, Meenakshi, who taught her English from the newspaper. When Meenakshi fell ill during the pandemic, Waghmare moved in to nurse her.

“<q s="jyoti">People say Sir is like a father to me. I have a father. Sir is Sir,</q>” <m s="jyoti">she</m> says. “<q s="jyoti">But Madam was the one who told me to keep my shoulder down. She had never thrown anything in her life.</q>”

Success came slowly. She finished ninth in Dubai and missed the Paris Paralympics with a torn ligament; Karamjyoti and Bhagyashri won medals and she watched them on a phone, on the floor of a train to Parli. <m s="jyoti">She</m> admits that <i s="jyoti">she thought of giving up and taking a police job</i>.

What changed her mind was a letter from a girl in Jharkhand who had lost her hand to a chaff cutter. Waghmare keeps it in the pocket of her kit bag. The girl, Phulmani, now trains in Ranchi.

“<q s="jyoti">She wrote, ‘<q s="phul">Didi, do people stare less if you win?</q>’</q>” <m s="jyoti">Waghmare</m> says. “<q s="jyoti">I wrote back that they stare more. But it is a different type of staring.</q>”

She has asked the collector for a proper ground at Kej, where children still run on the road. <m s="jyoti">She</m> says <i s="jyoti">he has promised one <t v="2027-03">by March</t></i>. And the sugar factory, which never paid compensation for the arm, has sent a bouquet.

“<q s="jyoti">I gave it to the cow,</q>” says <m s="jyoti">the world champion</m>.
