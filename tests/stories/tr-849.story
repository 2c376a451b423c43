---
id: tr-849
language: tr
agency: AA
outlet: "Eğitim Ajandası"
domain: tr849.example
authors: []
published: 2026-08-24T16:20:00+03:00
modified: null
dateline: {place: ANKARA, agency: AA, date: null}
copyright: {holders: ["Eğitim Ajandası"], year: null, notice: "© Eğitim Ajandası", licence: null, reserved: false}
tdm: null
speakers:
  bakan: {name: "Selda Güven", kind: person, roles: ["Milli Eğitim Bakanı"]}
  sendika: {name: "Haluk Demirağ", kind: person, roles: ["Eğitimciler Sendikası Genel Başkanı"]}
  veli: {name: "Gamze Toprak", kind: person, roles: ["veli"]}
  ogretmen: {name: "atanamayan bir öğretmen", kind: unnamed, roles: []}
  uzman: {name: "Nihal Aksan", kind: person, roles: ["eğitim bilimci"]}
notes: "eğitim; bakan, sendika başkanı, veli, öğretmen, bilimci"
---
# Bakan Güven: <i s="bakan">Okullar <t v="2026-09-14">14 Eylül'de</t> açılıyor</i>

ANKARA (AA) - <m s="bakan">Milli Eğitim Bakanı Selda Güven</m>, <i s="bakan">yeni eğitim öğretim yılının <t v="2026-09-14">14 Eylül Pazartesi günü</t> başlayacağını</i> söyledi.

Bakan Güven, AA Editör Masası'nda gündeme ilişkin soruları yanıtladı. Müfredatta yapılan değişikliklere değinen <m s="bakan">Güven</m>, "<q s="bakan" via="AA">Ezberi değil, merakı ölçeceğiz. Öğretmenlerimiz bu değişimin mimarıdır</q>" değerlendirmesinde bulundu.

Güven, <i s="bakan">20 bin yeni öğretmen alımı için ilanın <t v="2026-10">ekim ayında</t> yayımlanacağını</i> da sözlerine ekledi.

Eğitimciler Sendikası Genel Başkanı Haluk Demirağ ise yazılı açıklamasında atama sayısını eleştirdi. <m s="sendika">Demirağ</m>, "<q s="sendika">Sınıflarda 45 öğrenci varken 20 bin atama devede kulaktır</q>" ifadelerini kullandı.

Kızını ilkokula yazdıran Gamze Toprak da masraflardan dert yandı: "<q s="veli">Çanta, forma, servis derken bir maaş gitti. Daha kitap almadık.</q>"

<m s="uzman">Eğitim bilimci Prof. Dr. Nihal Aksan</m>, <i s="uzman">müfredatın sık değişmesinin öğrencileri yorduğunu</i> vurguladı. Aksan, "<q s="uzman">Eğitim bir maratondur, her yıl parkuru değiştiremezsiniz</q>" diye konuştu.

Atanamayan bir öğretmen ise sosyal medyada şöyle yazdı: "<q s="ogretmen">Diplomam duvarda, ben kasada.</q>"
