---
id: tr-403
language: tr
agency: ANKA
outlet: Karadeniz İktisat
domain: karadeniz-iktisat.example
authors: []
published: 2024-03-05T09:45:00+03:00
modified: null
dateline: null
copyright: {holders: [Karadeniz İktisat], year: [2009, 2024], notice: "© 2009-2024 Karadeniz İktisat. İçerik, CC BY-NC 4.0 lisansıyla paylaşılabilir.", licence: CC-BY-NC-4.0, reserved: false}
tdm: allowed
speakers:
  saruhan: {name: Ebru Saruhanlı, kind: person, roles: [Fındık İhracatçıları Birliği Başkanı]}
  karabacak: {name: Nurettin Karabacak, kind: person, roles: [Giresun Ziraat Odası Başkanı]}
  bakanlik: {name: Ticaret Bakanlığı, kind: organisation, roles: []}
  tuccar: {name: bir tüccar, kind: unnamed, roles: []}
  ferrante: {name: Ferrante, kind: organisation, roles: [İtalyan çikolata üreticisi]}
  zeliha: {name: Zeliha Usta, kind: person, roles: [üretici]}
notes: two presidents (Başkan) of different bodies, one woman and one man, so that Başkan alone must be resolved by what is said; Italian company; surname Usta which is also a trade; quarters and half-years; unnamed trader told ANKA; season 2023-24 in a name
---
# Fındıkta ihracat düştü, <m s="karabacak">Karabacak</m>: “<q s="karabacak">Ambarda fare bile fiyat soruyor</q>”

Türkiye'nin fındık ihracatı <t v="2024-01/2024-02">yılın ilk iki ayında</t> <t v="2023-01/2023-02">geçen yılın aynı dönemine göre</t> yüzde 14 gerileyerek 41 bin tona indi. Rakamları <t v="2024-03-04">pazartesi günü</t> Fındık İhracatçıları Birliği Başkanı Ebru Saruhanlı açıkladı.

<m s="saruhan">Saruhanlı</m>, <i s="saruhan">Avrupalı alıcıların stoklarını eritmeyi beklediğini</i> söyledi. “<q s="saruhan">Müşteri kapıyı çalmıyor, dürbünle bakıyor</q>” diyen <m s="saruhan">birlik başkanı</m>, <i s="saruhan"><t v="2024-34">ikinci çeyrekte</t> siparişlerin canlanacağını</i> öngördü.

Üretici cephesi aynı görüşte değil. <m s="karabacak">Giresun Ziraat Odası Başkanı Nurettin Karabacak</m>, <i s="karabacak">ihracatçının fiyatı bilerek kırdığını</i> ileri sürdü. <m s="karabacak">Oda başkanına</m> göre <i s="karabacak">kilosu 110 liradan alınan ürün gümrükte 170 liradan beyan ediliyor</i>. “<q s="karabacak">Ambarda fare bile fiyat soruyor, cevap veremiyoruz</q>” diye yakındı.

Suçlamayı reddeden <m s="saruhan">Saruhanlı</m>, “<q s="saruhan">Nurettin Bey hesap makinesini ters tutmuş</q>” dedi.

Bulancak'ta 14 dönüm bahçesi olan Zeliha Usta iki başkanı da dinlemiş. “<q s="zeliha" id="5">Biri dolarla konuşuyor, öbürü öfkeyle</q>” diyen <m s="zeliha">üretici</m>, “<q s="zeliha" id="5">gübreyi ise ikisi de bana aldırıyor</q>” diye konuştu. <m s="zeliha">Usta</m>, <i s="zeliha">ürününün yarısını <t v="2024-08">ağustosa kadar</t> satmayacağını</i> belirtti.

Adının yazılmasını istemeyen <m s="tuccar">bir tüccar</m>, ANKA'ya, <i s="tuccar" via="ANKA">ellerinde 60 bin ton mal bulunduğunu</i> itiraf etti. “<q s="tuccar" via="ANKA">Kim önce satarsa o kaybeder</q>” dedi.

En büyük alıcılardan İtalyan çikolata üreticisi Ferrante ise sessizliğini bozdu. <m s="ferrante">Şirketten</m> gönderilen e-postada, “<q s="ferrante">Türk fındığından vazgeçmeyi düşünmüyoruz</q>” denildi. <m s="ferrante">Ferrante</m>, <i s="ferrante">Şili'den alımı artırdığını</i> da doğruladı.

<m s="bakanlik">Ticaret Bakanlığı</m>, <i s="bakanlik">destekleme fiyatının <t v="2024-06-30">haziran sonuna kadar</t> belirleneceğini</i> bildirdi. “Yeşil Altın” adı verilen destek programı <t v="2009-07-15">15 Temmuz 2009'da</t> başlamıştı. <t v="2023-08">Geçen ağustosta</t> açıklanan fiyat 82 liraydı. Rekolte tahmini için heyetler <t v="2024-05-20">20 Mayıs Pazartesi</t> bahçelere inecek.
