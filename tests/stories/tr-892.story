---
id: tr-892
language: tr
agency: Reuters
outlet: "Finans Gündemi"
domain: tr892.example
authors: []
published: 2026-04-09T19:30:00+03:00
modified: null
dateline: null
copyright: {holders: ["Finans Gündemi"], year: null, notice: "© Finans Gündemi", licence: null, reserved: false}
tdm: null
speakers:
  genel: {name: "Zeynep Arıcan", kind: person, roles: ["Borsa Holding Genel Müdürü", "CEO"]}
  merkez: {name: "Merkez Bankası", kind: organisation, roles: []}
  baskan: {name: "Orhan Tekeli", kind: person, roles: ["Merkez Bankası Başkanı"]}
  analist: {name: "James Whitfield", kind: person, roles: ["Harlow Capital stratejisti"]}
  kaynak: {name: "konuya yakın bir kaynak", kind: unnamed, roles: []}
  muhalefet: {name: "Barış Gökalp", kind: person, roles: ["muhalefet partisi genel başkan yardımcısı"]}
notes: "faiz kararı"
---
# Merkez Bankası faizi sabit tuttu, piyasa indirim bekliyordu

İSTANBUL, 9 Nisan (Reuters) - Türkiye Cumhuriyet Merkez Bankası perşembe günü politika faizini yüzde 34 düzeyinde sabit bıraktı.

<m s="merkez">Banka</m>, karar metninde <i s="merkez">enflasyon beklentilerindeki bozulmanın risk oluşturduğunu</i> bildirdi. <m s="baskan">Başkan Orhan Tekeli</m> ise daha sonra düzenlediği basın toplantısında, "<q s="baskan">Sıkı duruşumuzu fiyat istikrarı sağlanana kadar koruyacağız</q>" dedi. <m s="baskan">Tekeli</m>, <i s="baskan">rezervlerin 160 milyar dolara ulaştığını</i> da sözlerine ekledi.

<m s="analist">Harlow Capital stratejisti James Whitfield</m>, <i s="analist">kararın sürpriz olduğunu</i> belirtti. <m s="analist">Whitfield</m>, müşterilerine gönderdiği notta "<q s="analist">Piyasa 150 baz puan bekliyordu. Banka güvercin görünmek istemedi</q>" değerlendirmesini yaptı.

<m s="kaynak">Konuya yakın bir kaynak</m> Reuters'a, <i s="kaynak" via="Reuters">kararın oy çokluğuyla alındığını</i> söyledi.

Karara iş dünyasından tepki geldi. <m s="genel">Borsa Holding Genel Müdürü Zeynep Arıcan</m>, CNBC-e'ye yaptığı açıklamada, "<q s="genel" via="CNBC-e">Bu faizle yatırım yapılmaz, istihdam yaratılmaz</q>" diye konuştu. Arıcan, "<q s="genel" via="CNBC-e">Sanayici nefes alamıyor</q>" dedi.

Muhalefet partisi genel başkan yardımcısı Barış Gökalp da sosyal medya hesabından yaptığı paylaşımda kararı "<q s="muhalefet" type="mixed">vatandaşa kesilen fatura</q>" olarak nitelendirdi. <m s="muhalefet">Gökalp</m>, "<q s="muhalefet">Faturayı yine emekli ödeyecek</q>" ifadesini kullandı.
