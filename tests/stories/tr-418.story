---
id: tr-418
language: tr
agency: ANKA
outlet: Vatandaş Ekonomi
domain: vatandas-ekonomi.example
authors: [Kerem Tosun]
published: 2025-05-22T14:25:00+03:00
modified: 2025-05-22T16:40:00+03:00
dateline: {place: ANKARA, agency: ANKA, date: 2025-05-22}
copyright: {holders: [Vatandaş Ekonomi, ANKA], year: 2025, notice: "© 2025 Vatandaş Ekonomi / ANKA", licence: null, reserved: false}
tdm: null
speakers:
  balcioglu: {name: Cenk Balcıoğlu, kind: person, roles: [Merkez Bankası Başkanı, başkan]}
  ekmekci: {name: Selin Ekmekçi, kind: person, roles: [Başkan Yardımcısı]}
  cevher: {name: Nurullah Cevher, kind: person, roles: [Hazine Bakanı, bakan]}
  uzman: {name: Yavuz Sarper, kind: person, roles: [ekonomist, akademisyen]}
  banka: {name: Merkez Bankası, kind: organisation, roles: []}
  esnaf: {name: Remzi, kind: person, roles: [kasap]}
  kaynak: {name: kurula yakın bir kaynak, kind: unnamed, roles: []}
notes: central bank presser; Başkan and Başkan Yardımcısı and Bakan all in one story, woman vice governor; economist; bank as organisation; butcher with only a given name; source; figures and quarters; mixed; date in dateline with day month
---
# Merkez Bankası faizi sabit tuttu, <m s="balcioglu">Başkan</m>: “<q s="balcioglu">Termometreyi kırmayız</q>”

ANKARA, <t v="2025-05-22">22 Mayıs</t> (ANKA) - Para Politikası Kurulu, politika faizini beklentilerin aksine yüzde 46'da sabit bıraktı.

Toplantının ardından konuşan <m s="balcioglu">Merkez Bankası Başkanı Cenk Balcıoğlu</m>, “<q s="balcioglu">Termometreyi kırmayız, ateş düşmediyse düşmediğini söyleriz</q>” dedi. <m s="balcioglu">Başkan</m>, <i s="balcioglu">enflasyonun <t v="2025-36">son çeyrekte</t> yüzde 30'un altına ineceğini</i> öngördü.

Sorulara Başkan Yardımcısı Selin Ekmekçi de yanıt verdi. “<q s="ekmekci">Kredi büyümesi soğuyor, konut hâlâ ısınıyor</q>” diyen <m s="ekmekci">Ekmekçi</m>, <i s="ekmekci">rezervlerin <t v="2025-04/..">nisandan beri</t> arttığını</i> bildirdi. O konuşurken Balcıoğlu not aldı.

<m s="cevher">Hazine Bakanı Nurullah Cevher</m> ise X hesabından kararı desteklemekle kalmadı, “<q s="cevher" via="X">Sabır da bir politikadır</q>” ifadesini kullandı. <m s="cevher">Cevher</m>, <i s="cevher" via="X">bütçe açığının <t v="2025-01/2025-04">yılın ilk dört ayında</t> hedefin altında kaldığını</i> da yazdı.

<m s="uzman">Ekonomist Yavuz Sarper</m>, kararı “<q s="uzman" type="mixed">kâğıt üzerinde doğru, sokakta geç</q>” sözleriyle değerlendirdi. <m s="uzman">Akademisyene</m> göre <i s="uzman">kurul oy birliğiyle karar almadı</i>.

<m s="kaynak">Kurula yakın bir kaynak</m>, ANKA'ya, <i s="kaynak" via="ANKA">iki üyenin indirim istediğini</i> söyledi. “<q s="kaynak" via="ANKA">Sesler yükseldi, çaylar soğudu</q>” diye anlattı. <m s="banka">Merkez Bankası</m> haberi yalanlamadı ama <i s="banka">tutanakların <t v="2025-05-29">perşembe günü</t> yayımlanacağını</i> duyurdu.

Ulus'ta kasap dükkânı işleten Remzi, faiz kararını müşterisinden duydu. “<q s="esnaf">Ben kıymanın fiyatını her sabah değiştiriyorum, kimse basın toplantısı yapmıyor</q>” dedi <m s="esnaf">kasap</m>. Bir sonraki toplantı <t v="2025-06-19">19 Haziran'da</t>. Son artış <t v="2025-04-17">17 Nisan'da</t> yapılmıştı.
