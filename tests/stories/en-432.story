---
id: en-432
language: en
agency: Reuters
outlet: Andes Commodities
domain: andescommodities.example
authors: [Fabiola Retamal]
published: 2025-09-23T21:15:00Z
modified: null
dateline: {place: SANTIAGO, agency: Reuters, date: 2025-09-23}
copyright: {holders: [Reuters], year: 2025, notice: "© Reuters 2025", licence: null, reserved: false}
tdm: null
speakers:
  codelco: {name: Altocobre, kind: organisation, roles: [miner, company]}
  ceo: {name: Rubén Aldunate, kind: person, roles: [Altocobre Chief Executive, chief executive]}
  chair: {name: Máxima Larraguibel, kind: person, roles: [Altocobre chair, chair, former mining minister]}
  minister: {name: Aurora Wilde, kind: person, roles: [Mining Minister]}
  union: {name: Amador Pinochet-Lagos, kind: person, roles: [crane operator]}
  widow: {name: the widow of one of the miners, kind: unnamed, roles: []}
  regulator: {name: Sernageomin, kind: organisation, roles: [regulator]}
  analyst: {name: Colin Trask, kind: person, roles: [analyst at Brookmere]}
  rescuer: {name: Marisela Quiroga, kind: person, roles: [geologist]}
notes: "mine accident and shares; chair, real mining minister, rescuer and widow she; chief executive, union leader, analyst he; company and regulator it; the minister before and now (former minister, minister); tonnage and quarter"
---
# Chile's Altocobre cuts copper forecast after deadly collapse; <m s="chair">chair</m> says '<q s="chair" type="mixed">the mountain keeps its own schedule</q>'

SANTIAGO, <t v="2025-09-23">Sept 23</t> (Reuters) - <m s="codelco">Chilean miner Altocobre</m> cut its output forecast <t v="2025">for this year</t> by 11% <t v="2025-09-23">on Tuesday</t>, seven weeks after a rock burst killed six workers at its biggest mine, and said <i s="codelco">full production would not resume <t v="../2026-34">until the second quarter of next year</t></i>.

"<q s="chair">The mountain keeps its own schedule and we will not argue with it again,</q>" <m s="chair">Máxima Larraguibel</m>, who chairs the board, told a news conference. <m s="chair">She</m> said <i s="chair">two levels of the mine would be abandoned for good</i>.

The company now expects to produce 335,000 metric tons of copper. Its chief executive, Rubén Aldunate, offered his resignation <t v="2025-08-04">on Aug. 4</t>, and the board refused it. "<q s="ceo">I asked to go and was asked to stay and fix it,</q>" <m s="ceo">he</m> said. "<q s="ceo">I think she chose the harsher sentence.</q>"

<m s="minister">Mining Minister Aurora Wilde</m> said <i s="minister">the government had confidence in the board but not yet in the mine</i>. "<q s="minister">I want to see the seismic data every morning on my desk, before the coffee,</q>" <m s="minister">the minister</m> said. <m s="chair">Larraguibel</m>, who held the same post <t v="2014/2016">from 2014 to 2016</t>, replied that <i s="chair">the data was already public</i>. "<q s="chair">When I sat at that desk I read it,</q>" <m s="chair">the former minister</m> added.

<m s="regulator">Sernageomin</m>, the mining regulator, said <i s="regulator">it had recorded 61 tremors in the month before the collapse</i>. It will publish its findings <t v="2025-11-15">by November 15</t>.

### UNION WANTS NAMES

For the union, that is too late. <m s="union">Amador Pinochet-Lagos</m>, a crane operator, said <i s="union">shift bosses had logged the tremors and been told to keep going</i>. "<q s="union" id="4">Somebody typed that order,</q>" <m s="union">he</m> said, "<q s="union" id="4">and a person who types has a name.</q>" <m s="union">He</m> threatened a strike <t v="2025-10-01/..">from October 1</t>.

Aldunate did not dispute the account. <m s="ceo">The chief executive</m> said <i s="ceo">he had handed the logs to prosecutors himself</i>.

Marisela Quiroga, the geologist who led the search, spent 70 hours underground. "<q s="rescuer">We heard knocking on the second day and on the third day we didn't,</q>" <m s="rescuer">she</m> said. "<q s="rescuer">People ask me about the rock. I remember the knocking.</q>"

In the town of Machalí, the widow of one of the miners has refused the company's compensation. "<q s="widow">They brought me a folder and a fruit basket,</q>" <m s="widow">she</m> said. <m s="widow">She</m> said <i s="widow">she had kept the folder for the judge and sent back the fruit</i>.

Copper rose 1.4% in London. "<q s="analyst">The market has lost 40,000 tons it was counting on,</q>" said <m s="analyst">Colin Trask</m>, an analyst at Brookmere. <m s="analyst">He</m> expects that <i s="analyst">prices will stay above $10,000 a ton <t v="../2025-12">through December</t></i>.

Shares in Altocobre, which is 40% state-owned, fell 7.9%. The company's last fatal accident was <t v="2015-05">in May 2015</t>.

(Reporting by Fabiola Retamal; Editing by Chester Doyle)
