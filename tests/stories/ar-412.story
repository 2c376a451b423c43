---
id: ar-412
language: ar-IQ
agency: واع
outlet: ميسان نيوز
domain: maysan-news.example
authors: []
published: 2023-06-14T11:00:00+03:00
modified: null
dateline: {place: العمارة, agency: واع, date: null}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  alwan: {name: ثامر علوان, kind: person, roles: [مدير الموارد المائية في ميسان, المدير]}
  jabir: {name: كاظم جابر, kind: person, roles: []}
  zahra: {name: زهراء كاظم, kind: person, roles: [ابنته, معلمة]}
  fao: {name: منظمة الأغذية والزراعة, kind: organisation, roles: [المنظمة]}
  wazir: {name: عون ذياب, kind: person, roles: [وزير الموارد المائية]}
  khabira: {name: أنيسة فاضل, kind: person, roles: [خبيرة بيئية]}
  tifl: {name: طفل, kind: unnamed, roles: []}
notes: marshes drying; director and (real) minister both men; father and daughter, daughter's name is kunya-less patronymic (زهراء كاظم); UN agency then المنظمة; expert woman; three "مدير/وزير"; floating quotes; child
---
# الأهوار: مربّو الجاموس يرحلون والوزارة تعد بالمياه

العمارة (واع) - <i s="alwan">غادرت 60 عائلة من مربي الجاموس هور أم النعاج <t v="2023-06/..">منذ مطلع الشهر الحالي</t> بسبب الجفاف</i>، بحسب <m s="alwan">مدير الموارد المائية في ميسان ثامر علوان</m>.

وقال <m s="alwan">علوان</m> في تصريح للوكالة إن <i s="alwan" via="واع">منسوب الهور انخفض إلى 40 سنتيمتراً</i>، مؤكداً أن <i s="alwan" via="واع">الإطلاقات ستزداد <t v="2023-06-20/..">ابتداء من الثلاثاء المقبل</t></i>.

على حافة الطين الجاف يقف كاظم جابر مع آخر ثماني جاموسات. «<q s="jabir">كنت أملك سبعين، بعت الباقي بثمن العلف</q>»، يقول <m s="jabir">الرجل</m>. ثم يشير إلى حيوان يتمرغ في التراب: «<q s="jabir">هذه تظن أن التراب ماء</q>».

ترفض ابنته الرحيل. «<q s="zahra">عندي أربعون تلميذاً، نصفهم لم يأت <t v="2023-06-11">يوم الأحد</t></q>»، تقول <m s="zahra">زهراء كاظم</m>، وهي معلمة في مدرسة من القصب. وتروي <m s="zahra">المعلمة</m> أن <i s="zahra">طفلاً سألها عن معنى كلمة «زورق»</i>.

وأعلن <m s="wazir">وزير الموارد المائية عون ذياب</m> من بغداد أن <i s="wazir">الحصة المخصصة للأهوار لن تُمس</i>. ورداً على سؤال عن التأخير، قال <m s="wazir">ذياب</m>: «<q s="wazir">النهر لا يفتح بزر</q>».

لكن خبيرة بيئية تعمل في المنطقة شككت في ذلك. «<q s="khabira">سمعنا الوعد نفسه <t v="2018-22">صيف 2018</t></q>»، قالت <m s="khabira">أنيسة فاضل</m>. وتتوقع <m s="khabira">الخبيرة</m> أن <i s="khabira">يفقد الهور 90 في المئة من مساحته <t v="2023-09">بحلول أيلول</t></i>.

وحذرت <m s="fao">منظمة الأغذية والزراعة</m> من أن <i s="fao">الهور يشهد أسوأ جفاف منذ أربعين عاماً</i>. ووصفت <m s="fao">المنظمة</m> الوضع بأنه «<q s="fao" type="mixed">كارثة بطيئة</q>».

عند الغروب قاد جابر جاموساته نحو الطريق. «<q s="tifl">عمو، إلى أين؟</q>» سأله <m s="tifl">طفل</m>. «<q s="jabir">إلى الماء</q>»، أجاب <m s="jabir">جابر</m>. ولم يقل أين.

وأدرجت الأهوار في قائمة التراث العالمي <t v="2016-07-17">في 17 تموز 2016</t>. ويقام مهرجان «القصب» <t v="2023-10">في تشرين الأول</t>.
