---
id: ar-502
language: ar-LY
agency: رويترز
outlet: نافذة بنغازي
domain: nafidhat-benghazi.example
authors: [عائشة المسماري]
published: 2025-08-24T20:30:00+02:00
modified: null
dateline: {place: درنة (ليبيا), agency: رويترز, date: 2025-08-24}
copyright: {holders: [نافذة بنغازي], year: 2025, notice: "نافذة بنغازي 2025 - يُسمح بإعادة النشر لغير الأغراض التجارية (CC BY-NC 4.0)", licence: CC-BY-NC-4.0, reserved: false}
tdm: allowed
speakers:
  lamloushi: {name: رمضان اللموشي, kind: person, roles: [رئيس جهاز إعادة الإعمار, المهندس]}
  ghariani: {name: وفاء الغرياني, kind: person, roles: [عضو المجلس البلدي, طبيبة أسنان]}
  marchetti: {name: جوليا ماركيتي, kind: person, roles: [مديرة المشروع الإيطالية]}
  bint: {name: تلميذة في التاسعة, kind: unnamed, roles: []}
  jadda: {name: جدتها, kind: unnamed, roles: []}
  bathaa: {name: بعثة الأمم المتحدة للدعم في ليبيا, kind: organisation, roles: [البعثة]}
  muwazzaf: {name: موظف في الجهاز, kind: unnamed, roles: []}
notes: bridge opening with an exchange of dash questions at a press conference; man and two women of different offices, schoolgirl and grandmother (هي chain across paragraphs); UN mission then it; employee told Reuters anonymously; guillemets; nothing about the speaker of the headline quote until the end
---
# جسر درنة يُفتح بعد عامين على الطوفان: «<q s="bint">سأعبره وعيناي مغمضتان</q>»

درنة (ليبيا) <t v="2025-08-24">24 أغسطس آب</t> (رويترز) - فُتح <t v="2025-08-24">اليوم الأحد</t> أمام السيارات أول جسر دائم فوق وادي درنة منذ انهيار السدين <t v="2023-09-11">في 11 سبتمبر أيلول 2023</t>.

حمل رئيس جهاز إعادة الإعمار مقصا ذهبيا ثم عجز عن قص الشريط. «<q s="lamloushi">المقص إيطالي والشريط ليبي</q>»، قال <m s="lamloushi">المهندس رمضان اللموشي</m>، فضحكت مديرة المشروع الإيطالية. ووعد بعد ذلك بأن <i s="lamloushi">جسرين آخرين سيسلمان <t v="2025-12-31">قبل نهاية العام</t></i>.

وتحول المؤتمر الصحفي القصير إلى مساءلة:

- كم بلغت التكلفة؟

- <q s="lamloushi">ما اتفقنا عليه.</q>

- وكم اتفقتم؟

- <q s="lamloushi">ما بلغته التكلفة.</q>

لم يعجب الجواب وفاء الغرياني. وطالبت <m s="ghariani">عضو المجلس البلدي</m> بنشر العقود، وقالت إن <i s="ghariani">المجلس لم يرها قط</i>. «<q s="ghariani">أنا طبيبة أسنان، وأعرف متى يخفي الحشو ثقبا</q>»، أضافت.

وكان <m s="muwazzaf">موظف في الجهاز</m> قد قال لرويترز <t v="2025-08-19">يوم الثلاثاء</t> إن <i s="muwazzaf" via="رويترز">العقد عُدّل أربع مرات</i>. وطلب عدم نشر اسمه «<q s="muwazzaf" via="رويترز" type="mixed">لأن المدينة صغيرة</q>».

وتفادت جوليا ماركيتي الدخول في السجال. «<q s="marchetti">مهمتي أن يقف الجسر، لا أن يتكلم</q>»، صرحت <m s="marchetti">المهندسة</m> التي أقامت في درنة <t v="2024-02/..">منذ فبراير شباط 2024</t>. وذكرت أن <i s="marchetti">التصميم يتحمل سيلا يعادل ضعفي الطوفان</i>.

ورأت <m s="bathaa">بعثة الأمم المتحدة للدعم في ليبيا</m> في الافتتاح «<q s="bathaa" type="mixed">خطوة تسبق المصالحة ولا تغني عنها</q>». لكن <m s="bathaa">البعثة</m> لاحظت أن <i s="bathaa">أربعة آلاف مفقود لم تُعرف هوياتهم بعد</i>.

بين المتفرجين وقفت تلميذة في التاسعة تمسك بيد جدتها. فقدت أمها في ذلك الفجر. «<q s="bint">سأعبره وعيناي مغمضتان</q>»، قالت <m s="bint">الصغيرة</m>. «<q s="jadda" id="9">بل مفتوحتان</q>»، صححت لها <m s="jadda">الجدة</m>، «<q s="jadda" id="9">كي تريه لها</q>».

ومن المقرر أن يحمل الجسر اسم «الحادي عشر»، وأن تقام صلاة على أرواح الضحايا <t v="2025-09-11">في الذكرى الثانية</t>.
