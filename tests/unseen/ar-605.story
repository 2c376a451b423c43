---
id: ar-605
language: ar
agency: null
outlet: "جريدة الواحة"
domain: alwaha.example
authors: ["هناء السالمي"]
published: 2026-01-15T09:20:00+04:00
modified: null
dateline: null
copyright: {holders: ["مؤسسة الواحة للنشر"], year: [2010, 2026], notice: "حقوق النشر © 2010-2026 مؤسسة الواحة للنشر. يمنع إعادة النشر دون إذن مكتوب. تصوير: خالد المعمري", licence: null, reserved: true}
tdm: null
speakers:
  har: {name: "سعيد الحارثي", kind: person, roles: ["مزارع"]}
notes: "منع النشر واسم المصور في الإشعار"
---
# مزارع ينبت الورد في الرمل

أنبت مزارع من صلالة وردا في الرمل بماء الضباب.

وقال <m s="har">المزارع سعيد الحارثي</m>: «<q s="har">الضباب يسقي من يصبر عليه</q>».

ويفتح البستان للزوار <t v="2026-01-18">يوم الأحد</t>.
