---
id: tr-843
language: tr
agency: Reuters
outlet: "Piyasa Gazetesi"
domain: tr843.example
authors: [Cansu Erbil]
published: 2026-06-03T11:20:00+03:00
modified: null
dateline: {place: İSTANBUL, agency: Reuters, date: null}
copyright: {holders: ["Piyasa Gazetesi"], year: null, notice: "© Piyasa Gazetesi", licence: null, reserved: false}
tdm: null
speakers:
  kaynak: {name: "konuya yakın iki kaynak", kind: group, roles: []}
  ceo: {name: "Derya Soylu", kind: person, roles: ["Anka Holding CEO'su"]}
  analist: {name: "Kerem Bilginer", kind: person, roles: ["Yatırım Finans analisti"]}
  mb: {name: "Merkez Bankası", kind: organisation, roles: ["TCMB"]}
  sendika: {name: "Mahmut Öncü", kind: person, roles: ["Çelik-İş sendikası başkanı"]}
notes: "ekonomi: kaynaklar, CEO, analist, merkez bankası, sendika; Reuters'a konuşan"
---
# Kaynaklar: <i s="kaynak">Anka Holding çelik fabrikasını satıyor</i>

İSTANBUL (Reuters) - Anka Holding, İskenderun'daki çelik fabrikasını satmak için üç yabancı şirketle görüşüyor. <m s="kaynak">Konuya yakın iki kaynak</m> Reuters'a, <i s="kaynak" via="Reuters">görüşmelerin <t v="2026-06">bu ay</t> sonuçlanabileceğini</i> söyledi.

<m s="kaynak">Kaynaklardan biri</m>, "<q s="kaynak">Fiyat konusunda fark kapanıyor, sorun borcun kimde kalacağı</q>" dedi.

Şirket haberi doğrulamadı. <m s="ceo">Anka Holding CEO'su Derya Soylu</m>, <t v="2026-06-01">pazartesi günü</t> yatırımcı toplantısında <i s="ceo">tüm seçenekleri değerlendirdiklerini</i> belirtmişti. "<q s="ceo">Çelik bizim köklerimiz ama kökler bazen budanır</q>" diyen <m s="ceo">Soylu</m>, soruları yanıtlamamıştı.

Hisseler <t v="2026-06-02">salı günü</t> yüzde 6 değer kazandı. <m s="analist">Yatırım Finans analisti Kerem Bilginer</m>'e göre <i s="analist">piyasa satışı şimdiden fiyatlıyor</i>. "<q s="analist">Borç yükü hafiflerse hissede yukarı alan var. Yine de çelikte döngü zayıf</q>" değerlendirmesini yapan <m s="analist">Bilginer</m>, <i s="analist">faiz kararının da belirleyici olacağını</i> ekledi.

<m s="mb">Merkez Bankası</m> <t v="2026-05-28">geçen hafta perşembe</t> politika faizini değiştirmemiş, <i s="mb">sıkı duruşun korunacağını</i> vurgulamıştı. Karar metninde "<q s="mb" type="mixed">belirgin yavaşlama</q>" ifadesi yer almıştı.

Fabrikada 2 bin 400 işçi çalışıyor. <m s="sendika">Çelik-İş sendikasının başkanı Mahmut Öncü</m>, Bloomberg HT yayınında "<q s="sendika" via="Bloomberg HT">Bizimle konuşmadan yapılacak satışın karşısında dururuz</q>" dedi. <m s="sendika">Öncü</m>, <i s="sendika">işçilerin "kiralık vardiya" sistemine karşı olduğunu</i> da hatırlattı.
