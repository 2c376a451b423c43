---
id: tr-846
language: tr
agency: null
outlet: "Ege Yaşam"
domain: tr846.example
authors: [Nesrin Başaran]
published: 2025-09-21T09:00:00+03:00
modified: null
dateline: null
copyright: {holders: ["Ege Yaşam"], year: null, notice: "© Ege Yaşam", licence: null, reserved: false}
tdm: null
speakers:
  usta: {name: "Hasan Kocabıyık", kind: person, roles: ["ayakkabı ustası"]}
  cirak: {name: "Emir", kind: person, roles: ["çırak"]}
  musteri: {name: "Aysel Hanım", kind: person, roles: ["müşteri"]}
  oda: {name: "Sıtkı Yolcu", kind: person, roles: ["esnaf odası başkanı"]}
  kiz: {name: "Zehra Kocabıyık", kind: person, roles: ["kızı", "mimar"]}
notes: "yaşam röportajı; usta, çırak, müşteri, oda başkanı, kızı; dedi/diyor ile bitmeyen yalın sözler"
---
# Kemeraltı'nın son çarıkçısı: “<q s="usta">Deri konuşur, ben dinlerim</q>”

İzmir'in tarihi çarşısında 62 yıldır çarık diken Hasan Kocabıyık, dükkânının kepengini hâlâ sabah altıda açıyor. “<q s="usta">Deri konuşur, ben dinlerim. Acele eden deriyi küstürür</q>” diyor <m s="usta">78 yaşındaki usta</m>.

Tezgâhın başında tek çırağı var: 17 yaşındaki Emir. “<q s="cirak">Arkadaşlarım kurye oldu, ben iğne tutmayı seçtim</q>” diye gülüyor <m s="cirak">Emir</m>. <m s="usta">Ustası</m> lafa giriyor: “<q s="usta">İğneyi tutuyor da ipi hâlâ ters geçiriyor.</q>”

Müşteriler azalmış. Yıllardır torunlarına buradan çarık alan Aysel Hanım, “<q s="musteri">Hazır alıyorsun, bir ayda dağılıyor. Hasan Usta'nınki çeyize gider</q>” diye anlatıyor.

İzmir Ayakkabıcılar Odası Başkanı Sıtkı Yolcu'ya göre <i s="oda">çarşıda <t v="199X">1990'larda</t> 40 çarıkçı vardı</i>. <m s="oda">Yolcu</m>, <i s="oda">mesleğin “yaşayan miras” listesine alınması için başvurduklarını</i> söylüyor.

Kocabıyık'ın mimar kızı Zehra, babasının dükkânını müze yapmak istiyor. “<q s="kiz">Babam kızıyor ama o önlük bir gün camekâna girecek</q>” diyen <m s="kiz">Zehra Kocabıyık</m>, projeyi <t v="2026-21">gelecek bahar</t> belediyeye sunacak.

Usta ise gülümsüyor: “<q s="usta">Ben ölmeden müze olmam.</q>”
