---
id: en-865
language: en
agency: PA
outlet: Westbury Gazette
domain: westbury-gazette.example
authors: []
published: 2025-09-30T14:15:00+01:00
modified: null
dateline: null
copyright: {holders: [PA], year: null, notice: "© PA", licence: null, reserved: false}
tdm: null
speakers:
  penrose: {name: "Harriet Penrose", kind: person, roles: ["Chancellor"]}
  cole: {name: "Dominic Colefax", kind: person, roles: ["shadow chancellor"]}
  ift: {name: "Institute for Fair Taxation", kind: organisation, roles: ["think tank"]}
  marsh: {name: "Gillian Marsh", kind: person, roles: ["director"]}
  union: {name: "Pat Docherty", kind: person, roles: ["general secretary of the Carers' Union"]}
  mp: {name: "one backbench MP", kind: unnamed, roles: []}
  src: {name: "a Treasury source", kind: unnamed, roles: []}
notes: "UK politics; conference speech; chancellor, shadow minister, think tank, union leader, MP"
---
# Chancellor refuses to rule out tax rises in autumn Budget

The Chancellor has refused to rule out tax rises in the Budget, telling her party's conference that she would "<q s="penrose" type="mixed">never gamble with the nation's finances</q>".

In a speech interrupted twice by protesters, <m s="penrose">Harriet Penrose</m> said <i s="penrose">the world had changed since the election</i>. "<q s="penrose">I will not make promises in September that I might have to break in November,</q>" <m s="penrose">she</m> told delegates in Liverpool.

Asked afterwards whether the pledge on income tax still stood, <m s="penrose">Ms Penrose</m> said: "<q s="penrose">The manifesto stands. I'm not going to write a Budget on the BBC.</q>"

The Conservatives accused her of preparing the ground for a raid on savers. "<q s="cole">When a chancellor starts talking about the world, hold on to your wallet,</q>" said <m s="cole">Dominic Colefax</m>, the shadow chancellor. <m s="cole">He</m> added that growth had been "<q s="cole" type="mixed">choked</q>" by her first Budget.

<m s="ift">The Institute for Fair Taxation</m> said <i s="ift">the Treasury would need to find £24 billion</i>. "<q s="marsh">There is no way to raise that sum that nobody will notice,</q>" said <m s="marsh">Gillian Marsh</m>, the think tank's director.

There was unease on the left of the party, too. <m s="union">Pat Docherty</m>, general secretary of the Carers' Union, told a fringe meeting that working people had "<q s="union" type="mixed">paid enough</q>". "<q s="union">If she wants money, she knows where the yachts are moored,</q>" <m s="union">he</m> said to applause.

<m s="mp">One backbench MP</m>, who did not wish to be named, said colleagues were "<q s="mp" type="mixed">counting the days</q>" until the Budget. "<q s="mp">It was a good speech for a bank manager,</q>" <m s="mp">the MP</m> said.

<m s="src">A Treasury source</m> insisted that <i s="src">no decisions had been taken</i>.

Ms Penrose will deliver the Budget, which aides have nicknamed "the big one", on November 26.
