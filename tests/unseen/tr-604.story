---
id: tr-604
language: tr
agency: "AA"
outlet: "Toros Postası"
domain: torospostasi.example
authors: []
published: 2025-09-02T11:10:00+03:00
modified: null
dateline: {place: "MERSİN", agency: "AA", date: null}
copyright: {holders: ["Toros Postası", "Anadolu Ajansı"], year: 2025, notice: "© 2025 Toros Postası / Anadolu Ajansı. Tüm hakları saklıdır.", licence: null, reserved: true}
tdm: reserved
speakers:
  oz: {name: "Sevim Özdemir", kind: person, roles: ["öğretmen"]}
notes: "iki hak sahibi"
---
# Köy okulu limon satarak kütüphane kurdu

MERSİN (AA) - Mersin'de bir köy okulu limon satarak kütüphane kurdu.

"<q s="oz">Her limon bir sayfa oldu</q>" dedi <m s="oz">öğretmen Sevim Özdemir</m>.

Kütüphane <t v="2025-09-08">8 Eylül'de</t> açılacak.
