---
id: tr-401
language: tr
agency: AA
outlet: Anadolu Diplomasi
domain: anadolu-diplomasi.example
authors: [Gökçe Sarıçam]
published: 2023-09-14T20:10:00+03:00
modified: 2023-09-14T22:30:00+03:00
dateline: {place: ANKARA, agency: AA, date: null}
copyright: {holders: [Anadolu Ajansı], year: 2023, notice: "© 2023 Anadolu Ajansı. Tüm hakları saklıdır", licence: null, reserved: true}
tdm: reserved
speakers:
  fidan: {name: Hakan Fidan, kind: person, roles: [Dışişleri Bakanı]}
  yerapetritis: {name: Yorgo Yerapetritis, kind: person, roles: [Yunanistan Dışişleri Bakanı, konuk bakan]}
  marinakis: {name: Pavlos Marinakis, kind: person, roles: [Yunanistan Hükümet Sözcüsü]}
  kaynak: {name: diplomatik kaynaklar, kind: unnamed, roles: []}
  kaptan: {name: İbrahim Seferi, kind: person, roles: [Bodrumlu balıkçı, kaptan]}
  usta: {name: dedesi, kind: unnamed, roles: []}
notes: one office (dışişleri bakanı) held by two men, told apart by konuk bakan and Türk tarafı; Erdoğan and Mitsotakis mentioned but silent; sources told AA; dropped subjects; captain meant by trade; grandfather nested
---
# Ege'de on maddelik güven listesi: “<q s="fidan">Aynı denize iki pencereden bakıyoruz</q>”

ANKARA (AA) - Dışişleri Bakanı Hakan Fidan ile Yunanistan Dışişleri Bakanı Yorgo Yerapetritis, <t v="2023-09-14">perşembe günü</t> Ankara'da altı saat görüştü. İki ülke, balıkçıları ilgilendiren on maddelik bir listede uzlaştı.

Ortak basın toplantısında ilk sözü alan <m s="fidan">Fidan</m>, “<q s="fidan">Aynı denize iki pencereden bakıyoruz</q>” dedi. <m s="yerapetritis">Konuk bakan</m> ise <i s="yerapetritis">pencerelerin uzun süredir ilk kez aynı anda açık olduğunu</i> söyledi. “<q s="yerapetritis">Rüzgâr hangi yandan eserse essin, perdeyi indirmeyeceğiz</q>” ifadesini kullandı.

<m s="fidan">Ev sahibi</m>, <i s="fidan">listenin <t v="2023-09-20">çarşamba günü</t> New York'ta iki liderin önüne konulacağını</i> bildirdi. Cumhurbaşkanı Recep Tayyip Erdoğan ile Başbakan Kiryakos Miçotakis, BM Genel Kurulu sırasında bir araya gelecek.

On maddenin içeriğini soran bir gazeteciye, “<q s="fidan">Balıkçılarımız bunu gazeteden değil, ağlarından öğrenecek</q>” karşılığını verdi. Yerapetritis gülümsemekle yetindi.

<m s="kaynak">Diplomatik kaynaklar</m>, AA muhabirine, <i s="kaynak" via="AA">listenin beşinci maddesinin son ana kadar tartışıldığını</i> aktardı. “<q s="kaynak" via="AA">Yemekte yalnızca Ege otları konuşuldu, tatlıda yine beşinci maddeye dönüldü</q>” diye anlattı <m s="kaynak">kaynaklardan biri</m>.

Atina'dan temkinli bir ses geldi. <m s="marinakis">Hükümet Sözcüsü Pavlos Marinakis</m>, <i s="marinakis">hiç kimsenin mucize beklememesi gerektiğini</i> kaydetti. <m s="marinakis">Sözcü</m>, devlet televizyonu ERT'ye, “<q s="marinakis" via="ERT">Bu, bir yolun değil, bir haritanın başlangıcıdır</q>” değerlendirmesinde bulundu.

Bodrum'da ağ onaran İbrahim Seferi haberi telsizden duymuş. “<q s="kaptan">Karşıdaki Manolis Kaptan'la yirmi yıldır türkü söyleşiyoruz, devletler yeni mi tanışıyor?</q>” diye sordu <m s="kaptan">balıkçı</m>. “<q s="kaptan">Dedem derdi ki: ‘<q s="usta">Denizi bölen, rüzgârı da bölsün</q>’.</q>” <m s="kaptan">Kaptan</m>, <i s="kaptan">ada kahvesine en son <t v="2019-22">2019 yazında</t> gittiğini</i> de ekledi.

Fidan <t v="2023-09-05">5 Eylül'de</t> yaptığı bir konuşmada “mavi perde” benzetmesini ilk kez kullanmıştı. Teknik heyetler <t v="2023-10-16/2023-10-17">16-17 Ekim'de</t> Selanik'te toplanacak. Önceki tur <t v="2021-03">Mart 2021'de</t> yapılmıştı.
