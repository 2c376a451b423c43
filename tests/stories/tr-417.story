---
id: tr-417
language: tr
agency: null
outlet: Sanat Kıyısı
domain: sanat-kiyisi.example
authors: [Hande Uysal]
published: 2024-10-29T11:00:00+03:00
modified: null
dateline: null
copyright: {holders: [Sanat Kıyısı], year: 2024, notice: "Sanat Kıyısı 2024 – CC BY-NC-ND 4.0", licence: CC-BY-NC-ND-4.0, reserved: false}
tdm: allowed
speakers:
  aydan: {name: Aydan Selçuki, kind: person, roles: [orkestra şefi, maestro]}
  levent: {name: Levent Oruç, kind: person, roles: [başkemancı, kemancı]}
  lacombe: {name: Pierre Lacombe, kind: person, roles: [Fransız besteci, besteci]}
  bakanlik: {name: Kültür Bakanlığı, kind: organisation, roles: []}
  biletci: {name: gişe görevlisi, kind: unnamed, roles: []}
  seyirci: {name: ikinci sıradaki bir seyirci, kind: unnamed, roles: []}
notes: concert review-news; orchestra conductor woman called maestro, first violin man, French composer by nationality; ministry; box office worker and spectator unnamed; symphony title in marks; Republic Day; nested dedication in the score; mixed
---
# Cumhuriyet konserinde kemanın teli koptu

İzmir Senfoni Orkestrası, <t v="2024-10-28">pazartesi akşamı</t> Pierre Lacombe'un "Rüzgârın Borcu" adlı yapıtını ilk kez seslendirdi. Üçüncü bölümde başkemancının teli koptu, müzik kesilmedi.

"<q s="aydan">Kopan tel değil, nefesti; ben de onu bekledim</q>" dedi <m s="aydan">orkestra şefi Aydan Selçuki</m>. Kuliste alnını silerken konuşan <m s="aydan">maestro</m>, <i s="aydan">provada aynı şeyin iki kez olduğunu</i> anlattı.

Teli kopan Levent Oruç ise arkasındaki arkadaşının kemanını aldı. "<q s="levent">Elime soğuk geldi, sahibine söyledim, o da bana güldü</q>" dedi <m s="levent">başkemancı</m>. <m s="levent">Oruç</m>, <i s="levent">solonun son dört ölçüsünü ezbere çaldığını</i> söyledi.

Fransız besteci eserin ilk seslendirilişini sahne arkasından dinledi. "<q s="lacombe">Yazdığım gibi değildi, daha iyiydi</q>" yorumunu yaptı. <m s="lacombe">Lacombe</m>, <i s="lacombe">partisyonun başına Türkçe bir cümle yazdığını</i> açıkladı: "<q s="lacombe">Rüzgâr borcunu müzikle öder</q>".

Salonu dolduran 1300 kişiden <m s="seyirci">ikinci sıradaki bir seyirci</m>, "<q s="seyirci">Tel koptuğunda nefesimi tuttum, çalmaya devam edince ağladım</q>" dedi. Biletler <t v="2024-10-12">12 Ekim'de</t> iki saatte tükenmişti. <m s="biletci">Gişe görevlisi</m>, "<q s="biletci">İçeri giremeyenler pencerenin altında dinledi</q>" diye konuştu.

<m s="bakanlik">Kültür Bakanlığı</m>, <i s="bakanlik">orkestraya yeni bir keman alınacağını</i> bildirdi. <m s="aydan">Şefin</m> tepkisi kısaydı: "<q s="aydan">Sözü <t v="2022-11">Kasım 2022'de</t> de vermişlerdi</q>".

Eser, <t v="2024-10-31">perşembe günü</t> Ankara'da, <t v="2025-02">şubatta</t> Lyon'da çalınacak. Oruç'un kemanı ise <t v="1974">1974 yılında</t> yapılmış. "<q s="levent">Teli değil, sapını sevmiştim</q>" diyor <m s="levent">kemancı</m>.
