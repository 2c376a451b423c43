---
id: en-916
language: en-CA
agency: null
outlet: "Kootenay Valley Star"
domain: kootenaystar.example
authors: ["Meredith Chow"]
published: 2026-07-21T07:00:00-07:00
modified: null
dateline: null
copyright: {holders: ["Kootenay Valley Star"], year: 2026, notice: "© 2026 Kootenay Valley Star", licence: null, reserved: false}
tdm: null
speakers:
  halvorson: {name: "Ingrid Halvorson", kind: person, roles: ["founder"]}
  officer: {name: "a loan officer", kind: unnamed, roles: []}
  singh: {name: "Harpreet Singh", kind: person, roles: ["orchardist"]}
  beaulieu: {name: "Marc Beaulieu", kind: person, roles: ["investor"]}
notes: "natural: start-up feature"
---
# Creston start-up turns bruised cherries into vinegar, and a business

Every July, Ingrid Halvorson used to watch pickup loads of split cherries go to the dump. Rain had got to them, and no packing house would take them.

“<q s="halvorson">It looked like a crime scene,</q>” <m s="halvorson">she</m> said. “<q s="halvorson">Tonnes of it, perfectly good fruit, and the bears having the time of their lives.</q>”

<t v="2026">This summer</t> she will pay for 90 tonnes of it. Halvorson’s company, Second Pick, makes vinegar out of fruit that growers in the Creston Valley cannot sell, and its bottles are now on the shelves of 340 stores from Victoria to Winnipeg.

A chemist by training, Halvorson, 41, moved home from Calgary <t v="2021">in 2021</t> after she was laid off. <m s="halvorson">She</m> said <i s="halvorson">the first batch, made in her parents’ bathtub, was undrinkable</i>.

“<q s="halvorson">My dad used it on the weeds. It worked really well on the weeds.</q>”

The 14th batch won a medal in Toronto. By then she had maxed out two credit cards and been turned away by three banks. <m s="officer">A loan officer in Nelson</m> told her that <i s="officer">nobody bought vinegar as a gift</i>.

“<q s="halvorson">I send him a bottle every Christmas,</q>” <m s="halvorson">she</m> said.

The money came in the end from Marc Beaulieu, a former maple syrup executive from Sherbrooke, Que., who put in $600,000 for a quarter of the company.

“<q s="beaulieu">I have seen many pitches, and most of them are a slide show with a logo,</q>” <m s="beaulieu">Beaulieu</m> said in a phone interview. “<q s="beaulieu">Ingrid put a spoon in my mouth and said nothing. I called my wife from the parking lot.</q>”

<m s="beaulieu">He</m> said <i s="beaulieu">he expected the company to make a profit <t v="2027">next year</t></i>.

Growers get 35 cents a kilogram. That is less than a tenth of what they are paid for perfect fruit, but it covers the picking.

“<q s="singh">I used to lie awake when I heard rain,</q>” said <m s="singh">Harpreet Singh</m>, whose family has grown cherries near Erickson for three generations. “<q s="singh">You’d hire a helicopter at $1,600 an hour to blow the trees dry. Now at least there’s a floor under you.</q>”

<m s="singh">Singh</m> said <i s="singh">his father, Balbir, had been doubtful about selling to a woman with no truck</i>.

“<q s="singh">She came in her mother’s Corolla with the seats out. Dad said, if she can get 400 kilos in that thing, she can have it.</q>”

Second Pick has 11 employees and has outgrown the former curling rink where it set up <t v="2023">in 2023</t>. <m s="halvorson">Halvorson</m> said <i s="halvorson">she had an offer to move production to Kelowna but had turned it down</i>.

“<q s="halvorson">The fruit’s here. The people are here. And the rink still has a bar.</q>”

Her next project is apricots. <i s="halvorson" id="b1">The bathtub</i>, <m s="halvorson">she</m> said, <i s="halvorson" id="b1">is available</i>.
