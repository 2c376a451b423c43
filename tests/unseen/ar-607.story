---
id: ar-607
language: ar
agency: "وام"
outlet: "صحيفة الخور"
domain: alkhor.example
authors: []
published: 2026-02-24T12:30:00+04:00
modified: null
dateline: null
copyright: {holders: ["صحيفة الخور", "وام"], year: 2026, notice: "© صحيفة الخور ووام 2026. جميع الحقوق محفوظة", licence: null, reserved: true}
tdm: null
speakers:
  maz: {name: "علي المزروعي", kind: person, roles: ["غواص"]}
notes: "واو العطف ملتصقة باسم الوكالة"
---
# غواص يعثر على رسالة في زجاجة

عثر غواص على رسالة في زجاجة عمرها خمسون عاما قبالة الساحل.

وقال <m s="maz">الغواص علي المزروعي</m>: «<q s="maz">كان الحبر واضحا كأنه كتب أمس</q>».

وتعرض الرسالة في المتحف <t v="2026-03">في مارس</t>. (وام)
