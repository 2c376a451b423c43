---
id: de-603
language: de-CH
agency: "Keystone-SDA"
outlet: "Bündner Talbote"
domain: buendner-talbote.example
authors: ["Ladina Caduff"]
published: 2026-01-28T09:05:00+01:00
modified: null
dateline: {place: "Chur", agency: "Keystone-SDA", date: null}
copyright: {holders: ["Bündner Talbote AG"], year: [2020, 2026], notice: "© 2020-2026 Bündner Talbote AG. Jede Verwertung ohne Genehmigung ist untersagt.", licence: null, reserved: true}
tdm: reserved
speakers:
  caviezel: {name: "Reto Caviezel", kind: person, roles: ["Wildhüter"]}
notes: "Verwertung untersagt, Agentur in der Ortsmarke"
---
# Wolf läuft über den Dorfplatz

Chur (Keystone-SDA) - Ein Wolf ist <t v="2026-01-27">am Dienstag</t> über den Dorfplatz gelaufen.

«<q s="caviezel">Er suchte nur den kürzesten Weg</q>», sagte <m s="caviezel">Wildhüter Reto Caviezel</m>.

Verletzt wurde niemand.
