---
id: tr-404
language: tr
agency: İHA
outlet: Akdeniz Adliye
domain: akdeniz-adliye.example
authors: [Pelin Soyugüzel]
published: 2022-11-23
modified: null
dateline: {place: ANTALYA, agency: İHA, date: null}
copyright: {holders: [İhlas Haber Ajansı], year: null, notice: "Bu haberin telif hakkı İhlas Haber Ajansı'na aittir, kaynak gösterilse dahi kullanılamaz.", licence: null, reserved: true}
tdm: null
speakers:
  volkan: {name: Volkan E., kind: person, roles: [sanık, sahte doktor]}
  nurhan: {name: Nurhan Şahbaz, kind: person, roles: [müşteki, emekli hemşire]}
  baskan: {name: mahkeme başkanı, kind: unnamed, roles: []}
  savci: {name: savcı, kind: unnamed, roles: []}
  melis: {name: Melis Kavukçu, kind: person, roles: [sanık avukatı]}
  bashekim: {name: Cüneyt Oran, kind: person, roles: [eski başhekim, tanık]}
  anne: {name: annesi, kind: unnamed, roles: []}
notes: fake doctor on trial; single marks as main marks; a real head physician as witness beside the false doctor; judge and prosecutor without names; dialogue in court; defendant's mother; plain publication day; abbreviation Volkan E.
---
# Sahte doktor hâkim karşısında: ‘<q s="volkan">Beyaz önlüğü bir kere giydim, çıkaramadım</q>’

ANTALYA (İHA) - Diploması olmadan iki özel hastanede 14 ay çalıştığı iddia edilen Volkan E.'nin yargılanmasına <t v="2022-11-22">salı günü</t> Antalya 7. Ağır Ceza Mahkemesinde başlandı.

Tutuklu sanık, kimlik tespitinde mesleği sorulunca bir an sustu. <m s="baskan">Mahkeme başkanı</m>, ‘<q s="baskan">Doktor mu yazalım?</q>’ diye sordu. ‘<q s="volkan">İşsiz yazın</q>’ cevabını verdi.

Savunmasında <m s="volkan">Volkan E.</m>, <i s="volkan">kimseye zarar vermediğini, yalnızca tansiyon ölçtüğünü</i> öne sürdü. ‘<q s="volkan">Beyaz önlüğü bir kere giydim, çıkaramadım. Annem köyde herkese “<q s="anne">Oğlum doktor</q>” demişti</q>’ dedi.

Aynı hastanede görev yapan eski başhekim Cüneyt Oran tanık kürsüsüne çıktı. ‘<q s="bashekim">Toplantılarda en çok o not alırdı</q>’ diyen <m s="bashekim">Oran</m>, <i s="bashekim">diplomanın fotokopi olduğunu <t v="2022-04">nisanda</t> fark ettiğini</i> anlattı. <m s="savci">Savcı</m>, ‘<q s="savci">Fark edince ne yaptınız?</q>’ sorusunu yöneltti. <m s="bashekim">Tanık</m>, ‘<q s="bashekim">Aslını istedim, istifasını getirdi</q>’ yanıtını verdi.

Müşteki Nurhan Şahbaz, 34 yıl hemşirelik yapmış. ‘<q s="nurhan">İğneyi tutuşundan anlamalıydım</q>’ diyerek kendine kızan <m s="nurhan">Şahbaz</m>, <i s="nurhan">sanığın verdiği reçete yüzünden iki gün yoğun bakımda kaldığını</i> söyledi. <m s="nurhan">Emekli hemşire</m>, ‘<q s="nurhan">Özür dilemesin, okula gitsin</q>’ diye seslendi.

<m s="melis">Sanık avukatı Melis Kavukçu</m> ise <i s="melis">hastane yönetiminin de yargılanması gerektiğini</i> savundu. ‘<q s="melis" id="8">Müvekkilim suçlu olabilir</q>’ diyen <m s="melis">avukat</m>, ‘<q s="melis" id="8">ama ona anahtarı verenler bu salonda değil</q>’ dedi.

<m s="savci">İddia makamı</m>, <i s="savci">kaçma şüphesinin sürdüğünü</i> belirterek tutukluluğun devamını istedi. Mahkeme, kararı <t v="2023-01-17">17 Ocak 2023'e</t> bıraktı.

Basında “Doktor Fotokopi” diye anılan sanık <t v="2022-05-30/..">30 Mayıs'tan beri</t> tutuklu. Hakkında <t v="2021-02/2022-04">Şubat 2021-Nisan 2022 arasında</t> 412 hastaya bakmaktan 18 yıla kadar hapis isteniyor.
