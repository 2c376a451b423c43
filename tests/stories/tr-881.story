---
id: tr-881
language: tr
agency: "DHA"
outlet: "Ege Postası"
domain: tr881.example
authors: []
published: 2026-06-02T15:45:00+03:00
modified: null
dateline: null
copyright: {holders: ["Ege Postası"], year: null, notice: "© Ege Postası", licence: null, reserved: false}
tdm: null
speakers:
  kaptan: {name: "Murat Şen", kind: person, roles: ["teknenin kaptanı"]}
  vali: {name: "Zeki Albayrak", kind: person, roles: ["Muğla Valisi"]}
  tanik: {name: "Ayşe Uçar", kind: person, roles: ["görgü tanığı"]}
  turist: {name: "Daniel Whitfield", kind: person, roles: ["İngiliz turist"]}
  savcilik: {name: "Bodrum Cumhuriyet Başsavcılığı", kind: organisation, roles: []}
  oda: {name: "Serdar Tunçel", kind: person, roles: ["Bodrum Deniz Ticaret Odası Başkanı"]}
notes: ""
---
# Bodrum'da gezi teknesi yandı, 42 kişi denize atlayarak kurtuldu

Muğla'nın Bodrum ilçesinde, içinde 38'i turist 42 kişinin bulunduğu gezi teknesinde yangın çıktı. Denize atlayan yolcular, çevredeki tekneler ve Sahil Güvenlik ekiplerince kurtarıldı.

Yangın, saat 11.30 sıralarında Orak Adası açıklarında seyreden 'Mavi Rüya' adlı teknede çıktı. Makine dairesinden yükselen alevler kısa sürede tekneyi sardı.

<m s="vali">Muğla Valisi Zeki Albayrak</m>, <i s="vali">olayda can kaybı yaşanmadığını</i> belirterek, "<q s="vali">3 vatandaşımız dumandan etkilendi. Hastanede tedavileri sürüyor, hayati tehlikeleri yok</q>" dedi. <m s="vali">Vali Albayrak</m>, <i s="vali">yangının çıkış nedeninin araştırıldığını</i> söyledi.

Teknenin kaptanı Murat Şen ise yaşananları anlattı. <i s="kaptan">Makine dairesinden duman geldiğini görünce yolcuları güverteye çıkardığını</i> ifade eden <m s="kaptan">Şen</m>, "<q s="kaptan">Yangın tüpüyle müdahale ettim ama söndüremedim. Herkese can yeleği giydirip 'Atlayın' diye bağırdım</q>" diye konuştu.

### '<q s="turist">KIZIMI SUYA BEN ATTIM</q>'

Eşi ve 6 yaşındaki kızıyla tatile gelen <m s="turist">İngiliz turist Daniel Whitfield</m>, <i s="turist">korku dolu anlar yaşadıklarını</i> dile getirdi. <m s="turist">Whitfield</m>, "<q s="turist">Kızımı suya ben attım. Beş dakika daha kalsaydık ölürdük. Türk balıkçılara minnettarız</q>" dedi.

Yangını kıyıdan gören <m s="tanik">Ayşe Uçar</m> da "<q s="tanik">Önce havai fişek sandık. Sonra çığlıkları duyduk. Eşim hemen botla yardıma gitti</q>" diye anlattı.

Bodrum Deniz Ticaret Odası Başkanı Serdar Tunçel, <i s="oda">denetimlerin sıklaştırılması gerektiğini</i> vurguladı. <m s="oda">Tunçel</m>, şöyle konuştu: "<q s="oda">Sezon başında tüm teknelerin makine daireleri kontrol edilmeli. Bu kez ucuz atlattık.</q>"

<m s="savcilik">Bodrum Cumhuriyet Başsavcılığı</m>, <i s="savcilik">olayla ilgili soruşturma başlatıldığını</i> duyurdu.
