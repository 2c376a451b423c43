---
id: tr-871
language: tr
agency: "BBC Türkçe"
outlet: "Gündem Plus"
domain: tr871.example
authors: []
published: 2026-03-10T18:00:00+03:00
modified: null
dateline: null
copyright: {holders: ["Gündem Plus"], year: null, notice: "© Gündem Plus", licence: null, reserved: false}
tdm: null
speakers:
  uz: {name: "uzmanlar", kind: group, roles: []}
  arast: {name: "Elif Sungur", kind: person, roles: ["iklim bilimci"]}
  ciftci: {name: "Mahmut Ersoy", kind: person, roles: ["çiftçi"]}
  bakan: {name: "Tarım ve Orman Bakanlığı", kind: organisation, roles: []}
  muh: {name: "Ozan Kılınç", kind: person, roles: ["Ziraat Mühendisleri Odası Başkanı"]}
notes: ""
---
# Konya Ovası'nda obruk sayısı 700'e yaklaştı

Konya'nın Karapınar ilçesinde son bir yılda 42 yeni obruk oluştu. <m s="uz">Uzmanlar</m>, <i s="uz">yeraltı sularının kontrolsüz kullanımının yıkımı hızlandırdığını</i> söylüyor.

Yirmi yıldır bölgede çalışan iklim bilimci Elif Sungur, "<q s="arast">Yeraltı suyu bir banka hesabı gibidir. Biz yıllardır sadece para çekiyoruz</q>" diyor. <m s="arast">Sungur'a</m> göre <i s="arast">su seviyesi her yıl ortalama iki metre düşüyor</i>.

Mısır eken Mahmut Ersoy'un tarlasında geçen ay 30 metre çapında bir çukur açıldı. <m s="ciftci">Ersoy</m>, "<q s="ciftci">Gece bir uğultu duyduk, sabah baktık tarlanın yarısı yok</q>" diye anlatıyor. <m s="ciftci">58 yaşındaki çiftçi</m>, <i s="ciftci">pancara dönmeyi düşündüğünü</i> söylüyor. "<q s="ciftci">Ama onun da parası yok</q>" diye ekliyor.

<m s="bakan">Tarım ve Orman Bakanlığı</m> ise BBC Türkçe'nin sorularına yazılı yanıtında <i s="bakan" via="BBC Türkçe">bölgede 18 bin kaçak kuyunun kapatıldığını</i> bildirdi.

Ziraat Mühendisleri Odası Başkanı Ozan Kılınç ise bu rakama şüpheyle yaklaşıyor. <m s="muh">Kılınç</m>, "<q s="muh">Kuyu kapatmak kolay, çiftçiye başka bir ürün önermek zor</q>" ifadesini kullandı.
