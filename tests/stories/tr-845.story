---
id: tr-845
language: tr
agency: AA
outlet: "Dünya Postası"
domain: tr845.example
authors: []
published: 2026-03-18T19:10:00+03:00
modified: null
dateline: {place: BRÜKSEL, agency: AA, date: null}
copyright: {holders: ["Dünya Postası"], year: null, notice: "© Dünya Postası", licence: null, reserved: false}
tdm: null
speakers:
  db: {name: "Orhan Selvi", kind: person, roles: ["Dışişleri Bakanı"]}
  yunan: {name: "Nikos Karamanos", kind: person, roles: ["Yunanistan Dışişleri Bakanı", "Yunan mevkidaşı"]}
  ab: {name: "Helga Brandström", kind: person, roles: ["AB Yüksek Temsilcisi"]}
  kaynak: {name: "diplomatik kaynaklar", kind: group, roles: []}
  atina: {name: "Atina", kind: organisation, roles: []}
  sozcu: {name: "Derya Tunçel", kind: person, roles: ["Dışişleri Bakanlığı Sözcüsü"]}
notes: "diplomasi; mevkidaş, metonim Atina, diplomatik kaynaklar, X paylaşımı"
---
# Dışişleri Bakanı Selvi, Brüksel'de Yunan mevkidaşıyla görüştü

BRÜKSEL (AA) - Dışişleri Bakanı Orhan Selvi, NATO toplantısı için bulunduğu Brüksel'de Yunanistan Dışişleri Bakanı Nikos Karamanos ile bir araya geldi.

Görüşme sonrası basına açıklama yapan <m s="db">Selvi</m>, <i s="db">iki ülke arasındaki güven artırıcı önlemlerin sürdürüleceğini</i> belirtti. "<q s="db">Ege'yi bir barış denizi haline getirmek bizim elimizde. Farklılıklarımız var ama konuşmayı bırakmıyoruz</q>" diyen <m s="db">Bakan Selvi</m>, <i s="db">bir sonraki toplantının <t v="2026-05">mayısta</t> İzmir'de yapılacağını</i> duyurdu.

<m s="yunan">Karamanos</m> da <i s="yunan">görüşmenin yapıcı geçtiğini</i> vurguladı. <m s="yunan">Yunan Bakan</m>, "<q s="yunan">Kolay konular değil, ancak masada iki taraf da dinlemeyi öğrendi</q>" ifadesini kullandı.

<m s="ab">AB Yüksek Temsilcisi Helga Brandström</m>, <t v="2026-03-18">çarşamba günü</t> düzenlenen ortak basın toplantısında, <i s="ab">diyaloğun Birlik için de önemli olduğunu</i> kaydetti.

<m s="kaynak">Diplomatik kaynaklar</m>, <i s="kaynak">görüşmede enerji hatlarının da ele alındığını</i> aktardı. Öte yandan <m s="atina">Atina</m>, <i s="atina">deniz yetki alanları konusunda tutumunun değişmediğini</i> bildirdi.

<m s="sozcu">Dışişleri Bakanlığı Sözcüsü Derya Tunçel</m> ise sosyal medya hesabından yaptığı açıklamada, "<q s="sozcu">Görüşmenin içeriğine dair spekülasyonlara itibar edilmemelidir</q>" ifadelerine yer verdi.

Selvi, <t v="2026-03-19">yarın</t> "Dostluk Forumu" için Atina'ya geçecek.
