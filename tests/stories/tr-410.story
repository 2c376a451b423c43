---
id: tr-410
language: tr
agency: İHA
outlet: Pota Altı
domain: pota-alti.example
authors: []
published: 2026-01-18T22:20:00+03:00
modified: null
dateline: {place: BURSA, agency: İHA, date: null}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  aydos: {name: Levent Aydos, kind: person, roles: [Yeşil Bursa başantrenörü, başantrenör]}
  petrovic: {name: Nikola Petrović, kind: person, roles: [İzmir Körfez koçu, Sırp çalıştırıcı]}
  jalen: {name: Jalen Whitmore, kind: person, roles: [Amerikalı oyun kurucu, kaptan]}
  can: {name: Can Aydos, kind: person, roles: [başantrenörün oğlu]}
  federasyon: {name: Basketbol Federasyonu, kind: organisation, roles: []}
  taraftar: {name: bir taraftar, kind: unnamed, roles: []}
notes: basketball report in short agency paragraphs; father (coach) and son (player) of one surname Aydos, bare surname settled by context; two coaches; American captain by nationality; TV as via; straight single-run quotes; Sunday
---
# Yeşil Bursa son saniyede kazandı: 81-80

BURSA (İHA) - Basketbol Süper Ligi'nde Yeşil Bursa, <t v="2026-01-18">pazar günü</t> sahasında İzmir Körfez'i son saniye basketiyle 81-80 yendi.

Galibiyeti getiren üçlüğü, başantrenör Levent Aydos'un oğlu Can Aydos attı. <m s="aydos">Baba Aydos</m>, "<q s="aydos">O topu ben başkasına çizmiştim</q>" dedi. <m s="can">Oğul Aydos</m> ise "<q s="can">Babam tahtaya çizerken ben potaya bakıyordum</q>" diye konuştu.

Maçtan sonra TRT Spor'a değerlendirmede bulunan <m s="aydos">başantrenör</m>, <i s="aydos">savunmada ilk yarıda çok yumuşak kaldıklarını</i> söyledi. "<q s="aydos" via="TRT Spor">Devrede soyunma odasında hiç bağırmadım, korktular</q>" ifadesini kullandı.

Mağlup tarafta Nikola Petrović sinirliydi. <m s="petrovic">Sırp çalıştırıcı</m>, <i s="petrovic">son pozisyonda oyuncularına faul yapmalarını söylediğini ancak duyulmadığını</i> belirtti. "<q s="petrovic">Burada 9 bin kişi bağırıyor, benim sesim bir tane</q>" dedi.

<m s="petrovic">Petrović</m>, <i s="petrovic">hakem kararlarıyla ilgili başvuru yapmayacaklarını</i> da kaydetti.

Maçı 28 sayıyla tamamlayan Jalen Whitmore, takım arkadaşını övdü. "<q s="jalen" id="4">Topu ona verdim</q>" diyen <m s="jalen">Amerikalı oyun kurucu</m>, "<q s="jalen" id="4">çünkü gözlerini kırpmıyordu</q>" diye ekledi. <m s="jalen">Kaptan</m>, <i s="jalen">bunu <t v="2012">2012'de</t> kendi babasının takımında yaşadığını</i> anlattı.

<m s="taraftar">Bir taraftar</m>, "<q s="taraftar">Koçun oğlu diye ıslıklıyorduk, helal olsun</q>" itirafında bulundu. Salonda uzun süre "Torpil değil, talent" yazılı pankart açık kaldı.

<m s="federasyon">Basketbol Federasyonu</m>, <i s="federasyon">iki takıma da saha olayları nedeniyle ceza verilebileceğini</i> duyurdu. Kurul <t v="2026-01-22">perşembe günü</t> toplanacak.

<m s="aydos">Aydos</m>, <t v="2026-01-24T18:00">24 Ocak Cumartesi saat 18.00'deki</t> Ankara deplasmanını hatırlatıp sözlerini şöyle bitirdi: "<q s="aydos">Can <t v="2026-01-19">yarın</t> ilk beşte değil, çöp atma sırasında.</q>"

Yeşil Bursa, <t v="2025-11-29/..">29 Kasım'dan bu yana</t> evinde kaybetmedi.
