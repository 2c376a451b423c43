---
id: ar-419
language: ar-SA
agency: واس
outlet: صدى القصيم
domain: sada-alqassim.example
authors: []
published: 2022-02-17T13:40:00+03:00
modified: null
dateline: {place: بريدة, agency: واس, date: 2022-02-17}
copyright: {holders: [], year: null, notice: "المصدر: وكالة الأنباء السعودية (واس)", licence: null, reserved: false}
tdm: null
speakers:
  harbi: {name: صالح الحربي, kind: person, roles: [مدير فرع الوزارة]}
  rashed: {name: راشد التويجري, kind: person, roles: [صاحب المشروع, مزارع]}
  amal: {name: أمل السحيباني, kind: person, roles: [الباحثة, الباحثة في جامعة القصيم]}
  sunduq: {name: صندوق التنمية الزراعية, kind: organisation, roles: [الصندوق]}
  amil: {name: عامل من مصر, kind: unnamed, roles: []}
  zair: {name: زائر, kind: unnamed, roles: []}
notes: agriculture fair; director, farmer men, researcher woman; fund then الصندوق; Egyptian worker and visitor unnamed; رائد title; Saudi short style with كلمة; year ranges; mixed fragment; مهرجان name in marks; date in both قالب months; floating quote
---
# القصيم: 40 مليون ريال لتحويل مخلفات النخيل إلى ورق

بريدة <t v="2022-02-17">17 فبراير 2022</t> (واس) - دشّن فرع وزارة البيئة والمياه والزراعة بمنطقة القصيم <t v="2022-02-17">اليوم</t> أول مصنع لتحويل سعف النخيل إلى ورق، بطاقة عشرة آلاف طن سنوياً.

وأوضح <m s="harbi">مدير فرع الوزارة صالح الحربي</m> أن <i s="harbi">المصنع سيعمل بكامل طاقته <t v="2023">خلال عام 2023</t></i>. وقال <m s="harbi">الحربي</m> للصحفيين: «<q s="harbi">كنا نحرق السعف، واليوم نقرأ عليه</q>».

أما صاحب المشروع راشد التويجري، وهو مزارع ترك التمر إلى الورق، فاستعاد بداياته: «<q s="rashed">جربت أول ورقة في مطبخ أمي فاحترقت الطنجرة</q>». وذكر <m s="rashed">التويجري</m> أن <i s="rashed">فرنسا واليابان طلبتا عينات</i>.

وبدا العمال أكثر واقعية. «<q s="amil">السعف يجرح، لكن الورق لا يجرح</q>»، قال <m s="amil">عامل من مصر</m> يعمل في المصنع <t v="2021-10/..">منذ أكتوبر</t>.

وشاركت الباحثة أمل السحيباني في تطوير الآلة. وأفادت <m s="amal">الباحثة في جامعة القصيم</m> بأن <i s="amal">نسبة الألياف في سعف السكري أعلى من غيره</i>. «<q s="amal">أعطتنا النخلة ورقها قبل ثمرها</q>»، أضافت <m s="amal">السحيباني</m>. ووصفت التجربة بأنها «<q s="amal" type="mixed">اقتصاد دائري على الطريقة القصيمية</q>».

وأعلن <m s="sunduq">صندوق التنمية الزراعية</m> أنه <i s="sunduq">موّل 60 بالمئة من المشروع</i>. وأكد <m s="sunduq">الصندوق</m> في بيانه أن <i s="sunduq">التمويل مفتوح للمزارعين <t v="../2022-06-30">حتى نهاية يونيو</t></i>.

واشترى زائر كراسة من جناح العرض وسأل: «<q s="zair">هل تُكتب عليه الأشعار؟</q>». فأجابه <m s="rashed">صاحب المشروع</m>: «<q s="rashed">وتُوقّع عليه الشيكات</q>».

وأنتجت المنطقة <t v="2021">في العام الماضي</t> 528 ألف طن من التمور. ويقام مهرجان «سكري بريدة» <t v="2022-08">في أغسطس</t>.
