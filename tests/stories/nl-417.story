---
id: nl-417
language: nl-BE
agency: Belga
outlet: Medisch Vlaanderen
domain: medischvlaanderen.example
authors: []
published: 2023-09-25T17:58:00+02:00
modified: 2023-09-26T09:12:00+02:00
dateline: {place: Leuven, agency: Belga, date: 2023-09-25}
copyright: {holders: [Belga], year: 2023, notice: "(c) 2023 Belga", licence: null, reserved: false}
tdm: reserved
speakers:
  prof: {name: Godelieve Cuypers, kind: person, roles: [hoogleraar, neurologe, onderzoeksleidster]}
  patient: {name: Stef Moons, kind: person, roles: [patiënt, postbode, Mechelaar]}
  zus: {name: Griet Moons, kind: person, roles: [zus]}
  minister: {name: Frank Vandenbroucke, kind: person, roles: [minister van Volksgezondheid]}
  bedrijf: {name: Neuralis, kind: organisation, roles: [bedrijf]}
  filosoof: {name: Ignaas Vandeperre, kind: person, roles: [medisch filosoof]}
  collega: {name: een collega-postbode, kind: unnamed, roles: []}
notes: brain implant, professor woman, patient and sister share a surname, minister by office, company, philosopher, patient's written sentences through the machine, first words as short quotes, unnamed colleague by role
---
# Verlamde postbode schrijft met gedachten: "<q s="patient">Eindelijk een brief die niet van een ander is</q>"

Leuven, <t v="2023-09-25">25 september</t> (Belga) - Een 47-jarige Mechelaar die door ALS niet meer kan praten of bewegen, schrijft <t v="2023-06/..">sinds juni</t> met een hersenimplantaat. Dat hebben UZ Leuven en het bedrijf Neuralis <t v="2023-09-25">maandag</t> bekendgemaakt.

"<q s="prof">Het systeem haalt 62 letters per minuut, en hij klaagt nog dat het traag is</q>", zegt <m s="prof">hoogleraar Godelieve Cuypers</m>. <m s="prof">De neurologe</m> benadrukt dat <i s="prof">het om één patiënt gaat</i>. "<q s="prof">Wie <t v="2023-09-26">morgen</t> belt om op de lijst te staan, moet ik teleurstellen.</q>"

Stef Moons bracht twintig jaar lang de post rond. Zijn eerste zin op het scherm was kort. "<q s="patient">Wie heeft mijn koffie</q>", schreef <m s="patient">hij</m> <t v="2023-06-14">op 14 juni</t>. De tweede was langer: "<q s="patient">Eindelijk een brief die niet van een ander is</q>". Zijn zus heeft beide zinnen laten inlijsten. "<q s="zus" id="z">Ik heb drie jaar geraden wat hij dacht</q>", vertelt <m s="zus">Griet Moons</m>, "<q s="zus" id="z">en ik zat er meestal naast.</q>" Volgens <m s="zus">haar</m> <i s="zus">denkt hij vooral aan fietsen</i>.

<m s="bedrijf">Neuralis</m> meldt dat <i s="bedrijf">tien nieuwe implantaties gepland zijn <t v="2024">in 2024</t></i>. De kostprijs, zo'n 140.000 euro, wordt niet terugbetaald. <m s="minister">De minister van Volksgezondheid</m> wil daar "<q s="minister" type="mixed">met open geest</q>" naar kijken. "<q s="minister" via="Radio 1">Maar ik koop geen hoop op krediet</q>", zei <m s="minister">Frank Vandenbroucke</m> op Radio 1.

Medisch filosoof Ignaas Vandeperre plaatst vraagtekens. "<q s="filosoof">Van wie zijn de zinnen die hij níét verstuurt?</q>", vraagt <m s="filosoof">hij</m> zich af. <m s="prof">De onderzoeksleidster</m> antwoordt dat <i s="prof">gewiste gedachten niet bewaard worden</i>.

In het sorteercentrum hangt een kopie van de tweede zin. "<q s="collega">Stef schreef vroeger alleen op aangetekende zendingen: '<q s="patient">Niet thuis</q>'</q>", lacht <m s="collega">een collega-postbode</m>. Hij gaat <t v="2023-09-30">zaterdag</t> op bezoek.

En de patiënt? <m s="patient">Die</m> laat via het scherm weten dat <i s="patient">hij moe is van al die journalisten</i>. "<q s="patient">Groeten aan iedereen, zonder postzegel</q>", tikt <m s="patient">hij</m>. De letter z deed er elf seconden over. De studie 'Spreek, zei de stilte' verschijnt <t v="2023-10">in oktober</t>.
