---
id: tr-883
language: tr
agency: "İHA"
outlet: "Futbol Meydanı"
domain: tr883.example
authors: []
published: 2026-03-21T22:50:00+03:00
modified: null
dateline: null
copyright: {holders: ["Futbol Meydanı"], year: null, notice: "© Futbol Meydanı", licence: null, reserved: false}
tdm: null
speakers:
  hoca: {name: "Tuncay Ersoy", kind: person, roles: ["Karadenizgücü Teknik Direktörü"]}
  baskan: {name: "Fikret Yalın", kind: person, roles: ["Karadenizgücü Başkanı"]}
  rakip: {name: "Marco Bellini", kind: person, roles: ["Boğaziçispor Teknik Direktörü"]}
  golcu: {name: "Emre Taşdelen", kind: person, roles: ["genç golcü"]}
  kulup: {name: "Boğaziçispor", kind: organisation, roles: []}
notes: ""
---
# <m s="hoca">Tuncay Ersoy</m>: "<q s="hoca">Şampiyonluk sözünü kimseye vermedim</q>"

Trendyol Süper Lig'in 27. haftasında Karadenizgücü, sahasında Boğaziçispor'u 2-1 mağlup etti. Karşılaşmanın ardından iki takımın teknik direktörleri açıklamalarda bulundu.

<i s="hoca">Zor bir maçı kazandıklarını</i> belirten <m s="hoca">Karadenizgücü Teknik Direktörü Tuncay Ersoy</m>, "<q s="hoca">İlk yarı istediğimiz oyunu oynayamadık. İkinci yarı değişikliklerle oyunu çevirdik. Oyuncularımı kutluyorum</q>" dedi.

Şampiyonlukla ilgili bir soruya <m s="hoca">Ersoy</m>, "<q s="hoca">Ben şampiyonluk sözünü kimseye vermedim. Önümüzde 11 maç var. Hesabı mayısta yaparız</q>" yanıtını verdi.

İki gol atan 19 yaşındaki Emre Taşdelen ise gollerini babasına armağan etti. <m s="golcu">Genç golcü</m>, "<q s="golcu">Babam beni her gün antrenmana kamyonla götürürdü. Bu goller onun</q>" ifadelerini kullandı.

Konuk ekibin İtalyan teknik adamı Marco Bellini de <i s="rakip">hakemin verdiği penaltının haksız olduğunu</i> iddia etti. <m s="rakip">Bellini</m>, şöyle devam etti:

"<q s="rakip">Topu ele değil göğse çarptığını herkes gördü. VAR neden var? Böyle kaybetmek acı veriyor.</q>"

<m s="kulup">Boğaziçispor Kulübü</m> de maçın ardından yaptığı yazılı açıklamada "<q s="kulup">Türk futbolu bu hakem yönetimini hak etmiyor</q>" ifadesine yer verdi.

<m s="baskan">Karadenizgücü Başkanı Fikret Yalın</m> ise <i s="baskan">tartışmalara girmek istemediğini</i> belirtti. "<q s="baskan">Biz sahada kazandık. Gerisi lafügüzaf</q>" diyen <m s="baskan">Yalın</m>, <i s="baskan">taraftara iç saha maçları için teşekkür ettiğini</i> sözlerine ekledi.
