---
id: en-604
language: en-GB
agency: "PA"
outlet: "Solway Courier"
domain: solwaycourier.example
authors: ["Fiona Laidlaw"]
published: 2026-01-21T17:05:00+00:00
modified: null
dateline: null
copyright: {holders: ["Solway Courier Ltd"], year: 2026, notice: "© 2026 Solway Courier Ltd. Additional reporting by PA. All rights reserved.", licence: null, reserved: true}
tdm: reserved
speakers:
  kerr: {name: "Moira Kerr", kind: person, roles: ["ferry warden"]}
notes: "additional reporting of an agency inside a reserved notice"
---
# Ferry queue ends after forty years

The queue for the Kirkbride ferry, a fixture of summer for forty years, is to be replaced by a telephone line.

“<q s="kerr">I shall miss shouting at people through the rain,</q>” said <m s="kerr">Moira Kerr</m>, the ferry warden.

The first bookings will be taken <t v="2026-01-26">on Monday</t>. Foot passengers need none.
