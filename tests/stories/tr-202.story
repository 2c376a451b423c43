---
id: tr-202
language: tr
agency: DHA
outlet: Ege'nin Sesi
domain: egenin-sesi.example
authors: [Mert Yalvaç, Gizem Oruç]
published: 2024-08-18T11:20:00+03:00
modified: 2024-08-18T14:55:00+03:00
dateline: {place: MANİSA, agency: DHA, date: null}
copyright: {holders: [DHA], year: null, notice: "Kaynak: DHA. İzinsiz ve kaynak gösterilmeden kullanılamaz.", licence: null, reserved: true}
tdm: null
speakers:
  vali: {name: Sinan Akkoyun, kind: person, roles: [Manisa Valisi]}
  fatma: {name: Fatma Göçer, kind: person, roles: [köy sakini]}
  ismail: {name: İsmail Göçer, kind: person, roles: [muhtar]}
  orman: {name: Orman Genel Müdürlüğü, kind: organisation, roles: []}
  pilot: {name: bir helikopter pilotu, kind: unnamed, roles: []}
notes: forest fire, curly marks, husband and wife of one surname, unnamed pilot, night between two days, clock times, dropped subjects
---
# Manisa'daki yangın üçüncü gününde: <m s="vali">Vali Akkoyun</m>, “<q s="vali">Rüzgâr durursa bitiririz</q>” dedi
## Alevler iki mahalleyi boşalttırdı, 640 hektar kül oldu

MANİSA, (DHA)- Manisa'nın kırsal Kavaklıdere bölgesinde <t v="2024-08-16">cuma günü öğle saatlerinde</t> çıkan orman yangınına müdahale <t v="2024-08-18">pazar günü</t> de sürüyor. Rüzgârın <t v="2024-08-17/2024-08-18">cumartesiyi pazara bağlayan gece</t> yön değiştirmesiyle Yukarıçınar ve Dereağzı mahalleleri boşaltıldı.

Bölgede incelemelerde bulunan <m s="vali">Manisa Valisi Sinan Akkoyun</m>, <i s="vali">yangın alanında 11 uçak ve 19 helikopterin görev yaptığını</i> kaydetti. “<q s="vali">Üç koldan çevreledik. Rüzgâr durursa <t v="2024-08-18">akşama kadar</t> bitiririz, durmazsa kimseye söz veremem</q>” dedi.

<m s="vali">Akkoyun</m>, <i s="vali">can kaybı bulunmadığını</i>, <i s="vali">dumandan etkilenen yedi kişinin hastanede tedavi edildiğini</i> belirtti. <m s="vali">Vali</m> ayrıca <i s="vali">mahallelere dönüşün <t v="2024-08-20">salı gününden önce</t> mümkün olmayacağını</i> ifade etti.

### “<q s="fatma">Evin anahtarını bile almadım</q>”

Yukarıçınar'da yaşayan 63 yaşındaki <m s="fatma">Fatma Göçer</m>, <i s="fatma">alevleri ahırdan çıkan sesler üzerine fark ettiğini</i> anlattı. “<q s="fatma" id="1">Saat <t v="2024-08-18T02:15">02.15'ti</t>, inekler bağırıyordu</q>” diyen <m s="fatma">Göçer</m>, “<q s="fatma" id="1">pencereyi açtım, karşı tepe yok olmuştu. Evin anahtarını bile almadım</q>” diye konuştu.

Eşi, mahalle muhtarı İsmail Göçer ise hoparlörden yaptığı duyurunun hayat kurtardığı görüşünde. <m s="ismail">İsmail Göçer</m>, “<q s="ismail">Üç kere bağırdım: ‘<q s="ismail">Eşyayı bırakın, canınızı alın!</q>’ Dördüncüde elektrik kesildi</q>” dedi. <i s="ismail">Komşularının traktör römorklarıyla taşındığını</i> söyledi.

<m s="orman">Orman Genel Müdürlüğünden</m> yapılan açıklamada, <i s="orman">yangının çıkış nedeninin henüz belirlenemediği</i> bildirildi. <m s="orman">Açıklamada</m>, “<q s="orman">Anız yakıldığı yönündeki ihbarlar incelenmektedir</q>” ifadesine yer verildi.

Su almak için Demirköprü Barajı'na inen <m s="pilot">bir helikopter pilotu</m>, DHA'ya, “<q s="pilot" via="DHA">Yukarıdan bakınca yeşil kalan yer bir avuç</q>” dedi.

Bölge, <t v="2008-22">2008 yazında</t> da büyük bir yangın görmüş, halk arasında o günler “kara hafta” diye anılmıştı. Yangında zeytinliklerin ve arı kovanlarının büyük bölümü zarar gördü. Tarım ilçe müdürlüğü ekipleri, hasar tespitine serinleyen kesimlerden başladı. Meteoroloji <t v="2024-08-19">yarın</t> hafif yağış bekliyor. <t v="2024-08-16T18:30/..">Cuma 18.30'dan bu yana</t> trafiğe kapalı olan Kavaklıdere yolunun <t v="2024-08-19">pazartesi sabahı</t> açılması planlanıyor.
