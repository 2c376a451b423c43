---
id: ar-504
language: ar-YE
agency: أ ف ب
outlet: يوميات صنعاء
domain: yawmiyat-sanaa.example
authors: [أروى القدسي]
published: 2025-11-12T18:05:00+03:00
modified: null
dateline: null
copyright: {holders: [يوميات صنعاء], year: [2022, 2025], notice: "يوميات صنعاء © 2022-2025", licence: null, reserved: false}
tdm: null
speakers:
  jamila: {name: جميلة الشامي, kind: person, roles: [معلمة, مؤسسة المكتبة المتنقلة]}
  talib: {name: تلميذ في الصف الثالث, kind: unnamed, roles: []}
  tifl: {name: طفل, kind: unnamed, roles: []}
  yunisif: {name: اليونيسف, kind: organisation, roles: []}
  hammal: {name: سائق الحمار, kind: unnamed, roles: []}
  ibnuha: {name: ابن المعلمة, kind: unnamed, roles: []}
  mudir: {name: عبد الغني الحاشدي, kind: person, roles: [المدير]}
notes: mobile library; teacher woman, headmaster man, unnamed pupil and driver; a donkey named "بشير" that has a person's name and is no speaker; quotes by pronoun alone; UN agency; agency only in credit sign-off; letter read; dates by school term
---
# مكتبة على ظهر حمار تعبر وادي بني مطر

لا يعرف «بشير» كيف يقرأ، لكنه يعرف الطريق. كل أربعاء يحمل خرجين من الكتب، وتمشي خلفه جميلة الشامي، وهي معلمة خسرت مدرستها <t v="2021">قبل أربع سنوات</t>.

«<q s="jamila">هو يعرف من يحب القصص ومن يحب الصور</q>»، تقول <m s="jamila">المعلمة</m> عن حمارها. وتؤكد أنه <i s="jamila">توقف من تلقاء نفسه أمام بيت طفل مريض</i>.

في أول محطة، يقلب تلميذ في الصف الثالث كتاباً عن البحر. «<q s="talib">هل البحر أكبر من الوادي؟</q>»، يسأل. فيجيبه <m s="hammal">سائق الحمار</m>: «<q s="hammal">البحر لا ينتهي، والوادي ينتهي عند الغداء</q>».

وقال <m s="mudir">مدير المدرسة الوحيدة الباقية في الوادي</m> إن <i s="mudir">عدد التلاميذ انخفض إلى النصف <t v="2025-09/..">منذ أيلول/سبتمبر</t></i>. وشرح <m s="mudir">المدير</m>، واسمه عبد الغني الحاشدي، أن <i s="mudir">السبب هو أجرة النقل</i>. «<q s="mudir">جميلة توصل الكتاب مجاناً، وأنا أدفع ثمن الكلام</q>»، علّق ضاحكاً.

وتقدّر <m s="yunisif">اليونيسف</m> أن <i s="yunisif">مليونين ونصف مليون طفل يمني خارج المدارس</i>. وجاء في <m s="yunisif">تقريرها</m> أن وضع الريف «<q s="yunisif" type="mixed">أسوأ مما تصفه الأرقام</q>».

ابنها الأصغر يحتفظ بقائمة المستعيرين. قرأ علينا منها بصوت عال رسالة تركها طفل: «<q s="tifl">أرجعت الكتاب ناقصاً صفحة لأنها كانت جميلة</q>». وقال <m s="ibnuha">الصبي</m>: «<q s="ibnuha">هذه الرسالة فازت بجائزتي</q>».

تنهي جميلة جولتها <t v="2025-11-12">اليوم</t> عند الغروب، وتعود <t v="2025-11-19">الأربعاء المقبل</t>. على باب بيتها ورقة كُتب عليها «المكتبة في الطريق». تسأل نفسها بصوت مسموع إن كان «بشير» قد تعب. «<q s="jamila">لا، هو مثلي، يتعب حين يقف</q>»، تجيب <m s="jamila">مؤسسة المكتبة المتنقلة</m>.

(أ ف ب)
