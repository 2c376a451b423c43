---
id: en-605
language: en-US
agency: "AP"
outlet: "Ozark Plains Journal"
domain: ozarkplains.example
authors: ["Delbert Hayes"]
published: 2025-11-06T09:12:00-06:00
modified: null
dateline: {place: "CAPE GIRARDEAU, Mo.", agency: "AP", date: null}
copyright: {holders: ["The Associated Press"], year: 2025, notice: "Copyright 2025 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.", licence: null, reserved: true}
tdm: null
speakers:
  boyd: {name: "Lonnie Boyd", kind: person, roles: ["farmer"]}
notes: "the AP's own notice under another site's footer"
---
# Pumpkin the size of a car breaks the scales

CAPE GIRARDEAU, Mo. (AP) — A pumpkin as heavy as a small car broke the scales at a county fair <t v="2025-11-05">on Wednesday</t>.

“<q s="boyd">I fed it coffee grounds and told it stories,</q>” said <m s="boyd">Lonnie Boyd</m>, a farmer.

The judges borrowed a scale from a scrap yard across the road.
