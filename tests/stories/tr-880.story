---
id: tr-880
language: tr
agency: "AA"
outlet: "Anadolu Gündem"
domain: tr880.example
authors: []
published: 2026-04-18T16:20:00+03:00
modified: null
dateline: null
copyright: {holders: ["Anadolu Gündem"], year: null, notice: "© Anadolu Gündem", licence: null, reserved: false}
tdm: null
speakers:
  bakan: {name: "Yusuf Kaplan", kind: person, roles: ["Tarım ve Orman Bakanı"]}
  baskan: {name: "Mehmet Ali Soylu", kind: person, roles: ["Türkiye Ziraat Odaları Birliği Genel Başkanı"]}
  ciftci: {name: "Hatice Demirel", kind: person, roles: []}
  vekil: {name: "Orhan Bilgiç", kind: person, roles: ["CHP Konya Milletvekili"]}
  rektor: {name: "Sevgi Aytaç", kind: person, roles: ["Selçuk Üniversitesi öğretim üyesi"]}
notes: ""
---
# <m s="bakan">Tarım ve Orman Bakanı Kaplan</m>: <i s="bakan">Kuraklıktan etkilenen çiftçinin borcu ertelenecek</i>

KONYA (AA) - <m s="bakan">Tarım ve Orman Bakanı Yusuf Kaplan</m>, <i s="bakan">kuraklıktan etkilenen çiftçilerin Ziraat Bankasına olan borçlarının bir yıl süreyle erteleneceğini</i> bildirdi.

Bakan Kaplan, Karatay ilçesinde düzenlenen "Hububat Çalıştayı"na katıldı. Burada konuşan <m s="bakan">Kaplan</m>, <i s="bakan">Konya Ovası'nda son 12 ayda yağışların yüzde 38 azaldığını</i> söyledi.

<i s="bakan">Üreticiyi yalnız bırakmayacaklarını</i> vurgulayan <m s="bakan">Kaplan</m>, şunları kaydetti:

"<q s="bakan" id="1">Suyu az tüketen ürünlere geçmek zorundayız. Planlı üretim modelini bu yıl 12 ilde başlatıyoruz. Kim ne ekeceğini önceden bilecek.</q>

"<q s="bakan" id="1">Sulama yatırımlarına da hız veriyoruz. Mavi Tünel'den gelen suyun tamamını kapalı sistemle tarlaya ulaştıracağız.</q>"

<m s="baskan">Türkiye Ziraat Odaları Birliği Genel Başkanı Mehmet Ali Soylu</m> ise <i s="baskan">borç ertelemesinin tek başına yeterli olmadığını</i> dile getirdi. <m s="baskan">Soylu</m>, "<q s="baskan">Çiftçinin tohuma, mazota, gübreye ihtiyacı var. Destekler ekimden önce ödenmeli</q>" diye konuştu.

Çalıştayda söz alan <m s="rektor">Selçuk Üniversitesi öğretim üyesi Prof. Dr. Sevgi Aytaç</m> da <i s="rektor">yeraltı su seviyesinin her yıl iki metre düştüğüne</i> dikkati çekti. <m s="rektor">Aytaç</m>, "<q s="rektor">Bu hızla giderse 20 yıl sonra pompalanacak su bulamayacağız</q>" uyarısında bulundu.

Karataylı çiftçi Hatice Demirel, AA muhabirine, <i s="ciftci" via="AA">400 dönüm arazisinin yarısını boş bıraktığını</i> anlattı. <m s="ciftci">Demirel</m>, "<q s="ciftci">Buğday diz boyu olacağına bir karış kaldı</q>" ifadesini kullandı.

CHP Konya Milletvekili Orhan Bilgiç ise yazılı açıklamasında, hükümetin tarım politikasını eleştirerek, <i s="vekil">çiftçinin bankalara borcunun 1 trilyon lirayı aştığını</i> öne sürdü.
