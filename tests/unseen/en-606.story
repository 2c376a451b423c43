---
id: en-606
language: en-IN
agency: "PTI"
outlet: "Malabar Observer"
domain: malabarobserver.example
authors: []
published: 2025-08-28T19:10:00+05:30
modified: null
dateline: {place: "Kozhikode", agency: "PTI", date: 2025-08-28}
copyright: {holders: ["Malabar Observer Pvt Ltd"], year: [2009, 2025], notice: "Copyright © 2009-2025 Malabar Observer Pvt Ltd. With inputs from PTI. Reproduction without permission is prohibited.", licence: null, reserved: true}
tdm: null
speakers:
  nair: {name: "Sudha Nair", kind: person, roles: ["forest officer"]}
notes: "inputs from an agency between holder and ban"
---
# Elephant returns lost phone to forest office

Kozhikode, Aug 28 (PTI) A temple elephant carried a lost telephone to a forest office <t v="2025-08-27">on Wednesday</t>.

"<q s="nair">He put it on the desk and waited for a banana</q>," <m s="nair">forest officer Sudha Nair</m> said.

The owner has been found. PTI
