---
id: ar-413
language: ar-AE
agency: وام
outlet: أخبار الفضاء العربي
domain: fada-arabi.example
authors: [مريم الكتبي]
published: 2025-10-08T18:20:00+04:00
modified: 2025-10-08T22:40:00+04:00
dateline: {place: دبي, agency: وام, date: 2025-10-08}
copyright: {holders: [وكالة أنباء الإمارات], year: 2025, notice: "© وكالة أنباء الإمارات 2025. جميع الحقوق محفوظة", licence: null, reserved: true}
tdm: reserved
speakers:
  suwaidi: {name: حمد السويدي, kind: person, roles: [مدير المهمة, المدير]}
  balooshi: {name: لبنى البلوشي, kind: person, roles: [كبيرة المهندسين, المهندسة]}
  okafor: {name: تشيدي أوكافور, kind: person, roles: [رائد الفضاء النيجيري, أول نيجيري في الفضاء]}
  markaz: {name: مركز محمد بن راشد للفضاء, kind: organisation, roles: [المركز]}
  walid: {name: والد أوكافور, kind: unnamed, roles: []}
  esa: {name: وكالة الفضاء الأوروبية, kind: organisation, roles: [الوكالة]}
  hamis: {name: أحدهم, kind: unnamed, roles: []}
  muhandis: {name: مهندس في غرفة التحكم, kind: unnamed, roles: []}
notes: three candidates (director man, engineer woman, astronaut man) plus agencies; control-room words nested; astronaut speaks from orbit; father at home unnamed; X as via; clock time with zone; names with البلوشي; countdown figures
---
# مسبار «راشد 2» يصل مدار القمر و<m s="okafor">رائد الفضاء النيجيري</m>: «<q s="okafor">رأيت البيت صغيراً</q>»

دبي في <t v="2025-10-08">8 أكتوبر</t> / وام / أعلن <m s="markaz">مركز محمد بن راشد للفضاء</m> أن <i s="markaz">مسبار «راشد 2» دخل مدار القمر <t v="2025-10-08T13:47+04:00">اليوم عند الساعة 13:47 بتوقيت الإمارات</t></i>، وعلى متنه تجارب أُعدت بمشاركة رائد الفضاء النيجيري تشيدي أوكافور الموجود في محطة الفضاء الدولية.

وقال <m s="suwaidi">مدير المهمة المهندس حمد السويدي</m> «<q s="suwaidi">انقطعت الإشارة 31 دقيقة، وكانت أطول نصف ساعة في حياتي</q>». وأضاف أن <i s="suwaidi">محرك التثبيت عمل أربع دقائق إضافية</i>.

أما كبيرة المهندسين لبنى البلوشي فكانت أقل توتراً. «<q s="balooshi">قلت لهم: هو خلف القمر وليس خارج الكون</q>»، روت <m s="balooshi">المهندسة</m> ضاحكة. ثم كشفت أن <i s="balooshi">حرارة البطارية تجاوزت الحد المسموح بدرجة واحدة</i>.

وفي غرفة التحكم، وقف الجميع. «<q s="muhandis">سمعت أحدهم يهمس “<q s="hamis">ارجع يا حبيبي</q>” والله لا أدري من يقصد</q>»، قال <m s="muhandis">مهندس في غرفة التحكم</m> مبتسماً.

من المحطة، خاطب <m s="okafor">أوكافور</m> الصحفيين عبر اتصال مرئي: «<q s="okafor">من هنا رأيت البيت صغيراً، كبيت نملة</q>». وأبلغهم <m s="okafor">أول نيجيري في الفضاء</m> أن <i s="okafor">عينة الذرة أنبتت <t v="2025-10-05">يوم الأحد</t></i>. ومن لاغوس كتب <m s="walid">والده</m> عبر منصة إكس: «<q s="walid" via="إكس">نحن نراك أيضاً يا ولدي، من فوق السطح</q>».

وأشادت <m s="esa">وكالة الفضاء الأوروبية</m> بالمهمة، مشيرة إلى أنها <i s="esa">زودت المسبار بكاميرا مضادة للإشعاع</i>. وتعتزم الوكالة إطلاق مسبار مماثل <t v="2027">عام 2027</t>.

وكان «راشد 1» قد تحطم <t v="2023-04-25">في 25 أبريل 2023</t>. وتستمر مهمة خليفته <t v="../2026-03">حتى مارس المقبل</t>. وفي ختام المؤتمر سئل <m s="suwaidi">السويدي</m> عما سيفعله <t v="2025-10-08">الليلة</t>، فقال: «<q s="suwaidi">سأنام، وليتصل القمر بالبلوشي</q>».
