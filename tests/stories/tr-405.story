---
id: tr-405
language: tr
agency: AA
outlet: Meydan Spor
domain: meydan-spor.example
authors: [Tolga Erenköy, Bahar Yeniay]
published: 2025-07-06T21:55:00+03:00
modified: null
dateline: {place: EDİRNE, agency: AA, date: null}
copyright: {holders: [Meydan Spor, AA], year: 2025, notice: "Meydan Spor - AA © 2025", licence: null, reserved: false}
tdm: null
speakers:
  hamza: {name: Hamza Taşkıran, kind: person, roles: [başpehlivan, Karamürselli pehlivan]}
  ismet: {name: İsmet Koca, kind: person, roles: [41 yaşındaki güreşçi]}
  usta: {name: Şaban Taşkıran, kind: person, roles: [amcası, antrenör]}
  cazgir: {name: cazgır, kind: unnamed, roles: []}
  aga: {name: Sevda Gürpınar, kind: person, roles: [Kırkpınar Ağası, iş insanı]}
  bakan: {name: Spor Bakanlığı, kind: organisation, roles: []}
notes: oil wrestling; uncle and nephew of one surname; winner and beaten finalist alternate under epithets; first woman as ağa; herald's verse quoted; oath words in marks as trap; unnamed chanter
---
# Kırkpınar'da altın kemer Taşkıran'ın

EDİRNE (AA) - 664. Tarihi Kırkpınar Yağlı Güreşleri'nde başpehlivanlığı, finalde İsmet Koca'yı 38 dakikada yenen Hamza Taşkıran kazandı.

Karamürselli pehlivan, kemeri beline taktıktan sonra ilk iş olarak rakibinin elini öptü. "<q s="hamza">Ben daha yürümezken o bu çayırda dönüyordu</q>" dedi. <m s="ismet">Koca</m> ise "<q s="ismet">Elimi öpeni değil, sırtımı yere getireni sevdim</q>" diye karşılık verdi.

<m s="ismet">41 yaşındaki güreşçi</m>, <i s="ismet"><t v="2025-07-06">pazar günkü</t> finalin son güreşi olduğunu</i> duyurdu. <t v="2009">2009'da</t> ve <t v="2014">2014'te</t> altın kemeri kaldıran <m s="ismet">Koca</m>, "<q s="ismet">Kispeti duvara asıyorum, torunlar indirmesin</q>" ifadesini kullandı.

Yeni başpehlivanı çalıştıran amcası Şaban Taşkıran gözyaşlarını tutamadı. "<q s="usta">Hamza'ya tek öğüt verdim: Acele eden yağa kayar</q>" diyen <m s="usta">antrenör</m>, <i s="usta">yeğeninin <t v="2024-23">geçen sonbaharda</t> menisküs ameliyatı geçirdiğini</i> açıkladı. <m s="hamza">Hamza Taşkıran</m> araya girdi: "<q s="hamza">İki öğüt verdi, öbürü ayıp.</q>"

Er meydanının alışılmadık ismi, ağalığı 5 milyon liraya alan Sevda Gürpınar oldu. <m s="aga">İş insanı</m>, "<q s="aga" id="6">Kadından ağa olmaz diyenler vardı</q>" dedi ve sürdürdü: "<q s="aga" id="6">Oldu, üstelik güneş kremi de dağıttı.</q>" <m s="aga">Gürpınar</m>, <i s="aga">ağalığı <t v="2026">gelecek yıl</t> da bırakmayacağını</i> bildirdi.

Finalden önce <m s="cazgir">cazgır</m>, "<q s="cazgir">Alta düştüm diye yerinme, üste çıktım diye sevinme</q>" diye bağırdı. Tribünler "Maşallah" sesleriyle inledi. <m s="hamza">Taşkıran</m>, <i s="hamza">o anda hiçbir şey duymadığını</i> söyledi.

<m s="bakan">Spor Bakanlığından</m> yapılan açıklamada, <i s="bakan">doping örneklerinin sonucunun <t v="2025-07-14/2025-07-18">14-18 Temmuz haftasında</t> belli olacağı</i> kaydedildi. Güreşler <t v="2025-07-04">cuma günü</t> başlamıştı. "Er meydanı" denilen çayırda üç gün boyunca 2 bin 200 sporcu kol bağladı.

Kemer, üst üste üç yıl kazananda kalıyor. "<q s="usta">Bizim duvarda çivi hazır</q>" dedi <m s="usta">Şaban Taşkıran</m>.
