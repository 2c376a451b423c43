---
id: tr-204
language: tr
agency: null
outlet: Tribün Arkası
domain: tribun-arkasi.example
authors: [Kaan Berkol]
published: 2026-05-17T23:35:00+03:00
modified: null
dateline: null
copyright: {holders: [Tribün Arkası], year: 2026, notice: "© 2026 Tribün Arkası | Fotoğraf: Ozan Tetik/AA", licence: null, reserved: false}
tdm: null
speakers:
  kosar: {name: Yavuz Koşar, kind: person, roles: [Körfez İdmanyurdu teknik direktörü, deneyimli çalıştırıcı]}
  osei: {name: Emmanuel Osei, kind: person, roles: [Ganalı golcü]}
  baskan: {name: Tülin Arıkan, kind: person, roles: [Körfez İdmanyurdu Başkanı]}
  grb: {name: Miguel Barreda, kind: person, roles: [Ovaspor teknik direktörü, İspanyol teknik adam]}
  baba: {name: babası, kind: unnamed, roles: []}
  dincel: {name: Ufuk Dinçel, kind: person, roles: [yardımcı antrenör]}
  federasyon: {name: Federasyon, kind: organisation, roles: []}
notes: football report, straight double marks, nicknames and a chant in marks, scores and minutes that are not times, ordinal mentions (Ganalı golcü, İspanyol teknik adam), agency only in a photo credit
---
# Körfez şampiyon! <m s="kosar">Koşar</m>: "<q s="kosar">Bu kupa 31 yıl bekleyenlerin</q>"

Körfez İdmanyurdu, ligin son haftasında konuk ettiği Ovaspor'u 2-1 yenerek <t v="1995/..">1995'ten bu yana</t> ilk kez şampiyonluğa ulaştı. Sahil kentinde trafik durdu, vapurlar düdük çaldı. 18 bin taraftar, son düdükle birlikte sahaya indi.

Maçın kahramanı, iki golü de atan Emmanuel Osei oldu. "Gemi" lakaplı forvet, 87. dakikada frikikten bulduğu golün ardından formasını tribüne fırlattı ve sarı kart gördü. "<q s="osei">Kartı çerçeveleteceğim</q>" diyen <m s="osei">Ganalı golcü</m>, <i s="osei">topa vururken gözlerini kapattığını</i> itiraf etti.

Teknik direktör Yavuz Koşar, maçtan sonra düzenlediği basın toplantısında duygulandı. <m s="kosar">Koşar</m>, "<q s="kosar">Bu kupa benim değil. Bu kupa 31 yıl bekleyenlerin, o yağmurda tahta tribünde oturanların kupası</q>" dedi.

"<q s="kosar">Babam hastanede, telefonu kulağına tutmuşlar</q>" diye ekledi. "<q s="kosar">Bana tek kelime söyledi: '<q s="baba">Sonunda</q>'.</q>"

<m s="kosar">Deneyimli çalıştırıcı</m>, <i s="kosar">devre arasında oyuncularına taktik vermediğini, sadece pencereyi açtırdığını</i> anlattı. "<q s="kosar" type="mixed">Saha içinde kalp, kulübede akıl</q>" anlayışıyla çalıştıklarını kaydetti.

Ovaspor cephesinde ise hakeme tepki vardı. Miguel Barreda, penaltı beklediği pozisyonu yayıncı kuruluş Spor 6'ya değerlendirdi. "<q s="grb" via="Spor 6" id="1">İspanya'da bunu çalarlar</q>" diyen <m s="grb">İspanyol teknik adam</m>, "<q s="grb" via="Spor 6" id="1">burada seyrediyorlar</q>" şeklinde konuştu. <m s="grb">Barreda</m>, rakibini kutlamayı da ihmal etmedi: "<q s="grb">Haklarıydı, şapka çıkarıyorum.</q>"

Kulüp Başkanı Tülin Arıkan, takım otobüsünün üzerinden taraftara seslendi. <m s="baskan">Arıkan</m>, <i s="baskan">Koşar'ın sözleşmesinin uzatılacağını</i> duyurdu. <m s="baskan">Arıkan'ın</m> verdiği bilgiye göre, <i s="baskan">imza <t v="2026-05-20">çarşamba günü</t> atılacak</i>. <m s="baskan">Başkan</m>, "<q s="baskan">Yavuz Hoca giderse ben de giderim</q>" diye şaka yaptı.

Koşar'ın yardımcısı Ufuk Dinçel ise kutlamalara katılmadan tribünde tek başına oturdu. <m s="dincel">Dinçel</m>, yanına gelen gazetecilere, "<q s="dincel"><t v="2026-05-15">Evvelsi gün</t> rüyamda bu skoru gördüm, kimseye söylemedim</q>" diye fısıldadı.

<m s="federasyon">Federasyondan</m> yapılan açıklamada, <i s="federasyon">kupa töreninin <t v="2026-05-23T20:30">23 Mayıs Cumartesi saat 20.30'da</t> "19 Mayıs Meydanı"nda düzenleneceği</i> bildirildi.

Körfez, <t v="2026-08">ağustosta</t> başlayacak Avrupa elemelerinde sahasını değiştirmek zorunda. "Liman" adıyla bilinen 12 bin 500 kişilik stadın ışıkları yetersiz bulunmuştu. Taraftarlar geç saatlere kadar "Sis çöker, Körfez çökmez" tezahüratıyla sahili inletti.
