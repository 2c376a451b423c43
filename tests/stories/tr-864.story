---
id: tr-864
language: tr
agency: "ANKA"
outlet: "Başkent Günlüğü"
domain: tr864.example
authors: []
published: 2026-03-10T18:00:00+03:00
modified: null
dateline: null
copyright: {holders: ["Başkent Günlüğü"], year: null, notice: "© Başkent Günlüğü", licence: null, reserved: false}
tdm: null
speakers:
  mbb: {name: "Leyla Karaca", kind: person, roles: ["Merkez Bankası Başkanı"]}
  iso: {name: "Rıdvan Köksal", kind: person, roles: ["Sanayi Odası Başkanı"]}
  eko: {name: "Tuncay Berk", kind: person, roles: ["Prof. Dr.", "iktisatçı"]}
  tuik: {name: "TÜİK", kind: organisation, roles: []}
  disk: {name: "Gülay Mert", kind: person, roles: ["Emek-İş Genel Başkanı"]}
notes: ""
---
# Enflasyon yüzde 31'e geriledi, iş dünyası faiz indirimi istiyor

## Sanayi Odası Başkanı Köksal: Reel sektörün nefese ihtiyacı var

<m s="tuik">TÜİK</m>, <i s="tuik">yıllık enflasyonun şubatta yüzde 31,2'ye gerilediğini</i> açıkladı. Aylık artış yüzde 1,9 oldu.

Merkez Bankası Başkanı Leyla Karaca, verilerin açıklanmasının ardından katıldığı bir televizyon programında <i s="mbb">dezenflasyon sürecinin planlandığı gibi ilerlediğini</i> ifade etti. <m s="mbb">Karaca</m>, "<q s="mbb">Sıkı duruşumuzu fiyat istikrarı sağlanana kadar sürdüreceğiz. Erken bir gevşeme, elde ettiğimiz kazanımları riske atar</q>" dedi.

Sanayi Odası Başkanı Rıdvan Köksal ise <i s="iso">faizlerin bir an önce düşürülmesi gerektiğini</i> söyledi. <m s="iso">Köksal</m>, yazılı açıklamasında şunları kaydetti:

"<q s="iso">Reel sektörün nefese ihtiyacı var. Üyelerimizin yarısı yatırım planlarını erteledi. Krediye ulaşmak artık imkânsız hale geldi.</q>"

İktisatçı Prof. Dr. Tuncay Berk'e göre, <i s="eko">düşüşte baz etkisi belirleyici oldu</i>. <m s="eko">Berk</m>, ANKA'ya yaptığı değerlendirmede, "<q s="eko" via="ANKA">Vatandaş bu düşüşü pazarda hissetmiyor. Gıda fiyatları hâlâ yüzde 40'ın üzerinde artıyor</q>" diye konuştu.

Emek-İş Genel Başkanı Gülay Mert de açıklanan rakamlara tepki gösterdi. <i s="disk">Emeklilerin aldığı maaşın kiraya yetmediğini</i> belirten <m s="disk">Mert</m>, "<q s="disk">TÜİK'in çarşısı ile bizim çarşımız aynı değil</q>" dedi.

<m s="mbb">Merkez Bankası Başkanı</m> ise <i s="mbb">yıl sonu tahmininin yüzde 24 olarak korunduğunu</i> hatırlattı.
