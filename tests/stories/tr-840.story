---
id: tr-840
language: tr
agency: AA
outlet: "Ankara Gündemi"
domain: tr840.example
authors: []
published: 2026-02-10T17:40:00+03:00
modified: null
dateline: {place: ANKARA, agency: AA, date: null}
copyright: {holders: ["Ankara Gündemi"], year: null, notice: "© Ankara Gündemi", licence: null, reserved: false}
tdm: null
speakers:
  bakan: {name: "Levent Karabağ", kind: person, roles: ["Hazine ve Maliye Bakanı"]}
  muh: {name: "Sevgi Dinçer", kind: person, roles: ["ana muhalefet partisi grup başkanvekili"]}
  kom: {name: "Hakkı Yurdaer", kind: person, roles: ["komisyon başkanı"]}
  stk: {name: "Emekliler Dayanışma Derneği", kind: organisation, roles: []}
  yetkili: {name: "bakanlık yetkilileri", kind: group, roles: []}
notes: "bütçe haberi, zamirsiz yüklemler, şunları kaydetti, muhalefet, dernek, adsız yetkililer"
---
# Bakan Karabağ: <i s="bakan">Emekli maaşlarında kayıp yaşanmayacak</i>

ANKARA (AA) - <m s="bakan">Hazine ve Maliye Bakanı Levent Karabağ</m>, <i s="bakan">emekli aylıklarına ilişkin düzenlemenin <t v="2026-02-12">perşembe günü</t> Meclis'e sunulacağını</i> bildirdi.

Karabağ, TBMM Plan ve Bütçe Komisyonu'ndaki toplantının ardından gazetecilerin sorularını yanıtladı. <i s="bakan">Düzenlemenin 4 milyon kişiyi kapsadığını</i> belirten <m s="bakan">Karabağ</m>, şunları kaydetti:

"<q s="bakan">Kimsenin maaşında kayıp yaşanmayacak. Hesaplarımızı yaptık, kaynağımız hazırdır. Önemli olan enflasyonla mücadeleden taviz vermemektir.</q>"

<i s="bakan">Enflasyonun <t v="2026-12">aralık ayında</t> yüzde 18'e gerileyeceğini öngördüklerini</i> anlatan <m s="bakan">Karabağ</m>, bir gazetecinin erken seçim sorusuna ise "<q s="bakan">Gündemimizde böyle bir konu yok</q>" yanıtını verdi.

### Muhalefetten tepki

Ana muhalefet partisinin grup başkanvekili Sevgi Dinçer, düzenlemeyi yetersiz buldu. <m s="muh">Dinçer</m>, Meclis'te düzenlediği basın toplantısında, "<q s="muh">Bu paket, emekliye bir simit parası bile değildir. Sayın Bakan pazara bir gün kendi çıksın</q>" ifadelerini kullandı.

Hükümetin teklifini "<q s="muh" type="mixed">makyaj</q>" olarak nitelendiren <m s="muh">Dinçer</m>, <i s="muh">taban aylığın asgari ücret düzeyine çıkarılması için önerge vereceklerini</i> söyledi.

<m s="kom">Komisyon Başkanı Hakkı Yurdaer</m> ise eleştirilere, "<q s="kom">Önerge gelsin, burada konuşalım, kapımız herkese açık</q>" sözleriyle karşılık verdi.

Emekliler Dayanışma Derneği yazılı bir açıklama yaptı. <m s="stk">Açıklamada</m>, "<q s="stk">Beklentimiz seyyanen zamdır, oran tartışması bizi oyalamasın</q>" denildi.

<m s="yetkili">Bakanlık yetkilileri</m>, AA muhabirine, <i s="yetkili" via="AA">paketin bütçeye maliyetinin 120 milyar lirayı bulacağını</i> aktardı.
