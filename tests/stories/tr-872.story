---
id: tr-872
language: tr
agency: "AA"
outlet: "Meclis Gündemi"
domain: tr872.example
authors: []
published: 2026-03-10T18:00:00+03:00
modified: null
dateline: null
copyright: {holders: ["Meclis Gündemi"], year: null, notice: "© Meclis Gündemi", licence: null, reserved: false}
tdm: null
speakers:
  gv: {name: "Fatih Uluç", kind: person, roles: ["AK Parti Grup Başkanvekili"]}
  ch: {name: "Burcu Tanrıverdi", kind: person, roles: ["CHP Grup Başkanvekili"]}
  mec: {name: "Mustafa Şentürk", kind: person, roles: ["TBMM Başkanı"]}
  mhp: {name: "Alperen Kutlu", kind: person, roles: ["MHP Genel Başkan Yardımcısı"]}
notes: ""
---
# TBMM'de bütçe maratonu başladı

TBMM (AA) - 2027 yılı bütçe teklifinin görüşmeleri TBMM Genel Kurulunda başladı.

<m s="mec">TBMM Başkanı Mustafa Şentürk</m>, oturumun açılışında <i s="mec">görüşmelerin 12 gün süreceğini</i> bildirdi.

AK Parti Grup Başkanvekili Fatih Uluç, <i s="gv">bütçenin yatırım ve istihdam bütçesi olduğunu</i> söyledi. <m s="gv">Uluç</m>, "<q s="gv">Depremde yıkılan şehirlerimizi bu bütçeyle ayağa kaldırıyoruz</q>" dedi.

<m s="ch">CHP Grup Başkanvekili Burcu Tanrıverdi</m> ise "<q s="ch">Bu bütçede emekli yok, işçi yok, çiftçi yok. Faiz var</q>" diye konuştu. <i s="ch">Eğitime ayrılan payın gerilediğini</i> savunan <m s="ch">Tanrıverdi</m>, <i s="ch">ek önerge vereceklerini</i> açıkladı.

Tanrıverdi'nin sözleri üzerine yerinden söz alan <m s="gv">Uluç</m>, "<q s="gv">Rakamları çarpıtıyorsunuz</q>" karşılığını verdi.

MHP Genel Başkan Yardımcısı Alperen Kutlu da tartışmaların üslubuna değinerek, "<q s="mhp">Millet bizden kavga değil çözüm bekliyor</q>" değerlendirmesinde bulundu.

Meclis Başkanı, tansiyonun yükselmesi üzerine birleşime 15 dakika ara verdi.
