---
id: pl-601
language: pl
agency: "PAP"
outlet: "Głos Pogórza"
domain: glospogorza.example
authors: ["Ewa Sroka"]
published: 2026-06-24T15:15:00+02:00
modified: null
dateline: {place: "Rzeszów", agency: "PAP", date: null}
copyright: {holders: ["PAP"], year: 2026, notice: "© PAP 2026. Kopiowanie i rozpowszechnianie bez zgody zabronione", licence: null, reserved: true}
tdm: reserved
speakers:
  baran: {name: "Adam Baran", kind: person, roles: ["leśniczy"]}
notes: "agencja zakazuje kopiowania, stopka mówi co innego"
---
# Żubry wyszły z lasu pod sam rynek

Rzeszów (PAP) – Stado żubrów podeszło <t v="2026-06-23">we wtorek</t> pod sam rynek miasteczka.

„<q s="baran">Przyszły po świeżą trawę</q>” – powiedział <m s="baran">leśniczy Adam Baran</m>.

Straż zamknęła na godzinę dwie ulice.
