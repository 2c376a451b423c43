---
id: tr-602
language: tr
agency: "DHA"
outlet: "Yayla Haber"
domain: yaylahaber.example
authors: []
published: 2026-07-29T14:55:00+03:00
modified: null
dateline: null
copyright: {holders: ["Yayla Haber", "DHA"], year: [2016, 2026], notice: "Copyright © 2016-2026 Yayla Haber / DHA Tüm hakları saklıdır", licence: null, reserved: true}
tdm: null
speakers:
  demir: {name: "Hatice Demir", kind: person, roles: ["muhtar"]}
notes: "iki hak sahibi"
---
# Yaylaya altmış yıl sonra elektrik geldi

Yaylaya <t v="2026-07-27">pazartesi günü</t> ilk kez elektrik verildi.

"<q s="demir">Gece artık yıldızlar kadar ışığımız var</q>" diyen <m s="demir">muhtar Hatice Demir</m> düğmeye bastı.

Hat on iki kilometre boyunca döşendi.
