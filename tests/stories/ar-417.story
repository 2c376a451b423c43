---
id: ar-417
language: ar-LB
agency: null
outlet: بيروت بعيون
domain: beirut-oyoun.example
authors: [تالين كريكوريان]
published: 2024-09-11T10:20:00+03:00
modified: null
dateline: null
copyright: {holders: [بيروت بعيون], year: 2024, notice: "بيروت بعيون 2024. جميع النصوص متاحة تحت رخصة CC BY-SA 4.0", licence: CC-BY-SA-4.0, reserved: false}
tdm: allowed
speakers:
  marie: {name: ماري-تيريز أبي راشد, kind: person, roles: [صاحبة الفرن, الجدة]}
  jad: {name: جاد, kind: person, roles: [حفيدها]}
  wizara: {name: وزارة الاقتصاد, kind: organisation, roles: [الوزارة]}
  abdo: {name: أبو عبدو, kind: person, roles: [سائق الفان]}
  zubun: {name: زبونة من الطبقة الرابعة, kind: unnamed, roles: []}
  mufattish: {name: مفتش الوزارة, kind: unnamed, roles: []}
notes: bakery story with a French double given name; grandmother named late, after صاحبة الفرن; grandson by given name; driver by kunya; inspector and customer unnamed; ministry and its inspector next to each other; words passed by phone; floating quotes; ladder of role words
---
# «<q s="marie">الخبز لا ينتظر الدولار</q>»: فرن يعمل بالحطب في الجميزة

في الخامسة فجراً تُشعل صاحبة الفرن عودين من السنديان. لا كهرباء <t v="2024-09-08/..">منذ الأحد</t>، ولا غاز أصلاً.

«<q s="marie">الخبز لا ينتظر الدولار</q>»، تقول <m s="marie">المرأة</m> وهي تلقي الرغيف الأول. اسمها ماري-تيريز أبي راشد، وفي الحي لا يناديها أحد إلا «تيتا». وتؤكد <m s="marie">الجدة</m> أن <i s="marie">سعر الربطة لن يتغير <t v="../2024-12">حتى كانون الأول</t></i>.

حفيدها جاد يحسب على ورق. «<q s="jad">نخسر في كل ربطة ألف ليرة، وهي ترفض أن تسمع الرقم</q>»، يشكو <m s="jad">الشاب</m>. ثم يضيف: «<q s="jad">أغلق الآلة الحاسبة، فتبتسم</q>».

زارهما <t v="2024-09-09">الإثنين</t> مفتش الوزارة. «<q s="mufattish">أين الميزان الإلكتروني؟</q>»، سأل <m s="mufattish">الرجل</m>. فأشارت <m s="marie">صاحبة الفرن</m> إلى كفها: «<q s="marie">هنا</q>». وكتب المفتش مخالفة ثم اشترى ربطتين.

وقالت <m s="wizara">وزارة الاقتصاد</m> في ردها على سؤالنا إن <i s="wizara">الأفران غير المرخصة ستُعطى مهلة <t v="../2024-10-31">حتى نهاية تشرين الأول</t></i>. وأضافت <m s="wizara">الوزارة</m>: «<q s="wizara">لسنا ضد أحد، نحن مع الميزان</q>».

سائق الفان أبو عبدو ينقل الخبز إلى المستشفى مجاناً. «<q s="abdo">كل ما أطلبه رغيف سخن أبرّد به يدي</q>»، يضحك <m s="abdo">الرجل</m>. وتنزل <m s="zubun">زبونة من الطبقة الرابعة</m> بقفتها على حبل. «<q s="zubun">لا مصعد، ولا ميزان، ولا مشكلة</q>»، تصرخ <m s="zubun">المرأة</m> من فوق.

كان الفرن يعمل بالمازوت <t v="1962/2021">من 1962 إلى 2021</t>. و<t v="2020-08-04">في 4 آب 2020</t> سقطت واجهته، وبقي التنور. يقترح جاد أن يطلقوا عليه اسم «دولار». ترد <m s="marie">جدته</m> من دون أن تلتفت: «<q s="marie">سمّه على اسمي، فأنا أرخص</q>».
