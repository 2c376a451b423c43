---
id: de-420
language: de
agency: AFP
outlet: "Klima & Küste"
domain: klima-kueste.example
authors: []
published: 2025-11-14T23:30:00+01:00
modified: null
dateline: {place: Belém, agency: AFP, date: 2025-11-14}
copyright: {holders: [AFP], year: null, notice: "© AFP", licence: null, reserved: false}
tdm: reserved
speakers:
  lula: {name: Luiz Inácio Lula da Silva, kind: person, roles: [brasilianischer Präsident, Gastgeber]}
  silva: {name: Marina Silva, kind: person, roles: [brasilianische Umweltministerin]}
  schneider: {name: Carsten Schneider, kind: person, roles: [Bundesumweltminister, SPD-Politiker]}
  guterres: {name: António Guterres, kind: person, roles: [UN-Generalsekretär, Portugiese]}
  kazike: {name: Iracema Munduruku, kind: person, roles: [Sprecherin der Munduruku, Aktivistin, Indigene]}
  klimaforscher: {name: Johan Rockström, kind: person, roles: [Direktor des Potsdam-Instituts für Klimafolgenforschung, Schwede]}
  wwf: {name: WWF, kind: organisation, roles: []}
  saudi: {name: ein arabischer Unterhändler, kind: unnamed, roles: []}
  un: {name: Vereinte Nationen, kind: organisation, roles: []}
notes: "Klimakonferenz mit echten Amtsträgern und erfundenen Worten; Lula da Silva und Marina Silva mit fast gleichem Namen; Umweltministerin und Umweltminister; Staatschef, Generalsekretär, Forscher er; Aktivistin sie; Ortszeit"
---
# Indigene blockieren Eingang der Klimakonferenz - <m s="lula">Lula</m>: „<q s="lula">Sie sind hier zu Hause, wir sind die Gäste</q>“

Belém, <t v="2025-11-14">14. Nov</t> (AFP) - Rund 90 Angehörige des Munduruku-Volks haben <t v="2025-11-14">am Freitag</t> für Stunden den Zugang zur Weltklimakonferenz in der brasilianischen Stadt Belém versperrt. „<q s="kazike">Wir gehen erst, wenn der Präsident kommt</q>“, sagte <m s="kazike">ihre Sprecherin Iracema Munduruku</m>. „<q s="kazike">Er weiß, wo der Eingang ist.</q>“

Der Präsident kam. Luiz Inácio Lula da Silva setzte sich <t v="2025-11-14T09:40~">gegen 9.40 Uhr Ortszeit</t> zu den Demonstranten auf den Boden. „<q s="lula">Sie sind hier zu Hause, wir sind die Gäste</q>“, sagte <m s="lula">der Gastgeber</m> zu Journalisten. <m s="lula">Er</m> versprach, dass <i s="lula">das Dekret zur Ausweisung des Schutzgebiets bis zum Ende der Konferenz <t v="2025-11-21">am 21. November</t> unterzeichnet werde</i>.

Seine Umweltministerin, selbst Tochter eines Kautschukzapfers, hatte die Begegnung eingefädelt. „<q s="silva">Ich habe ihm gesagt, dass ein Stuhl jetzt das falsche Möbel wäre</q>“, berichtete <m s="silva">Marina Silva</m>. Die Aktivistin dankte ihr ausdrücklich. „<q s="kazike">Sie hat uns <t v="2025-11-13">gestern Nacht</t> Wasser gebracht, sie selbst, nicht ihre Leute</q>“, sagte <m s="kazike">die Indigene</m>.

### Streit über Öl und Gas

In den Verhandlungen geht es unterdessen kaum voran. <m s="guterres">UN-Generalsekretär António Guterres</m> rief die Staaten auf, „<q s="guterres" type="mixed">den Fuß vom Gas zu nehmen, und zwar wörtlich</q>“. Nach Angaben <m s="un">der Vereinten Nationen</m> <i s="un">haben erst 114 Länder neue Klimaziele eingereicht</i>. <m s="guterres">Der Portugiese</m> sagte, <i s="guterres">die Welt werde die Marke von 1,5 Grad <t v="203X">in den 2030er Jahren</t> überschreiten</i>.

Bundesumweltminister Carsten Schneider warb für einen Fahrplan zum Ausstieg aus den fossilen Energien. „<q s="schneider" id="2">Wir sind nicht in Belém, um Bäume zu umarmen</q>“, sagte <m s="schneider">der SPD-Politiker</m>, „<q s="schneider" id="2">sondern um Tabellen zu füllen.</q>“ Ein arabischer Unterhändler winkte ab. <i s="saudi">Sein Land sei bereit, über Emissionen zu reden, nicht über Energieträger</i>, sagte <m s="saudi">er</m>.

Johan Rockström hat solche Sätze oft gehört. „<q s="klimaforscher">Man kann auch über das Fieber reden und die Grippe ausklammern</q>“, sagte <m s="klimaforscher">der Direktor des Potsdam-Instituts für Klimafolgenforschung</m>. <m s="klimaforscher">Der Schwede</m> warnte, <i s="klimaforscher">der Amazonas stehe näher am Kipppunkt als jemals <t v="1970/..">seit 1970</t></i>.

<m s="wwf">Der WWF</m> lobte die Geste <t v="2025-11-14">vom Morgen</t>, nannte sie aber „<q s="wwf" type="mixed">ein Foto, noch keine Politik</q>“. Lula selbst gab sich versöhnlich. Ob ihm das Sitzen auf dem Boden schwergefallen sei, wurde der 80-Jährige gefragt. „<q s="lula">Das Aufstehen</q>“, antwortete <m s="lula">er</m>. „<q s="lula">Marina hat gezogen.</q>“
