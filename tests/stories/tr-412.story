---
id: tr-412
language: tr
agency: null
outlet: Kadıköy Mahalle
domain: kadikoy-mahalle.example
authors: [Umut Çelebican]
published: 2023-10-16T12:00:00+03:00
modified: null
dateline: null
copyright: {holders: [Kadıköy Mahalle], year: 2023, notice: "Kadıköy Mahalle © 2023 CC BY-SA 4.0", licence: CC-BY-SA-4.0, reserved: false}
tdm: allowed
speakers:
  perihan: {name: Perihan Savaşçı, kind: person, roles: [yazar]}
  ogretmen: {name: öğretmen arkadaşı, kind: unnamed, roles: []}
  yayinevi: {name: bir yayıncı, kind: unnamed, roles: []}
  yayinci: {name: Orhan Ateşoğlu, kind: person, roles: [yayıncı]}
  cocuk: {name: bir çocuk, kind: unnamed, roles: []}
  dede: {name: dede, kind: unnamed, roles: []}
notes: interview with bold questions (Soru/Cevap style by initials S. and P.S.), answers without marks; reported words nested; intro with marked quotes of the writer and of her publisher, man; book titles in marks; ages and years
---
# <m s="perihan">Perihan Savaşçı</m>: “<q s="perihan">Çocuklar mutlu sona değil, sürekli sona inanıyor</q>”

“Kayıp Şemsiyenin Gölgesi” adlı kitabıyla <t v="2023-10">bu ay</t> 40. yılını kutlayan Perihan Savaşçı, Moda'daki evinde bizi kapıda bekliyordu. “<q s="perihan">Zil bozuk, kapıyı gözümle açıyorum</q>” dedi <m s="perihan">yazar</m>. <m s="yayinci">Yayıncısı Orhan Ateşoğlu</m> <i s="yayinci">onun otuz yıldır aynı daktiloyu kullandığını</i> söylüyor. “<q s="yayinci">Bir harfi eksik, o harfi hiç kullanmıyor</q>” diyen <m s="yayinci">Ateşoğlu</m>, <i s="yayinci">yeni kitabın <t v="2023-11-17">17 Kasım'da</t> çıkacağını</i> duyurdu.

S: Neden hep çocuklar için yazıyorsunuz?

P.S.: <q s="perihan">Yetişkinler kitabın sonunu soruyor. Çocuk, ikinci sayfada uyuyor ve sonunu kendisi yapıyor.</q>

S: İlk kitabınız reddedilmişti.

P.S.: <q s="perihan">Yedi kez. <t v="1979-24">1979 kışında</t> bir yayıncı bana “<q s="yayinevi">Hanımefendi, ağaçlar konuşmaz</q>” diye yazdı. Ona “<q s="perihan">Siz hiç dinlememişsiniz</q>” diye cevap verdim, mektubu göndermedim.</q>

S: Öğretmenliği bıraktığınıza pişman mısınız?

P.S.: <q s="perihan">Hayır. Öğretmen arkadaşım hâlâ arar: “<q s="ogretmen">Sınıfta senin kitap yırtılmış, iyi mi?</q>” der. Çok iyi.</q>

S: Dedenizden söz etmez misiniz?

P.S.: <q s="perihan">Dedem masal anlatmazdı, hep yarıda uyurdu. “<q s="dede">Devamını yarın getir</q>” derdi. Bütün mesleğim o cümleden geldi.</q>

S: Bugün ne yapacaksınız?

P.S.: <q s="perihan"><t v="2023-10-16">Akşam</t> yürüyüşüne çıkacağım. Bir çocuk <t v="2023-10-13">cuma günü</t> beni durdurdu, “<q s="cocuk">Teyze, sen o kitabın annesi misin?</q>” dedi. Anlatabilsem annesi olduğumu...</q>

Söyleşi bitince <m s="perihan">Savaşçı</m>, <i s="perihan">gelecek kitabının adının henüz bulunmadığını</i> söyledi. Masadaki ilk müsvedde <t v="2022-22">geçen yaz</t> yazılmış, kapağında “Adsız” yazıyordu.
