---
id: tr-413
language: tr
agency: DHA
outlet: Toroslar Gazetesi
domain: toroslar-gazetesi.example
authors: [Nazan Gökalp, Selçuk İnan]
published: 2025-03-13T19:30:00+03:00
modified: 2025-03-14T09:00:00+03:00
dateline: {place: MERSİN, agency: DHA, date: null}
copyright: {holders: [DHA], year: 2025, notice: "DHA © 2025", licence: null, reserved: false}
tdm: null
speakers:
  savas: {name: Savaş Bozkurt, kind: person, roles: [tutuklu sanık, gemi acentesi sahibi]}
  hakim: {name: mahkeme başkanı, kind: unnamed, roles: []}
  okan: {name: Okan Bozkurt, kind: person, roles: [sanığın ağabeyi, armatör]}
  sorgun: {name: Ayten Sorgun, kind: person, roles: [muhasebeci, tanık]}
  muhafaza: {name: Gümrük Muhafaza, kind: organisation, roles: []}
  avukat: {name: Rauf Tezel, kind: person, roles: [Bozkurt kardeşlerin avukatı]}
notes: smuggling trial; two brothers Bozkurt (accused and shipowner), told apart by given name, kinship and office; lawyer man; accountant woman witness; judge without name; nickname in marks; mixed styles of marks; hearing dates
---
# Mersin'de muz konteyneri davası: Kardeşler birbirini suçladı

MERSİN, (DHA) - Mersin Limanı'nda muz yüklü konteynerden 412 kilo kokain çıkmasına ilişkin davanın üçüncü duruşması <t v="2025-03-13">perşembe günü</t> görüldü. Sanık kardeşler Savaş ve Okan Bozkurt, yan yana oturdukları halde birbirine bakmadı.

<m s="savas">Tutuklu sanık Savaş Bozkurt</m>, <i s="savas">konteyneri ağabeyinin isteğiyle teslim aldığını</i> öne sürdü. “<q s="savas">Ben muz bilirim, hesabı o tutar</q>” diyen <m s="savas">acente sahibi</m>, beraatini istedi.

Söz alan Okan Bozkurt ise bunu reddetti. “<q s="okan">Kardeşim yirmi yıldır bana rapor vermez</q>” dedi. <m s="okan">Armatör</m>, <i s="okan">gemilerin yalnızca yüzde 11'ine ortak olduğunu</i> savundu. <m s="hakim">Mahkeme başkanı</m>, “<q s="hakim">Peki yüzde 89'u kime ait?</q>” diye sordu. <m s="okan">Ağabey</m>, “<q s="okan">Rahmetli babamıza</q>” cevabını verdi.

Tanık kürsüsüne çıkan <m s="sorgun">muhasebeci Ayten Sorgun</m>, <i s="sorgun">iki defter tutulduğunu</i> anlattı. “<q s="sorgun">Mavi defter vergiye, kırmızı defter eve giderdi</q>” diyen <m s="sorgun">Sorgun</m>, <i s="sorgun">kırmızı defteri <t v="2023-06">Haziran 2023'te</t> yaktığını</i> itiraf etti. <m s="hakim">Başkan</m>, <i s="hakim">tanığın da soruşturulacağını</i> bildirdi.

İki kardeşi de savunan avukat Rauf Tezel, güç durumda kaldı. ‘<q s="avukat">Müvekkillerim aynı evin iki penceresidir, ikisi de kapalıdır</q>’ diye konuştu. <m s="avukat">Tezel</m>, <i s="avukat">konteynerin mührünün Ekvador'da kırıldığını</i> iddia etti.

<m s="muhafaza">Gümrük Muhafaza</m>, mahkemeye gönderdiği yazıda <i s="muhafaza">ihbarın <t v="2024-09-02">2 Eylül 2024'te</t> telefonla yapıldığını</i> bildirdi. Arayan kişinin ‘Abi’ lakabını kullandığı belirtildi. “<q s="savas">O benim sesim değil</q>” diye bağırdı <m s="savas">Savaş Bozkurt</m>, “<q s="okan">benim hiç değil</q>” diye karşılık verdi <m s="okan">Okan Bozkurt</m>.

Duruşma <t v="2025-05-22">22 Mayıs'a</t> ertelendi. Sanıklar hakkında 20 yıldan 30 yıla kadar hapis isteniyor. Polis operasyona “Sarı Kabuk” adını vermişti.
