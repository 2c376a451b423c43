---
id: ar-420
language: ar-IQ
agency: رويترز
outlet: نافذة أربيل
domain: nafidhat-erbil.example
authors: [زكية حمو]
published: 2026-01-21T19:15:00+03:00
modified: null
dateline: {place: بغداد, agency: رويترز, date: 2026-01-21}
copyright: {holders: [رويترز], year: 2026, notice: "© رويترز 2026. يحظر استخدام المحتوى في تدريب الأنظمة الآلية", licence: null, reserved: true}
tdm: reserved
speakers:
  jaafar: {name: حيان جعفر, kind: person, roles: [وزير النفط العراقي, الوزير]}
  barwari: {name: روژان بارواري, kind: person, roles: [المتحدثة باسم حكومة الإقليم, المتحدثة]}
  erdem: {name: فولكان إردم, kind: person, roles: [مدير شركة بوتاش]}
  sharika: {name: بوتاش, kind: organisation, roles: [الشركة التركية]}
  masadir: {name: مصدران في وزارة النفط, kind: unnamed, roles: []}
  saiq: {name: سائق صهريج, kind: unnamed, roles: []}
  muhallila: {name: محللة في دبي, kind: unnamed, roles: []}
notes: oil pipeline agreement; minister man, regional spokeswoman, Turkish director man; Turkish company as speaker apart from its director; sources told Reuters; tanker driver and analyst (woman) unnamed; dates until/since; barrels figures; dual month names; two women (spokeswoman, analyst)
---
# بغداد وأربيل تتفقان على استئناف ضخ النفط <t v="2026-02-01/..">اعتبارا من أول فبراير</t>

بغداد <t v="2026-01-21">21 يناير كانون الثاني</t> (رويترز) - قال <m s="jaafar">وزير النفط العراقي</m> إن <i s="jaafar">حكومته وحكومة إقليم كردستان اتفقتا <t v="2026-01-21">يوم الأربعاء</t> على استئناف ضخ النفط عبر خط جيهان</i>.

وأضاف <m s="jaafar">الوزير حيان جعفر</m> في مؤتمر صحفي "<q s="jaafar">وقعنا الاتفاق بعد 34 جولة، والنفط لا يحب السياسة أكثر من يوم واحد</q>". وأوضح أن <i s="jaafar">الإقليم سيسلم 230 ألف برميل يوميا</i>.

وقالت <m s="barwari">المتحدثة باسم حكومة الإقليم روژان بارواري</m> إن <i s="barwari">أربيل ستحتفظ بحصة للاستهلاك المحلي</i>. وتابعت <m s="barwari">المتحدثة</m> "<q s="barwari">المهم أن تعود الرواتب قبل أن يعود النفط</q>".

ولم يكن الطرف التركي متحمسا. وقال <m s="erdem">فولكان إردم</m>، مدير شركة بوتاش، إن <i s="erdem">الصيانة لم تكتمل بعد</i>. وأضاف "<q s="erdem">الأنبوب لا يفتح بقرار، يفتح بمفتاح</q>". وذكرت <m s="sharika">الشركة التركية</m> في بيان أنها <i s="sharika">ستبدأ الضخ تجريبيا <t v="2026-02-05">يوم الخميس الخامس من فبراير</t></i>.

وقال <m s="masadir">مصدران في وزارة النفط</m> لرويترز إن <i s="masadir" via="رويترز">الاتفاق يترك مسألة الأسعار لملحق منفصل</i>. وقال <m s="masadir">أحد المصدرين</m> "<q s="masadir" via="رويترز">الملحق مكتوب بقلم رصاص</q>".

ورحبت <m s="muhallila">محللة في دبي</m> بالخبر وقالت "<q s="muhallila">السوق سعّر ذلك منذ أسبوع، والباقي تفاصيل</q>".

ومن الموصل، قال <m s="saiq">سائق صهريج</m> إنه <i s="saiq">سيظل عاطلا <t v="../2026-02">حتى فبراير</t></i>. وأضاف "<q s="saiq">الأنبوب يأخذ رزقي ويعطيه لحوض في البحر</q>".

والضخ متوقف <t v="2023-03-25/..">منذ 25 مارس آذار 2023</t>. وتجتمع لجنة فنية <t v="2026-01-25">يوم الأحد</t> في كركوك.
