---
id: tr-216
language: tr
agency: İHA
outlet: Trakya Haberci
domain: trakya-haberci.example
authors: []
published: 2022-12-28
modified: null
dateline: {place: TEKİRDAĞ, agency: İHA, date: null}
copyright: {holders: [], year: null, notice: "Haber ve fotoğraf: İHA", licence: null, reserved: false}
tdm: null
speakers:
  yolcu: {name: Hatice Sevim, kind: person, roles: [otobüs yolcusu, üniversite öğrencisi]}
  sofor: {name: Recep T., kind: person, roles: [otobüs şoförü]}
  jandarma: {name: jandarma, kind: organisation, roles: []}
  baba: {name: Ali Sevim, kind: person, roles: [öğrencinin babası]}
  bashekim: {name: Füsun Öztürkmen, kind: person, roles: [başhekim]}
  koylu: {name: bir köylü, kind: unnamed, roles: []}
  karayollari: {name: Karayolları, kind: organisation, roles: []}
  firma: {name: Trakya Yolu Turizm, kind: organisation, roles: []}
notes: bus accident in fog, night between two days across a plain-day publication, a missing closing mark, straight marks, father and daughter of one surname, driver's statement read from the file, photo credit only, plate number as a trap
---
# Yolcu otobüsü tarlaya devrildi: 23 yaralı

TEKİRDAĞ (İHA) - Tekirdağ'ın Malkara ilçesinde, <t v="2022-12-27/2022-12-28">salıyı çarşambaya bağlayan gece</t> yoğun sis nedeniyle yoldan çıkan yolcu otobüsü tarlaya devrildi. Kazada 23 kişi yaralandı.

Edirne'den İzmir'e giden 59 SK 2019 plakalı otobüs, Kozyörük köyü yakınlarında <t v="2022-12-28T01:50~">01.50 sıralarında</t> kontrolden çıktı. "<q s="yolcu">Herkes uyuyordu. Bir baktım, koltuk tavandaydı</q>" diyen <m s="yolcu">üniversite öğrencisi Hatice Sevim</m>, <i s="yolcu">camdan çıkarıldığını</i> söyledi.

"<q s="yolcu">Şoför amca sürekli '<q s="sofor">Özür dilerim çocuklar</q>' diyordu</q>" diye anlattı <m s="yolcu">Sevim</m>.

Haberi telefonla alan baba Ali Sevim, Keşan'dan yola çıkıp 35 dakikada hastaneye ulaştı. "<q s="baba">Kızım aradı, '<q s="yolcu">Baba iyiyim, ayakkabım kayıp</q>' dedi. Ayakkabıyı da buldum, kızımı da</q>" diyerek gözyaşlarını sildi <m s="baba">Ali Sevim</m>.

İlk yardıma koşan <m s="koylu">bir köylü</m>, "<q s="koylu">Çarpma sesini duyunca traktörü çalıştırdık, farlarıyla tarlayı aydınlattık</q> dedi. Köylülerin getirdiği battaniyeler, ambulanslar gelene kadar yaralıların üzerine örtüldü.

<m s="bashekim">Malkara Devlet Hastanesi Başhekimi Dr. Füsun Öztürkmen</m>, <i s="bashekim">yaralılardan 19'unun taburcu edildiğini, dördünün ise hayati tehlikesinin bulunmadığını</i> belirtti. "<q s="bashekim" id="1">En ağır yaralımız</q>" dedi <m s="bashekim">Öztürkmen</m>, "<q s="bashekim" id="1">köprücük kemiği kırılan muavin. Ona da çay ısmarladık.</q>"

Gözaltına alınan şoför Recep T.'nin ifadesi de ortaya çıktı. <m s="sofor">Recep T.</m>, ifadesinde "<q s="sofor">Beyaz bir duvara girdim sandım, frene bastım, araba dinlemedi</q>" dedi. <m s="sofor">Şoförün</m> <i s="sofor"><t v="2022-12-27">salı günü</t> on bir saat direksiyon salladığını</i> söylediği öğrenildi.

<m s="jandarma">Jandarmadan</m> yapılan açıklamada, <i s="jandarma">takograf kayıtlarının incelendiği</i> kaydedildi. <m s="firma">Otobüs firması Trakya Yolu Turizm</m> ise <i s="firma">aracın son bakımının <t v="2022-12-05">5 Aralık'ta</t> yapıldığını</i> bildirdi.

Kazadan sağ kurtulan yolcular, Malkara Belediyesinin ayarladığı başka bir otobüsle <t v="2022-12-28">öğle saatlerinde</t> yoluna devam etti. Dört kişi ise <t v="2022-12-29">bir gün sonraki</t> seferi beklemeyi tercih etti.

Yöre halkının "sis çukuru" adını verdiği noktada <t v="2021-12">geçen yıl aralıkta</t> da beş araç birbirine girmişti. <m s="karayollari">Karayolları</m>, <i s="karayollari">bölgeye uyarı levhası konulması için çalışmaların <t v="2023-01">gelecek ay</t> başlayacağını</i> duyurmuştu. Yol, <t v="2022-12-28T06:30">sabah 06.30'da</t> trafiğe açıldı. Sis uyarısı <t v="../2022-12-29">perşembe akşamına kadar</t> geçerli.
