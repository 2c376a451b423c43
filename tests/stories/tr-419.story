---
id: tr-419
language: tr
agency: İHA
outlet: Ege Deniz Haber
domain: ege-deniz.example
authors: []
published: 2022-08-25T23:20:00+03:00
modified: null
dateline: {place: DİDİM, agency: İHA, date: null}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  kaptan: {name: Hulusi Denizaltı, kind: person, roles: [kaptan, tekne kaptanı]}
  sahil: {name: Sahil Güvenlik Komutanlığı, kind: organisation, roles: []}
  turist: {name: Hans Grübel, kind: person, roles: [Alman turist]}
  dogan: {name: Ecrin Doğan, kind: person, roles: [dalış eğitmeni]}
  oglan: {name: oğlu, kind: unnamed, roles: []}
  saglik: {name: hastane yetkilileri, kind: group, roles: []}
notes: sinking of an excursion boat; captain with a trap surname Denizaltı (submarine), German tourist, woman diving instructor; son unnamed; coast guard; hospital group; GPS numbers; night hours; straight marks; a boat called "Umut"; Twitter as via
---
# Didim'de gezi teknesi battı, 31 kişi kurtarıldı

DİDİM (İHA) - Aydın'ın Didim ilçesi açıklarında su alan "Umut" adlı gezi teknesi <t v="2022-08-25">perşembe akşamı</t> battı; teknedeki 31 kişi kurtarıldı.

Olay <t v="2022-08-25T18:50~">18.50 sıralarında</t> Akbük açıklarında meydana geldi. "<q s="kaptan">Motor sesi değişince herkese yelek giydirdim</q>" diyen <m s="kaptan">tekne kaptanı Hulusi Denizaltı</m>, <i s="kaptan">gövdedeki çatlağı çekek yerinde de fark ettiğini</i> itiraf etti.

Yolcular arasında bulunan <m s="turist">Hans Grübel</m>, "<q s="turist">Soyadı Denizaltı olan bir kaptanla su altında kalmadık, şanslıydık</q>" dedi. <m s="turist">Alman turist</m>, <i s="turist">eşiyle birlikte can yeleğini yastık sandıklarını</i> anlattı.

Tekneye en yakın dalış teknesi ilk yardıma koştu. <m s="dogan">Dalış eğitmeni Ecrin Doğan</m>, "<q s="dogan">İki çocuğu omzuma aldım, biri denize tükürdü, diğeri çığlık attı</q>" diye konuştu. <m s="dogan">Doğan</m>, <i s="dogan">herkesin altı dakikada sudan çıkarıldığını</i> belirtti.

Kaptan, ifadesi alınmak üzere karakola götürüldü. Karakol önünde bekleyen <m s="oglan">oğlu</m>, "<q s="oglan">Babam yirmi yıldır denizde, bir kez olsun motoru ona küsmedi</q>" dedi.

<m s="sahil">Sahil Güvenlik Komutanlığı</m>, <i s="sahil">batığın 22 metre derinlikte olduğunu ve yakıt sızıntısı tespit edilmediğini</i> açıkladı. <m s="sahil">Komutanlığın</m> Twitter hesabında, "<q s="sahil" via="Twitter">Teknelerin bakım sertifikaları <t v="2022-09-15">15 Eylül'e kadar</t> yeniden denetlenecektir</q>" duyurusu yayımlandı.

<m s="saglik">Hastane yetkilileri</m>, <i s="saglik">beş kişinin taburcu edildiğini</i> bildirdi. Teknenin <t v="2017">2017'de</t> denize indirildiği öğrenildi. Aynı koyda <t v="2020-07">Temmuz 2020'de</t> de bir tekne batmıştı.
