---
id: tr-210
language: tr
agency: null
outlet: Yeşil Vadi Gazetesi
domain: yesil-vadi.example
authors: [Pelin Tosun, Uğur Dağdelen]
published: 2023-06-15T12:00:00+03:00
modified: null
dateline: null
copyright: {holders: [Yeşil Vadi Gazetesi], year: null, notice: "Bu haber Yeşil Vadi Gazetesi tarafından CC BY-SA 4.0 lisansıyla yayımlanmıştır.", licence: CC-BY-SA-4.0, reserved: false}
tdm: allowed
speakers:
  hatice: {name: Hatice Dağlı, kind: person, roles: [köylü, direnişin sözcüsü]}
  hasan: {name: Hasan Dağlı, kind: person, roles: [muhtar]}
  sirket: {name: Karataş Madencilik, kind: organisation, roles: []}
  mudur: {name: Levent Uçar, kind: person, roles: [Karataş Madencilik saha müdürü]}
  kaymakam: {name: Kaymakamlık, kind: organisation, roles: []}
  koyluler: {name: köylüler, kind: group, roles: []}
  anne: {name: annesi, kind: unnamed, roles: []}
  asker: {name: genç bir jandarma eri, kind: unnamed, roles: []}
notes: local protest, brother and sister with one surname (o resolved by sense), slogans and placards in marks, straight and curly single marks mixed, gender-neutral pronoun o/kendisi, dash dialogue, CC licence
---
# Taş ocağına karşı 100 gün: 'Toz değil, kiraz istiyoruz'

Giresun'un Kirazlıdere köyünde taş ocağı açılmasına karşı başlatılan nöbet <t v="2023-06-15">bugün</t> yüzüncü gününe girdi. Köylüler, <t v="2023-03-08">8 Mart'ta</t> yola kurdukları çadırı hiç boş bırakmadı. Çadırın girişinde 'Toz değil, kiraz istiyoruz' yazılı bir bez pankart dalgalanıyor.

'<q s="hatice">Kadınlar Günü'nde iş makinesinin önüne oturduk, bir daha da kalkmadık</q>' diyor <m s="hatice">Hatice Dağlı</m>. Nöbetin sözcülüğünü yapan <m s="hatice">Dağlı</m>, <i s="hatice">gece nöbetlerini sırayla tuttuklarını</i> anlatıyor: '<q s="hatice">Uyuyanı dürtüyoruz, uyumayanı da türküyle tutuyoruz.</q>'

<m s="hasan">Kardeşi ve köyün muhtarı Hasan Dağlı</m>, <i s="hasan">hukuki sürecin ağır işlediğinden</i> yakınıyor. <m s="hasan">Muhtar</m>, <i s="hasan">mahkemenin bilirkişi raporunu <t v="2023-04/..">nisandan beri</t> beklediğini</i> söylüyor. '<q s="hasan" id="1">Rapor gelmiyor</q>' diyor <m s="hasan">Hasan Dağlı</m>, '<q s="hasan" id="1">ama dinamit kamyonu tam saatinde geliyor.</q>'

Şirketin saha müdürü Levent Uçar bu sözlere katılmıyor.

– <q s="mudur" id="2">Bizim ruhsatımız var</q>, diyor <m s="mudur">Uçar</m>. – <q s="mudur" id="2">Kirazı da severiz, taş da lazım.</q>

<m s="mudur">Kendisi</m>, <i s="mudur">ocakta 60 kişiye iş verileceğini</i> savunuyor. <m s="sirket">Karataş Madencilik'in</m> internet sitesindeki duyuruda ise, '<q s="sirket">Faaliyetlerimiz tüm çevre mevzuatına uygundur</q>' ifadesi yer alıyor.

### Çadırda bir jandarma

<t v="2023-06-12">Pazartesi sabahı</t> çadırın kaldırılması için gelen jandarma, köylülerle üç saat konuştuktan sonra geri döndü. "<q s="asker">Benim annem de kiraz toplar</q>" dedi <m s="asker">genç bir jandarma eri</m>, kadınların uzattığı kâseyi alırken. O an çekilen fotoğraf 'Kirazlı er' adıyla sosyal medyada yayıldı.

<m s="kaymakam">Kaymakamlık</m>, <i s="kaymakam">çadırın <t v="2023-06-30">30 Haziran'a kadar</t> kaldırılması gerektiğini</i> tebliğ etti. <m s="koyluler">Köylüler</m> ise <i s="koyluler">bu tarihte hasat yaptıklarını, çadırı ancak <t v="2023-07">temmuzda</t> toplayabileceklerini</i> belirtiyor.

Hatice Dağlı'nın evinin duvarında 'Dere bizim damarımız' yazılı bir kilim asılı. Onu annesi dokumuş. '<q s="hatice">Annem <t v="1984">1984'te</t> baraja karşı çıkmıştı</q>' diye hatırlıyor <m s="hatice">o</m>. '<q s="hatice">Bana tek öğüdü şuydu: "<q s="anne">Kızım, oturduğun yer senindir.</q>"</q>'

Dava <t v="2023-06-22T10:30">gelecek perşembe saat 10.30'da</t> Ordu İdare Mahkemesi'nde görülecek. Köylüler, <t v="2023-06-21">bir gün önce</t> 'Kiraz Yürüyüşü' düzenleyecek. Ocağın ruhsatı <t v="2020-23">2020 sonbaharında</t> verilmiş, <t v="2022-05/2022-11">Mayıs-Kasım 2022 arasında</t> askıya alınmıştı.
