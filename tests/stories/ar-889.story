---
id: ar-889
language: ar
agency: null
outlet: "موقع الرياضي"
domain: ar889.example
authors: []
published: 2026-09-14T17:00:00+01:00
modified: null
dateline: null
copyright: {holders: ["موقع الرياضي"], year: null, notice: "© موقع الرياضي", licence: null, reserved: false}
tdm: null
speakers:
  batala: {name: "آمنة الجلاصي", kind: person, roles: ["العداءة التونسية"]}
  mudarrib: {name: "نزار بن عمر", kind: person, roles: ["مدربها"]}
  wizara: {name: "وزارة الشباب والرياضة", kind: organisation, roles: []}
  munafisa: {name: "فيث كيبروتو", kind: person, roles: ["العداءة الكينية"]}
notes: ""
---
# <m s="batala">آمنة الجلاصي</m>: «<q s="batala">ركضت من أجل أبي</q>»

أهدت العداءة التونسية آمنة الجلاصي بلادها الميدالية الذهبية في سباق 3000 متر موانع ضمن بطولة العالم لألعاب القوى في طوكيو.

وقالت <m s="batala">الجلاصي</m> وهي تلتحف العلم: «<q s="batala">ركضت من أجل أبي الذي علمني الصبر. لم أصدق حين رأيت الشاشة</q>». وأوضحت <m s="batala">البطلة</m> أنها <i s="batala">كانت تفكر في الانسحاب قبل شهرين بسبب الإصابة</i>.

وكشف <m s="mudarrib">مدربها نزار بن عمر</m> أن <i s="mudarrib">التحضيرات جرت في مرتفعات عين دراهم لغياب التمويل</i>، وقال: «<q s="mudarrib">لم يكن لدينا معسكر في الخارج، كان لدينا جبل وساعة توقيت</q>».

أما الكينية فيث كيبروتو، صاحبة الفضية، فاعترفت بتفوق منافستها قائلة: «<q s="munafisa">كانت أقوى مني في آخر مئتي متر</q>».

وأعلنت <m s="wizara">وزارة الشباب والرياضة</m> في بلاغ أنها <i s="wizara">خصصت منحة استثنائية للبطلة</i>. غير أن بن عمر علق على ذلك بالقول: «<q s="mudarrib">المنح تأتي دائما بعد خط الوصول</q>».
