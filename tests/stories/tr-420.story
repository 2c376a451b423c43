---
id: tr-420
language: tr
agency: DHA
outlet: Meslek Liseliler
domain: meslek-liseliler.example
authors: [Çisem Aktaş]
published: 2026-06-10T13:10:00+03:00
modified: null
dateline: {place: ADANA, agency: DHA, date: null}
copyright: {holders: [DHA], year: 2026, notice: "© 2026 DHA", licence: null, reserved: false}
tdm: reserved
speakers:
  zeynepsu: {name: Zeynepsu Aygün, kind: person, roles: [meslek lisesi öğrencisi, genç mucit]}
  oguz: {name: Oğuz Kantarcı, kind: person, roles: [atölye öğretmeni, öğretmen]}
  baba: {name: Murtaza Aygün, kind: person, roles: [babası, kamyon şoförü]}
  lindholm: {name: Emma Lindholm, kind: person, roles: [İsveçli jüri üyesi, jüri üyesi]}
  bakanlik: {name: Millî Eğitim Bakanlığı, kind: organisation, roles: []}
  kardes: {name: küçük kardeşi, kind: unnamed, roles: []}
notes: student inventor; father and daughter of one surname, teacher man, Swedish juror by nationality; ministry; brother unnamed; nested; award day; prosthetic model in marks; X as via; dropped subjects after pictures; date ahead
---
# Adanalı öğrencinin pervanesi Stockholm'de ödül aldı: “<q s="zeynepsu">Babamın kamyonu ilham verdi</q>”

ADANA (DHA) - Meslek lisesi öğrencisi Zeynepsu Aygün'ün, kamyonların yakıtını yüzde 6 azaltan “Rüzgâr Kulağı” adlı aparatı, Stockholm'deki yarışmada <t v="2026-06-07">pazar günü</t> birinci seçildi.

“<q s="zeynepsu">Babamın kamyonu ilham verdi, o yokuşta homurdanınca ben hesap yaptım</q>” diyen <m s="zeynepsu">genç mucit</m>, <i s="zeynepsu">ilk modeli okulun atölyesindeki hurda sacdan kestiğini</i> söyledi.

Atölye öğretmeni Oğuz Kantarcı öğrencisinden söz ederken sesini alçalttı. “<q s="oguz">Üç kez yanlış kesti, dördüncüde bana nasıl kesileceğini gösterdi</q>” dedi. <m s="oguz">Öğretmen</m>, <i s="oguz">parçanın seri üretime uygun olduğunu</i> belirtti.

Mersin yolundayken telefonla haberi alan kamyon şoförü Murtaza Aygün, aracı sağa çekti. “<q s="baba">Ağladım, sonra dörtlüleri yaktım</q>” diye anlattı <m s="baba">babası</m>. Evde bekleyen <m s="kardes">küçük kardeşi</m> ise “<q s="kardes">Bana da kanat yapsın</q>” diyerek pazarlık açtı.

<m s="lindholm">Yarışmanın İsveçli jüri üyesi Emma Lindholm</m>, <i s="lindholm">aparatın en çok basitliğiyle kazandığını</i> bildirdi. “<q s="lindholm" via="X">Bazen en iyi mühendislik, az parçadır</q>” sözleriyle X hesabından kutladı. <m s="lindholm">Lindholm</m>, <i s="lindholm" via="X">Zeynepsu'ya <t v="2026-09">eylülde</t> staj önerildiğini</i> de duyurdu.

<m s="bakanlik">Millî Eğitim Bakanlığı</m>, <i s="bakanlik">okula 20 milyon lira destek verileceğini</i> açıkladı. Açıklamanın altına <m s="zeynepsu">Zeynepsu</m> şöyle yazdı: “<q s="zeynepsu">Tezgâh yeter, plaket istemem</q>”.

Ödül töreni <t v="2026-06-26">26 Haziran Cuma günü</t> yapılacak. Yarışma <t v="2011/..">2011'den beri</t> “Genç Rüzgârlar” adıyla düzenleniyor. Kamyonun plakası ise hâlâ 01 RK 1995.
