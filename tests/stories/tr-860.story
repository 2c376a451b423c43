---
id: tr-860
language: tr
agency: "AA"
outlet: "Anadolu Haberleri"
domain: tr860.example
authors: []
published: 2026-03-10T18:00:00+03:00
modified: null
dateline: null
copyright: {holders: ["Anadolu Haberleri"], year: null, notice: "© Anadolu Haberleri", licence: null, reserved: false}
tdm: null
speakers:
  bakan: {name: "Kerem Altıntaş", kind: person, roles: ["Ulaştırma ve Altyapı Bakanı"]}
  vali: {name: "Nurhan Erdem", kind: person, roles: ["Samsun Valisi"]}
  muhtar: {name: "Hasan Keleş", kind: person, roles: ["Yeşilova Mahallesi muhtarı"]}
  chp: {name: "Selin Arıkan", kind: person, roles: ["CHP Samsun Milletvekili"]}
notes: ""
---
# <m s="bakan">Bakan Altıntaş</m>: <i s="bakan">Hızlı tren hattı yıl sonunda açılacak</i>

SAMSUN (AA) - <m s="bakan">Ulaştırma ve Altyapı Bakanı Kerem Altıntaş</m>, <i s="bakan">Samsun-Çorum hızlı tren hattının yıl sonunda hizmete gireceğini</i> bildirdi.

Altıntaş, Samsun'da hattın şantiyesinde incelemelerde bulundu. Burada gazetecilere açıklama yapan <m s="bakan">Bakan Altıntaş</m>, <i s="bakan">hattın yüzde 87'sinin tamamlandığını</i> söyledi.

<i s="bakan">Hattın 112 kilometre uzunluğunda olduğunu</i> belirten <m s="bakan">Altıntaş</m>, "<q s="bakan">Bu proje, Karadeniz'i İç Anadolu'ya bağlayacak. Vatandaşlarımız Samsun'dan Ankara'ya iki buçuk saatte gidecek</q>" diye konuştu.

<m s="bakan">Altıntaş</m>, <i s="bakan">proje kapsamında 14 tünel ve 23 viyadük inşa edildiğini</i> kaydederek, şöyle devam etti:

"<q s="bakan">Tünellerin tamamında kazı çalışmaları bitti. Ray serimine başladık. Arkadaşlarımız gece gündüz çalışıyor. Hedefimiz aralıkta ilk seferi yapmak.</q>"

<m s="vali">Samsun Valisi Nurhan Erdem</m> de <i s="vali">projenin kentin ekonomisine büyük katkı sağlayacağını</i> ifade etti. <m s="vali">Erdem</m>, "<q s="vali">Limanımızın yükü artacak, turizmimiz canlanacak</q>" dedi.

Yeşilova Mahallesi muhtarı Hasan Keleş ise <i s="muhtar">hattın mahallelerinden geçtiğini</i> anlatarak, "<q s="muhtar">Kırk yıldır bu treni bekliyorduk</q>" ifadesini kullandı.

CHP Samsun Milletvekili Selin Arıkan ise sosyal medya hesabından yaptığı açıklamada, <i s="chp">projenin maliyetinin üç kat arttığını</i> savundu. <m s="chp">Arıkan</m>, "<q s="chp">Bu hat 2019'da bitecekti. Aradaki farkı kim ödeyecek?</q>" diye sordu.

Bakan Altıntaş, incelemelerin ardından Çorum'a geçti.
