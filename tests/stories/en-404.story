---
id: en-404
language: en-IE
agency: null
outlet: Slieve Bloom Herald
domain: slievebloomherald.example
authors: [Caoimhe Ní Riain]
published: 2024-10-17
modified: null
dateline: null
copyright: {holders: [Slieve Bloom Herald], year: [2019, 2024], notice: "© Slieve Bloom Herald 2019-2024. Text may be reused under CC BY-SA 4.0", licence: CC-BY-SA-4.0, reserved: false}
tdm: allowed
speakers:
  breda: {name: Breda Lalor, kind: person, roles: [postmistress, retired postmistress]}
  nora: {name: Nora Delahunt, kind: person, roles: [councillor, cathaoirleach]}
  anpost: {name: An Post, kind: organisation, roles: []}
  kieran: {name: Kieran Tuohill, kind: person, roles: [shopkeeper]}
  priest: {name: Aidan Moloney, kind: person, roles: [parish priest, Fr]}
  customer: {name: a farmer in the queue, kind: unnamed, roles: []}
  gran: {name: Ms Delahunt’s grandmother, kind: unnamed, roles: []}
notes: "local closure; two women (retired postmistress, councillor) as she; speaker named in the paragraph before; An Post as it; Irish weekday and month names; shop sign in marks; the role comes only after its first use"
---
# “<q s="breda">They closed it with an email</q>”: village loses its post office after 141 years

For 38 years the postmistress of Clonaheen has known who was getting married, who was getting divorced and who was getting the gas cut off. <t v="2024-10-18">Tomorrow</t> she will stamp her last letter.

“<q s="breda">They closed it with an email,</q>” says <m s="breda">Breda Lalor</m>, who took over the counter from her aunt <t v="1986">in 1986</t>. “<q s="breda">I’d have printed it, only the printer is theirs.</q>”

<m s="anpost">An Post</m> said <i s="anpost">no one had applied for the contract when it was advertised <t v="2024-06">in June</t></i>. <m s="anpost">It</m> said <i s="anpost">pensions could be collected in Mountrath, 14 kilometres away</i>.

Cllr Nora Delahunt, the new cathaoirleach of the municipal district, is not satisfied with that. “<q s="nora" id="2">There’s a bus to Mountrath <t v="2024-10-22">on Tuesday</t>,</q>” <m s="nora">she</m> says, “<q s="nora" id="2">and the next one is <t v="2024-10-29">the Tuesday after</t>.</q>”

<m s="nora">The councillor</m> told a meeting of 200 people in the hall that <i s="nora">she would bring the matter to the Minister <t v="2024-10-26/2024-10-28">before the bank holiday weekend</t></i>. The loudest applause, though, went to the woman beside her. “<q s="breda">I’m told I’m not viable,</q>” <m s="breda">she</m> said. “<q s="breda">I’ve been called worse by better.</q>”

Kieran Tuohill, who owns the Centra across the road, has offered to take the counter in beside his deli, under the old green sign reading “Oifig an Phoist”. “<q s="kieran">I’d put it between the chicken rolls and the lotto,</q>” <m s="kieran">the shopkeeper</m> says. <m s="anpost">An Post</m> has told him that <i s="anpost">the tender is closed</i>.

Outside, a farmer in the queue had come for the last dog licence he would buy in the village. “<q s="customer">She’s the only one in Laois who spells my name right,</q>” <m s="customer">he</m> said.

The parish priest is planning a send-off for her. <m s="priest">Fr Aidan Moloney</m> says <i s="priest">there will be tea after ten o’clock Mass <t v="2024-10-20">on Sunday</t></i>. “<q s="priest">I asked her would she like to say a few words,</q>” <m s="priest">he</m> says. “<q s="priest">She said, ‘<q s="breda">I’ve been saying them for thirty-eight years, Father, did you not hear?</q>’</q>”

Ms Delahunt’s own grandmother sent the first telegram from the office, <t v="1922">in 1922</t>. “<q s="nora">It said ‘<q s="gran">home safe stop</q>’,</q>” <m s="nora">she</m> says. The original hangs in her kitchen.

What will the retired postmistress do <t v="2024-10-21">on Monday</t>? “<q s="breda">Sleep,</q>” says <m s="breda">Ms Lalor</m>, “<q s="breda">and then I’ll write to An Post.</q>”
