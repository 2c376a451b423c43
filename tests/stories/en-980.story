---
id: en-980
language: en-GB
agency: null
outlet: "Bay Courier"
domain: baycourier.example
authors: []
published: 2026-02-11T18:05:00Z
modified: null
dateline: null
copyright: null
tdm: null
speakers:
  a: {name: "Ada Lindley", kind: person, roles: ["mayor"]}
  b: {name: "Tom Reedham", kind: person, roles: []}
  c: {name: "Helen Marsham", kind: person, roles: ["head of the union"]}
  d: {name: "Marian Oldcastle", kind: person, roles: ["director of the mill"]}
  e: {name: "Roy Dimmock", kind: person, roles: ["mill worker"]}
notes: "reactions in a list: name, office and a colon before the marks; a title behind a colon is no speech"
---
# Mill closure: the reactions

The closure of the paper mill was announced <t v="2026-02-11">on Wednesday</t>. What people said:

<m s="a">Ada Lindley</m>, mayor: “<q s="a">A sad day.</q>”

<m s="b">Tom Reedham</m> (Labour): “<q s="b">Shameful.</q>”

<m s="c">Helen Marsham</m>, head of the union: “<q s="c">We are waiting for answers</q>”.

<m s="d">Marian Oldcastle</m>, director of the mill: “<q s="d">There was no other way.</q>”

<m s="e">Mill worker Roy Dimmock</m>: “<q s="e">What now?</q>”

Read our series: “Paper town”. The title of the next part: “Empty shelves”.
