---
id: nl-603
language: nl
agency: "ANP"
outlet: "Twentse Koerier"
domain: twentsekoerier.example
authors: []
published: 2026-07-14T15:20:00+02:00
modified: null
dateline: null
copyright: {holders: ["Twentse Koerier", "ANP"], year: 2026, notice: "© Twentse Koerier/ANP 2026 – alle rechten voorbehouden", licence: null, reserved: true}
tdm: null
speakers:
  bos: {name: "Jet Bos", kind: person, roles: ["imker"]}
notes: "twee houders met schuine streep"
---
# Bijen bouwen nest in verkeerslicht

Een bijenvolk bouwde <t v="2026-07-13">maandag</t> een nest in een verkeerslicht.

‘<q s="bos">Ze kozen het rode licht, dat is warm</q>’, zei <m s="bos">imker Jet Bos</m>.

Het kruispunt bleef een dag dicht.

ANP
