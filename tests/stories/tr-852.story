---
id: tr-852
language: tr
agency: İHA
outlet: "Güney Haber"
domain: tr852.example
authors: []
published: 2026-05-27T12:10:00+03:00
modified: null
dateline: {place: ANTALYA, agency: İHA, date: null}
copyright: {holders: ["Güney Haber"], year: null, notice: "© Güney Haber", licence: null, reserved: false}
tdm: null
speakers:
  bakan: {name: "Faruk Alemdar", kind: person, roles: ["Tarım ve Orman Bakanı"]}
  orman: {name: "Yunus Kaya", kind: person, roles: ["Orman Bölge Müdürü"]}
  koylu: {name: "Emine Dağ", kind: person, roles: []}
  pilot: {name: "bir helikopter pilotu", kind: unnamed, roles: []}
  turizm: {name: "Burcu Sağlam", kind: person, roles: ["otelciler birliği başkanı"]}
  tema: {name: "Yeşil Gelecek Vakfı", kind: organisation, roles: []}
notes: "yangın; bakan, bölge müdürü, köylü, pilot, otelciler, vakıf"
---
# Antalya'daki orman yangını kontrol altına alındı

ANTALYA'nın Manavgat ilçesinde iki gün önce başlayan orman yangını kontrol altına alındı.

Yangın bölgesinde incelemelerde bulunan <m s="bakan">Tarım ve Orman Bakanı Faruk Alemdar</m>, <i s="bakan">soğutma çalışmalarının sürdüğünü</i> söyledi. <m s="bakan">Alemdar</m>, "<q s="bakan">14 uçak, 32 helikopter görev yaptı. Can kaybımız yok, en büyük tesellimiz bu</q>" diye konuştu. Yangının çıkış nedenine ilişkin soruyu da yanıtlayan <m s="bakan">Bakan</m>, <i s="bakan">sabotaj ihtimalinin araştırıldığını</i> kaydetti.

<m s="orman">Orman Bölge Müdürü Yunus Kaya</m> ise <i s="orman">yaklaşık 900 hektar alanın zarar gördüğünü</i> ifade etti.

Evi kül olan Emine Dağ, gözyaşları içinde, "<q s="koylu">Tavuklarımın sesi kulağımdan gitmiyor. Bir tek bu tespihi kurtardım</q>" dedi.

Adını vermek istemeyen <m s="pilot">bir helikopter pilotu</m> da İHA'ya, "<q s="pilot" via="İHA">Dumandan denizi göremedik, suyu ezbere aldık</q>" dedi.

<i s="turizm">Bölgedeki otellerin boşaltılmadığını</i> hatırlatan <m s="turizm">Akdeniz Otelciler Birliği Başkanı Burcu Sağlam</m>, "<q s="turizm">Rezervasyon iptali yok denecek kadar az</q>" ifadesini kullandı.

<m s="tema">Yeşil Gelecek Vakfı</m> ise yazılı açıklamasında, "<q s="tema">Yanan alanlar otel değil, yeniden orman olmalıdır</q>" çağrısında bulundu.
