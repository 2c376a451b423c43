---
id: ar-606
language: ar
agency: "رويترز"
outlet: "بوابة النيل"
domain: nilegate.example
authors: []
published: 2026-06-09T13:40:00+03:00
modified: null
dateline: {place: "القاهرة", agency: "رويترز", date: null}
copyright: {holders: ["رويترز"], year: 2026, notice: "حقوق النشر © 2026 رويترز. جميع الحقوق محفوظة.", licence: null, reserved: true}
tdm: reserved
speakers:
  fah: {name: "منى فهمي", kind: person, roles: ["عالمة آثار"]}
notes: "إشعار الوكالة على موقع آخر"
---
# مفتاح قديم يفتح بابا في القاهرة

القاهرة (رويترز) - فتح مفتاح قديم باب خان مهجور في القاهرة <t v="2026-06-08">يوم الاثنين</t>.

وقالت <m s="fah">عالمة الآثار منى فهمي</m>: «<q s="fah">كان المفتاح في المتحف منذ قرن</q>».

ويرمم الخان الآن.
