---
id: tr-411
language: tr
agency: AA
outlet: Meclis Notları
domain: meclis-notlari.example
authors: [Sude Karaoğlan]
published: 2024-12-11T22:15:00+03:00
modified: null
dateline: {place: TBMM, agency: AA, date: null}
copyright: {holders: [Meclis Notları], year: 2024, notice: "© 2024 Meclis Notları - Tüm hakları saklıdır", licence: null, reserved: true}
tdm: reserved
speakers:
  korkut: {name: Feyza Korkut, kind: person, roles: [Çevre Bakanı, Bakan]}
  tanyeri: {name: Bülent Tanyeri, kind: person, roles: [ana muhalefet grup başkanvekili]}
  akinci: {name: Sevgi Akıncı, kind: person, roles: [iktidar partisi milletvekili]}
  baskan: {name: Meclis Başkanvekili, kind: unnamed, roles: []}
  rapor: {name: Sayıştay raporu, kind: organisation, roles: []}
  baltaci: {name: Nevin Baltacı, kind: person, roles: [zeytin üreticisi]}
notes: parliament budget debate; minister and two deputies, women and man, meant by office; heckling; chair without name; report of the court of accounts quoted; woman in the gallery; long quote after "şunları söyledi:"; dropped subjects
---
# Bütçede zeytinlik tartışması: “<q s="tanyeri">Ağaca söz vermeyen millete veremez</q>”

TBMM (AA) - TBMM Genel Kurulunda Çevre, Şehircilik ve İklim Değişikliği Bakanlığının <t v="2025">2025 yılı</t> bütçesi görüşülürken zeytinlik alanlar nedeniyle sert tartışma yaşandı.

Eleştirileri yanıtlayan <m s="korkut">Çevre Bakanı Feyza Korkut</m>, şunları söyledi:

“<q s="korkut" id="1">Bu kürsüde sekiz yıldır aynı fotoğraf gösteriliyor. O ağaçlar taşındı, hepsi yaşıyor.</q>

“<q s="korkut" id="1">Taşınmayan tek şey, önyargılarınız.</q>”

Ana muhalefet grup başkanvekili Bülent Tanyeri oturduğu yerden söz istedi. “<q s="tanyeri">Ben o ağaçların yanına <t v="2024-12-07">cumartesi günü</t> gittim. Yaşayan yarısı değil, ortada yarısı da yok</q>” dedi. <m s="tanyeri">Tanyeri</m>, <i s="tanyeri">Bakanlığın denetim raporunu gizlediğini</i> iddia etti. <m s="korkut">Bakan</m>, <i s="korkut">raporun <t v="2024-10-31">31 Ekim'de</t> internet sitesine konulduğunu</i> belirtti.

İktidar partisi milletvekili Sevgi Akıncı araya girdi. “<q s="akinci">Sayın Tanyeri, siz o yıl santralin temelini alkışlamıştınız</q>” diye seslendi. <m s="tanyeri">Grup başkanvekili</m> ise “<q s="tanyeri">Ağaca söz vermeyen millete veremez</q>” yanıtını verdi. Gürültü üzerine <m s="baskan">Meclis Başkanvekili</m>, “<q s="baskan">Sayın milletvekilleri, zeytin sizi dinliyor</q>” uyarısında bulundu, birleşime on dakika ara verildi.

<m s="rapor">Sayıştay raporunda</m> “<q s="rapor">Nakledilen 14 bin ağacın 5 bin 300'ünün kuruduğu tespit edilmiştir</q>” ifadesi yer alıyor. <m s="rapor">Rapora</m> göre <i s="rapor">nakil ihalesi <t v="2023-07/2023-09">Temmuz-Eylül 2023 döneminde</t> iki kez yenilendi</i>.

Görüşmeleri ziyaretçi locasından izleyen zeytin üreticisi Nevin Baltacı, kuliste Korkut'un yanına gitti. “<q s="baltaci">Kızım, benim ağacımı hangi müzeye koydunuz?</q>” diye sordu. <m s="korkut">Korkut</m>, <i s="korkut">ağacın yerini birlikte arayacaklarını</i> söyledi. <m s="baltaci">Baltacı</m> gazetecilere, “<q s="baltaci">Elimi sıktı ama numarasını vermedi</q>” dedi.

Bütçe, <t v="2024-12-12T02:00~">perşembe sabahına karşı saat 02.00 sıralarında</t> oylanacak. Görüşmeler <t v="../2024-12-20">20 Aralık'a kadar</t> sürecek. Kamuoyunda “zeytin yasası” olarak bilinen düzenleme <t v="1939">1939'da</t> çıkarılmıştı.
