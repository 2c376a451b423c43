---
id: en-422
language: en
agency: Reuters
outlet: Pan-European Gazette
domain: paneuropeangazette.example
authors: [Matthias Oberholt, Ines Carvalhosa]
published: 2026-11-12T20:11:00+01:00
modified: null
dateline: {place: BRUSSELS, agency: Reuters, date: 2026-11-12}
copyright: {holders: [Reuters], year: 2026, notice: "© 2026 Reuters", licence: null, reserved: false}
tdm: null
speakers:
  lindner: {name: Torsten Eckhoff, kind: person, roles: [German Finance Minister, German]}
  lescure: {name: Amandine Lacroix-Teulé, kind: person, roles: [French Finance Minister, Frenchwoman]}
  calvino: {name: Pilar Echanove, kind: person, roles: [Spanish Finance Minister, Spaniard]}
  dombrovskis: {name: Valdis Dombrovskis, kind: person, roles: [European Economy Commissioner, Latvian, commissioner]}
  giorgetti: {name: Fabrizio Montaldi, kind: person, roles: [Italian Finance Minister, Italian]}
  official: {name: one euro zone official, kind: unnamed, roles: []}
  ecb: {name: European Central Bank, kind: organisation, roles: [ECB, central bank]}
  commission: {name: European Commission, kind: organisation, roles: [Commission]}
  analystb: {name: Ruairi Costigan, kind: person, roles: [analyst at Liffey Securities]}
notes: "five finance ministers told apart by nationality only ('the German minister', 'the Frenchwoman', 'the Spaniard'); role finance minister borne by four people; commissioner and Commission; ECB as it; past and future weekdays; plain agency tone"
---
# Euro zone ministers fail to agree on common deposit insurance, <m s="calvino">chair</m> blames '<q s="calvino" type="mixed">national clocks</q>'

BRUSSELS, <t v="2026-11-12">Nov 12</t> (Reuters) - Euro zone finance ministers failed <t v="2026-11-12">on Thursday</t> to break a decade-old deadlock over a common scheme to protect bank deposits, after Germany and Italy rejected opposite halves of a French compromise.

<m s="calvino">Pilar Echanove</m>, who chairs the meetings and is also Spain's finance minister, said <i s="calvino">the talks had been serious but premature</i>. "<q s="calvino">We have one currency and twenty-one national clocks,</q>" <m s="calvino">she</m> told a news conference. "<q s="calvino">Some of them are slow and some of them have stopped.</q>"

The proposal, put forward by French Finance Minister Amandine Lacroix-Teulé, would have set up a fund of 30 billion euros <t v="2030">by 2030</t>. <m s="lescure">She</m> said <i s="lescure">it offered something to everyone</i>. "<q s="lescure">That is perhaps its defect,</q>" <m s="lescure">the Frenchwoman</m> added.

<m s="lindner">Her German counterpart</m> said <i s="lindner">savers in his country would not accept paying for banks elsewhere</i>. "<q s="lindner" id="2">I have nothing against insurance,</q>" <m s="lindner">Torsten Eckhoff</m> told reporters on arrival, "<q s="lindner" id="2">but one buys it before the fire and not during.</q>"

It was the condition attached to the fund that upset Rome. Banks would have had to hold fewer bonds of their own governments. <m s="giorgetti">Italian Finance Minister Fabrizio Montaldi</m> said <i s="giorgetti">that amounted to a tax on patriotism</i>. "<q s="giorgetti">Amandine's text is elegant, like a French menu,</q>" <m s="giorgetti">he</m> said. "<q s="giorgetti">One has to look for the price.</q>"

The two men met alone for 40 minutes before dinner. <m s="official">One euro zone official</m> said <i s="official">they had emerged with nothing but a date</i>. "<q s="official">Torsten wants the rules first, Fabrizio wants the money first, and both want to be home <t v="2026-11-13">on Friday</t>,</q>" <m s="official">the official</m> said.

European Economy Commissioner Valdis Dombrovskis tried to put a brave face on the outcome. <m s="dombrovskis">The Latvian</m> said <i s="dombrovskis">ministers had for the first time discussed figures</i>. "<q s="dombrovskis">I have attended these debates <t v="2015/..">since 2015</t> and can report that the coffee has improved,</q>" <m s="dombrovskis">he</m> said.

<m s="commission">The Commission</m> will present a revised text <t v="2027-33">in the first quarter</t>. <m s="commission">It</m> said in a note to ministers that <i s="commission">the cost of inaction was about 0.3% of output a year</i>.

<m s="ecb">The European Central Bank</m> repeated that <i s="ecb">the scheme was indispensable</i>. "<q s="ecb">A banking union without deposit insurance is a house without a roof,</q>" <m s="ecb">the central bank</m> said in an opinion published <t v="2026-11-09">on Monday</t>.

Investors shrugged. "<q s="analystb">Nobody priced this in, so nobody has to price it out,</q>" said <m s="analystb">Ruairi Costigan</m>, an analyst at Liffey Securities in Dublin.

Asked if she was disappointed, <m s="lescure">the French minister</m> said <i s="lescure">she had a long breath</i>. The Spaniard, standing beside her, was less patient. "<q s="calvino" id="9">I leave this chair <t v="2027-07">in July</t>,</q>" <m s="calvino">Echanove</m> said, "<q s="calvino" id="9">and I would like to leave it with a roof over it.</q>"

The German minister, who faces a budget vote at home <t v="2026-11-17">on Tuesday</t>, had already gone to the airport. The idea of a common scheme was first floated <t v="2012">in 2012</t>, at the height of the debt crisis.

(Reporting by Matthias Oberholt and Ines Carvalhosa; Editing by Clive Penrose)
