---
id: nl-402
language: nl-BE
agency: Belga
outlet: Spoor & Stad
domain: spoorenstad.example
authors: [Pieterjan Callewaert]
published: 2025-11-24T12:15:00+01:00
modified: null
dateline: {place: Brussel, agency: Belga, date: 2025-11-24}
copyright: {holders: [Belga], year: null, notice: "Belga - Verdere verspreiding verboden zonder schriftelijke toestemming", licence: null, reserved: true}
tdm: null
speakers:
  nmbs: {name: NMBS, kind: organisation, roles: []}
  lambrecht: {name: Dimitri Lambrecht, kind: person, roles: [woordvoerder]}
  blauwet: {name: Gunter Blauwet, kind: person, roles: [voorzitter van de socialistische spoorbond]}
  baert: {name: Koenraad Baert, kind: person, roles: [voorman, vakbondsman]}
  minister: {name: Jean-Luc Crucke, kind: person, roles: [minister van Mobiliteit, Waal]}
  unie: {name: Unizo, kind: organisation, roles: [ondernemersorganisatie]}
  studente: {name: een studente uit Aalst, kind: unnamed, roles: []}
  machinist: {name: een machinist, kind: unnamed, roles: []}
notes: rail strike, company next to its spokesman, two union leaders (de vakbondsman by recency), real minister by office and region, unnamed student and driver close to named people, clock times
---
# Eerste stakingsdag: twee treinen op de drie blijven in de remise

Brussel, <t v="2025-11-24">24 november</t> (Belga) - Van elke drie treinen heeft er <t v="2025-11-24">maandagochtend</t> maar één gereden. De driedaagse spoorstaking, die <t v="2025-11-23T22:00">zondag om 22 uur</t> begon, wordt daarmee beter opgevolgd dan die <t v="2025-10">van oktober</t>.

<m s="nmbs">De NMBS</m> meldt dat <i s="nmbs">de alternatieve dienstregeling standhoudt</i>. "<q s="lambrecht">Wie <t v="2025-11-24">vandaag</t> een trein op zijn scherm ziet, mag erop rekenen dat hij komt</q>", zegt <m s="lambrecht">woordvoerder Dimitri Lambrecht</m>. Of dat <t v="2025-11-25">dinsdag</t> ook zo is, durft <m s="lambrecht">hij</m> niet te voorspellen: "<q s="lambrecht">Ik ben van de communicatie, niet van de waarzeggerij</q>".

Aan het piket in Schaarbeek is de stemming strijdbaar. "<q s="blauwet" id="1">Ze pakken ons statuut af</q>", roept <m s="blauwet">Gunter Blauwet</m>, voorzitter van de socialistische spoorbond, "<q s="blauwet" id="1">en dan vragen ze of wij willen meedenken over de kleur van het inpakpapier.</q>" Een machinist warmt naast hem zijn handen aan een vuurkorf. "<q s="machinist">Ik zou liever rijden</q>", bromt <m s="machinist">de man</m>, die zijn naam niet in de krant wil.

De christelijke bond doet mee, maar met lange tanden. Volgens <m s="baert">voorman Koenraad Baert</m> <i s="baert">was er een akkoord in de maak</i>. "<q s="baert">We zaten <t v="2025-11-20">donderdag</t> op een handbreedte van elkaar</q>", verzekert <m s="baert">de vakbondsman</m>.

De minister van Mobiliteit spreekt dat tegen. "<q s="minister">Er lag niets op tafel behalve koude koffie</q>", zei <m s="minister">Jean-Luc Crucke</m> op La Première. <m s="minister">De Waal</m> benadrukte dat <i s="minister">de hervorming <t v="2026-06-01">op 1 juni</t> ingaat</i>, "<q s="minister" type="mixed">staking of geen staking</q>".

Bij de reizigers overheerst gelatenheid. "<q s="studente">Ik heb mijn examen pas <t v="2026-01">in januari</t>, dus ik kan het nog net halen</q>", lacht <m s="studente">een studente uit Aalst</m> op een leeg perron in Denderleeuw. Haar oma heeft haar <t v="2025-11-24">vanmorgen</t> tot daar gebracht.

<m s="unie">Unizo</m> becijfert dat <i s="unie">elke stakingsdag 40 miljoen euro kost</i>. <m s="unie">De ondernemersorganisatie</m> roept beide kampen op om "<q s="unie" type="mixed">de sleutel niet in het slot af te breken</q>".

De staking loopt <t v="../2025-11-26T22:00">tot woensdag om 22 uur</t>. De 'Witte Woede', de betoging van de zorg, sluit zich <t v="2025-11-26">woensdag</t> aan. <m s="blauwet">Blauwet</m> kondigde al aan dat <i s="blauwet">er <t v="2026-21">in het voorjaar</t> nieuwe acties volgen als er niets beweegt</i>.
