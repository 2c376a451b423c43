---
id: tr-847
language: tr
agency: DHA
outlet: "Karadeniz Manşet"
domain: tr847.example
authors: []
published: 2026-07-09T13:45:00+03:00
modified: null
dateline: {place: TRABZON, agency: DHA, date: null}
copyright: {holders: ["Karadeniz Manşet"], year: null, notice: "© Karadeniz Manşet", licence: null, reserved: false}
tdm: null
speakers:
  belediye: {name: "Cengiz Hamzaoğlu", kind: person, roles: ["Belediye Başkanı", "Başkan"]}
  bolge: {name: "Nurettin Saka", kind: person, roles: ["Karayolları 10. Bölge Müdürü"]}
  surucu: {name: "Şaban Yazıcı", kind: person, roles: ["tır şoförü"]}
  kadin: {name: "Fadime Yazıcı", kind: person, roles: []}
  kaymakam: {name: "Ezgi Aral", kind: person, roles: ["Kaymakam"]}
  muhalif: {name: "Ömer Faruk Tekin", kind: person, roles: ["belediye meclis üyesi"]}
notes: "heyelan; başkan, bölge müdürü, kaymakam, karı koca aynı soyadı, muhalif meclis üyesi"
---
# Heyelan yolu kapattı, 3 bin kişi mahsur kaldı

TRABZON'un Sürmene ilçesinde etkili olan yağışın ardından meydana gelen heyelan, sahil yolunu ulaşıma kapattı. Olayda ölen ya da yaralanan olmadı.

<m s="kaymakam">Kaymakam Ezgi Aral</m>, <i s="kaymakam">üç köyün boşaltıldığını</i> söyledi. Aral, "<q s="kaymakam">Vatandaşlarımızı okullara ve yurtlara yerleştirdik. Sıcak yemek dağıtımı başladı</q>" dedi.

Yolda kalan tır şoförü Şaban Yazıcı, ölümden döndüğünü anlattı. <m s="surucu">Yazıcı</m>, "<q s="surucu">Önce bir çatırtı duydum, sonra dağ önüme indi. Frene bastım, kamyon kendi durdu sanki</q>" şeklinde konuştu. Haberi televizyondan alan eşi Fadime Yazıcı ise "<q s="kadin">Telefonu açana kadar dizlerim tutmadı</q>" diye konuştu.

<m s="bolge">Karayolları 10. Bölge Müdürü Nurettin Saka</m>, <i s="bolge">çalışmaların 24 saat esasına göre sürdüğünü</i> ifade etti. <i s="bolge">Yolun <t v="2026-07-11">cumartesi sabahı</t> tek şeritten açılacağını</i> dile getiren <m s="bolge">Saka</m>, sürücülerden güzergâh değiştirmelerini istedi.

Belediye Başkanı Cengiz Hamzaoğlu, DHA'ya yaptığı açıklamada altyapı eleştirilerine yanıt verdi. "<q s="belediye" via="DHA">Metrekareye 140 kilo yağmur düştü, buna hiçbir kanal dayanmaz</q>" diyen <m s="belediye">Başkan Hamzaoğlu</m>, muhalefetin 'beton' suçlamasını reddetti.

Belediye Meclisi üyesi Ömer Faruk Tekin ise aynı görüşte değil. "<q s="muhalif">Dere yatağına dolgu yapanlar şimdi yağmuru suçluyor</q>" ifadesini kullanan <m s="muhalif">Tekin</m>, <i s="muhalif">suç duyurusunda bulunacaklarını</i> açıkladı.
