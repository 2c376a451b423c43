---
id: tr-416
language: tr
agency: AA
outlet: Yerel Yönetim Haber
domain: yerel-yonetim.example
authors: []
published: 2023-03-22T15:40:00+03:00
modified: null
dateline: {place: HATAY, agency: AA, date: null}
copyright: {holders: [Anadolu Ajansı], year: null, notice: "Anadolu Ajansı'nın haberleri abonelik olmaksızın kullanılamaz.", licence: null, reserved: true}
tdm: reserved
speakers:
  vali: {name: Rahmi Doğrusöz, kind: person, roles: [koordinatör vali, vali]}
  baskan: {name: Belgin Yalım, kind: person, roles: [Defne Muhtarlar Derneği Başkanı, dernek başkanı]}
  afad: {name: AFAD, kind: organisation, roles: []}
  muhendis: {name: Cemre Altun, kind: person, roles: [inşaat mühendisi]}
  depremzede: {name: Saadet Türkkan, kind: person, roles: []}
  gorevli: {name: bir saha görevlisi, kind: unnamed, roles: []}
notes: earthquake aftermath; governor man, head of association woman, engineer woman, survivor woman (three women, dropped subjects); agency AFAD then kurum; field worker unnamed; container city; deadlines and since
---
# Hatay'da konteyner kentte su sorunu: "<q s="depremzede">Gün aşırı taşıyoruz</q>"

HATAY (AA) - Kahramanmaraş merkezli depremlerin ardından Defne ilçesinde kurulan konteyner kente <t v="2023-03-18/..">cumartesi gününden bu yana</t> şebeke suyu verilemiyor.

<m s="vali">Koordinatör vali Rahmi Doğrusöz</m>, <i s="vali">arızanın ana boruda olduğunu</i> belirtti. "<q s="vali">Onarım ekipleri 24 saat çalışıyor, <t v="2023-03-24">cuma akşamına kadar</t> su vermiş olacağız</q>" dedi.

<m s="baskan">Defne Muhtarlar Derneği Başkanı Belgin Yalım</m> ise <i s="baskan">aynı sözün <t v="2023-03-15">geçen çarşamba</t> da verildiğini</i> hatırlattı. <m s="baskan">Dernek başkanı</m>, "<q s="baskan">Biz tarih değil, tanker istiyoruz</q>" diye konuştu.

Alanda 640 aile yaşıyor. 58 yaşındaki Saadet Türkkan, torunlarıyla bir konteynerde kalıyor. "<q s="depremzede">Gün aşırı taşıyoruz, bidonun birini dökmeyelim diye çocuklar yarış yapıyor</q>" diyen <m s="depremzede">Türkkan</m>, <i s="depremzede">evinin enkazından yalnız bir çaydanlık çıkardıklarını</i> anlattı.

Su deposunun projesini inceleyen <m s="muhendis">inşaat mühendisi Cemre Altun</m>, <i s="muhendis">pompanın güç hesabının yanlış yapıldığını</i> söyledi. "<q s="muhendis">Depo doluyor, basınç yok; bu bir tesisat değil aritmetik sorunu</q>" diyen <m s="muhendis">Altun</m>, raporunu valiliğe verdi.

<m s="afad">AFAD'dan</m> yapılan yazılı açıklamada, <i s="afad">alana 12 tanker yönlendirildiği</i> bildirildi. <m s="afad">Kurum</m>, "<q s="afad">İçme suyu kesintisi yaşanmamıştır</q>" ifadesini kullandı.

Ancak adının yazılmasını istemeyen <m s="gorevli">bir saha görevlisi</m>, AA muhabirine, <i s="gorevli" via="AA">tankerlerden yalnız dördünün geldiğini</i> söyledi. "<q s="gorevli" via="AA">Sekizi kâğıtta kaldı</q>" dedi.

<m s="vali">Vali Doğrusöz</m>, gazetecilerin bu soruyu yöneltmesi üzerine <i s="vali">rakamları kontrol ettireceğini</i> belirtti. Kentte <t v="2023-04-23">23 Nisan'a kadar</t> iki okul açılacak. Çocuklar depo duvarına "Bardak Anıtı" yazdı.
