---
id: ar-602
language: ar
agency: "وام"
outlet: "بوابة الهجير"
domain: hajeer.example
authors: []
published: 2026-05-12T09:00:00+04:00
modified: null
dateline: null
copyright: {holders: ["بوابة الهجير"], year: [2018, 2026], notice: "© 2018-2026 بوابة الهجير، بالتعاون مع وام. يمنع استخدام المحتوى في تدريب الذكاء الاصطناعي", licence: null, reserved: true}
tdm: reserved
speakers:
  salem: {name: "نورة سالم", kind: person, roles: ["باحثة"]}
notes: "منع التدريب بالكلمات ووكالة بالتعاون"
---
# افتتاح مختبر لزراعة المانغروف

افتتح <t v="2026-05-11">الاثنين</t> مختبر لزراعة المانغروف على الساحل.

وقالت <m s="salem">الباحثة نورة سالم</m>: "<q s="salem">الشتلات تنمو أسرع مما توقعنا</q>".

ويضم المختبر أربعة أحواض كبيرة.
