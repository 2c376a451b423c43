---
id: ar-603
language: ar
agency: "رويترز"
outlet: "مرآة الخليج"
domain: miratalkhaleej.example
authors: ["هدى الكندي"]
published: 2026-02-11T16:00:00+04:00
modified: null
dateline: {place: "مسقط", agency: "رويترز", date: null}
copyright: {holders: ["مرآة الخليج"], year: 2026, notice: "حقوق النشر © 2026 مرآة الخليج. لا يجوز إعادة النشر دون إذن خطي", licence: null, reserved: true}
tdm: reserved
speakers:
  balushi: {name: "سعيد البلوشي", kind: person, roles: ["غواص"]}
notes: "منع النشر"
---
# غواصون يعثرون على سفينة قديمة

مسقط (رويترز) - عثر غواصون على حطام سفينة قديمة <t v="2026-02-10">الثلاثاء</t> قبالة الساحل.

وقال <m s="balushi">الغواص سعيد البلوشي</m>: "<q s="balushi">كانت الجرار في مكانها</q>".

ونقلت القطع إلى المتحف.
