---
id: tr-208
language: tr
agency: İHA
outlet: Kuzey Haber
domain: kuzey-haber.example
authors: [Emre Kalyoncu]
published: 2025-01-24T07:30:00+03:00
modified: 2025-01-24T18:40:00+03:00
dateline: null
copyright: {holders: [Kuzey Haber, İHA], year: 2025, notice: "Kuzey Haber / İHA © 2025 - Kaynak gösterilmeden alıntı yapılamaz", licence: null, reserved: true}
tdm: null
speakers:
  belediye: {name: Trabzon Büyükşehir Belediyesi, kind: organisation, roles: []}
  sofor: {name: Temel Kuloğlu, kind: person, roles: [TIR şoförü, Sürmeneli şoför]}
  valilik: {name: Trabzon Valiliği, kind: organisation, roles: []}
  meteoroloji: {name: Meteoroloji, kind: organisation, roles: []}
  baskan: {name: Zehra Hacısalihoğlu, kind: person, roles: [Büyükşehir Belediye Başkanı]}
  ebe: {name: Songül Atasoy, kind: person, roles: [ebe]}
  ogretmen: {name: Ayşe Yomralı, kind: person, roles: [öğretmen]}
notes: live ticker of a snowstorm, timed crossheads newest first, X and WhatsApp as via, straight marks, Turkish clock times with full stop, -DIğI with passive bildirildi, dialect quote
---
# CANLI | Karadeniz'de kar esareti: 412 köy yolu kapalı, okullar tatil

### <t v="2025-01-24T18:35">18.35</t> – Zigana açıldı

Zigana Tüneli çevresinde ulaşım tek şeritten sağlanıyor. <m s="valilik">Trabzon Valiliği</m>, <i s="valilik">zincirsiz araçların geçişine izin verilmeyeceğini</i> açıkladı. Ekipler, karayolunun <t v="2025-01-25">yarın sabah</t> tümüyle açılmasını hedefliyor.

### <t v="2025-01-24T16:10">16.10</t> – "<q s="sofor">Çayı termosta, umudu cepte</q>"

Geceyi TIR'ında geçiren Temel Kuloğlu, 19 saat sonra Maçka'ya ulaştı. "<q s="sofor">Çayı termosta, umudu cepte taşıduk</q>" diyen <m s="sofor">Sürmeneli şoför</m>, <i s="sofor">yanındaki kamyona battaniye verdiğini</i> anlattı. "<q s="sofor">Adamcağız Antalyalı, karı televizyonda görmüş</q>" diye güldü.

### <t v="2025-01-24T13:45">13.45</t> – Başkan sahada

<m s="baskan">Büyükşehir Belediye Başkanı Zehra Hacısalihoğlu</m>, X hesabından, "<q s="baskan" via="X">38 kar küreme aracımızın hepsi yolda, kahve molası bile vermedik</q>" paylaşımını yaptı. Hacısalihoğlu <t v="2025-01-24T14:30">14.30'da</t> basın toplantısı yapacak.

### <t v="2025-01-24T12:20">12.20</t> – Öğrenciler köyde mahsur

Çaykara'nın "Bulut Köyü" diye bilinen Yukarıkayaiçi Mahallesi'nde 11 öğrenci ve bir öğretmen okul binasında bekliyor. WhatsApp üzerinden ulaştığımız <m s="ogretmen">öğretmen Ayşe Yomralı</m>, "<q s="ogretmen" id="1" via="WhatsApp">Sobamız yanıyor, makarnamız var</q>" dedi ve ekledi: "<q s="ogretmen" id="1" via="WhatsApp">Çocuklar eve dönmek istemiyor.</q>" <i s="ogretmen">Elektriğin <t v="2025-01-23T22:00/..">dün gece 22.00'den beri</t> kesik olduğunu</i> da aktardı.

### <t v="2025-01-24T10:05">10.05</t> – Depolar dolu

Sosyal medyada yayılan "tuz kalmadı" iddiası yalanlandı. <m s="belediye">Belediyeden</m> yapılan açıklamada, "<q s="belediye">Depolarımızda <t v="../2025-01-31">ay sonuna kadar</t> yetecek 6 bin ton tuz bulunmaktadır</q>" denildi.

### <t v="2025-01-24T09:10">09.10</t> – Hamile kadına paletli ambulans

Düzköy'de doğum sancısı başlayan bir kadın, paletli ambulansla dört saatte hastaneye ulaştırıldı. "<q s="ebe">Bebeğin adını Karanfil koymalarını önerdim, gülüştük</q>" diyen <m s="ebe">ebe Songül Atasoy</m>, <i s="ebe">anne ile bebeğin <t v="2025-01-27">haftaya pazartesi</t> taburcu edileceğini</i> söyledi.

### <t v="2025-01-24T08:15">08.15</t> – Son 30 yılın rekoru

<m s="meteoroloji">Meteoroloji</m>, <i s="meteoroloji">kent merkezinde kar kalınlığının 64 santimetreye ulaştığını</i> duyurdu. Bu, <t v="1992-24/..">1992 kışından bu yana</t> ölçülen en yüksek değer. <m s="meteoroloji">Kuruma</m> göre <i s="meteoroloji">yağış <t v="2025-01-26">pazar akşamı</t> etkisini yitirecek</i>.

### <t v="2025-01-24T07:30">07.30</t> – Günaydın

Doğu Karadeniz, <t v="2025-01-23/2025-01-24">perşembeyi cumaya bağlayan gece</t> başlayan yağışla beyaza büründü. Trabzon, Rize ve Gümüşhane'de eğitime <t v="2025-01-24">bugün</t> ara verildi; uçak seferleri <t v="../2025-01-24T12:00">öğlene kadar</t> iptal. "Beyaz alarm" ilan edilen kentte toplu taşıma ücretsiz.
