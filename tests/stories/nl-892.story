---
id: nl-892
language: nl
agency: ANP
outlet: Het Noordzeeblad
domain: noordzeeblad.example
authors: []
published: 2023-11-03T07:50:00+01:00
modified: null
dateline: {place: IJMUIDEN, agency: ANP, date: null}
copyright: {holders: [ANP], year: null, notice: "© ANP", licence: null, reserved: false}
tdm: null
speakers:
  brink: {name: Marjan van den Brink, kind: person, roles: [burgemeester van Velsen, burgemeester]}
  kustwacht: {name: Kustwacht, kind: organisation, roles: []}
  kwv: {name: een woordvoerster van de Kustwacht, kind: unnamed, roles: []}
  hoek: {name: Pim Hoekstra, kind: person, roles: [schipper, visser]}
  vr: {name: veiligheidsregio, kind: organisation, roles: []}
  mulder: {name: Anja Mulder, kind: person, roles: [strandpaviljoenhoudster, eigenaresse]}
  knmi: {name: een meteoroloog van het Weerbureau, kind: unnamed, roles: []}
notes: disaster, storm, authorities as sources, via local radio, indirect speech without conjunction
---
# Storm richt schade aan langs kust, visser gered

IJMUIDEN (ANP) - De storm die <t v="2023-11-02/2023-11-03">in de nacht van donderdag op vrijdag</t> over het land trok, heeft langs de kust voor veel schade gezorgd. <i s="vr">Er zijn geen slachtoffers gevallen</i>, meldt <m s="vr">de veiligheidsregio</m>. 

Voor de kust van IJmuiden raakte een vissersboot in problemen. De Kustwacht haalde de schipper met een helikopter van boord. “<q s="hoek" via="NH Radio">Ik dacht: dit was het dan</q>”, vertelt <m s="hoek">Pim Hoekstra</m> aan NH Radio. “<q s="hoek">Toen hoorde ik de wieken.</q>” <i s="kustwacht">De redding duurde twintig minuten</i>, aldus <m s="kustwacht">de Kustwacht</m>. “<q s="kwv">De omstandigheden waren uitermate zwaar</q>”, zegt <m s="kwv">een woordvoerster</m>.

In Wijk aan Zee verloor een strandpaviljoen zijn dak. Eigenaresse Anja Mulder kon alleen toekijken. “<q s="mulder">Dertig jaar werk, en in een halve minuut is het weg</q>”, zegt <m s="mulder">ze</m>. “<q s="mulder">Maar we bouwen het weer op.</q>”

Burgemeester Marjan van den Brink van Velsen bezocht <t v="2023-11-03">vrijdagochtend</t> de getroffen ondernemers. <m s="brink">Ze</m> noemde de schade “<q s="brink" type="mixed">enorm</q>”. “<q s="brink">We laten niemand in de kou staan</q>”, beloofde <m s="brink">de burgemeester</m>. <m s="brink">Zij</m> wil dat het Rijk de storm als ramp erkent.

De wind bereikte bij Hoek van Holland windkracht 11. “<q s="knmi">Zo’n storm zien we eens in de vijf jaar</q>”, zegt <m s="knmi">een meteoroloog van het Weerbureau</m>. Volgens <m s="knmi">hem</m> <i s="knmi">neemt de wind <t v="2023-11-03">in de loop van vrijdag</t> snel af</i>.
