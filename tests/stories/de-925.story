---
id: de-925
language: de
agency: null
outlet: "Klinikverbund Nordheide Presse"
domain: klinikverbund-nordheide.example
authors: []
published: 2025-09-03
modified: null
dateline: {place: Buchholz, agency: null, date: 2025-09-03}
copyright: {holders: ["Klinikverbund Nordheide gGmbH"], year: 2025, notice: "© Klinikverbund Nordheide gGmbH, Abdruck honorarfrei", licence: null, reserved: false}
tdm: allowed
speakers:
  fuchs: {name: "Cornelia Fuchs", kind: person, roles: ["Chefärztin der Klinik für Geriatrie", "Chefärztin"]}
  nagel: {name: "Dirk Nagel", kind: person, roles: ["Geschäftsführer"]}
  pfl: {name: "Esra Koçak", kind: person, roles: ["Pflegedienstleiterin"]}
  patient: {name: "Werner Holst", kind: person, roles: ["Patient", "85-Jähriger"]}
  land: {name: "Antje Rohwedder", kind: person, roles: ["Staatssekretärin"]}
notes: "natural: press release, hospital opens geriatric day clinic"
---
# Neue Tagesklinik für ältere Menschen in Buchholz eröffnet
## 18 Plätze, kurze Wege, abends nach Hause: Klinikverbund Nordheide investiert 6,3 Millionen Euro

Buchholz, <t v="2025-09-03">3. September 2025</t>. Nach 14 Monaten Bauzeit hat der Klinikverbund Nordheide seine geriatrische Tagesklinik eröffnet. Ältere Patientinnen und Patienten werden dort tagsüber behandelt und kehren am Abend in die eigenen vier Wände zurück.

„<q s="nagel">Diese Tagesklinik schließt eine Lücke zwischen Krankenhausbett und Hausarztpraxis</q>“, sagte <m s="nagel">Geschäftsführer Dirk Nagel</m> bei der Feierstunde vor rund 120 Gästen. „<q s="nagel">Wir haben in schwierigen Zeiten investiert, weil wir von dem Konzept überzeugt sind.</q>“ Nagel dankte dem Land, das 4,1 Millionen Euro der Baukosten trägt, sowie dem Förderverein, der die Therapieküche finanziert hat.

Staatssekretärin Dr. Antje Rohwedder überbrachte die Glückwünsche der Landesregierung. <i s="land">Der ländliche Raum brauche genau solche Angebote</i>, so <m s="land">Rohwedder</m>. „<q s="land">Alt werden wollen wir alle. Hier sieht man, dass man dabei auch wieder jünger werden kann</q>“, sagte <m s="land">sie</m> mit Blick auf den Kraftraum.

Das Team um Chefärztin Prof. Dr. Cornelia Fuchs umfasst 16 Mitarbeitende aus Medizin, Pflege, Physio- und Ergotherapie, Logopädie und Sozialdienst. Behandelt werden Menschen nach Stürzen, Schlaganfällen oder langen Krankenhausaufenthalten. „<q s="fuchs">Unser Ziel ist nicht der perfekte Laborwert, sondern dass jemand seine Treppe wieder schafft</q>“, erklärte <m s="fuchs">die Altersmedizinerin</m>. <i s="fuchs">Studien zeigten, dass sich in tagesklinischen Einrichtungen jeder dritte Umzug ins Pflegeheim vermeiden lasse</i>.

<i s="fuchs">Großen Wert habe man auf die Architektur gelegt</i>, betonte <m s="fuchs">Fuchs</m>: „<q s="fuchs">Helle Flure, klare Farben, überall ein Platz zum Ausruhen. Wer sich zurechtfindet, hat weniger Angst.</q>“

Auch für die Beschäftigten ist das Modell attraktiv. „<q s="pfl">Keine Nachtdienste, keine Wochenenden. Für viele Kolleginnen mit kleinen Kindern war das der Grund, in den Beruf zurückzukehren</q>“, berichtete <m s="pfl">Pflegedienstleiterin Esra Koçak</m>. Alle Stellen konnten besetzt werden.

Einer der ersten Patienten ist Werner Holst. Der 85-Jährige aus Jesteburg hatte sich <t v="2025-05">im Mai</t> den Oberschenkelhals gebrochen. „<q s="patient">Morgens holt mich der Bus, mittags gibt es Kartoffelsuppe, und um vier bin ich wieder bei meiner Frau</q>“, erzählte <m s="patient">er</m>. „<q s="patient">Nur beim Gedächtnistraining muss ich schummeln.</q>“

Interessierte können die Räume <t v="2025-09-13">am Samstag, 13. September</t>, von 11 bis 16 Uhr besichtigen. Unter dem Motto „Mitten im Leben“ gibt es Führungen, Vorträge und einen Rollator-Parcours.

Pressekontakt: Unternehmenskommunikation, Telefon 04181 000-0
