---
id: en-508
language: en-US
agency: null
outlet: The Rio Arriba Weekly Almanac
domain: rioarribaalmanac.example
authors: [Consuelo Trujillo-Baird]
published: 2027-05-07
modified: null
dateline: null
copyright: {holders: [The Rio Arriba Weekly Almanac], year: 2027, notice: "The Rio Arriba Weekly Almanac, 2027. Reprint freely with credit (CC BY 4.0).", licence: CC-BY-4.0, reserved: false}
tdm: allowed
speakers:
  mayordomo: {name: Ezequiel Maestas, kind: person, roles: [mayordomo, ditch boss]}
  commissioner: {name: Prudencia Vigil-Hart, kind: person, roles: [ditch commissioner, commissioner]}
  newcomer: {name: Todd Yarrow, kind: person, roles: [newcomer, retired dentist]}
  wife: {name: Joanie Yarrow, kind: person, roles: []}
  judge: {name: Anselmo Baca, kind: person, roles: [magistrate, Judge]}
  priest: {name: Chidi Obi, kind: person, roles: [Father, priest]}
  boy: {name: a boy with a shovel, kind: unnamed, roles: []}
  engineer: {name: "State Engineer's Office", kind: organisation, roles: []}
  grandmother: {name: "the mayordomo's grandmother", kind: unnamed, roles: []}
notes: "small-town column; bilingual phrases in quotes; ditch titles as roles; minutes of a meeting quoted in note form with initials before a colon; sayings of a grandmother; a quote heard through a fence with its speaker named two paragraphs on"
---
# The water came down on Thursday, and so did Todd

“<q s="newcomer">Is somebody stealing my creek?</q>”

The voice came from behind a new cedar fence, and it was a reasonable question, because somebody was. <t v="2027-04-29T06:00">At six in the morning on April 29</t> the Acequia de los Maestas had been opened, as it has been every spring <t v="1742/..">since 1742</t>, and the brook in the yard behind the fence had dropped by half.

“<q s="mayordomo">Señor, it’s not a creek and it’s not yours,</q>” <m s="mayordomo">the ditch boss</m> said through a knothole. “<q s="mayordomo">Otherwise, good morning.</q>”

Todd Yarrow is a retired dentist from Tacoma. Ezequiel Maestas has been mayordomo for thirty-one years. They had never met. <t v="2027-04-29">By noon</t> they had met three times.

“<q s="wife">I told him there’d be something,</q>” said <m s="wife">Joanie Yarrow</m>. “<q s="wife">Nobody sells a house with a brook that cheap.</q>”

The commission held a special meeting <t v="2027-04-30">on Friday</t>. From the minutes:

<m s="commissioner">P.V.H.</m>: <q s="commissioner">Mr. Yarrow owes two days’ labor or $180, like everyone.</q>

<m s="newcomer">T.Y.</m>: <q s="newcomer">For what?</q>

<m s="commissioner">P.V.H.</m>: <q s="commissioner">For the water you have been enjoying, which was ours.</q>

<m s="mayordomo">E.M.</m>: <q s="mayordomo">My grandmother used to say, “<q s="grandmother">El agua no tiene dueño, pero tiene memoria.</q>”</q>

Asked for a ruling, <m s="judge">Judge Anselmo Baca</m>, the magistrate, said <i s="judge">he irrigated from the same ditch and would have to recuse himself, his cousin and most of the county</i>. <m s="engineer">The State Engineer’s Office</m> wrote that the right was “<q s="engineer" type="mixed">senior to statehood</q>.”

Prudencia Vigil-Hart, the commissioner, does not think ill of the man. <m s="commissioner">She</m> says <i s="commissioner">he simply had not been told</i>. “<q s="commissioner">Where he comes from it falls from the sky,</q>” <m s="commissioner">she</m> says. “<q s="commissioner">I’d be confused too.</q>”

So <t v="2027-05-01">on Saturday</t> the dentist came out in white sneakers. Father Chidi Obi blessed the shovels, and <m s="priest">the priest</m> remarked that <i s="priest">in his village in Enugu the argument would have taken longer and involved goats</i>. A boy was sent to show the newcomer how to cut sod.

“<q s="boy">You hold it like a toothbrush,</q>” <m s="boy">the boy</m> told him.

He dug for nine hours. <m s="mayordomo">The mayordomo</m>, who inspects every yard of bank himself, said <i s="mayordomo">he had seen worse from men born here</i>. It is the highest praise anyone can remember.

“<q s="newcomer">I’ve got blisters on my blisters,</q>” <m s="newcomer">Yarrow</m> told me through the knothole. “<q s="newcomer">Zeke says I can have my creek back <t v="2027-05-05">on Wednesday</t>.</q>”

“<q s="mayordomo">His turn,</q>” said <m s="mayordomo">a voice behind me</m>. “<q s="mayordomo">I said his turn.</q>”
