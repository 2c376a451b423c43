---
id: en-920
language: en-IN
agency: null
outlet: "Reel & Frame India"
domain: reelframe.example
authors: ["Sneha Kulkarni"]
published: 2026-03-05T10:00:00+05:30
modified: null
dateline: null
copyright: {holders: ["Reel & Frame India"], year: 2026, notice: "© 2026 Reel & Frame India", licence: null, reserved: false}
tdm: null
speakers:
  ira: {name: "Ira Deshpande", kind: person, roles: ["actor"]}
  aji: {name: "Sushilabai", kind: person, roles: ["grandmother"]}
  producer: {name: "a very big producer", kind: unnamed, roles: []}
  khan: {name: "Faisal Khan", kind: person, roles: ["director"]}
notes: "natural: film, celebrity interview as feature"
---
# <m s="ira">Ira Deshpande</m>: '<q s="ira">I was told I would never play a lead</q>'

Ira Deshpande arrives without an entourage, orders a cutting chai and apologises for the state of her hair. She has come straight from a night shoot in Film City.

"<q s="ira">I look like the ghost in my own film,</q>" <m s="ira">she</m> says.

The film is "Neelam House", which has taken Rs 84 crore in three weeks with no stars, no songs and a poster that shows nothing but a door. For Deshpande, 36, who spent 12 years playing sisters and lawyers, it is a first lead.

"<q s="ira">A very big producer told me in <t v="2015">2015</t> that I had a best-friend face. He meant it kindly. He even offered me the best friend.</q>"

<m s="ira">She</m> says <i s="ira">she did that film, and four more like it, because there was rent to be paid in Andheri</i>.

The script of "Neelam House" reached her by accident. Director Faisal Khan had written it for Ananya Roy, who backed out ten days before the shoot to do a web series. His casting director suggested Deshpande, whom he had seen on stage in Pune.

"<q s="khan">I remembered that she had made 300 people stop coughing,</q>" <m s="khan">Khan</m> says over the phone from Lucknow. "<q s="khan">You can't teach that. Ananya is a lovely actor, and I have no complaints. But it was the best phone call I ever got.</q>"

<m s="khan">Khan</m> says <i s="khan">Deshpande asked for one change, that her character should not scream</i>.

"<q s="khan">In a horror film! I said, what will she do, then? She said, she will lock the door and put on the kettle.</q>"

It is now the scene that everybody talks about. Deshpande based it on her grandmother, Sushilabai, who raised five children in a haunted wada in Satara, or so the family likes to say.

"<q s="ira">Aji used to scold the ghosts,</q>" <m s="ira">she</m> says. "<q s="ira">If a vessel fell at night, she would say, '<q s="aji">Pick it up yourself, I have work in the morning.</q>' I thought all grandmothers did that.</q>"

Her parents, both bank employees, did not want her to act. Her father, who retired as a branch manager in Kolhapur, has seen the film six times.

"<q s="ira">He sits in the last row and watches the audience. Then he calls me with the figures, like a bank statement.</q>"

The offers have followed. Deshpande has turned down three horror films and signed a courtroom drama with Khan, to be shot in Lucknow <t v="2026-09">in September</t>. <m s="ira">She</m> denies that <i s="ira">she has raised her fee tenfold, as one website reported</i>.

"<q s="ira">I wish. My mother read that and asked when I was going to fix her bathroom.</q>"

And the producer who spoke of the best-friend face? <i s="ira" id="f1">He sent flowers</i>, <m s="ira">she</m> says, <i s="ira" id="f1">with a card</i>.

"<q s="ira">It said, '<q s="producer">I was wrong.</q>' I have kept it on the fridge. I am not a bad person, but I have kept it on the fridge.</q>"
