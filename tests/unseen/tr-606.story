---
id: tr-606
language: tr
agency: "AA"
outlet: "Gediz Haber"
domain: gedizhaber.example
authors: ["Nurcan Akın"]
published: 2025-12-09T17:00:00+03:00
modified: null
dateline: null
copyright: {holders: ["Gediz Haber Yayıncılık A.Ş."], year: [2015, 2025], notice: "Copyright © 2015-2025 Gediz Haber Yayıncılık A.Ş. Tüm hakları saklıdır. Kaynak: AA", licence: null, reserved: true}
tdm: reserved
speakers:
  koc: {name: "Mehmet Koçak", kind: person, roles: ["çoban"]}
notes: "şirket adı, hak saklı, kaynak sonda"
---
# Leylek göç etmeyip okulda kaldı

Manisa'da bir leylek bu kış göç etmeyip köy okulunda kaldı.

"<q s="koc">Teneffüs ziliyle geliyor</q>" dedi <m s="koc">çoban Mehmet Koçak</m>.

Öğrenciler leyleğe <t v="2025-12-08">pazartesi günü</t> isim verdi.
