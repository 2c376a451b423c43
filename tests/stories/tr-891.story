---
id: tr-891
language: tr
agency: DHA
outlet: "Ege Haber"
domain: tr891.example
authors: []
published: 2025-09-08T12:15:00+03:00
modified: null
dateline: null
copyright: {holders: ["Ege Haber"], year: null, notice: "© Ege Haber", licence: null, reserved: false}
tdm: null
speakers:
  baskan: {name: "Tülay Ergin", kind: person, roles: ["Muğla Büyükşehir Belediye Başkanı"]}
  komutan: {name: "Yüksel Arıkan", kind: person, roles: ["Orman Bölge Müdürü"]}
  turist: {name: "Dieter Hoffmann", kind: person, roles: ["Alman turist"]}
  isletme: {name: "Mehmet Ali Duru", kind: person, roles: ["pansiyon işletmecisi"]}
  savcilik: {name: "Marmaris Cumhuriyet Başsavcılığı", kind: organisation, roles: []}
  supheli: {name: "A.K.", kind: person, roles: ["şüpheli"]}
notes: "orman yangını"
---
# Marmaris'te orman yangını: 3 mahalle boşaltıldı

MUĞLA'nın Marmaris ilçesinde dün öğle saatlerinde çıkan orman yangını, rüzgarın etkisiyle yerleşim yerlerine yaklaştı. Üç mahallede yaşayan 1200 kişi tahliye edildi.

Yangın bölgesinde incelemelerde bulunan <m s="baskan">Muğla Büyükşehir Belediye Başkanı Tülay Ergin</m>, <i s="baskan">can kaybı bulunmadığını</i> söyledi. <m s="baskan">Ergin</m>, "<q s="baskan">Evlerimizi yeniden yaparız, yeter ki canımız sağ olsun. Tahliye edilen vatandaşlarımız için iki okulu açtık</q>" dedi.

Orman Bölge Müdürü Yüksel Arıkan da <i s="komutan">yangına 14 uçak ve 22 helikopterle müdahale edildiğini</i> belirterek, "<q s="komutan">Gece boyunca kesintisiz çalıştık. Rüzgar dinerse akşama kadar kontrol altına alırız</q>" diye konuştu.

Tatilini yarıda kesen <m s="turist">Alman turist Dieter Hoffmann</m>, yaşadığı korku dolu anları anlattı. <m s="turist">Hoffmann</m>, "<q s="turist">Otelin arkası bir anda kıpkırmızı oldu. Pasaportumu bile alamadım</q>" ifadelerini kullandı.

Pansiyonu kullanılamaz hale gelen <m s="isletme">Mehmet Ali Duru</m> ise "<q s="isletme">30 yıllık emeğim 10 dakikada gitti</q>" diyerek gözyaşı döktü.

<m s="savcilik">Marmaris Cumhuriyet Başsavcılığı</m>, <i s="savcilik">yangınla ilgili A.K.'nın gözaltına alındığını</i> açıkladı. Şüphelinin ilk ifadesinde "<q s="supheli">Anız yakıyordum, rüzgar birden çıktı</q>" dediği öğrenildi.
