---
id: tr-702
language: tr
agency: null
outlet: Gün Ortası
domain: gun-ortasi.example
authors: []
published: 2026-04-30T07:10:00+03:00
modified: 2026-04-30T12:35:00+03:00
dateline: null
copyright: {holders: [Gün Ortası], year: 2026, notice: "© 2026 Gün Ortası. Tüm hakları saklıdır.", licence: null, reserved: true}
tdm: null
speakers:
  yalin: {name: Meltem Yalınkaya, kind: person, roles: [Tarım Bakanı]}
  abdrah: {name: Yerbol Abdrahmanov, kind: person, roles: [Kazakistan Cumhurbaşkanı]}
  sorensen: {name: Mette Sørland, kind: person, roles: [Danimarka hükümet sözcüsü]}
  koray: {name: Koray Sezgin, kind: person, roles: [Demirağ Kablo Genel Müdürü]}
  cin: {name: Lin Bo, kind: person, roles: [Çin Dışişleri Bakanlığı Sözcüsü]}
  meteo: {name: Meteoroloji, kind: organisation, roles: []}
  rojas: {name: Camila Rojas, kind: person, roles: [Bolivya Devlet Başkanı]}
  hoca: {name: Selçuk Aydıner, kind: person, roles: [Gökspor Teknik Direktörü]}
notes: saat başlıklı haber özeti, birbirinden kopuk sekiz haber; Kazakistan ve Bolivya başkanları, Danimarka ve Çin sözcüleri; Erdoğan yalnızca ev sahibi; şirket bilançosu; operasyon adı, fırtına adı ve lakap tırnak içinde
---
# Gündemin özeti: <t v="2026-04-30">30 Nisan Perşembe</t>

### <t v="2026-04-30T12:35">12.35</t> - Buğdayda destek sürecek

Tarım Bakanı Meltem Yalınkaya, Meclis'te soruları yanıtladı. "<q s="yalin">Toprağa borcu olan ödesin, çiftçiye borcu olan biziz</q>" diyen <m s="yalin">Yalınkaya</m>, <i s="yalin">ödemelerin <t v="2026-05">mayısta</t> yapılacağını</i> söyledi.

### <t v="2026-04-30T12:00">12.00</t> - Kazak lider Ankara'da

Cumhurbaşkanı Erdoğan, Kazakistan Cumhurbaşkanı Yerbol Abdrahmanov'u kabul etti. "<q s="abdrah">Bozkırdan denize bir trenlik yol kaldı</q>" ifadesini kullandı <m s="abdrah">konuk cumhurbaşkanı</m>. Konuk lider <t v="2026-05-01">yarın</t> İzmir'e geçecek.

### <t v="2026-04-30T11:20">11.20</t> - Demirağ Kablo kârını açıkladı

Şirket <t v="2026-33">yılın ilk çeyreğinde</t> 410 milyon lira kâr etti. "Sessiz Hat" adlı ürün satışları sürükledi. "<q s="koray">Kablo uzadıkça keyfimiz uzuyor</q>" dedi <m s="koray">Genel Müdür Koray Sezgin</m>. Hisse yüzde 3 yükseldi.

### <t v="2026-04-30T10:45">10.45</t> - "Kör Terazi" operasyonu

İzmir ve Manisa'da düzenlenen "Kör Terazi" operasyonunda 12 kişi gözaltına alındı. Ele geçirilen bidonların üzerinde "sızma" yazıyordu.

### <t v="2026-04-30T10:05">10.05</t> - Pekin'den Kopenhag'a yanıt

Danimarka, Çin malı kameraları limanlardan kaldırıyor. <m s="sorensen">Hükümet Sözcüsü Mette Sørland</m>, "<q s="sorensen">Bize bakan gözü biz seçeriz</q>" dedi. <m s="cin">Çin Dışişleri Bakanlığı Sözcüsü Lin Bo</m> ise <i s="cin">kararın ticareti zehirleyeceğini</i> savundu. <m s="cin">Lin</m>, adımı "<q s="cin" type="mixed">masal korkusu</q>" olarak niteledi.

### <t v="2026-04-30T09:15">9.15</t> - "Nergis" geliyor

<m s="meteo">Meteoroloji</m>, <i s="meteo">"Nergis" adı verilen fırtınanın <t v="2026-04-30">akşam</t> Marmara'ya ulaşacağını</i> duyurdu. Adalar vapurları iptal.

### <t v="2026-04-30T08:30">8.30</t> - Bolivya lityumu kamulaştırdı

Bolivya Devlet Başkanı Camila Rojas, yasayı imzaladı. "<q s="rojas">Tuz bizim, yara bizim, pil de bizim olacak</q>" diye konuştu <m s="rojas">Rojas</m>. <m s="rojas">Devlet başkanı</m>, <i s="rojas">tazminat ödeneceğini</i> belirtti.

### <t v="2026-04-30T07:25">7.25</t> - "Postacı" Gökspor'da

"Postacı" lakaplı forvet Emre Tuna imzayı attı. "<q s="hoca">Adresi biliyor, kapıyı da çalar</q>" diye espri yaptı <m s="hoca">Teknik Direktör Selçuk Aydıner</m>.
