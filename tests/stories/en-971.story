---
id: en-971
language: en-GB
agency: null
outlet: "The Calder Post"
domain: calderpost.example
authors: ["Ralph Emmet"]
published: 2026-05-11T19:40:00+01:00
modified: null
dateline: null
copyright: null
tdm: null
speakers:
  wills: {name: "Dana Wills", kind: person, roles: ["presenter"]}
  orme: {name: "Peter Langrish", kind: person, roles: ["water minister", "minister"]}
  opp: {name: "Judith Achterman", kind: person, roles: ["opposition spokeswoman"]}
  spokes: {name: "a spokesman for Mr Langrish", kind: unnamed, roles: []}
  viewer: {name: "a viewer", kind: unnamed, roles: []}
  producer: {name: "Tim Solloway", kind: person, roles: ["the programme's producer"]}
notes: "an interview told afterwards: who asks, who is asked; he is the one who was asked, not the one who asks"
---
# Water minister walks out of interview over lost memo

<m s="orme">Peter Langrish</m>, the water minister, walked out of a television interview after saying he would “<q s="orme" type="mixed">not be shouted at about a memo</q>”.

The presenter, Dana Wills, had asked Mr Langrish six times whether he had read the warning. When Wills first asked him, <m s="orme">he</m> replied: “<q s="orme">I read everything.</q>” When she pressed the minister on the date, <m s="orme">he</m> declined to give one, saying: “<q s="orme">I don't carry a calendar.</q>”

Wills then asked Langrish if he remembered signing the page. <m s="orme">He</m> said <i s="orme">he signed many pages</i>. “<q s="wills">This one has your coffee on it,</q>” <m s="wills">she</m> told him.

“<q s="orme">It could be anybody's coffee,</q>” <m s="orme">he</m> said.

Challenged by Wills to say whose, <m s="orme">he</m> took off his microphone. “<q s="orme">I think we are done,</q>” <m s="orme">he</m> said. As the minister stood up, <m s="wills">the presenter</m> said: “<q s="wills">We have another eight minutes.</q>”

<m s="spokes">A spokesman for Mr Langrish</m> said <i s="spokes">the minister had another appointment</i>. Asked by this newspaper where it was, <m s="spokes">he</m> said <i s="spokes">he would call back</i>. He did not.

<m s="opp">Judith Achterman</m>, for the opposition, said <i s="opp">the minister should publish the memo</i>. “<q s="opp">If he read everything, he read this,</q>” <m s="opp">she</m> said. Interviewed on the same programme, Achterman was asked whether she had seen it herself. “<q s="opp">Not yet,</q>” <m s="opp">she</m> said.

After the broadcast <m s="producer">the programme's producer, Tim Solloway</m>, questioned Wills about her tone. <m s="wills">She</m> told him <i s="wills">she had been polite</i>. “<q s="wills">I said please twice,</q>” <m s="wills">she</m> added.

“<q s="viewer">I spilled my own tea,</q>” wrote <m s="viewer">a viewer</m>. <m s="producer">Solloway</m> said <i s="producer">the programme had received 900 messages</i>.
