---
id: ar-409
language: ar-MA
agency: أ ف ب
outlet: ملاعب الأطلس
domain: malaeb-alatlas.example
authors: []
published: 2022-11-20T22:40:00+01:00
modified: null
dateline: {place: الرباط, agency: أ ف ب, date: null}
copyright: {holders: [فرانس برس], year: 2022, notice: "فرانس برس، 2022. يمنع النسخ من دون إذن", licence: null, reserved: true}
tdm: reserved
speakers:
  ouazzani: {name: هدى الوزاني, kind: person, roles: [العداءة, البطلة]}
  belkadi: {name: إلهام بلقاضي, kind: person, roles: [مدربتها, العداءة السابقة]}
  chepkoech: {name: ميرسي شيبنغيتش, kind: person, roles: [الكينية]}
  sakkat: {name: عبد الإله السقاط, kind: person, roles: [رئيس الجامعة, الرئيس]}
  tabib: {name: طبيب المنتخب, kind: unnamed, roles: []}
  ab: {name: والدها, kind: unnamed, roles: []}
notes: three women athletes/coach, pronouns and nationality; federation president; team doctor without name; father nested; TV via; times that look like clock times; Sunday; headline quote of the coach not the champion
---
# الوزاني تتوج بماراثون الرباط و<m s="belkadi">مدربتها</m>: «<q s="belkadi">كذبت عليّ وفازت</q>»

الرباط (أ ف ب) - أحرزت المغربية هدى الوزاني لقب ماراثون الرباط الدولي <t v="2022-11-20">الأحد</t> قاطعة المسافة بساعتين و24 دقيقة و11 ثانية، متقدمة على الكينية ميرسي شيبنغيتش بفارق أربع ثوان.

وقالت <m s="ouazzani">العداءة</m> البالغة 23 عاماً «<q s="ouazzani">كنت أعد الأشجار لا الكيلومترات</q>». وأضافت وهي تضع كيس ثلج على ركبتها «<q s="ouazzani">والدي قال لي عند خط الانطلاق “<q s="ab">إذا تعبت فامشي، لا أحد يطاردك</q>”</q>».

مدربتها إلهام بلقاضي لم تكن تعلم بالإصابة. «<q s="belkadi" id="3">كذبت عليّ وفازت</q>»، قالت <m s="belkadi">بلقاضي</m>، «<q s="belkadi" id="3">ولا أعرف هل أعانقها أم أعاقبها</q>». وكشفت <m s="belkadi">العداءة السابقة</m> أنها <i s="belkadi">فعلت الشيء نفسه في لشبونة <t v="1999">عام 1999</t></i>.

وأشادت <m s="chepkoech">شيبنغيتش</m> بمنافستها قائلة «<q s="chepkoech">كانت تبتسم عند الكيلومتر الأربعين، هذا مخيف</q>». واعتبرت <m s="chepkoech">الكينية</m> أن <i s="chepkoech">الريح حرمتها من رقم شخصي</i>.

وعن حال الركبة، أوضح <m s="tabib">طبيب المنتخب</m> أن <i s="tabib">التمزق سطحي ويتطلب راحة ثلاثة أسابيع</i>.

وحضر رئيس الجامعة المغربية لألعاب القوى عبد الإله السقاط إلى خيمة الفائزين. وصرح <m s="sakkat">السقاط</m> لقناة «الرياضية» بأن <i s="sakkat" via="الرياضية">المنحة ستُضاعف إذا تأهلت إلى بطولة العالم</i>. لكن <m s="ouazzani">البطلة</m> قاطعته ضاحكة: «<q s="ouazzani">المنحة <t v="2021">العام الماضي</t> لم تصل بعد يا سيدي الرئيس</q>». فرد <m s="sakkat">المسؤول</m>: «<q s="sakkat">ستصل مع هذه، في ظرف واحد</q>».

وكانت الوزاني قد حلت رابعة <t v="2021-10">في تشرين الأول/أكتوبر 2021</t> في السباق نفسه، الذي يُعرف باسم «سباق الأسوار». وتعود إلى التدريب <t v="2022-12-12">يوم 12 كانون الأول/ديسمبر</t>، استعداداً لسباق مراكش <t v="2023-01">في كانون الثاني/يناير</t>. وقالت <m s="belkadi">بلقاضي</m> إنها <i s="belkadi">ستفحص ركبتها بنفسها هذه المرة</i>.
