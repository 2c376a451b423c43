---
id: tr-215
language: tr
agency: AA
outlet: Avrupa Postası
domain: avrupa-postasi.example
authors: [Hülya Berger-Demir]
published: 2026-05-06T13:30:00+02:00
modified: null
dateline: {place: BERLİN, agency: AA, date: 2026-05-06}
copyright: {holders: [Avrupa Postası e.V.], year: [2017, 2026], notice: "© 2017–2026 Avrupa Postası e.V. – İçerikler CC BY-ND 4.0 lisansına tabidir, AA içerikleri hariç", licence: CC-BY-ND-4.0, reserved: false}
tdm: null
speakers:
  brandt: {name: Katharina Brandt, kind: person, roles: [Alman İçişleri Bakanı, Hristiyan demokrat siyasetçi]}
  yildirim: {name: Cemile Yıldırım-Hoffmann, kind: person, roles: [Federal Meclis milletvekili, Türk kökenli vekil]}
  basbakanlik: {name: Almanya Başbakanlığı, kind: organisation, roles: []}
  disisleri: {name: Dışişleri Bakanlığı, kind: organisation, roles: []}
  dernek: {name: Berlin Türk Veliler Birliği, kind: organisation, roles: []}
  kaya: {name: Sedat Kaya, kind: person, roles: [fırıncı, Kreuzberg esnafı]}
  memur: {name: Alman memurlar, kind: group, roles: []}
  keles: {name: Onur Keleş, kind: person, roles: [Dışişleri Bakanlığı Sözcüsü]}
notes: Berlin-dated story, German politics in Turkish, double surnames, loc titles (Alman bakan, Türk kökenli vekil), Berlin yönetimi and Ankara as metonyms, dpa and Bild via, Berlin time, guillemets as some Turkish editions print them
---
# Almanya'da çifte vatandaşlık tartışması yeniden alevlendi

BERLİN, <t v="2026-05-06">6 Mayıs</t> (AA) - <m s="brandt">Almanya İçişleri Bakanı Katharina Brandt'ın</m> çifte vatandaşlık uygulamasını «<q s="brandt" type="mixed">yanlış bir sinyal</q>» diye nitelemesi, ülkedeki Türk toplumunda tepkiyle karşılandı.

<m s="brandt">Brandt</m>, <t v="2026-05-04">pazartesi akşamı</t> Bild gazetesine verdiği demeçte, «<q s="brandt" via="Bild">İki pasaport taşıyan, iki kalp de taşımak zorunda değil</q>» demişti. <m s="brandt">Hristiyan demokrat siyasetçi</m>, <i s="brandt" via="Bild">yasanın <t v="2026-35">yılın üçüncü çeyreğinde</t> yeniden ele alınacağını</i> da açıklamıştı.

Federal Meclis milletvekili Cemile Yıldırım-Hoffmann, <t v="2026-05-06">bugün</t> genel kurulda bakana yüklendi. «<q s="yildirim" id="1">Sayın Bakan, annem</q>» dedi <m s="yildirim">Yıldırım-Hoffmann</m>, «<q s="yildirim" id="1"><t v="1973/..">1973'ten beri</t> bu ülkenin hastanelerini temizledi.</q>» <m s="yildirim">Türk kökenli vekil</m> şöyle devam etti: «<q s="yildirim">Memurlar ona “<q s="memur">Bir kalbini kapıda bırak</q>” dedi, o ikisini de bıraktı.</q>»

Bu sözler sol sıralarda uzun süre alkışlandı. <m s="brandt">Bakan Brandt</m>, yerinden, «<q s="brandt">Duygularınıza saygım var, yasaya da olsun</q>» karşılığını verdi.

### Başbakanlık frene bastı

Tartışma büyüyünce Berlin yönetimi araya girdi. <m s="basbakanlik">Başbakanlıktan</m> dpa'ya yapılan açıklamada, <i s="basbakanlik" via="dpa">hâlihazırda bir değişiklik planlanmadığı</i> belirtildi.

<m s="disisleri">Ankara</m> ise <i s="disisleri">gelişmeleri yakından izlediğini</i> duyurdu. <m s="keles">Dışişleri Bakanlığı Sözcüsü Onur Keleş</m>, <i s="keles">konunun <t v="2026-05-11/2026-05-15">gelecek hafta pazartesiden cumaya kadar</t> sürecek temaslarda gündeme geleceğini</i> ifade etti. <m s="disisleri">Bakanlık</m> ayrıca bir yazılı not yayımladı: «<q s="disisleri">Vatandaşlarımızın kazanılmış hakları pazarlık konusu değildir.</q>»

Kreuzberg'de 30 yıldır fırın işleten Sedat Kaya ise siyasetçilere kızgın. «<q s="kaya" via="AA" id="2">Sabah dörtte kalkıp bu şehre simit yapıyorum</q>» diyen <m s="kaya">Kaya</m>, AA'ya, «<q s="kaya" via="AA" id="2">hamur hangi pasaporta kabarır, onu söylesinler</q>» diye konuştu. <m s="kaya">Fırıncı</m>, <i s="kaya">oğlunun vatandaşlık başvurusunu <t v="2026-04">geçen ay</t> geri çektiğini</i> anlattı.

<m s="dernek">Berlin Türk Veliler Birliği</m> <t v="2026-05-09T14:00+02:00">cumartesi günü Berlin saatiyle 14.00'te</t> Brandenburg Kapısı önünde toplanma çağrısı yaptı. <m s="dernek">Birliğin bildirisinde</m> «<q s="dernek">Çocuklarımız yarım vatandaş değildir</q>» deniliyor. «Zwei Herzen» adlı eyleme 5 bin kişinin katılması bekleniyor.

Çifte vatandaşlık <t v="2024-06-27">27 Haziran 2024'te</t> yürürlüğe giren yasayla serbest bırakılmıştı. <t v="2025">Geçen yıl</t> 22 bin 500 Türk vatandaşı Alman pasaportu aldı; bu sayı <t v="2019">yedi yıl önce</t> 16 bin 235'ti.
