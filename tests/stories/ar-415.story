---
id: ar-415
language: ar-YE
agency: رويترز
outlet: سبأ الاقتصادية
domain: saba-iqtisad.example
authors: []
published: 2026-03-17T13:55:00+03:00
modified: null
dateline: {place: المكلا, agency: رويترز, date: 2026-03-17}
copyright: {holders: [رويترز], year: 2026, notice: "© رويترز 2026", licence: null, reserved: false}
tdm: null
speakers:
  bukair: {name: سالم بكير, kind: person, roles: [المحافظ]}
  lamlas: {name: فتحي لملس, kind: person, roles: [رئيس جمعية الصيادين]}
  bamatraf: {name: نوال بامطرف, kind: person, roles: [سيدة الأعمال]}
  bank: {name: البنك المركزي في عدن, kind: organisation, roles: []}
  tajir: {name: تاجر أسماك, kind: unnamed, roles: []}
  muwazzaf: {name: موظف في الميناء, kind: unnamed, roles: []}
  sayyadun: {name: صيادون ومسؤولون, kind: group, roles: []}
  jamia: {name: جمعية الصيادين, kind: organisation, roles: [الجمعية]}
notes: tuna export trade story; governor and chairman men, factory owner woman; two unnamed men (trader, port employee) one after another with هو; association, then "الجمعية" beside its chairman; prices; dual month names; straight marks
---
# توقف تصدير التونة من المكلا يهدد آلاف الصيادين

المكلا <t v="2026-03-17">17 مارس آذار</t> (رويترز) - قال <m s="sayyadun">صيادون ومسؤولون</m> إن <i s="sayyadun">تصدير التونة من ميناء المكلا توقف <t v="2026-03-12/..">منذ يوم الخميس</t> بسبب نقص الوقود والثلج</i>.

وقال <m s="lamlas">فتحي لملس</m>، رئيس جمعية الصيادين، لرويترز "<q s="lamlas" via="رويترز">نرمي كل يوم طنين في البحر، فالقوارب تعود محملة وليس هناك ثلج</q>". وذكر أن <i s="lamlas" via="رويترز">نحو 9000 صياد تضرروا</i>.

وعزا المحافظ سالم بكير الأزمة إلى تأخر شحنة ديزل. وأضاف <m s="bukair">بكير</m> في مؤتمر صحفي "<q s="bukair">ستصل السفينة <t v="2026-03-19">يوم الخميس</t>، ومن يقول غير ذلك لا يعرف الميناء</q>".

لكن <m s="muwazzaf">موظفا في الميناء</m> نفى ذلك، وقال مشترطا عدم نشر اسمه إن <i s="muwazzaf">لا سفينة على جدول الوصول <t v="../2026-03-31">حتى نهاية الشهر</t></i>. وأضاف "<q s="muwazzaf">الجدول أمامي وأنا أقرأ منه</q>".

وفي السوق يبيع تاجر أسماك ما تبقى بنصف السعر. وقال "<q s="tajir">الزبون يفاوضني الآن على الرائحة</q>". وذكر <m s="tajir">التاجر</m> أن <i s="tajir">كيلو التونة هبط إلى 1500 ريال</i>.

وفي المنطقة الصناعية أغلقت نوال بامطرف مصنعها للتعليب مؤقتا. وقالت <m s="bamatraf">سيدة الأعمال</m> "<q s="bamatraf">كنا نصدر إلى إيطاليا، والآن نصدر اعتذارات</q>". وطالبت <m s="bamatraf">بامطرف</m> بفتح ممر جوي، مضيفة أن <i s="bamatraf">شحنة واحدة قيمتها 80 ألف دولار فسدت <t v="2026-03-15">يوم الأحد</t></i>.

وقالت <m s="jamia">الجمعية</m> في بيان إنها <i s="jamia">ستنظم إضرابا <t v="2026-03-23">يوم الإثنين</t></i>.

وأعلن <m s="bank">البنك المركزي في عدن</m> أن <i s="bank">اعتمادات الوقود صُرفت <t v="2026-02">في فبراير شباط</t></i>، واصفا الاتهامات بأنها "<q s="bank" type="mixed">صيد في الماء العكر</q>". ورفض <m s="lamlas">لملس</m> الرد، واكتفى بالقول "<q s="lamlas">نحن أدرى بالماء</q>".

وصدرت المحافظة <t v="2025">العام الماضي</t> 21 ألف طن. وتعرف تونة حضرموت محليا باسم "الثمد"، وقد بدأ موسمها <t v="2025-10">في أكتوبر تشرين الأول</t>.
