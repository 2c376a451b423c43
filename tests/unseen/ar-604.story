---
id: ar-604
language: ar
agency: "أ ف ب"
outlet: "صحيفة المرفأ"
domain: almarfaa.example
authors: ["سلمى الحداد"]
published: 2025-10-22T16:00:00+03:00
modified: null
dateline: {place: "بيروت", agency: "أ ف ب", date: null}
copyright: {holders: ["صحيفة المرفأ", "أ ف ب"], year: 2025, notice: "© 2025 صحيفة المرفأ / أ ف ب. جميع الحقوق محفوظة.", licence: null, reserved: true}
tdm: reserved
speakers:
  kar: {name: "نديم كرم", kind: person, roles: ["صياد"]}
notes: "صاحبا حق ووكالة بحروف مفصولة"
---
# سمكة نادرة تظهر في مرفأ بيروت

بيروت (أ ف ب) - ظهرت سمكة نادرة في مرفأ بيروت <t v="2025-10-21">يوم الثلاثاء</t>.

وقال <m s="kar">الصياد نديم كرم</m>: «<q s="kar">لم أر لونها من قبل</q>».

وأعيدت السمكة إلى البحر بعد تصويرها.
