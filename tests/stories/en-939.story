---
id: en-939
language: en-US
agency: null
outlet: "Prairie Magazine"
domain: prairiemag.example
authors: ["Susannah Dietz"]
published: 2026-03-29T06:00:00-05:00
modified: null
dateline: null
copyright: {holders: ["Prairie Magazine"], year: 2026, notice: "© 2026 Prairie Magazine", licence: null, reserved: false}
tdm: null
speakers:
  lutz: {name: "Rhonda Lutz", kind: person, roles: ["truck driver", "novelist"]}
  lady: {name: "the caller", kind: unnamed, roles: []}
  chaplain: {name: "a chaplain at Fort Riley", kind: unnamed, roles: []}
  gerald: {name: "Gerald Lutz", kind: person, roles: ["ex-husband"]}
  editor: {name: "Miriam Adler", kind: person, roles: ["editor"]}
notes: "natural: profile of a trucker turned novelist (US magazine)"
---
# She wrote her novel at truck stops. Now it’s a finalist for the National Book Award

Rhonda Lutz does her best thinking at about 62 miles an hour.

“<q s="lutz">Sixty-five and you’re paying attention to the road. Fifty-five and you’re mad,</q>” <m s="lutz">she</m> said, easing a load of frozen chicken onto Interstate 80 outside Kearney, Nebraska. “<q s="lutz">Sixty-two, you’re nowhere. That’s where the people start talking.</q>”

The people, in this case, were the Hruskas, the feuding Czech farm family at the center of “Alkali,” the first novel that Lutz, 57, published <t v="2025">last year</t> with a small press in Minneapolis. It sold 900 copies. Then Oprah Winfrey mentioned it in a newsletter, and <t v="2025-10">in October</t> it was named a finalist for the National Book Award.

Lutz found out in the parking lot of a Flying J.

“<q s="lutz">I thought it was the dispatcher. I said, ‘<q s="lutz">Make it quick, Donnie,</q>’ and this lady goes, ‘<q s="lady">Is this Rhonda Lutz, the author?</q>’ And I said no.</q>”

She grew up in Alliance, the third of five children of a railroad brakeman and a school cook. Her mother, Arlene, read aloud from whatever was in the house, which was mainly seed catalogs and Agatha Christie. Lutz married at 19, had two boys, Travis and Dale, and started driving <t v="1998">in 1998</t> when her husband’s back gave out.

“<q s="lutz">Gerald taught me to double-clutch and then he lay down for six years,</q>” <m s="lutz">she</m> said, without rancor. They divorced <t v="2006">in 2006</t>. He lives in Scottsbluff now, and she stops to see him when she has a load going that way.

<m s="gerald">Gerald Lutz</m>, reached by phone, said <i s="gerald">he had recognized himself in the character of Uncle Vaclav, who loses a quarter section of land at cards</i>.

“<q s="gerald">I never played cards in my life,</q>” <m s="gerald">he</m> said. “<q s="gerald">But I’d say the rest is about right.</q>”

Lutz began to write after her older son was killed in Iraq <t v="2007">in 2007</t>. <m s="chaplain">A chaplain at Fort Riley</m> had given her a notebook and suggested that <i s="chaplain">she put down things she wished she had said to Travis</i>. She filled it in a week and bought another at a Walmart in Ogallala.

“<q s="lutz">The first ones were just letters. Then somewhere along in there he started to answer,</q>” <m s="lutz">she</m> said. “<q s="lutz">And he was funnier than I’d been letting him be. So I figured, well, that’s what they call fiction.</q>”

<i s="lutz">She wrote in the sleeper, with a headlamp, from 8 until 10, never more than two pages</i>, <m s="lutz">she</m> said. It took her 11 years. Nineteen agents turned the book down. One of them advised her to make the family Norwegian.

The manuscript reached Miriam Adler, who runs Low Water Press out of a former dentist’s office, in a chicken box.

“<q s="editor">It smelled, and I read it standing up,</q>” <m s="editor">Adler</m> said. “<q s="editor">I’ve been doing this for 30 years, and there are maybe four times when the hair on my arms has gone up. I called the number and a man named Donnie told me she was in Utah.</q>”

The prize went to Percival Stone, whose book Lutz has since listened to twice on tape. <m s="lutz">She</m> thinks <i s="lutz">the judges got it right</i>. Low Water has printed another 60,000 copies of “Alkali,” and a producer who worked with Frances McDormand has bought the film rights. Lutz put the money toward a house for Dale and his wife, Kayla, who are expecting a girl.

People keep asking when she will quit driving. <m s="lutz">She</m> has told her publisher that <i s="lutz">she is not going to</i>.

“<q s="lutz">What would I do, sit in a room?</q>” <m s="lutz">Lutz</m> said. Outside, a grain elevator slid past, then another. “<q s="lutz">Anyhow, the new one’s about a trucker. I have to do the research.</q>”
