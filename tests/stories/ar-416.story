---
id: ar-416
language: ar
agency: أ ف ب
outlet: القرن الأفريقي اليوم
domain: qarn-afriqi.example
authors: []
published: 2023-04-26T21:30:00+03:00
modified: null
dateline: {place: نيروبي, agency: أ ف ب, date: null}
copyright: {holders: [أ ف ب], year: 2023, notice: "© أ ف ب، 2023", licence: null, reserved: false}
tdm: reserved
speakers:
  ruto: {name: وليام روتو, kind: person, roles: [الرئيس الكيني, الرئيس]}
  hassan: {name: حسن علي محمود, kind: person, roles: [وزير الخارجية الصومالي, الوزير الصومالي]}
  tahir: {name: إبراهيم طاهر, kind: person, roles: [مبعوث إيغاد, المبعوث الجيبوتي]}
  igad: {name: إيغاد, kind: organisation, roles: [المنظمة]}
  masul: {name: مسؤول أممي, kind: unnamed, roles: []}
  laji: {name: لاجئة سودانية, kind: unnamed, roles: []}
  nashit: {name: ناشط, kind: unnamed, roles: []}
notes: mediation; president (real), Somali minister, Djiboutian envoy all men, by nationality and office; regional organisation under acronym; unnamed official told AFP; refugee woman and activist without names; plain AFP prose with indirect speech; truce dates
---
# كينيا تعرض استضافة محادثات سودانية و<m s="ruto">روتو</m>: <i s="ruto">نيروبي مستعدة <t v="2023-04-27">غداً</t></i>

نيروبي (أ ف ب) - عرض الرئيس الكيني وليام روتو <t v="2023-04-26">الأربعاء</t> استضافة محادثات بين طرفي النزاع في السودان، بعد تمديد الهدنة <t v="2023-04-27/2023-04-29">من الخميس إلى السبت</t>.

وقال <m s="ruto">روتو</m> في مؤتمر صحافي «<q s="ruto">كل يوم يمر يجعل الحل أصعب، ونيروبي مستعدة لاستقبال الوفدين <t v="2023-04-27">غداً</t></q>». وأوضح <m s="ruto">الرئيس الكيني</m> أنه <i s="ruto">تحدث هاتفياً مع القائدين</i>.

من جهته، أعلن <m s="hassan">وزير الخارجية الصومالي حسن علي محمود</m> أن <i s="hassan">بلاده تؤيد العرض الكيني</i>. وأضاف <m s="hassan">الوزير الصومالي</m> «<q s="hassan">لا مكان للمنافسة بين الوسطاء</q>».

أما مبعوث إيغاد إبراهيم طاهر فبدا أقل تفاؤلاً. «<q s="tahir">لدينا ثلاثة عروض للاستضافة وصفر وفود</q>»، قال <m s="tahir">طاهر</m>. ورأى <m s="tahir">المبعوث الجيبوتي</m> أن الهدنة «<q s="tahir" type="mixed">هشة كزجاج</q>».

وجاء في <m s="igad">بيان لإيغاد</m> أن <i s="igad">المنظمة سترسل وفداً إلى جوبا <t v="2023-04-30">الأحد</t></i>.

وقال <m s="masul">مسؤول أممي</m> لفرانس برس طالباً عدم كشف هويته إن <i s="masul" via="فرانس برس">القصف استمر في أم درمان طوال الليل</i>. «<q s="masul" via="فرانس برس">نسمع الهدنة في الإذاعة ولا نسمعها من النافذة</q>»، أضاف <m s="masul">المسؤول</m>.

في نيروبي، روت <m s="laji">لاجئة سودانية</m> وصلت <t v="2023-04-24">الإثنين</t> أنها <i s="laji">قطعت ثلاث حدود بسيارة إسعاف</i>. «<q s="laji">تركت مفاتيح البيت عند الجارة، وهي أيضاً رحلت</q>»، قالت <m s="laji">المرأة</m> قبل أن يقاطعها <m s="nashit">ناشط</m>: «<q s="nashit">سنعود، وستجدين الجارة</q>».

وتشرف إيغاد على الوساطة <t v="2019/..">منذ 2019</t>. وعُلقت الرحلات إلى الخرطوم <t v="../2023-04-30">حتى 30 نيسان/أبريل</t>. ويُنتظر أن يلقي روتو خطاباً أمام «منتدى نيروبي للسلام» <t v="2023-05-03">الأربعاء المقبل</t>.
