---
id: nl-867
language: nl
agency: Novum
outlet: Het Dagblad
domain: het-dagblad.example
authors: []
published: 2026-03-05T13:20:00+01:00
modified: null
dateline: {place: BREDA, agency: Novum, date: null}
copyright: {holders: [Novum], year: null, notice: "© Novum", licence: null, reserved: false}
tdm: null
speakers:
  zieken: {name: "Baronie Ziekenhuis", kind: organisation, roles: ["ziekenhuis"]}
  kamp: {name: "Monique van de Kamp", kind: person, roles: ["bestuursvoorzitter"]}
  haan: {name: "Erik Haanstra", kind: person, roles: ["cardioloog"]}
  patient: {name: "Patiëntenbond", kind: organisation, roles: ["bond"]}
  smit: {name: "Jolanda Smid", kind: person, roles: ["minister van Volksgezondheid"]}
  vader: {name: "de vader van een jongen met een gebroken arm", kind: unnamed, roles: []}
notes: "health and labour; hospital, doctors, minister, patients' association, union"
---
# Ziekenhuis Breda sluit spoedeisende hulp in de nacht

Het Baronie Ziekenhuis in Breda sluit vanaf 1 mei 's nachts de spoedeisende hulp. <i s="zieken">Er is te weinig personeel om de afdeling open te houden</i>, meldt <m s="zieken">het ziekenhuis</m> donderdag.

"<q s="kamp">We hebben alles geprobeerd, tot wervingsacties in Portugal aan toe</q>", zegt <m s="kamp">bestuursvoorzitter Monique van de Kamp</m>. "<q s="kamp">Maar met vier verpleegkundigen kun je geen nachtdienst draaien.</q>" Volgens <m s="kamp">haar</m> <i s="kamp">gaat het om gemiddeld negen patiënten per nacht</i>.

De artsen zijn verdeeld. <m s="haan">Cardioloog Erik Haanstra</m> noemt het besluit "<q s="haan" type="mixed">onvermijdelijk maar doodeng</q>". "<q s="haan">Een hartinfarct wacht niet tot acht uur</q>", zegt <m s="haan">hij</m>.

De Patiëntenbond is ronduit kwaad. <m s="patient">De bond</m> wil dat <i s="patient">de minister ingrijpt</i>. "<q s="patient">Breda is geen dorp</q>", schrijft <m s="patient">de belangenvereniging</m> in een brandbrief.

<m s="smit">Minister Jolanda Smid</m> van Volksgezondheid zegt dat <i s="smit">zij het ziekenhuis niet kan dwingen</i>. "<q s="smit">Ik kan geen verpleegkundigen toveren</q>", aldus <m s="smit">Smid</m> in de wandelgangen van de Tweede Kamer. Wel belooft <m s="smit">de minister</m> dat <i s="smit">de ambulancedienst extra wagens krijgt</i>.

In de wachtkamer zat donderdag de vader van een jongen met een gebroken arm. "<q s="vader">Vandaag ben ik hier binnen een kwartier</q>", zei <m s="vader">hij</m>. "<q s="vader">Straks rijd ik met hem naar Tilburg.</q>"

Van de Kamp gaat volgende week in gesprek met de gemeente. "<q s="kamp" id="1">Ik begrijp de onrust</q>", zegt <m s="kamp">ze</m>, "<q s="kamp" id="1">maar ik ga geen veiligheid beloven die er niet is.</q>"
