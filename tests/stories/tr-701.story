---
id: tr-701
language: tr
agency: null
outlet: Kordon Yazıları
domain: kordon-yazilari.example
authors: [Suna Karacabey]
published: 2026-03-15
modified: null
dateline: null
copyright: {holders: [Kordon Yazıları], year: 2026, notice: "© Kordon Yazıları 2026", licence: null, reserved: false}
tdm: null
speakers:
  rifat: {name: Rıfat Nuri Denizer, kind: person, roles: [yazar]}
  bakkal: {name: Hüsnü Bey, kind: person, roles: [bakkal]}
  ben: {name: köşe yazarı, kind: unnamed, roles: []}
notes: köşe yazısı; alaycı tırnaklar, sözcük olarak sözcükler, uydurma terimler, kitap ve film adları, lakaplar; ölmüş bir yazardan (uydurma) bir alıntı, bakkalla kısa bir konuşma, yazar ben olarak
---
# “Süreç” yönetiyoruz

Artık kimse iş yapmıyor, herkes “süreç yönetiyor”. Musluğum damladı, usta “arıza süreci” açtı. Kargom kayboldu, “teslimat deneyimi” için özür diledi bir robot. Apartman toplantısı bile “paydaş çalıştayı” oldu; kapıcının odasına da “ofis” yazıldı.

Eskiden “hallederiz” vardı. İçinde biraz yalan, çokça iyi niyet taşıyan o güzelim sözcük. “Hallederiz” diyen adam en azından gözünüze bakardı. Şimdi ekranda “talebiniz değerlendirmeye alınmıştır” cümlesi dönüyor ve dönen şeyin gözü yok.

Yazar Rıfat Nuri Denizer, arkadaşları arasındaki adıyla “Vapur”, bunu çok önceden sezmişti. “<q s="rifat">Bir millet fiillerini kaybederse, geriye yalnız makamları kalır</q>” diye yazmıştı <m s="rifat">Denizer</m>, <t v="1954">1954’te</t> çıkan “Rıhtımda Bir Sandalye”de. O günlerde “karamsar” bulundu. <t v="2026-03-15">Bugün</t> okullarda “motivasyon semineri” var, kitap sahaflarda.

<t v="2026-03-14">Dün</t> mahallenin bakkalına uğradım. Hüsnü Bey dükkânın önüne yeni bir tabela asmış: “Gurme Nokta”. “<q s="ben">Hayırdır, büyüyor musunuz?</q>” diye sordum. “<q s="bakkal">Yok abla, tabela küçüldü, harf pahalı</q>” dedi <m s="bakkal">bakkal</m>. İçeride aynı peynir, aynı kedi. Kedinin adı da hâlâ “Veresiye”.

“Son Sefer” filmini hatırlar mısınız? Kaptan iki saat boyunca sisin kalkmasını bekler. Afişinde “nefes kesen bir yolculuk” yazıyordu, oysa kimsenin nefesi kesilmez, çay içilir. Sonunda sis kalkar, yolcu kalmamıştır. İşte size “kriz yönetimi”.

Ben “süreç” istemiyorum. Damlayan musluğa conta istiyorum. “Vizyon” da sizin olsun, “sinerji” de. Bana bir fiil verin, mümkünse geçmiş zamanda.
