---
id: de-824
language: de
agency: AFP
outlet: Nordlicht
domain: nordlicht.example
authors: []
published: 2024-11-21T11:45:00+01:00
modified: null
dateline: {place: Paris, agency: AFP, date: null}
copyright: {holders: [AFP], year: null, notice: "© AFP", licence: null, reserved: false}
tdm: null
speakers:
  min: {name: "Élodie Marchetti", kind: person, roles: ["Umweltministerin"]}
  ngo: {name: "Ozean ohne Grenzen", kind: organisation, roles: ["Umweltorganisation"]}
  fischer: {name: "Loïc Le Guen", kind: person, roles: ["Fischer"]}
  eu: {name: "ein EU-Diplomat", kind: unnamed, roles: []}
  praefekt: {name: "Präfektur Finistère", kind: organisation, roles: []}
notes: "foreign report: French minister, NGO, EU official, local media cited, laut, demnach"
---
# Tanker vor der Bretagne leckgeschlagen

Vor der bretonischen Küste ist <t v="2024-11-20">am Mittwochabend</t> ein Tanker leckgeschlagen. Nach Angaben der <m s="praefekt">Präfektur Finistère</m> <i s="praefekt">liefen bislang rund 200 Tonnen Schweröl ins Meer</i>. <i s="praefekt">Die 23 Besatzungsmitglieder seien in Sicherheit</i>, teilte <m s="praefekt">die Behörde</m> <t v="2024-11-21">am Donnerstag</t> mit.

"<q s="min" via="France Inter">Wir müssen mit einer ernsten Lage rechnen</q>", sagte <m s="min">Umweltministerin Élodie Marchetti</m> dem Radiosender France Inter. <m s="min">Marchetti</m> will <t v="2024-11-22">am Freitag</t> in die Region reisen. <i s="min">Die Regierung werde die Reederei zur Rechenschaft ziehen</i>, versicherte <m s="min">die Politikerin</m>.

Die Umweltorganisation Ozean ohne Grenzen machte den Behörden schwere Vorwürfe. "<q s="ngo">Das Schiff hätte niemals auslaufen dürfen</q>", erklärte <m s="ngo">sie</m>. Demnach war der Tanker <t v="2024-09">im September</t> bei einer Kontrolle in Rotterdam beanstandet worden. Die Ministerin wies die Vorwürfe zurück: "<q s="min">Alle Papiere waren in Ordnung.</q>"

An der Küste bereiten sich die Menschen auf das Schlimmste vor. "<q s="fischer" via="AFP">Die Austern kann ich abschreiben</q>", sagte <m s="fischer">Fischer Loïc Le Guen</m> der Nachrichtenagentur AFP. "<q s="fischer">Es ist wie <t v="1999">1999</t>, nur dass ich diesmal zu alt bin, um neu anzufangen.</q>" Sein Sohn wolle den Betrieb nun nicht mehr übernehmen.

In Brüssel wird eine gemeinsame Antwort vorbereitet. <m s="eu">Ein EU-Diplomat</m> sagte, <i s="eu">mehrere Länder hätten Spezialschiffe angeboten</i>. Die "schwarze Flut", wie französische Medien das Unglück nennen, könnte laut Meteorologen <t v="2024-11-23">am Samstag</t> die Strände von Crozon erreichen.
