---
id: tr-705
language: tr
agency: AA
outlet: Boğaz Postası
domain: bogaz-postasi.example
authors: []
published: 2026-05-07T20:20:00+03:00
modified: null
dateline: {place: BÜKREŞ, agency: AA, date: null}
copyright: {holders: [AA], year: null, notice: "© AA", licence: null, reserved: false}
tdm: null
speakers:
  popescu: {name: Ioana Marinescu, kind: person, roles: [Romanya Dışişleri Bakanı, ev sahibi bakan]}
  tashenov: {name: Dauren Taşenov, kind: person, roles: [Kazakistan Cumhurbaşkanı]}
  kiev: {name: Kiev, kind: organisation, roles: []}
  kremlin: {name: Kremlin, kind: organisation, roles: []}
  petrenko: {name: Bohdan Petrenko, kind: person, roles: [Ukrayna Altyapı Bakanı]}
  hu: {name: Hu Yan, kind: person, roles: [Çin Dışişleri Bakanlığı Sözcüsü]}
  aksoy: {name: Cemil Aksoylu, kind: person, roles: [Milli Savunma Bakanı]}
  labour: {name: Alan Fairhurst, kind: person, roles: [İşçi Partisi lideri]}
  ekonomist: {name: Zeynep Ortaylıgil, kind: person, roles: [ekonomist]}
  diplomat: {name: bir Avrupalı diplomat, kind: unnamed, roles: []}
  kaptan: {name: Dursun Kalafat, kind: person, roles: [gemi kaptanı]}
notes: uzun diplomasi haberi; çok sayıda ülke ve makam; ad ile yüklem arasında sıfat tümceleri; ara başlıktaki söz metinde yineleniyor; Putin ve Zelenskiy yalnızca anılıyor; Kiev ve Kremlin kaynak; lakaplar tırnak içinde
---
# Karadeniz'de mayın anlaşması "<q s="popescu" type="mixed">bir imza uzakta</q>"

BÜKREŞ (AA) - Karadeniz'e kıyısı olan ülkelerin temsilcileri, <t v="2026-05-07">perşembe günü</t> Bükreş'te ortak mayın temizleme filosu için bir araya geldi. Rusya toplantıya katılmadı.

"<q s="popescu">Anlaşma bir imza uzakta, kalem ise elden ele dolaşıyor</q>" diyen <m s="popescu">Romanya Dışişleri Bakanı Ioana Marinescu</m>, <i s="popescu">filonun yedi gemiden oluşacağını</i> bildirdi. <t v="2026-05-08">Cuma günü</t> Kiev'e gidecek olan <m s="popescu">ev sahibi bakan</m>, <i s="popescu">ilk seferin <t v="2026-06">haziranda</t> yapılacağını</i> kaydetti.

Bükreş'e Astana'dan gelen <m s="aksoy">Milli Savunma Bakanı Cemil Aksoylu</m>, <i s="aksoy">Montrö'nün tartışma konusu olmadığını</i> hatırlattı. "<q s="aksoy">Boğazların anahtarı cebimizde, kilidi değiştirmeye niyetimiz yok</q>" dedi <m s="aksoy">Aksoylu</m>.

Ukrayna Altyapı Bakanı Bohdan Petrenko, Devlet Başkanı Zelenskiy'nin selamını iletti. "<q s="petrenko">Mayınları biz saymadık, onlar bizi saydı</q>" diye konuştu <m s="petrenko">Petrenko</m>. <m s="kiev">Kiev</m>, <i s="kiev">limanların gece de açık kalacağını</i> duyurdu. <m s="kremlin">Kremlin</m> ise <i s="kremlin">filoyu tanımayacağını</i> açıkladı. Vladimir Putin <t v="2026-05-06">çarşamba günü</t> Kazakistan Cumhurbaşkanı ile telefonda görüşmüştü.

### Kazakistan da istiyor

Denize kıyısı olmayan Kazakistan da masada yer aldı. "<q s="tashenov">Denizimiz yok ama buğdayımız yüzmeyi biliyor</q>" diye espri yaptı <m s="tashenov">Kazakistan Cumhurbaşkanı Dauren Taşenov</m>. <m s="tashenov">Taşenov</m>, <i s="tashenov">masrafın onda birini karşılayacaklarını</i> ifade etti.

### "<q s="hu" type="mixed">Başkasının havuzu</q>"

Köstence limanında terminal işleten Çin mesafeli durdu. "<q s="hu">Çin, başkasının havuzunda kulaç atmaz</q>" dedi <m s="hu">Çin Dışişleri Bakanlığı Sözcüsü Hu Yan</m>. Londra'da <m s="labour">İşçi Partisi lideri Alan Fairhurst</m>, hükümetin tutumunu "<q s="labour" type="mixed">kıyıda bekleyen cankurtaran</q>" sözleriyle eleştirdi.

Delegelerin "çay masası" adını taktığı görüşmelerde hava yumuşaktı. "<q s="diplomat">Herkes gemi verdi, kimse mazot vermedi</q>" diye yakındı <m s="diplomat">bir Avrupalı diplomat</m>.

<m s="ekonomist">Ekonomist Zeynep Ortaylıgil</m>'e göre <i s="ekonomist">sigorta primleri yüzde 15 düşecek</i>. "<q s="ekonomist" id="2">Bu iyi haber</q>" diyen <m s="ekonomist">Ortaylıgil</m>, "<q s="ekonomist" id="2">ama ekmeğe yansıması zaman alır</q>" diye ekledi.

Limanda bekleyen "Umut 3" gemisinin kaptanı Dursun Kalafat kararı radyodan duydu. "<q s="kaptan">Radyo konuşur, deniz susar</q>" dedi <m s="kaptan">Kalafat</m>.
