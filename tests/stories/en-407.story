---
id: en-407
language: en-US
agency: null
outlet: Delta Sound
domain: deltasound.example
authors: [Reggie Fontenot]
published: 2024-08-30T11:00:00-05:00
modified: null
dateline: null
copyright: {holders: [Delta Sound Media LLC], year: [2011, 2024], notice: "© 2011-2024 Delta Sound Media LLC", licence: null, reserved: false}
tdm: null
speakers:
  mabel: {name: Mabel Tarrant, kind: person, roles: [guitarist]}
  lucius: {name: Lucius Tarrant, kind: person, roles: [nephew of Mabel Tarrant, drummer]}
  producer: {name: Sy Abelman, kind: person, roles: [record producer, producer]}
  pastor: {name: Odessa Gaines, kind: person, roles: [pastor of Mount Nebo church, pastor]}
  bonnie: {name: Carlene Pruitt, kind: person, roles: [singer]}
  label: {name: Alluvial Records, kind: organisation, roles: []}
notes: "obituary; the dead woman's own quotes from old interviews beside living voices; she may be the dead, the pastor or the singer; album titles and nickname in marks; ages and years"
---
# Mabel Tarrant, who ‘<q s="producer" type="mixed">played guitar like a freight train being polite</q>,’ dies at 87

Mabel Tarrant, a guitarist who quit music for 29 years to drive a school bus and came back to win two Grammys, died <t v="2024-08-27">Tuesday</t> at her home outside Clarksdale, Mississippi. She was 87.

Her death was confirmed by her nephew and drummer, Lucius Tarrant. “<q s="lucius">She asked for the window open and the radio off,</q>” <m s="lucius">he</m> said. “<q s="lucius">That’s how I knew.</q>”

The phrase about the freight train came from Sy Abelman, who found her <t v="1961">in 1961</t> playing behind a gas station. “<q s="producer">She never looked at her hands,</q>” <m s="producer">the producer</m> recalled <t v="2024-08-29">Thursday</t>. “<q s="producer">She looked at yours, to see if you’d steal something.</q>”

He did, in a way. Her first record, “Hush Puppy Blues,” sold 200,000 copies and earned her $311. “<q s="mabel" via="Delta Sound">I bought a stove,</q>” <m s="mabel">Ms. Tarrant</m> told this magazine <t v="1994">in 1994</t>. “<q s="mabel">It’s a good stove. I’ve still got it, and I don’t have Sy.</q>”

<t v="1968-22">In the summer of 1968</t> she walked off a stage in Memphis and did not walk onto another <t v="../1997">until 1997</t>. What she did in between was drive Bus 14. <m s="pastor">Odessa Gaines</m>, now pastor of Mount Nebo church, said <i s="pastor">she rode it every morning from first grade through high school</i>. “<q s="pastor">Nobody sang on that bus,</q>” <m s="pastor">the pastor</m> said. “<q s="pastor">She’d look in the mirror and she’d say, ‘<q s="mabel">I’m retired.</q>’</q>”

It was the singer Carlene Pruitt who talked her back. She drove down from Nashville with a guitar in the back seat and parked beside the bus. “<q s="bonnie" id="4">I said I wasn’t leaving,</q>” <m s="bonnie">Pruitt</m> said, “<q s="bonnie" id="4">and she said I was blocking a school zone.</q>”

They recorded “Late Bell” in nine days. <m s="label">Alluvial Records</m> said on Instagram that <i s="label" via="Instagram">it would release eleven more songs from those sessions <t v="2025-21">next spring</t></i>. <m s="bonnie">Pruitt</m> said <i s="bonnie">the best of them is a hymn on which you can hear the air brakes of a passing bus</i>.

Ms. Tarrant, called “Sister Fourteen” by two generations of children, never married. <m s="lucius">Her nephew</m> said <i s="lucius">she left him her guitar and left the stove to Abelman</i>. “<q s="lucius">She wrote it in the will,</q>” <m s="lucius">he</m> said. “<q s="lucius">And under it she put, ‘<q s="mabel">He’ll know why.</q>’</q>”

A service will be held <t v="2024-09-07">Sept. 7</t> at Mount Nebo. According to <m s="pastor">Gaines</m>, <i s="pastor">singing will be allowed</i>.
