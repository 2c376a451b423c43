---
id: ar-601
language: ar
agency: "أ ف ب"
outlet: "صحيفة الضفاف"
domain: aldhifaf.example
authors: ["ليلى منصور"]
published: 2026-04-01T13:00:00+03:00
modified: null
dateline: {place: "بيروت", agency: "أ ف ب", date: null}
copyright: {holders: ["صحيفة الضفاف"], year: 2026, notice: "© 2026 صحيفة الضفاف. جميع الحقوق محفوظة. الصورة: CC BY 2.0", licence: null, reserved: true}
tdm: reserved
speakers:
  haddad: {name: "سامي حداد", kind: person, roles: ["صياد"]}
notes: "النص محفوظ والصورة برخصة"
---
# عودة السلاحف إلى شاطئ المدينة

بيروت (أ ف ب) - عادت السلاحف إلى شاطئ المدينة <t v="2026-03-31">الثلاثاء</t> بعد غياب سنوات.

وقال <m s="haddad">الصياد سامي حداد</m>: "<q s="haddad">رأيت ثلاثا منها قرب المرفأ</q>".

ووضع متطوعون سياجا حول الأعشاش.
