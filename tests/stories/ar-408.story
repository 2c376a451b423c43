---
id: ar-408
language: ar-SY
agency: سانا
outlet: دمشق الجديدة
domain: dimashq-jadida.example
authors: [غيث الحلبي]
published: 2025-04-08T18:45:00+03:00
modified: null
dateline: {place: دمشق, agency: سانا, date: null}
copyright: {holders: [], year: null, notice: "المصدر: سانا", licence: null, reserved: false}
tdm: null
speakers:
  pedersen: {name: غير بيدرسون, kind: person, roles: [المبعوث الأممي, الدبلوماسي النرويجي]}
  khatib: {name: مأمون الخطيب, kind: person, roles: [وزير الكهرباء, الوزير]}
  ozkan: {name: تولغا أوزكان, kind: person, roles: [مدير الشركة, رجل الأعمال التركي]}
  qasis: {name: ماري قسيس, kind: person, roles: [صاحبة المشغل]}
  bank: {name: البنك الدولي, kind: organisation, roles: []}
  sakin: {name: أحد سكان جوبر, kind: unnamed, roles: []}
notes: reconstruction of the power grid; UN envoy real, meant by office and nationality; minister and Turkish businessman; woman tailor, unnamed resident (he); World Bank; told SANA; source notice; Levantine month names; floating quote
---
# <m s="khatib">وزير الكهرباء</m>: «<q s="khatib">ثماني ساعات تغذية <t v="2025-06">بحلول حزيران</t></q>»

دمشق-سانا

وقّع وزير الكهرباء مأمون الخطيب <t v="2025-04-08">اليوم</t> اتفاقاً مع شركة أناضول غاز التركية لتوريد ستة ملايين متر مكعب من الغاز يومياً، تُخصص لمحطتي دير علي وجندر.

وأعلن <m s="khatib">الوزير</m> خلال مؤتمر صحفي أن <i s="khatib">الضخ يبدأ <t v="2025-05-15">في الخامس عشر من أيار</t></i>، وقال: «<q s="khatib">سنصل إلى ثماني ساعات تغذية <t v="2025-06">بحلول حزيران</t>، ولن أعد بدقيقة زيادة</q>».

بدوره بيّن <m s="ozkan">مدير الشركة تولغا أوزكان</m> أن <i s="ozkan">الأنابيب من جهة كلس جاهزة <t v="2025-03/..">منذ آذار</t></i>. وأشار <m s="ozkan">رجل الأعمال التركي</m> إلى أن السعر «<q s="ozkan" type="mixed">سعر جيران لا سعر سوق</q>».

ورحب المبعوث الأممي غير بيدرسون بالاتفاق. ونقل مكتبه عن <m s="pedersen">الدبلوماسي النرويجي</m> قوله: «<q s="pedersen">الكهرباء أقصر طريق إلى عودة الناس</q>». غير أن <m s="pedersen">بيدرسون</m> نبه إلى أن <i s="pedersen">العقوبات ما زالت تعيق شراء المحولات</i>.

وبحسب <m s="bank">البنك الدولي</m>، <i s="bank">تحتاج الشبكة السورية إلى 5.5 مليارات دولار</i>.

في حي القصاع تشتري ماري قسيس المازوت لمولّدتها باللتر. «<q s="qasis" via="سانا">أخيط على ضوء الشمس وأكوي في الليل إن جاءت</q>»، قالت <m s="qasis">صاحبة المشغل</m> لسانا. وتعتقد <m s="qasis">قسيس</m> أن <i s="qasis">الأسعار ستنخفض قبل أن تصل الكهرباء</i>. «<q s="qasis">المولّدات تخاف من الأخبار</q>».

أما في جوبر المدمرة فلا أسلاك أصلاً. وقال <m s="sakin">أحد سكان جوبر</m> وهو يرفع حجراً من بيته: «<q s="sakin">أعطوني عموداً وأنا أنتظر التيار</q>». وذكر <m s="sakin">الرجل</m> أنه <i s="sakin">عاد من ألمانيا <t v="2025-02">في شباط</t></i>.

وكانت المحطتان قد توقفتا <t v="2024-12">في كانون الأول الماضي</t>. ومن المنتظر أن يزور بيدرسون دير علي <t v="2025-04-10">بعد غد الخميس</t> برفقة <m s="khatib">الوزير</m>، الذي قال له مازحاً في نهاية اللقاء: «<q s="khatib">أحضر معك مصباحاً احتياطياً</q>».
