---
id: tr-415
language: tr
agency: İHA
outlet: Doğa ve Dağ
domain: doga-ve-dag.example
authors: [Bilge Karaduman]
published: 2026-04-22T14:30:00+03:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  coban: {name: Nuri Aktaş, kind: person, roles: [çoban]}
  biyolog: {name: Simge Tarlan, kind: person, roles: [biyolog, araştırmacı]}
  milli: {name: Doğa Koruma ve Milli Parklar, kind: organisation, roles: []}
  muhtar: {name: Hüsnü Aktaş, kind: person, roles: [muhtar, çobanın amcası]}
  fotografci: {name: İtalyan fotoğrafçı, kind: unnamed, roles: []}
  cocuk: {name: köyden bir çocuk, kind: unnamed, roles: []}
notes: leopard seen in the Cudi hills; herdsman and headman uncle/nephew of one surname; woman biologist; Italian photographer without name, child without name, kurum; camera trap date and hour; name of the animal in marks
---
# Cudi'de leopar: “<q s="coban">Çoban köpeğim ilk kez havlamadı</q>”

Şırnak'ın Cudi Dağı eteklerinde fotokapana bir leopar takıldı. Görüntü <t v="2026-04-19T03:41">pazar günü saat 03.41'de</t> kaydedildi.

“<q s="coban">O gece köpeğim ilk kez havlamadı, yorganın altına girdi</q>” diyor <m s="coban">Nuri Aktaş</m>. <m s="coban">Çoban</m>, <i s="coban">sabah ağılın önünde tabak büyüklüğünde izler gördüğünü</i> anlatıyor.

İzleri ilk inceleyen, bölgede <t v="2020/..">2020'den beri</t> çalışan biyolog Simge Tarlan oldu. “<q s="biyolog">Dizlerimin üzerine çöktüm, çünkü bacaklarım taşımadı</q>” diyen <m s="biyolog">Tarlan</m>, <i s="biyolog">hayvanın erkek ve en az altı yaşında olduğunu</i> tahmin ediyor. <m s="biyolog">Araştırmacıya</m> göre bu hayvan “<q s="biyolog" type="mixed">tek başına bir nüfus sayımı</q>”.

Köyde sevinenler kadar korkanlar da var. <m s="muhtar">Muhtar Hüsnü Aktaş</m>, <i s="muhtar">keçi başına bin lira tazminat istediklerini</i> açıkladı. “<q s="muhtar">Yeğenim leoparla gururlanıyor, ben hesabını yapıyorum</q>” dedi. <m s="coban">Nuri Aktaş</m> gülerek karşılık verdi: “<q s="coban">Amcam keçileri saymayı bu gece öğrendi</q>”.

<m s="milli">Doğa Koruma ve Milli Parklar</m>, <i s="milli">vadinin <t v="../2026-05-15">15 Mayıs'a kadar</t> yürüyüşe kapatılacağını</i> duyurdu. <m s="milli">Kurum</m>, “<q s="milli" via="X">Kimse selfie çekmeye gitmesin</q>” paylaşımını X hesabından yaptı. Uyarıya rağmen köye gelen <m s="fotografci">İtalyan fotoğrafçı</m>, “<q s="fotografci">Yirmi yıldır bekliyorum, iki gün daha beklerim</q>” diye konuştu.

Köyden bir çocuk hayvana “Patik” adını vermiş. Nedenini sorduk. “<q s="cocuk">Ayak izi annemin patiğine benziyor</q>” dedi.

Anadolu'da kayıtlı son leopar <t v="1974-01-17">17 Ocak 1974'te</t> öldürülmüştü. <m s="biyolog">Biyolog</m>, <i s="biyolog">ikinci fotokapanın <t v="2026-04-27">pazartesi günü</t> kurulacağını</i> söyledi. Projenin ilk raporu <t v="2026-23">sonbaharda</t> yayımlanacak. (İHA)
