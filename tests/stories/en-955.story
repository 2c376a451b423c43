---
id: en-955
language: en-IE
agency: null
outlet: "The Western Leader"
domain: westernleader.example
authors: ["Gráinne Mulkerrin"]
published: 2026-08-01T09:00:00+01:00
modified: null
dateline: null
copyright: {holders: ["The Western Leader"], year: 2026, notice: "© The Western Leader 2026", licence: null, reserved: false}
tdm: null
speakers:
  pat: {name: "Pat Joe Naughton", kind: person, roles: ["fiddle player", "farmer"]}
  father: {name: "Michael Naughton", kind: person, roles: ["father"]}
  brid: {name: "Bríd Naughton", kind: person, roles: ["wife"]}
  moya: {name: "Moya Glynn-Reilly", kind: person, roles: ["producer", "TG4 commissioning editor"]}
notes: "natural: profile of a musician (Irish regional)"
---
# <m s="pat">Pat Joe Naughton</m>: ‘<q s="pat">I was 70 before anyone told me I was a musician</q>’
## The Ballyvaughan farmer talks about cattle, America and the album he made by accident

Pat Joe Naughton apologises for the dog, for the state of the yard and for the tea, which is perfect. He does not apologise for the fiddle, which is hanging over the range on a nail.

“<q s="pat">That’s the driest place in the house. My father kept it there and his uncle before him,</q>” <m s="pat">he</m> says. “<q s="pat">A man from Boston nearly fainted when he saw it. He said it should be in a case. I said, sure how would I get at it?</q>”

The man from Boston was Ry Altman, who has recorded half the big names in American folk. He came to Clare <t v="2024">two years ago</t> on his honeymoon, heard Naughton play at a wake in Fanore and arranged to come to the house with a microphone. The result, “The Driest Place”, has been played on radio from Oslo to Osaka and is shortlisted for the Choice Music Prize.

“<q s="pat">I thought he was recording it for his wife,</q>” <m s="pat">the 74-year-old</m> says.

Naughton was born in the house he lives in, the youngest of nine. Five of his brothers and sisters emigrated; the last, Teresa, died in Chicago <t v="2026-02">in February</t>. He got the music from his father, Michael, who had 400 tunes and would play for nobody but the cattle.

“<q s="pat">He used to say, ‘<q s="father">There’s nobody in this parish would know if it was good.</q>’ And do you know, I think he was shy. I think that’s all it was. The cows never clapped.</q>”

He left school at 13. There were a few years on the buildings in Cricklewood, where he shared a room with the piper Tommy Hession and met Bríd, a nurse from Belmullet, at a dance in the Galtymore. They came home <t v="1979">in 1979</t>, when his father had a stroke, and have 60 acres of rock and 22 sucklers.

<m s="brid">Bríd Naughton</m> says <i s="brid">she had been married for a year before she heard him play</i>.

“<q s="brid">I was going out for turf and I heard it from the cowhouse. I stood in the rain and I thought, who is that?</q>” <m s="brid">she</m> says. “<q s="brid">I never let on for a long time. I didn’t want to put him off.</q>”

It was Bríd who sent the cassette to Raidió na Gaeltachta <t v="1991">in 1991</t>. A young producer there, Moya Glynn-Reilly, now a commissioning editor with TG4, remembers it well.

“<q s="moya">There was a calf roaring all through it. I played it for Martin Fahy and he asked me to play it again and then he left the room,</q>” <m s="moya">she</m> says. “<q s="moya">I rang the house four times to get Pat Joe on air and four times he told me he was at the silage.</q>”

He has a different recollection. <i s="pat">The calls</i>, <m s="pat">he</m> says, <i s="pat">always came at milking time</i>.

Fame has brought changes. He bought a new trailer. He has been to New York, where Jim Lauterbach carried his bag, and to the Barbican, where <m s="pat">he</m> was asked for his rider and said <i s="pat">he didn’t have a horse</i>. A young woman from Kyoto, Haruka, comes every summer to learn his settings and helps with the hay.

“<q s="pat">She has them better than me now, only she’s too polite to say it,</q>” <m s="pat">Naughton</m> says. “<q s="pat">I was 70 before anyone told me I was a musician. She was told at four. I don’t know which of us had it harder.</q>”

In September he will play the National Concert Hall with his grandson, Cian, on the flute. Is he nervous?

He looks out at the hill, where the sucklers are lying down, a sign of rain.

“<q s="pat">I’m not,</q>” <m s="pat">he</m> says. “<q s="pat">I’ve always had a hard crowd.</q>”
