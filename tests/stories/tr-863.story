---
id: tr-863
language: tr
agency: "İHA"
outlet: "Sporun Nabzı"
domain: tr863.example
authors: []
published: 2026-03-10T18:00:00+03:00
modified: null
dateline: null
copyright: {holders: ["Sporun Nabzı"], year: null, notice: "© Sporun Nabzı", licence: null, reserved: false}
tdm: null
speakers:
  td: {name: "Serkan Bulut", kind: person, roles: ["Karasu Spor teknik direktörü"]}
  rakip: {name: "Carlos Meireles", kind: person, roles: ["Akçay FK teknik direktörü"]}
  kap: {name: "Onur Tekin", kind: person, roles: ["takım kaptanı"]}
  bask: {name: "Yavuz Sarıoğlu", kind: person, roles: ["kulüp başkanı"]}
  tff: {name: "Türkiye Futbol Federasyonu", kind: organisation, roles: ["TFF"]}
notes: ""
---
# <m s="td">Serkan Bulut</m>: <i s="td">Bu takımın karakteri var</i>

Karasu Spor Teknik Direktörü Serkan Bulut, Akçay FK'yi 2-1 yendikleri maçın ardından açıklamalarda bulundu.

<i s="td">Zor bir karşılaşmayı geride bıraktıklarını</i> söyleyen <m s="td">Bulut</m>, "<q s="td">İlk yarıda istediğimiz oyunu oynayamadık. Devre arasında oyuncularımla konuştum. Bu takımın karakteri var, geriye düşse de pes etmiyor</q>" ifadelerini kullandı.

Ligin kalan haftalarına ilişkin soruya <m s="td">genç teknik adam</m>, "<q s="td">Şampiyonluk kelimesini ağzıma almıyorum. Önümüzde yedi final var</q>" cevabını verdi.

Akçay FK Teknik Direktörü Carlos Meireles ise hakemin kararlarını eleştirdi. <m s="rakip">Portekizli çalıştırıcı</m>, "<q s="rakip">Penaltı yoktu. Bunu bütün stat gördü</q>" dedi. <m s="rakip">Meireles</m>, <i s="rakip">buna rağmen takımının mücadelesinden gurur duyduğunu</i> dile getirdi.

Galibiyet golünü atan kaptan Onur Tekin de duygularını paylaştı. <m s="kap">Tekin</m>, "<q s="kap">Bu golü geçen hafta kaybettiğimiz malzemecimiz Rıza abiye armağan ediyorum</q>" şeklinde konuştu. <m s="kap">Tecrübeli oyuncu</m>, <i s="kap">sezon sonunda futbolu bırakacağı yönündeki haberlerin doğru olmadığını</i> vurguladı.

Kulüp Başkanı Yavuz Sarıoğlu, maç sonunda soyunma odasına inerek futbolcuları tebrik etti. <m s="bask">Sarıoğlu</m>, <i s="bask">oyunculara ekstra prim verileceğini</i> açıkladı.

Öte yandan <m s="tff">Türkiye Futbol Federasyonu</m>, maçın ardından çıkan olaylarla ilgili <i s="tff">soruşturma başlatıldığını</i> duyurdu.
