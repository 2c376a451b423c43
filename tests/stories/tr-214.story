---
id: tr-214
language: tr
agency: null
outlet: Siyaset Atlası
domain: siyaset-atlasi.example
authors: [Okan Türkmenoğlu, Sevgi Ateş]
published: 2024-11-17T21:05:00+03:00
modified: 2024-11-18T00:20:00+03:00
dateline: {place: Ankara, agency: null, date: null}
copyright: {holders: [Atlas Medya Grubu], year: 2024, notice: "© Atlas Medya Grubu 2024 | Künye | Tüm Hakları Saklıdır", licence: null, reserved: true}
tdm: null
speakers:
  turhan: {name: Nilgün Turhan, kind: person, roles: [Anadolu Dayanışma Partisi Genel Başkanı, yeni genel başkan]}
  sonmez: {name: Ekrem Sönmez, kind: person, roles: [eski genel başkan, Sivas Milletvekili]}
  delege: {name: bir delege, kind: unnamed, roles: []}
  kurmay: {name: Turhan'a yakın bir isim, kind: unnamed, roles: []}
  cankaya: {name: Çankaya Belediyesi, kind: organisation, roles: []}
  ankara: {name: Cumhurbaşkanlığı İletişim Ofisi, kind: organisation, roles: []}
  oral: {name: Handan Oral, kind: person, roles: [eski milletvekili]}
  aslan: {name: Yiğit Aslan, kind: person, roles: [siyaset bilimci]}
notes: party congress, surnames that are words (Aslan, Sönmez), place Çankaya versus its council, Saray and Külliye metonyms, long speech with colon, reopened paragraphs, mixed fragment, headline with two quotes, slogan in marks
---
# Kurultayda son söz <m s="turhan">Turhan'ın</m>: “<q s="turhan">Küskünlerin kapısını tek tek çalacağım</q>”

Ankara – Anadolu Dayanışma Partisi'nin <t v="2024-11-16">cumartesi</t> başlayan olağan kurultayında genel başkanlığa 614 oyla Nilgün Turhan seçildi. Partiyi <t v="2011/..">2011'den beri</t> yöneten Ekrem Sönmez 588 oyda kaldı.

Sonucun <t v="2024-11-17T18:40">pazar günü saat 18.40'ta</t> açıklanmasının ardından kürsüye çıkan <m s="turhan">yeni genel başkan</m> şunları söyledi:

“<q s="turhan" id="1">Bu salonda kazanan da kaybeden de biziz. Yirmi altı oy bir zafer değildir, bir uyarıdır.</q>

“<q s="turhan" id="1"><t v="2024-11-18/..">Yarından itibaren</t> küskünlerin kapısını tek tek çalacağım. Açmayan olursa eşiğinde beklerim.</q>

“<q s="turhan" id="1">Ekrem Bey bana bir gün ‘<q s="sonmez">Siyaset sabırdır</q>’ demişti. Sabrettim.</q>”

<m s="turhan">Turhan</m>, <i s="turhan">partinin ilk işinin tüzüğü değiştirmek olacağını</i> belirtti; <i s="turhan">genel başkanlık süresinin iki dönemle sınırlanacağını</i> vurguladı.

### Sönmez salonu erken terk etti

Sonucu kuliste öğrenen <m s="sonmez">Sönmez</m>, gazetecilere tek cümle söyledi: “<q s="sonmez">Kırgın değilim, yorgunum.</q>” Partililer “Genel başkan Ekrem” diye tezahürat yaparken, <m s="sonmez">eski genel başkan</m> aracına binmeden önce dönüp “<q s="sonmez">Onu artık bırakın</q>” dedi. Sivas Milletvekili, <t v="2024-11-19">salı günkü</t> grup toplantısına katılmayacak.

Sönmez'in ekibinden <m s="delege">bir delege</m> ise öfkeliydi: “<q s="delege" id="2">Sandık başında</q>” dedi, “<q s="delege" id="2">telefonla oy fotoğrafı isteyenler vardı.</q>” <m s="kurmay">Turhan'a yakın bir isim</m>, iddiayı “<q s="kurmay" type="mixed">kaybedenlerin masalı</q>” diyerek reddetti.

Kurultaya Külliye'den de ilk tepki geldi. <m s="ankara">Cumhurbaşkanlığı İletişim Ofisi</m>, <i s="ankara">seçim sonucunun partinin iç işi olduğunu</i> kaydetti. Saray kulislerinde ise, konuşulanlara göre, Turhan “ana kız” lakabıyla anılıyor.

Siyaset bilimci Yiğit Aslan, Siyaset Atlası'na değerlendirmede bulundu. “<q s="aslan" via="Siyaset Atlası">Bu bir kuşak değişimi değil, yöntem değişimi</q>” diyen <m s="aslan">Aslan</m>, <i s="aslan" via="Siyaset Atlası">asıl sınavın <t v="2025-21">ilkbahardaki</t> ara seçimler olacağını</i> söyledi. <m s="aslan">Aslan</m>, <i s="aslan">partinin <t v="201X">2010'lu yıllarda</t> büyük kentlerde eridiğini</i> hatırlattı.

<m s="oral">Kulisleri iyi bilen eski milletvekili Handan Oral'a</m> bakılırsa, <i s="oral">asıl hesaplaşma <t v="2025-01">ocak ayında</t> yapılacak il kongrelerinde yaşanacak</i>. Parti meclisi listesi <t v="2024-11-15">kurultaydan bir gün önce</t> basına sızmıştı.

<m s="cankaya">Çankaya Belediyesi</m>, <i s="cankaya">kurultay nedeniyle kapatılan caddelerin <t v="2024-11-18T06:00">pazartesi 06.00'da</t> açılacağını</i> duyurdu. Turhan, <t v="2024-11-20">çarşamba günü</t> Anıtkabir'i ziyaret edecek. Kurultayın “Söz Sende” sloganı, salonun dört duvarını kaplıyordu.
