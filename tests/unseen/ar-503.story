---
id: ar-503
language: ar-EG
agency: أ ش أ
outlet: أخبار القناة
domain: akhbar-alqanah.example
authors: [نيفين الدمنهوري, حسام فريد]
published: 2025-01-15T23:40:00+02:00
modified: 2025-01-16T07:20:00+02:00
dateline: {place: الإسماعيلية, agency: أ ش أ, date: 2025-01-15}
copyright: {holders: [أخبار القناة, أ ش أ], year: 2025, notice: "© 2025 أخبار القناة / أ ش أ. يُمنع استخدام المحتوى لتدريب نماذج الذكاء الاصطناعي", licence: null, reserved: true}
tdm: reserved
speakers:
  rabie: {name: أسامة ربيع, kind: person, roles: [رئيس هيئة قناة السويس, الفريق]}
  price: {name: أنجيلا برايس, kind: person, roles: [القبطانة, القبطانة البريطانية]}
  hayaa: {name: هيئة قناة السويس, kind: organisation, roles: [الهيئة]}
  murshid: {name: المرشد, kind: unnamed, roles: []}
  zawraq: {name: زوارق القطر, kind: unnamed, roles: []}
  shirka: {name: نورث شيبينغ, kind: organisation, roles: [مالكة السفينة]}
  sabi: {name: صبي, kind: unnamed, roles: []}
notes: ship freed in the canal; all quotes of one event in reverse order (ending first); woman captain meant by office only until the middle; real canal chairman; pilot and tug operator unnamed (both هو); boy watching; company and authority; clock times; letters; radio call quoted nested
---
# القناة تعود إلى العمل بعد جنوح استمر 11 ساعة

الإسماعيلية في <t v="2025-01-15">15 يناير</t> / أ ش أ / «<q s="rabie">صوت المحرك كان أجمل أغنية سمعناها <t v="2025-01-15">اليوم</t></q>». بهذه الكلمات أنهى <m s="rabie">رئيس هيئة قناة السويس</m> ليلة طويلة بدأت حين انحرفت الحاوية «كرونا لايت» <t v="2025-01-15T06:05">عند السادسة وخمس دقائق صباحا</t>.

وقال <m s="rabie">الفريق أسامة ربيع</m> إن <i s="rabie">الحركة عادت في الاتجاهين <t v="2025-01-15T17:30">عند الخامسة والنصف مساء</t></i>، مشيدا بـ«<q s="rabie" type="mixed">هدوء المرشد</q>».

المرشد لم يكن هادئا. «<q s="murshid">كانت يدي ترتعش على جهاز اللاسلكي، فأمسكتها القبطانة</q>»، اعترف <m s="murshid">الرجل</m> ضاحكا.

والقبطانة بريطانية اسمها أنجيلا برايس، تقود السفن <t v="2009/..">منذ عام 2009</t>. «<q s="price">سألتني زوارق القطر: “<q s="zawraq">ماذا نفعل الآن؟</q>” فقلت: ندعو ثم ندفع</q>»، روت <m s="price">برايس</m> للصحفيين على الرصيف. وأكدت <m s="price">القبطانة البريطانية</m> أن <i s="price">الدفة تعطلت قبل الجنوح بدقيقتين</i>.

وشكلت الهيئة لجنة تحقيق. وقالت في بيان إن <i s="hayaa">أربعين سفينة انتظرت في البحيرات المرة</i>. ومن لندن، ذكرت <m s="shirka">نورث شيبينغ</m>، مالكة السفينة، أنها <i s="shirka">ستتحمل التكاليف كاملة</i>.

على الضفة الشرقية ظل صبي يعد الحاويات. «<q s="sabi">وصلت إلى ألفين، ثم تحركت فاضطررت أن أبدأ من جديد</q>»، قال <m s="sabi">الصبي</m>.

وفي اليوم نفسه بدأ موظفو القناة الاحتفال على طريقتهم: كعكة كتب عليها «11 ساعة». رفضت برايس أن تقطعها. «<q s="price" id="8">لم أكن أنا من أوقفها ولا من أطلقها</q>»، قالت، «<q s="price" id="8">الماء فعل</q>».

وتعود آخر حادثة كبرى إلى <t v="2021-03-23/2021-03-29">الفترة من 23 إلى 29 مارس 2021</t>، حين جنحت «إيفر غيفن». ويجتمع مجلس الإدارة <t v="2025-01-19">الأحد المقبل</t> لبحث سداد الغرامات.
