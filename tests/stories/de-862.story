---
id: de-862
language: de
agency: Keystone-SDA
outlet: Berner Oberland Zeitung
domain: berner-oberland-zeitung.example
authors: []
published: 2025-11-06T10:20:00+01:00
modified: null
dateline: {place: Thun, agency: Keystone-SDA, date: null}
copyright: {holders: [Keystone-SDA], year: null, notice: "© Keystone-SDA", licence: null, reserved: false}
tdm: null
speakers:
  schmocker: {name: "Ueli Schmocker", kind: person, roles: ["Verwaltungsratspräsident"]}
  grossen: {name: "Corinne Grossenbacher", kind: person, roles: ["Direktorin"]}
  hotel: {name: "Hotelverein Kandertal", kind: organisation, roles: ["Hotelverein"]}
  pronat: {name: "Lukas Egger", kind: person, roles: ["Geschäftsführer von Alpen Pur"]}
  gemeinde: {name: "Gemeinderat Frutsberg", kind: organisation, roles: ["Gemeinderat"]}
notes: "economy; ski lift company; CEO, guild of hoteliers, environmentalist, via SRF; Swiss marks"
---
# Niesenhornbahnen stellen Winterbetrieb ein

Thun (Keystone-SDA) Die Niesenhornbahnen im Berner Oberland fahren künftig nur noch im Sommer. Der Verwaltungsrat hat am Mittwochabend beschlossen, die vier Skilifte nach der kommenden Saison stillzulegen. «<q s="schmocker">Wir können nicht gegen das Wetter anschneien</q>», sagte <m s="schmocker">Verwaltungsratspräsident Ueli Schmocker</m> am Donnerstag vor den Medien in Thun.

In den vergangenen fünf Wintern waren die Lifte im Schnitt an 41 Tagen offen. <i s="schmocker">Nötig wären mindestens 80 Tage</i>, rechnete <m s="schmocker">Schmocker</m> vor. Der Verlust belief sich zuletzt auf 1,3 Millionen Franken. Nach Angaben von <m s="grossen">Direktorin Corinne Grossenbacher</m> <i s="grossen">verlieren elf Festangestellte ihre Stelle</i>. «<q s="grossen">Ich habe mit jedem einzelnen gesprochen, und keiner war überrascht</q>», sagte <m s="grossen">sie</m>.

Im Sommer wollen die Bahnen dafür ausbauen. Geplant sind ein Klettersteig, zwei Bikestrecken und ein Restaurant mit 120 Plätzen. «<q s="grossen">Der Sommer bringt uns schon heute zwei Drittel der Einnahmen</q>», so <m s="grossen">Grossenbacher</m>.

Im Tal löste der Entscheid Bedauern aus. <m s="hotel">Der Hotelverein Kandertal</m> bezeichnete ihn als «<q s="hotel" type="mixed">schmerzhaft, aber nachvollziehbar</q>». <i s="hotel">Ohne Schnee kämen im Januar noch weniger Gäste</i>, schrieb <m s="hotel">der Verein</m> in einer Mitteilung. <m s="gemeinde">Der Gemeinderat von Frutsberg</m> kündigte an, dass <i s="gemeinde">er das Gespräch mit dem Kanton suchen werde</i>.

Lob kam von der Umweltorganisation Alpen Pur. «<q s="pronat">Endlich hat jemand den Mut, die Schneekanonen abzustellen</q>», sagte <m s="pronat">Geschäftsführer Lukas Egger</m>. Den geplanten Ausbau im Sommer sieht <m s="pronat">er</m> jedoch kritisch. «<q s="pronat" via="SRF">Ein Rummelplatz auf 2000 Metern ist kein Naturerlebnis</q>», sagte <m s="pronat">Egger</m> im Regionaljournal von Radio SRF.

<m s="schmocker">Schmocker</m> wies den Vorwurf zurück. «<q s="schmocker">Von Naturerlebnis allein kann hier niemand seine Rechnungen bezahlen</q>», meinte <m s="schmocker">der Unternehmer</m>. Das Projekt mit dem Namen «Horn 365» soll im Frühling aufgelegt werden.
