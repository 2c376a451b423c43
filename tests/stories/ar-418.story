---
id: ar-418
language: ar-DZ
agency: وأج
outlet: قضايا جزائرية
domain: qadhaya-dz.example
authors: [سهام بوضياف]
published: 2025-06-18T17:20:00+01:00
modified: 2025-06-18T21:00:00+01:00
dateline: {place: وهران, agency: وأج, date: 2025-06-18}
copyright: {holders: [وكالة الأنباء الجزائرية], year: 2025, notice: "© وكالة الأنباء الجزائرية 2025، كل الحقوق محفوظة", licence: null, reserved: true}
tdm: reserved
speakers:
  larbi: {name: العربي مخلوف, kind: person, roles: [رئيس المحكمة, القاضي]}
  kamal: {name: كمال مرزوق, kind: person, roles: [المتهم الأول, رجل الأعمال]}
  fouad: {name: فؤاد مرزوق, kind: person, roles: [المتهم الثاني, شقيقه]}
  bencherif: {name: نصيرة بن شريف, kind: person, roles: [وكيلة الجمهورية]}
  dahmane: {name: دحمان عاشور, kind: person, roles: [محامي الدفاع]}
  khazina: {name: الخزينة العمومية, kind: organisation, roles: []}
  sikritira: {name: سكرتيرة الشركة, kind: unnamed, roles: []}
notes: corruption trial; two brothers of one surname as first and second accused; judge, lawyer men; prosecutor woman (وكيلة الجمهورية); treasury as civil party; secretary unnamed; question and answer; guillemets; sentence demands; weekday
---
# وهران: الأخوان مرزوق أمام القضاء بتهمة تضخيم الفواتير

وهران، <t v="2025-06-18">18 جوان</t> (وأج) - مثل <t v="2025-06-18">اليوم الأربعاء</t> أمام محكمة الجنايات بوهران رجل الأعمال كمال مرزوق وشقيقه فؤاد مرزوق، المتابعان بتضخيم فواتير استيراد القمح بقيمة 2.1 مليار دينار.

وسأل <m s="larbi">رئيس المحكمة العربي مخلوف</m>: «<q s="larbi">من وقّع الفواتير؟</q>». أجاب <m s="kamal">المتهم الأول</m>: «<q s="kamal">توقيعي، لكن القلم كان قلم أخي</q>». فردّ <m s="fouad">المتهم الثاني</m>: «<q s="fouad">أخي لا يقرأ ما يوقع منذ المدرسة</q>».

وطلبت وكيلة الجمهورية نصيرة بن شريف الاستماع إلى الشاهدة الرئيسية. وقالت <m s="bencherif">وكيلة الجمهورية</m> إن <i s="bencherif">حسابات الشركة فُرغت <t v="2024-11-14">يوم 14 نوفمبر 2024</t> في ساعتين</i>. ثم وصفت ما جرى بأنه «<q s="bencherif" type="mixed">نهب بدم بارد</q>».

وأفادت <m s="sikritira">سكرتيرة الشركة</m>، مستعملة صوتاً خافتاً، بأن <i s="sikritira">فؤاد مرزوق أمرها بحذف البريد الإلكتروني</i>. «<q s="sikritira">رفضت، فاستدعاني كمال وسألني عن صحة أمي</q>»، أضافت <m s="sikritira">الشاهدة</m>.

واعتبر <m s="dahmane">محامي الدفاع دحمان عاشور</m> أن <i s="dahmane">الخسارة التي تتحدث عنها النيابة نظرية</i>. وقال <m s="dahmane">عاشور</m>: «<q s="dahmane">سيدي الرئيس، لا جثة في هذا الملف</q>».

وتدخل ممثل الخزينة العمومية مطالباً بالتعويض. وأكدت <m s="khazina">الخزينة العمومية</m> في مذكرتها أن <i s="khazina">المبلغ المسترجع لا يتجاوز 300 مليون دينار</i>.

وطالبت النيابة بعقوبة ثماني سنوات حبساً لكل منهما. وقبل رفع الجلسة خاطب <m s="larbi">القاضي</m> كمال مرزوق: «<q s="larbi">هل تريد أن تضيف شيئاً؟</q>». فقال <m s="kamal">رجل الأعمال</m>: «<q s="kamal">أخي سيضيف</q>».

ويُنطق بالحكم <t v="2025-06-25">يوم الأربعاء المقبل</t>. وتعود وقائع القضية، المعروفة باسم «ملف السميد»، إلى <t v="2022/2024">السنوات بين 2022 و2024</t>.
