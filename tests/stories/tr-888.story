---
id: tr-888
language: tr
agency: null
outlet: "Sanat Defteri"
domain: tr888.example
authors: ["Ece Sarı"]
published: 2026-10-20T09:00:00+03:00
modified: null
dateline: null
copyright: {holders: ["Sanat Defteri"], year: null, notice: "© Sanat Defteri", licence: null, reserved: false}
tdm: null
speakers:
  yonetmen: {name: "Deniz Kurtoğlu", kind: person, roles: ["yönetmen"]}
  oyuncu: {name: "Selma Arat", kind: person, roles: ["oyuncu"]}
  baskan: {name: "Philippe Garnier", kind: person, roles: ["jüri başkanı"]}
  yapimci: {name: "Tolga Mert", kind: person, roles: ["yapımcı"]}
notes: ""
---
# <m s="yonetmen">Deniz Kurtoğlu</m>: <i s="yonetmen">Sinema bana sabretmeyi öğretti</i>

İlk uzun metrajlı filmi "Kuru Nehir"le Locarno'da Altın Leopar kazanan Deniz Kurtoğlu, İstanbul'a döner dönmez soluğu annesinin Kadıköy'deki evinde aldı.

"<q s="yonetmen">Ödülü vitrine annem koydu, ben dokunmaya çekiniyorum</q>" diye gülüyor <m s="yonetmen">yönetmen</m>. <i s="yonetmen">Senaryoyu yedi yılda yazdığını</i> anlatan <m s="yonetmen">Kurtoğlu</m>, "<q s="yonetmen">Sinema bana sabretmeyi öğretti. Her yıl bir sahneyi çöpe attım</q>" diyor.

<m s="baskan">Jüri başkanı Philippe Garnier</m> ödül töreninde filmi "<q s="baskan" type="mixed">susuzluğun şiiri</q>" sözleriyle tanımlamıştı.

Filmin başrol oyuncusu Selma Arat ise <i s="oyuncu">çekimlerin çok zor geçtiğini</i> söylüyor. "<q s="oyuncu">Kırk derece sıcakta yün kazakla oynadım</q>" diye hatırlıyor <m s="oyuncu">Arat</m>.

<m s="yapimci">Yapımcı Tolga Mert</m>, <i s="yapimci">filmin 23 ülkeye satıldığını</i> açıkladı. <m s="yapimci">Mert</m>, "<q s="yapimci">Gişede yüz bin seyirciyi geçersek bayram ederiz</q>" dedi.

"Kuru Nehir" 6 Kasım'da vizyona girecek.
