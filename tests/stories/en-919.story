---
id: en-919
language: en-US
agency: null
outlet: "Lakeshore Tribune"
domain: lakeshoretribune.example
authors: ["Peggy Sundstrom"]
published: 2026-01-09T17:00:00-06:00
modified: null
dateline: null
copyright: {holders: ["Lakeshore Tribune"], year: 2026, notice: "© 2026 Lakeshore Tribune", licence: null, reserved: false}
tdm: null
speakers:
  marcy: {name: "Marcy Kowalski", kind: person, roles: ["daughter"]}
  dahl: {name: "Gordon Dahl", kind: person, roles: ["former mayor"]}
  pete: {name: "Pete Arroyo", kind: person, roles: ["cook"]}
  walt: {name: "Walter Kowalski", kind: person, roles: ["diner owner"]}
notes: "natural: obituary"
---
# Walter Kowalski, who fed three generations at the Anchor Diner, dies at 91

Walter “Wally” Kowalski, who opened the Anchor Diner on Harbor Street with $800 and a borrowed grill and ran it for 54 years, died <t v="2026-01-06">Tuesday</t> at his home in Two Rivers. He was 91.

<i s="marcy">The cause was heart failure</i>, said <m s="marcy">his daughter</m>, Marcy Kowalski.

“<q s="marcy">He got up at 3:30 every morning until the last week,</q>” <m s="marcy">she</m> said. “<q s="marcy">He’d put on his apron, make one egg and go back to bed.</q>”

The son of a fish tug captain, Kowalski was born <t v="1934">in 1934</t> and learned to cook in the Army, at Fort Leonard Wood. He came home <t v="1957">in 1957</t> and washed dishes at the old Hotel Marquette, where he met Dolores Bruns, a waitress. They were married for 58 years. She died <t v="2017">in 2017</t>.

“<q s="marcy">Mom ran the front and Dad ran the back, and they didn’t speak from 6 until 2,</q>” <m s="marcy">Marcy Kowalski</m> said. “<q s="marcy">That was their secret. He always told young couples, get a wall with a little window in it.</q>”

The Anchor opened <t v="1961-05">in May 1961</t>. Shipyard workers ate there before the first whistle, and Kowalski knew their orders by their boots. When the yard shut down <t v="1986">in 1986</t>, he kept a notebook of what people owed him and, <m s="marcy">his daughter</m> said, <i s="marcy">burned it two years later</i>.

“<q s="marcy">I found the cover. He said the inside was none of my business.</q>”

Gordon Dahl, who was mayor of Two Rivers <t v="1982/1998">from 1982 to 1998</t>, was among those in the notebook.

“<q s="dahl">I’d lost my job at the yard like everyone else, and I was too proud to take charity,</q>” <m s="dahl">Dahl</m> said. “<q s="dahl">Wally told me it was credit. I must have eaten 200 plates of hash on credit.</q>”

<m s="dahl">Dahl</m> said <i s="dahl">nearly every decision of his time in office had been made at the counter, over pie</i>.

“<q s="dahl">He never told you how to vote. He just gave you a smaller slice.</q>”

In a <t v="2011">2011</t> interview with this newspaper, on the diner’s 50th birthday, <m s="walt">Kowalski</m> said <i s="walt">he had never taken a vacation longer than four days</i>.

“<q s="walt">Where would I go?</q>” <m s="walt">he</m> said. “<q s="walt">Everybody I know is here.</q>”

He sold the place <t v="2015">in 2015</t> to his cook, Pete Arroyo, for what Arroyo will only say was a fair price.

“<q s="pete">A banker would have laughed at it,</q>” <m s="pete">Arroyo</m> said. “<q s="pete">He had offers. A chain wanted the corner. He told me the sign stays up and the coffee stays a dollar for anybody over 80, and we shook hands on it.</q>”

The coffee is still a dollar. <t v="2026-01-07">On Wednesday morning</t> there was an apron on the end stool, and nobody sat there.

“<q s="pete">I’ll take it down when I’m ready,</q>” <m s="pete">Arroyo</m> said.

Besides his daughter, Kowalski is survived by a son, Raymond, of Green Bay; five grandchildren; and a sister, Irene Novak. A Mass will be held <t v="2026-01-13T10:00">at 10 a.m. Tuesday</t> at St. Mark’s.
