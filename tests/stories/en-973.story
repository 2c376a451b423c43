---
id: en-973
language: en-US
agency: null
outlet: "Millrace Courier"
domain: millracecourier.example
authors: ["Beth Ansley"]
published: 2026-02-24T17:30:00-05:00
modified: null
dateline: null
copyright: null
tdm: null
speakers:
  finch: {name: "Nora Tillman", kind: person, roles: ["the plaintiff"]}
  dell: {name: "Mark Ostrander", kind: person, roles: ["her lawyer"]}
  townlaw: {name: "the town's lawyer", kind: unnamed, roles: []}
  judge: {name: "Ellen Rasker", kind: person, roles: ["Judge"]}
  mayor: {name: "Hollis Crane", kind: person, roles: ["mayor"]}
  woman: {name: "someone in the hall", kind: unnamed, roles: []}
  juror: {name: "one", kind: unnamed, roles: []}
  suit: {name: "the lawsuit", kind: organisation, roles: []}
  crewman: {name: "the foreman of the road crew", kind: unnamed, roles: []}
  sister: {name: "Ada Tillman", kind: person, roles: ["sister"]}
notes: "court story: her lawyer and the town's lawyer are two people; surnames shared by sisters; reports before and after the words"
---
# Judge says town must pay for oak it felled

A judge ruled against the town of Millrace in the case of a 200-year-old oak. The ruling was read to a full courtroom, and <m s="finch">Nora Tillman</m>, the plaintiff, put her face in her hands. "<q s="finch">I cried,</q>" <m s="finch">she</m> said. "<q s="finch">I didn't cry when it fell.</q>"

<m s="dell">Her lawyer, Mark Ostrander</m>, said <i s="dell">the town would have to pay $212,000</i>. <m s="townlaw">The town's lawyer</m> said <i s="townlaw">an appeal was likely</i>. "<q s="townlaw">A tree is not a person,</q>" <m s="townlaw">the town's lawyer</m> said.

The road crew had cut the oak down before breakfast. <m s="crewman">The foreman of the road crew</m> testified that <i s="crewman">he had been given the wrong address</i>. Asked by Ostrander who had given it to him, <m s="crewman">he</m> said: "<q s="crewman">A voice on the radio.</q>"

In her opinion, <m s="judge">Judge Ellen Rasker</m> wrote that the town had acted with "<q s="judge" type="mixed">unusual haste</q>". <m s="judge">The judge</m> noted that <i s="judge">nobody had called Tillman, whose number was on the gate</i>. "<q s="judge">It would have taken a minute,</q>" <m s="judge">Rasker</m> wrote.

<m s="suit">The lawsuit</m> said <i s="suit">the tree had been planted by the first owner of the farm</i>. It described the stump as "<q s="suit" type="mixed">a table for twelve</q>."

<m s="mayor">Mayor Hollis Crane</m> told a crowd in the town hall <i s="mayor">he had not ordered anything cut</i>. "<q s="woman">Who did?</q>" called <m s="woman">someone in the hall</m>. "<q s="mayor">I intend to find out,</q>" <m s="mayor">the mayor</m> said.

Jurors in an earlier trial had failed to agree. "<q s="juror">Half of us have trees,</q>" said <m s="juror">one</m>, who asked not to be named.

Tillman's sister, Ada, still lives on the farm. <m s="sister">Ada Tillman</m> said <i s="sister">the kitchen is too bright now</i>. "<q s="sister">Nora wants another oak,</q>" <m s="sister">she</m> said. "<q s="sister">I told her to plant something quicker.</q>"
