---
id: tr-211
language: tr
agency: DHA
outlet: Körfez Ekspres
domain: korfez-ekspres.example
authors: [Mehmet Can Alptekin]
published: 2025-09-01T19:40:00+03:00
modified: null
dateline: {place: "GEBZE (Kocaeli)", agency: DHA, date: null}
copyright: {holders: [Körfez Ekspres], year: [2003, 2025], notice: "2003-2025 © Körfez Ekspres Gazetecilik. Bu sitedeki yazı, haber ve fotoğraflar izinsiz kullanılamaz.", licence: null, reserved: true}
tdm: null
speakers:
  gunduz: {name: Aysel Gündüz, kind: person, roles: [Birlik Metal-Sen Şube Başkanı, sendikacı]}
  mess: {name: Marmara Sanayi İşverenleri Birliği, kind: organisation, roles: []}
  sarp: {name: Cihan Sarp, kind: person, roles: [kaynak ustası, işçi]}
  insan: {name: Deniz Erkin, kind: person, roles: [fabrikanın insan kaynakları direktörü]}
  bakanlik: {name: Çalışma ve Sosyal Güvenlik Bakanlığı, kind: organisation, roles: []}
  torun: {name: torunu, kind: unnamed, roles: []}
notes: strike story, curly double marks, weekday equal to the publication day (Monday), deadline and open intervals, slogans and names in marks, sendika statement, nested child quote, gender-neutral given name Deniz
---
# Gebze'de 2 bin işçi şalter indirdi: “<q s="gunduz">Ekmek küçüldü, sabır bitti</q>”

GEBZE (Kocaeli), (DHA)- Otomotiv yan sanayisine parça üreten Tekinler Döküm fabrikasında toplu sözleşme görüşmelerinin tıkanması üzerine 2 bin 140 işçi <t v="2025-09-01T07:00">pazartesi sabahı saat 07.00'de</t> greve çıktı.

Birlik Metal-Sen Şube Başkanı Aysel Gündüz, fabrika kapısında kurulan kürsüden işçilere seslendi. “<q s="gunduz">Biz masadan kalkmadık, masayı altımızdan çektiler. Ekmek küçüldü, sabır bitti</q>” diyen <m s="gunduz">Gündüz</m>, <i s="gunduz">işverenin yüzde 28'lik teklifinin enflasyonun altında kaldığını</i> söyledi.

<m s="gunduz">Gündüz</m>, <i s="gunduz">yüzde 52 zam ve iki maaş ikramiye talep ettiklerini</i> hatırlatarak, “<q s="gunduz">Rakamı beğenmeyen, pazara bizimle gelsin</q>” çağrısında bulundu. İşçiler konuşmayı sık sık “Hakkımızı alacağız!” sloganıyla kesti.

<m s="insan">Fabrikanın insan kaynakları direktörü Deniz Erkin</m> ise <i s="insan">kapıların görüşmeye açık olduğunu</i> bildirdi. “<q s="insan" id="1">Sipariş defterimiz <t v="2025-36">yılın son çeyreği için</t> yarı yarıya boş</q>” diyen <m s="insan">Erkin</m>, “<q s="insan" id="1">bu şartlarda verdiğimiz teklif cömerttir</q>” savunmasını yaptı. <m s="insan">Erkin</m>, grevi “<q s="insan" type="mixed">zamansız bir inat</q>” diye niteledi.

### “<q s="sarp">Torunuma oyuncak alamıyorum</q>”

<t v="1999/..">1999'dan beri</t> aynı tezgâhta çalışan kaynak ustası Cihan Sarp, ilk kez greve katılıyor. “<q s="sarp">Emekliliğime sekiz ay var. Torunuma oyuncak alamıyorum. Geçende bana, ‘<q s="torun">Dede, senin işin yok mu?</q>’ diye sordu</q>” diye dert yandı <m s="sarp">Sarp</m>.

<m s="sarp">Usta</m>, <i s="sarp">oğlunun da <t v="2025-06">haziranda</t> aynı fabrikadan çıkarıldığını</i> anlattı. “<q s="sarp">Ben içeride, o dışarıda. <t v="2025-09-01">Bugün</t> ikimiz de dışarıdayız</q>” dedi.

Marmara Sanayi İşverenleri Birliği yazılı bir açıklama yaptı. “<q s="mess">Grev, 46 tedarikçiyi ve 11 bin çalışanı doğrudan etkileyecektir</q>” denilen <m s="mess">açıklamada</m>, tarafların <t v="2025-09-05">cuma gününe kadar</t> yeniden bir araya gelmesi istendi.

<m s="bakanlik">Çalışma ve Sosyal Güvenlik Bakanlığı</m>, <i s="bakanlik">resmî arabulucunun <t v="2025-09-03">çarşamba günü</t> Gebze'ye gideceğini</i> duyurdu. Bakanlık <t v="2025-08-25">geçen pazartesi</t> yapılan son toplantının tutanağını yayımlamadı.

Grev çadırına “Dökümcü Kahvesi” adı verildi. Sendikanın dağıttığı bildiride “Ateşi bilen korkmaz” cümlesi öne çıkıyor. Fabrikada son grev <t v="2014-09/2014-11">Eylül-Kasım 2014 döneminde</t> 63 gün sürmüş, üretim ancak <t v="2015-01">ertesi yılın ocak ayında</t> normale dönmüştü. Toplu sözleşmenin süresi <t v="2025-08-31">31 Ağustos gece yarısı</t> dolmuştu.
