---
id: ar-414
language: ar-TN
agency: null
outlet: مجلة المهن
domain: majallat-almihan.example
authors: [بشير العبيدي]
published: 2022-03-30
modified: null
dateline: null
copyright: {holders: [مجلة المهن], year: null, notice: "مجلة المهن - رخصة المشاع الإبداعي CC BY-NC 4.0", licence: CC-BY-NC-4.0, reserved: false}
tdm: allowed
speakers:
  mohsen: {name: محسن الورتاني, kind: person, roles: [صانع الأعواد, الأسطى]}
  selma: {name: سلمى الورتاني, kind: person, roles: [ابنته, عازفة]}
  zubun: {name: زبون قديم, kind: unnamed, roles: []}
  umm: {name: أمها, kind: unnamed, roles: []}
notes: interview Q&A labelled س/ج in intro magazine style with answers unmarked; father and daughter of one surname, answers alternate by initial label; nested words of mother and of a customer; instrument names in marks; no dateline
---
# <m s="mohsen">محسن الورتاني</m>: «<q s="mohsen">العود لا يُباع، يُزوَّج</q>»

صانع الأعواد محسن الورتاني في الثانية والسبعين، وابنته سلمى الورتاني عازفة لا تعزف على أي عود صنعه غيره. التقيناهما <t v="2022-03-26">يوم السبت</t> في ورشته بسوق البلاط. «<q s="selma">لا تصدق كل ما يقوله عن الخشب</q>»، حذرتني <m s="selma">سلمى</m> قبل أن نجلس. ويقول <m s="mohsen">الأسطى</m> إنه <i s="mohsen">باع خمسة أعواد فقط <t v="2021">في السنة الماضية</t></i>.

س: متى بدأت؟

<m s="mohsen">محسن</m>: <q s="mohsen"><t v="1961">سنة 1961</t>، وأنا أكنس نشارة ورشة خالي. لم يعلمني أحد، كنت أجمع النشارة وأشمها.</q>

س: وماذا تشم في الخشب؟

<m s="mohsen">محسن</m>: <q s="mohsen">الكذب. الخشب الرطب يكذب ستة أشهر، ثم يعترف.</q>

<m s="selma">سلمى</m>: <q s="selma">وأبي يصدّقه كل مرة.</q>

س: هل تعلّمت صناعته؟

<m s="selma">سلمى</m>: <q s="selma">منعني. أمي قالت له: «<q s="umm">دعها تجرح أصابعها بالأوتار لا بالمنشار</q>»، فصرت عازفة.</q>

س: أغرب زبون؟

<m s="mohsen">محسن</m>: <q s="mohsen">رجل جاء <t v="1998-24">في شتاء 1998</t> وقال: «<q s="zubun">أريد عوداً لا يبكي</q>». أعطيته واحداً مكسوراً.</q>

س: وآخر عود بعته؟

<m s="mohsen">محسن</m>: <q s="mohsen"><t v="2022-03-03">يوم 3 مارس</t>، لطالبة من صفاقس. العود لا يُباع، يُزوَّج.</q>

أُغلق الحديث على صوت «رباب» قديم معلق على الجدار. وأوضح <m s="mohsen">الورتاني الأب</m> أن <i s="mohsen">وزارة الثقافة وعدته بمتحف <t v="2022-11">في نوفمبر</t></i>. أما ابنته فتعد ألبومها الأول، «سبعة أخشاب»، وقالت إنها <i s="selma">ستسجله <t v="2022-22">هذا الصيف</t></i>.
