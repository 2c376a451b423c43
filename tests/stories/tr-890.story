---
id: tr-890
language: tr
agency: AA
outlet: "Marmara Postası"
domain: tr890.example
authors: []
published: 2026-02-17T16:45:00+03:00
modified: null
dateline: null
copyright: {holders: ["Marmara Postası"], year: null, notice: "© Marmara Postası", licence: null, reserved: false}
tdm: null
speakers:
  bakan: {name: "Serdar Alpay", kind: person, roles: ["Tarım ve Orman Bakanı"]}
  baskan: {name: "Nihat Özgün", kind: person, roles: ["Türkiye Çiftçiler Birliği Başkanı"]}
  uretici: {name: "Halil Kocabaş", kind: person, roles: ["üretici"]}
  uzman: {name: "Elif Sarıkaya", kind: person, roles: ["ziraat mühendisi"]}
  tuik: {name: "TÜİK", kind: organisation, roles: []}
  kadin: {name: "bir kadın üretici", kind: unnamed, roles: []}
notes: "tarım destekleri"
---
# Bakan <m s="bakan">Alpay</m>: <i s="bakan">Buğdayda alım fiyatını yüzde 35 artırdık</i>

KONYA (AA) - Tarım ve Orman Bakanı Serdar Alpay, buğday alım fiyatının yüzde 35 artırıldığını bildirdi.

Alpay, Konya'da düzenlenen Hububat Çalıştayı'nın açılışında yaptığı konuşmada, <i s="bakan">üreticinin her zaman yanında olduklarını</i> söyledi. Geçen yıl yaşanan kuraklığa değinen <m s="bakan">Alpay</m>, şunları kaydetti:

"<q s="bakan" id="1">Çiftçimiz zor bir yılı geride bıraktı. Bu yıl yağışlar bereketli. Alım fiyatını yüzde 35 artırdık, ödemeleri de 15 gün içinde yapacağız.</q>"

Türkiye Çiftçiler Birliği Başkanı Nihat Özgün ise açıklanan fiyatın maliyetleri karşılamadığını savundu. <m s="baskan">Özgün</m>, "<q s="baskan">Mazot bir yılda ikiye katlandı, gübre üçe. Bu fiyatla tarlaya kimse girmez</q>" diye konuştu.

<m s="bakan">Bakan</m>, eleştirilere ilişkin bir soru üzerine, "<q s="bakan">Sayın Başkan'ın talepleri masamızda. Mazot desteğini de haziranda açıklayacağız</q>" yanıtını verdi.

Karatay'da 400 dönüm arazi eken <m s="uretici">Halil Kocabaş</m> da <i s="uretici">borçlarını ödeyemediği için traktörünü sattığını</i> anlattı. "<q s="uretici">Ben ekmezsem şehirdeki ne yiyecek?</q>" diyen <m s="uretici">Kocabaş</m>, <i s="uretici">oğlunun köyden ayrılıp İstanbul'a gittiğini</i> belirtti. Salondaki <m s="kadin">bir kadın üretici</m> ise "<q s="kadin">Biz de varız, bizi de dinleyin</q>" diye seslendi.

<m s="uzman">Ziraat mühendisi Elif Sarıkaya</m>'ya göre <i s="uzman">asıl sorun sulama altyapısının eskiliği</i>. <m s="tuik">TÜİK</m> verilerine göre <i s="tuik">tarımsal girdi fiyatları ocakta yıllık yüzde 48 arttı</i>.
