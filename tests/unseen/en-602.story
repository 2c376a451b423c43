---
id: en-602
language: en-US
agency: "AP"
outlet: "Piedmont Lantern"
domain: piedmontlantern.example
authors: ["Carl Dunning"]
published: 2026-02-04T14:02:00-05:00
modified: null
dateline: null
copyright: {holders: ["Piedmont Lantern"], year: 2026, notice: "© 2026 Piedmont Lantern, with AP. Illustration licensed under CC BY-SA 4.0 by K. Moss", licence: null, reserved: false}
tdm: allowed
speakers:
  vance: {name: "Ora Vance", kind: person, roles: ["librarian"]}
notes: "own text with AP, licence of the illustration only"
---
# County library brings back its bookmobile

The county library is putting a bookmobile back on the road <t v="2026-02-09">next Monday</t>, nine years after the last one was sold for scrap.

"<q s="vance">People kept asking me where the bus had gone</q>," said <m s="vance">Ora Vance</m>, a librarian who drove the old one.

It will stop at eleven crossroads that have no branch within ten miles.
